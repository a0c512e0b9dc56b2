/** More places than this no word has. */
const MOST_PLACES = 4

/**
 * What a word in capitals may be in small letters, the likeliest first: `MASSE` stands for `masse` and `maße`, since capitals have SS
 * or ẞ for ß (Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024).
 */
export function inSmallLetters(word: string): readonly string[] {
  const lower = word.toLowerCase()
  const [first = '', ...rest] = lower.split('ss')
  if (rest.length > MOST_PLACES) return [lower]
  return rest.reduce((forms, part) => forms.flatMap((form) => [`${form}ss${part}`, `${form}ß${part}`]), [first])
}
