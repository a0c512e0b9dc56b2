import { analyseCompound } from '../german/words/compounds.ts'
import type { Due } from '../german/words/knowledge.ts'
import { isSpeakable } from '../german/words/letter-clusters.ts'
import { isCapitalised, type Lexicon, uncapitalised } from '../german/words/lexicon.ts'
import { frequencyOf, kindsOf, WordKind } from '../german/words/word-class.ts'
import { matchesOf } from '../text/matches.ts'
import { isOtherName } from './names-alike.ts'
import { ADDRESS, LANDSCAPE, LONGEST_LANDSCAPE, STREET } from './names-of-places.ts'
import { type NearWord, nearWords } from './near-words.ts'
import { MEANT, MEANT_AS_NOUN, MEANT_SURELY, MOST_FOR_LENGTH, resemblesCompound } from './resembled-compounds.ts'
import { resemblesCommon } from './resembled-names.ts'
import { resemblesListed, resemblesNoun, resemblesUsed } from './resembled-words.ts'
import { KNOWN, LIKELY_SLIP, LONG, ONE_SLIP, SHORTEST_LIKE_COMMON } from './slips.ts'
import { streetMeant } from './street-slips.ts'

/**
 * Whether a word that no dictionary knows is one slip away from a word, or from a compound, that it does know: then it is a
 * mistake rather than a name. What has a capital may be a name, and names are near to rare words by chance: it is a slip of words
 * that people use. Where a name is due, it is a slip of common words.
 */
export function resemblesKnown(lexicon: Lexicon, word: string, due: Due): boolean {
  if (due === 'noun' && ADDRESS.test(word)) return resemblesKnown(lexicon, word, 'word')
  const lower = word.toLowerCase()
  const mixed = uncapitalised(word)
  const limit = STREET.test(word) ? LIKELY_SLIP : ONE_SLIP
  // `OpenStretMap`: capitals inside are letters of their own.
  if (mixed !== lower)
    return (
      word.length >= SHORTEST_MIXED &&
      (resemblesUsed(lexicon, mixed, limit, 'mixed') || resemblesUsed(lexicon, lower, limit, 'mixed'))
    )
  if (streetMeant(word).length > 0 || isUnspeakable(lexicon, lower) || hasSyllableTwice(lexicon, word)) return true
  if (due === 'certain-name') return false
  if (due === 'name' || due === 'introduced-name') return resemblesCommon(lexicon, word, due)
  if (!isCapitalised(word))
    return resemblesListed(lexicon, lower, limit) || resemblesCompound(lexicon, lower, FIRST_LOST, MEANT)
  const isLandscape = word.length <= LONGEST_LANDSCAPE && LANDSCAPE.test(word)
  if (isPossible(lexicon, lower) && !isNearLikelier(lexicon, lower)) return false
  if (resemblesUsed(lexicon, lower, limit, isLandscape ? 'landscape' : 'plain')) return true
  if (STREET.test(word)) return false
  if (due === 'noun' && !isLandscape && resemblesNoun(lexicon, lower)) return true
  const moreForLength = isLandscape
    ? 0
    : Math.min(MOST_FOR_LENGTH, Math.max(0, lower.length - LONGEST_NAME) * OF_LENGTH)
  const most = isLandscape ? MEANT_SURELY : due === 'noun' ? MEANT_AS_NOUN + OF_NOUN : MEANT_AS_NOUN
  return resemblesCompound(lexicon, lower, isLandscape ? LIKELY_SLIP : limit, most + moreForLength)
}

/** Shorter ones are abbreviations (`GeSa`, `BoFs`). */
const SHORTEST_MIXED = 7

/** `Abwendungsvereinbarung`: a compound that may well be made, though a rare word is not far. */
function isPossible(lexicon: Lexicon, lower: string): boolean {
  return lower.length >= LONG && (analyseCompound(lexicon, lower, 'noun')?.cost ?? POSSIBLE + 1) <= POSSIBLE
}

const POSSIBLE = 3.7

function isNearLikelier({ words }: Lexicon, lower: string): boolean {
  return nearWords(words, lower, ONE_SLIP).some(
    ({ cost, wordClass }) => cost <= SLIP_OF_COMPOUND || frequencyOf(wordClass) >= KNOWN
  )
}

const SLIP_OF_COMPOUND = 0.8

/** `Adlrshof`, `Fniedrich`, `hereinzusccnuppern`: letters that German cannot speak, and a word a slip away that it can. */
function isUnspeakable(lexicon: Lexicon, lower: string): boolean {
  if (lower.length < SHORTEST_UNSPEAKABLE || !GERMAN_LETTERS.test(lower) || isSpeakable(lower)) return false
  const { words } = lexicon
  const isMeant = ({ word, wordClass }: NearWord) =>
    kindsOf(wordClass) !== WordKind.abbreviation && isSpeakable(word) && !isOtherName(lower, word, wordClass)
  return nearWords(words, lower, ONE_SLIP).some(isMeant) || resemblesCompound(lexicon, lower, ONE_SLIP, MEANT_AS_NOUN)
}

const SHORTEST_UNSPEAKABLE = 7

const GERMAN_LETTERS = /^[a-zäöüßé]+$/u

/** `eingeleitetete`: what was begun twice. */
function hasSyllableTwice({ words }: Lexicon, word: string): boolean {
  if (word.length < SHORTEST_UNSPEAKABLE) return false
  return matchesOf(word, TWICE).some(({ index, 1: syllable = '' }) => {
    const once = word.slice(0, index) + word.slice(index + syllable.length)
    return words.classOf(once) !== 0
  })
}

const TWICE = /(?=(\p{Ll}{2,4})\1)/gu

/** `anknüpfungsähig`: where no name is due, the first letter of the last part may be lost too. */
const FIRST_LOST = 1.05

/** More where a noun is due. */
const OF_NOUN = 0.9

/** Names are short: the longer a word is, the rarer the parts of the compound may be that was meant. */
const OF_LENGTH = 0.3

const LONGEST_NAME = 12

/** Whether what stands before a hyphen is a slip of a first part of compounds (`Forchungs-`). */
export function resemblesFirstPart({ modifiers }: Lexicon, part: string): boolean {
  const isLong = part.length >= SHORTEST_FIRST_PART
  if (!isLong && part.length < SHORTEST_LIKE_COMMON) return false
  const [limit, least] = isLong ? [ONE_SLIP, OFTEN] : [LIKELY_SLIP, VERY_OFTEN]
  return nearWords(modifiers, part.toLowerCase(), limit).some(({ wordClass }) => wordClass >= least)
}

const SHORTEST_FIRST_PART = 7

/** Met before so many words (a power of two). */
const OFTEN = 4

/** `Arbets-`: a shorter one must be met before many. */
const VERY_OFTEN = 7

/** Whether a word in lower case is a slip of one of the commonest words, whatever it means in English (`berets`, `woollen`). */
export function resemblesCommonest({ words }: Lexicon, lower: string): boolean {
  return nearWords(words, lower, LIKELY_SLIP).some(({ wordClass }) => frequencyOf(wordClass) >= AMONG_COMMONEST)
}

/** The commonest words are misspelled more often than the words of another language are written among them. */
const AMONG_COMMONEST = 9
