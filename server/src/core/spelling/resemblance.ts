import { analyseCompound } from '../german/compounds.ts'
import { isCapitalised, type Lexicon, uncapitalised } from '../german/lexicon.ts'
import { frequencyOf, kindsOf, WordKind } from '../german/word-class.ts'
import { type NearWord, nearWords } from './near-words.ts'
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
 * mistake rather than a name. What has a capital may be a name, and names are near to rare words by chance: it is a slip of words
 * that people use. Where a name is due (`asName`), it is a slip of common words.
 */
export function resemblesKnown(lexicon: Lexicon, word: string, asName = false): boolean {
  const lower = word.toLowerCase()
  const mixed = uncapitalised(word)
  const limit = STREET.test(word) ? LIKELY_SLIP : ONE_SLIP
  // `OpenStretMap`: capitals inside are letters of their own.
  if (mixed !== lower) return resemblesUsed(lexicon, mixed, limit) || resemblesUsed(lexicon, lower, limit)
  if (asName) return resemblesCommon(lexicon, lower)
  if (!isCapitalised(word))
    return resemblesListed(lexicon, lower, limit) || resemblesCompound(lexicon, lower, limit, MEANT)
  return resemblesUsed(lexicon, lower, limit) || resemblesCompound(lexicon, lower, limit, MEANT_AS_NOUN)
}

function resemblesListed({ words }: Lexicon, lower: string, limit: number): boolean {
  return nearWords(words, lower, limit).some(
    ({ cost, wordClass }) => lower.length > SHORT || cost <= LIKELY_SLIP || frequencyOf(wordClass) >= COMMON
  )
}

/** Longer words are near to others by a slip only. */
const LONG = 9
/** How frequent the word is that is meant, at least: by length, and where the slip is a likely one. */
const IN_USE = 4
const COMMON_AND_SHORT = 8
const KNOWN = 2

function resemblesUsed({ words }: Lexicon, lower: string, limit: number): boolean {
  const { length } = lower
  const least = length >= LONG ? 0 : length > SHORT + 1 ? IN_USE : COMMON_AND_SHORT
  return nearWords(words, lower, limit).some(({ cost, wordClass }: NearWord) => {
    const frequency = frequencyOf(wordClass)
    return frequency >= least || (cost <= LIKELY_SLIP && frequency >= KNOWN)
  })
}

const SLIP_OF_NAME = 0.75
/** Endings of surnames (Duden, Lexikon der Familiennamen). */
const SURNAME = /(?:sen|sson|mann|ski|czyk|wicz|enko)s?$/u
const VERY_COMMON = 7
const SHORTEST_LIKE_COMMON = 6
/** Of a name that long nobody thinks as of a compound. */
const LONG_COMPOUND = 11
const MEANT_SURELY = 2

function resemblesCommon(lexicon: Lexicon, lower: string): boolean {
  if (lower.length < SHORTEST_LIKE_COMMON) return false
  const isCommon = ({ wordClass }: NearWord) => frequencyOf(wordClass) >= VERY_COMMON
  if (nearWords(lexicon.words, lower, SLIP_OF_NAME).some(isCommon)) return true
  // `Haatersheim`: a slip of the name of a place; surnames such as `Jürgensen` beside `Jørgensen` are spelled in many ways.
  const isName = ({ word, wordClass }: NearWord) =>
    (kindsOf(wordClass) & WordKind.name) !== 0 && !lower.startsWith(word.toLowerCase())
  if (lower.length >= LONG && !SURNAME.test(lower) && nearWords(lexicon.words, lower, ONE_SLIP).some(isName))
    return true
  return lower.length >= LONG_COMPOUND && resemblesCompound(lexicon, lower, SLIP_OF_NAME, MEANT_SURELY)
}

/** A compound of two common parts, and of more. */
const MEANT_AS_NOUN = 3.3
const OF_FURTHER_PART = 0.8

function resemblesCompound(lexicon: Lexicon, lower: string, limit: number, most: number): boolean {
  if (lower.length < SHORTEST_COMPOUND) return false
  const head = most === MEANT ? 'adjective' : 'noun'
  const isMeant = (compound: string) => {
    const found = analyseCompound(lexicon, compound, head)
    return found !== undefined && found.cost <= most + (found.parts.length - 2) * OF_FURTHER_PART
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
