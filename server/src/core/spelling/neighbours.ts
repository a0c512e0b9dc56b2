import type { Lexicon } from '../german/lexicon.ts'
import { nearWords } from './near-words.ts'

/** One typing error. */
const NEAR = 0.9
/** Compounds of common parts are likely even beside a listed word. */
const BEYOND_DOUBT = 1.2
/** Two words that differ in their endings alone are forms of one. */
const LONGEST_ENDING = 2

/**
 * Whether a compound that no list holds is one typing error away from a word that is listed: `Hautschülerin` is formally right,
 * and beside `Hauptschülerin` not what was meant.
 */
export function hasLikelierNeighbour(lexicon: Lexicon, word: string, cost: number): boolean {
  if (cost <= BEYOND_DOUBT) return false
  const lower = word.toLowerCase()
  return nearWords(lexicon.words, lower, NEAR).some((near) => !isSameButEnding(lower, near.word.toLowerCase()))
}

function isSameButEnding(a: string, b: string): boolean {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same >= Math.max(a.length, b.length) - LONGEST_ENDING
}
