/** Words with their classes, in no order; 0 stands for a word that counts as none. */
export interface ClassedWords {
  readonly texts: readonly string[]
  readonly classes: readonly number[]
}

export function classedWords(words: ReadonlyMap<string, number>): ClassedWords {
  return { texts: [...words.keys()], classes: [...words.values()] }
}

/** The same sorted by code units. The class goes along behind the word: to look it up afterwards takes as long as all the rest. */
export function sorted({ texts, classes }: ClassedWords): ClassedWords {
  const both: string[] = []
  for (const [at, text] of texts.entries()) {
    const wordClass = classes[at] as number
    if (wordClass !== 0) both.push(`${text}\0${String.fromCharCode(wordClass)}`)
  }
  both.sort()
  return {
    texts: both.map((entry) => entry.slice(0, -2)),
    classes: both.map((entry) => entry.charCodeAt(entry.length - 1))
  }
}
