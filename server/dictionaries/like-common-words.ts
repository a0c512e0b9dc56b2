/** From this class of frequency on a word is common. */
const COMMON = 8

export type LikeCommonWords = (name: string) => boolean

/** Tells of a name whether a common word is one letter away: left out, too many, another one or two of them swapped. */
export function likeCommonWords(frequency: ReadonlyMap<string, number>): LikeCommonWords {
  const common = new Set<string>()
  /** Common words with a hole at each of their letters. */
  const holed = new Set<string>()
  for (const [word, rank] of frequency) {
    if (rank < COMMON) continue
    common.add(word)
    for (let at = 0; at < word.length; at++) holed.add(withHole(word, at, at + 1))
  }
  return (name) => {
    for (let at = 0; at <= name.length; at++) {
      const [before, behind] = [name.slice(0, at), name.slice(at + 1)]
      if (common.has(before + behind) || common.has(before + behind.charAt(0) + name.charAt(at) + behind.slice(1)))
        return true
      if (holed.has(withHole(name, at, at)) || holed.has(withHole(name, at, at + 1))) return true
    }
    return false
  }
}

function withHole(word: string, from: number, to: number): string {
  return `${word.slice(0, from)}_${word.slice(to)}`
}
