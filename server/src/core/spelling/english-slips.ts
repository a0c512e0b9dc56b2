import { capitalised, isCapitalised } from '../german/words/lexicon.ts'
import type { Words } from '../german/words/word-graph.ts'
import { nearWords } from './near-words.ts'

/** Shorter words are near to everything. */
const SHORTEST = 7
const ONE_SLIP = 1
/** British spellings and what they are in the American ones of the list. */
const BRITISH: readonly (readonly [pattern: RegExp, american: string])[] = [
  [/is(?=e|ing|ation)/gu, 'iz'],
  [/ys(?=e|ing)/gu, 'yz'],
  [/our/gu, 'or'],
  [/re(?=s?$)/gu, 'er'],
  [/ll(?=ed|ing|er)/gu, 'l'],
  [/ogue(?=s?$)/gu, 'og'],
  [/mme(?=s?$)/gu, 'm'],
  [/ence(?=s?$)/gu, 'ense'],
  [/ae/gu, 'e'],
  [/oe/gu, 'e'],
  [/l(?=ment|ful)/gu, 'll'],
  [/t(?=s?$)/gu, 'ed']
]

/** Whether a word that stands among English ones is none of them, though one slip away from one (`residnets`). */
export function isEnglishSlip(english: Words, word: string): boolean {
  const lower = word.toLowerCase()
  if (lower.length < SHORTEST || !/^[a-z]+$/u.test(lower) || isKnown(english, lower)) return false
  // `Vortexa`: a name made of a word.
  if (/[aiox]$/u.test(lower) && english.classOf(lower.slice(0, -1)) !== 0) return false
  return nearWords(english, lower, ONE_SLIP).length > 0
}

function isKnown(english: Words, lower: string): boolean {
  const has = (form: string) => english.classOf(form) !== 0
  if (has(lower) || (lower.endsWith('s') && has(lower.slice(0, -1)))) return true
  return BRITISH.some(([pattern, american]) => has(lower.replace(pattern, american)))
}

/** English words one slip away, the nearest first, in the case of what is written. */
export function nearEnglish(english: Words, word: string): string[] {
  const near = [...nearWords(english, word.toLowerCase(), ONE_SLIP)].sort((a, b) => a.cost - b.cost)
  return near.map((found) => (isCapitalised(word) ? capitalised(found.word) : found.word))
}
