import { analyseCompound } from '../german/compounds.ts'
import { isCapitalised, type Lexicon, uncapitalised } from '../german/lexicon.ts'
import { frequencyOf } from '../german/word-class.ts'
import { nearWords } from './near-words.ts'
import { cutsBeforeHeads, cutsBehindModifiers } from './repairs.ts'

/** One wrong letter, the first excepted; costs of edit-costs.ts. */
const ONE_SLIP = 1
/** Short words are near to everything: what is meant must be common, or the slip a likely one. */
const SHORT = 5
const LIKELY_SLIP = 0.5
const COMMON = 7
const SHORTEST_COMPOUND = 8
/** A street bears any name: only a likelier slip tells that another one was meant. */
const STREET = /^\p{Lu}.*(?:straßen?|alleen?|gassen?|kreisels?)$/u
/** Compounds that cost more are hardly what anybody meant. */
const MEANT = 3.5

/**
 * Whether a word that no dictionary knows is one slip away from a word, or from a compound, that it does know: then it is a
 * mistake rather than a name.
 */
export function resemblesKnown(lexicon: Lexicon, word: string): boolean {
  const lower = word.toLowerCase()
  const mixed = uncapitalised(word)
  const limit = STREET.test(word) ? LIKELY_SLIP : ONE_SLIP
  // `OpenStretMap`: capitals inside are letters of their own.
  if (mixed !== lower) return resemblesListed(lexicon, mixed, limit) || resemblesListed(lexicon, lower, limit)
  return resemblesListed(lexicon, lower, limit) || resemblesCompound(lexicon, word, lower, limit)
}

function resemblesListed({ words }: Lexicon, lower: string, limit: number): boolean {
  return nearWords(words, lower, limit).some(
    ({ cost, wordClass }) => lower.length > SHORT || cost <= LIKELY_SLIP || frequencyOf(wordClass) >= COMMON
  )
}

function resemblesCompound(lexicon: Lexicon, word: string, lower: string, limit: number): boolean {
  if (lower.length < SHORTEST_COMPOUND) return false
  const isMeant = (compound: string) => {
    const found = analyseCompound(lexicon, compound, isCapitalised(word) ? 'noun' : 'adjective')
    return found !== undefined && found.cost <= MEANT
  }
  for (const at of cutsBehindModifiers(lexicon, lower)) {
    const before = lower.slice(0, at)
    for (const near of nearWords(lexicon.words, lower.slice(at), limit))
      if (near.word.length > 2 && isMeant(before + near.word.toLowerCase())) return true
  }
  for (const at of cutsBeforeHeads(lexicon, lower)) {
    const behind = lower.slice(at)
    for (const near of nearWords(lexicon.modifiers, lower.slice(0, at), limit))
      if (isMeant(near.word + behind)) return true
  }
  return false
}
