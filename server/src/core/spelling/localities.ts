import type { Lexicon } from '../german/words/lexicon.ts'
import { placesInside } from './places-in-words.ts'

/** A locality that no common word is near to. */
const SURE = 2

/** What is called after shorter names would excuse misspellings of common words (`Länder` as `Langder`). */
const SHORTEST_CALLED_AFTER = 6

/**
 * Whether a word is the name of a village or of a part of a town, its genitive, or what is called after it (`Schiersteins`,
 * `Schiersteiner`); `isSure` where it is near to no common word, so that it is no slip of one wherever it stands.
 */
export function localityOf({ localities }: Lexicon, word: string): { readonly isSure: boolean } | undefined {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word)) return undefined
  let found = 0
  for (const base of basesOf(word)) found = Math.max(found, localities.classOf(base))
  return found === 0 ? undefined : { isSure: found === SURE }
}

function basesOf(word: string): readonly string[] {
  const calledAfter = placesInside(word).filter((place) => place.length >= SHORTEST_CALLED_AFTER)
  return word.endsWith('s') ? [word, word.slice(0, -1), ...calledAfter] : [word, ...calledAfter]
}
