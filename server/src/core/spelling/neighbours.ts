import type { Lexicon } from '../german/lexicon.ts'
import { nearWords } from './near-words.ts'

/** One typing error. */
const NEAR = 0.9
/** Compounds of common parts are likely even beside a listed word. */
const BEYOND_DOUBT = 1.1
/**
 * Whether a compound that no list holds is one typing error away from a word that is listed: `Hautschülerin` is formally right,
 * and beside `Hauptschülerin` not what was meant.
 */
export function hasLikelierNeighbour(lexicon: Lexicon, word: string, cost: number): boolean {
  if (cost <= BEYOND_DOUBT) return false
  const lower = word.toLowerCase()
  return nearWords(lexicon.words, lower, NEAR).some((near) => !isEndingAlone(lower, near.word.toLowerCase()))
}

/** Two forms of one word are no rivals: they differ in an ending of nouns and adjectives. */
export function isEndingAlone(a: string, b: string): boolean {
  return stem(a) === stem(b) || stem(a) === b || a === stem(b)
}

function stem(word: string): string {
  return word.replace(/(?:innen|in|ern|ens|e[mnrs]?|[ns])$/u, '')
}
