import { isCapitalised, type Lexicon } from '../german/words/lexicon.ts'
import { frequencyOf, kindsOf, WordKind } from '../german/words/word-class.ts'
import { isFarFromRareName, isOtherName } from './names-alike.ts'
import { type NearWord, nearWords } from './near-words.ts'
import { KNOWN, LIKELY_SLIP, LONG, ONE_SLIP, SHORT } from './slips.ts'

/**
 * Of a word in small letters: what is meant has small letters too, or is a noun whose slip is a likely one (`ausländr`). A rare
 * name is near to any sign of an author (`nakaner`) and any command (`pip`) by chance.
 */
export function resemblesListed({ words }: Lexicon, lower: string, limit: number): boolean {
  const isLong = lower.length >= LONG
  return nearWords(words, lower, limit).some(({ word, cost, wordClass }) => {
    const isCommon = frequencyOf(wordClass) >= COMMON
    if (isCapitalised(word)) {
      const isNoun = (kindsOf(wordClass) & WordKind.noun) !== 0
      return isCommon ? lower.length > SHORT || cost <= LIKELY_SLIP : isLong && isNoun
    }
    return lower.length > SHORT || isCommon || (cost <= LIKELY_SLIP && frequencyOf(wordClass) >= KNOWN)
  })
}

const COMMON = 7

/** Of a word that may be a name: what is meant is in use, or a rare noun by a likely slip. */
export function resemblesUsed(
  { words }: Lexicon,
  lower: string,
  limit: number,
  shape: 'plain' | 'landscape' | 'mixed'
): boolean {
  const { length } = lower
  const least = length >= LONG ? (shape === 'landscape' ? KNOWN : 0) : length > SHORT + 1 ? IN_USE : COMMON_AND_SHORT
  return nearWords(words, lower, limit).some(({ word, cost, wordClass }: NearWord) => {
    const frequency = frequencyOf(wordClass)
    if (isOtherName(lower, word, wordClass) || isFarFromRareName(cost, wordClass)) return false
    if (frequency >= least) return true
    // A name is near to a rare noun by chance, but hardly by a letter lost, doubled or swapped.
    const isRareNoun = shape === 'plain' && length >= SHORTEST_RARE_NOUN && kindsOf(wordClass) === WordKind.noun
    return cost <= LIKELY_SLIP && (frequency >= KNOWN || isRareNoun)
  })
}

/** How frequent the word is that is meant, at least: by length, and where the slip is a likely one. */
const IN_USE = 4

const COMMON_AND_SHORT = 8

/** Of a word with a capital where a noun is due. */
export function resemblesNoun({ words }: Lexicon, lower: string): boolean {
  if (lower.length < SHORT) return false
  const isLong = lower.length >= SHORTEST_RARE_NOUN
  return nearWords(words, lower, ONE_SLIP).some(({ word, cost, wordClass }) => {
    if ((kindsOf(wordClass) & (WordKind.noun | WordKind.adjective)) === 0 || isOtherName(lower, word, wordClass))
      return false
    const isLikely = cost <= LIKELY_SLIP && (isLong || (lower.length > SHORT && kindsOf(wordClass) === WordKind.noun))
    const least = isLikely ? 0 : cost <= LIKELY_SLIP ? KNOWN : isLong ? 1 : COMMON_NOUN
    return frequencyOf(wordClass) >= least
  })
}

/** Where no name is due a noun may be rarer, the more so the likelier the slip is. */
const SHORTEST_RARE_NOUN = 7

const COMMON_NOUN = 5
