import { analyseCompound } from '../german/words/compounds.ts'
import { isMadeOfNoun } from '../german/words/derived-adjectives.ts'
import type { Lexicon } from '../german/words/lexicon.ts'
import { type Repair, repairsInside, repairsOfEnds } from './repairs.ts'

/** Whether a word is a slip of a compound that is made of parts in use, and costs no more than `most`. */
export function resemblesCompound(lexicon: Lexicon, lower: string, limit: number, most: number): boolean {
  if (lower.length < SHORTEST_COMPOUND) return false
  const head = most === MEANT ? 'adjective' : 'noun'
  // `Mobilitätswendecamp`: rather a new compound than a slip of one that is hardly likelier.
  const own = analyseCompound(lexicon, lower, head)?.cost ?? Number.POSITIVE_INFINITY
  const isMeant = ({ compound }: Repair) => {
    const found = analyseCompound(lexicon, compound, head)
    // `netzesitig`
    if (found === undefined && head === 'adjective') return isMadeOfNoun(lexicon, compound, () => false)
    if (found && found.cost > own - LIKELIER) return false
    return found !== undefined && found.cost <= most + (found.parts.length - 2) * OF_FURTHER_PART
  }
  for (const repair of repairsOfEnds(lexicon, lower, limit)) if (isMeant(repair)) return true
  if (lower.length < LONG_COMPOUND) return false
  for (const repair of repairsInside(lexicon, lower, limit)) if (isMeant(repair)) return true
  return false
}

const SHORTEST_COMPOUND = 8

/** Of a name that long nobody thinks as of a compound. */
export const LONG_COMPOUND = 11

/** Compounds that cost more are hardly what anybody meant. */
export const MEANT = 3.5

/** A compound of two common parts, and of more. */
export const MEANT_AS_NOUN = 3.3

export const MEANT_SURELY = 2

const OF_FURTHER_PART = 0.8

const LIKELIER = 1.5

export const MOST_FOR_LENGTH = 1.2
