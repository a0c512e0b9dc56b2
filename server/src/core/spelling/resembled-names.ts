import type { Due } from '../german/words/knowledge.ts'
import type { Lexicon } from '../german/words/lexicon.ts'
import { frequencyOf, isGiven, kindsOf, WordKind } from '../german/words/word-class.ts'
import { isFarFromRareName, isOtherName } from './names-alike.ts'
import { LANDSCAPE, STREET, TOWN } from './names-of-places.ts'
import { type NearWord, nearWords } from './near-words.ts'
import { LONG_COMPOUND, MEANT_SURELY, MOST_FOR_LENGTH, resemblesCompound } from './resembled-compounds.ts'
import { LIKELY_SLIP, LONG, ONE_SLIP, SHORTEST_LIKE_COMMON } from './slips.ts'

/** Whether a word where a name is due is a slip of a common word, of a long name or of a compound that is surely meant. */
export function resemblesCommon(lexicon: Lexicon, written: string, due: Due): boolean {
  const lower = written.toLowerCase()
  if (lower.length < SHORTEST_LIKE_COMMON) return false
  const limit = lower.length > (due === 'name' ? SHORTEST_LIKE_COMMON : LONG_COMPOUND) ? ONE_SLIP : SLIP_OF_NAME
  return (
    nearWords(lexicon.words, lower, limit).some((near) => isCommon(near, written, lower, due)) ||
    (due === 'name' && isSlipOfLongName(lexicon, lower)) ||
    isSlipOfCompound(lexicon, written, lower, due, limit)
  )
}

function isCommon({ word, cost, wordClass }: NearWord, written: string, lower: string, due: Due): boolean {
  if (isOtherName(lower, word, wordClass)) return false
  // `aus Oberlachen`: villages above and below others.
  if (PART_OF_PLACE.test(written) && cost > LIKELY_SLIP) return false
  // `Winfrid`, `Breckenheim`: names are spelled in many ways, and villages called alike.
  const isName = (kindsOf(wordClass) & WordKind.name) !== 0
  if (isName && due === 'introduced-name')
    return cost <= LIKELY_SLIP && !isGiven(wordClass) && frequencyOf(wordClass) >= KNOWN_NAME
  // `Masterlan`, `Symbolsadt`: by a letter lost, doubled or swapped a name so long is near to no noun.
  const isNoun = kindsOf(wordClass) === WordKind.noun && cost <= LIKELY_SLIP
  if (isNoun && due === 'name' && lower.length >= LONG && !mayBe(written, [STREET, LANDSCAPE, TOWN])) return true
  const least = cost <= SLIP_OF_NAME ? VERY_COMMON : COMMONEST
  return frequencyOf(wordClass) >= (isName ? least : least - ofLength(lower))
}

/** `Haatersheim`: a slip of the name of a place; surnames such as `Jürgensen` beside `Jørgensen` are spelled in many ways. */
function isSlipOfLongName({ words }: Lexicon, lower: string): boolean {
  if (lower.length < LONG || SURNAME.test(lower)) return false
  return nearWords(words, lower, ONE_SLIP).some(
    ({ word, cost, wordClass }) =>
      (kindsOf(wordClass) & WordKind.name) !== 0 &&
      !lower.startsWith(word.toLowerCase()) &&
      !isOtherName(lower, word, wordClass) &&
      !isFarFromRareName(cost, wordClass)
  )
}

function isSlipOfCompound(lexicon: Lexicon, written: string, lower: string, due: Due, limit: number): boolean {
  if (lower.length < LONG_COMPOUND || mayBe(written, [STREET, LANDSCAPE, PART_OF_PLACE])) return false
  const beyond = due === 'name' ? Math.max(0, lower.length - LONGEST_NAME_OF_PARTS) : 0
  const moreForLength = Math.min(MOST_FOR_LENGTH, beyond * OF_LENGTH_OF_NAME)
  return resemblesCompound(lexicon, lower, beyond > 0 ? limit : SLIP_OF_NAME, MEANT_SURELY + moreForLength)
}

function mayBe(written: string, places: readonly RegExp[]): boolean {
  return places.some((place) => place.test(written))
}

/** Parts of larger places, and villages beside others. */
const PART_OF_PLACE = /^(?:Nord|Süd|Ost|West|Ober|Unter|Nieder|Hinter|Vorder|Groß|Klein|Alt|Neu)\p{Ll}+$/u

const SLIP_OF_NAME = 0.75

/** Endings of surnames (Duden, Lexikon der Familiennamen). */
const SURNAME = /(?:sen|sson|mann|ski|czyk|wicz|enko)s?$/u

const VERY_COMMON = 7

const COMMONEST = 9

const KNOWN_NAME = 5

const LONGEST_NAME_OF_PARTS = 13

const OF_LENGTH_OF_NAME = 0.25

function ofLength(lower: string): number {
  return Math.max(0, lower.length - SHORTEST_LONG) * RARER_BY_LETTER
}

/** Names are short: a long word is near to a noun by a slip, and may be rarer. */
const SHORTEST_LONG = 8

const RARER_BY_LETTER = 1.2
