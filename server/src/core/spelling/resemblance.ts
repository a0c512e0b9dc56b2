import { analyseCompound } from '../german/words/compounds.ts'
import { isMadeOfNoun } from '../german/words/derived-adjectives.ts'
import type { Due } from '../german/words/knowledge.ts'
import { isSpeakable } from '../german/words/letter-clusters.ts'
import { isCapitalised, type Lexicon, uncapitalised } from '../german/words/lexicon.ts'
import { frequencyOf, isGiven, kindsOf, WordKind } from '../german/words/word-class.ts'
import { matchesOf } from '../text/matches.ts'
import { withoutUmlauts } from '../text/umlauts.ts'
import { type NearWord, nearWords } from './near-words.ts'
import { type Repair, repairsInside, repairsOfEnds } from './repairs.ts'
import { streetMeant } from './street-slips.ts'

/** One wrong letter, the first excepted; costs of edit-costs.ts. */
const ONE_SLIP = 1
/** Short words are near to everything: what is meant must be common, or the slip a likely one. */
const SHORT = 5
const LIKELY_SLIP = 0.5
const COMMON = 7
const SHORTEST_COMPOUND = 8
/** A street bears any name: only a likelier slip of one that is listed tells that another one was meant. */
const STREET = /^\p{Lu}.*(?:straßen?|alleen?|gassen?|kreisels?|chausseen?|kais?)$/u
/** So do woods, meadows and hills, which lists hardly hold. */
const LONGEST_LANDSCAPE = 13
const LANDSCAPE =
  /^\p{Lu}\p{Ll}+(?:(?:wald|ried|moor|bach|tal|berg|feld|forst|bruch|stein|fels|grund|hain|horst|holz|see|rain|anger|weiher|kopf|hang|rück|park|garten|heim|dorf|burg)(?:e?s)?|hausen|ingen|rode|stedt|hofen|kirchen|land|heide|aue?|wiesen?|höhe|lohe?|schneise|klamm|alm|leite|äcker)$/u
const TOWN = /(?:stadt|stätt|stedt)e?s?$|aus$/u
/** `am alten Sedanplatz`: with an adjective too. */
const ADDRESS =
  /(?:platz|weg|ring|park|hof|haus|halle|tor|brücke|damm|ufer|steg|markt|graben|stadion|bad|mühle|viertel|quartier|insel)e?s?$/u
/** `anknüpfungsähig`: where no name is due, the first letter of the last part may be lost too. */
const FIRST_LOST = 1.05
/** Compounds that cost more are hardly what anybody meant. */
const MEANT = 3.5

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

/** Shorter ones are abbreviations (`GeSa`, `BoFs`). */
const SHORTEST_MIXED = 7

const SHORTEST_UNSPEAKABLE = 7
const GERMAN_LETTERS = /^[a-zäöüßé]+$/u

/** `Adlrshof`, `Fniedrich`, `hereinzusccnuppern`: letters that German cannot speak, and a word a slip away that it can. */
function isUnspeakable(lexicon: Lexicon, lower: string): boolean {
  if (lower.length < SHORTEST_UNSPEAKABLE || !GERMAN_LETTERS.test(lower) || isSpeakable(lower)) return false
  const { words } = lexicon
  const isMeant = ({ word, wordClass }: NearWord) =>
    kindsOf(wordClass) !== WordKind.abbreviation && isSpeakable(word) && !isOtherName(lower, word, wordClass)
  return nearWords(words, lower, ONE_SLIP).some(isMeant) || resemblesCompound(lexicon, lower, ONE_SLIP, MEANT_AS_NOUN)
}

/** `eingeleitetete`: what was begun twice. */
function hasSyllableTwice({ words }: Lexicon, word: string): boolean {
  if (word.length < SHORTEST_UNSPEAKABLE) return false
  return matchesOf(word, TWICE).some(({ index, 1: syllable = '' }) => {
    const once = word.slice(0, index) + word.slice(index + syllable.length)
    return words.classOf(once) !== 0
  })
}

const TWICE = /(?=(\p{Ll}{2,4})\1)/gu

const SHORTEST_FIRST_PART = 7
/** Met before so many words (a power of two). */
const OFTEN = 4
/** `Arbets-`: a shorter one must be met before many. */
const VERY_OFTEN = 7

/** Whether what stands before a hyphen is a slip of a first part of compounds (`Forchungs-`). */
export function resemblesFirstPart({ modifiers }: Lexicon, part: string): boolean {
  const isLong = part.length >= SHORTEST_FIRST_PART
  if (!isLong && part.length < SHORTEST_LIKE_COMMON) return false
  const [limit, least] = isLong ? [ONE_SLIP, OFTEN] : [LIKELY_SLIP, VERY_OFTEN]
  return nearWords(modifiers, part.toLowerCase(), limit).some(({ wordClass }) => wordClass >= least)
}

/** The commonest words are misspelled more often than the words of another language are written among them. */
const AMONG_COMMONEST = 9

/** Whether a word in lower case is a slip of one of the commonest words, whatever it means in English (`berets`, `woollen`). */
export function resemblesCommonest({ words }: Lexicon, lower: string): boolean {
  return nearWords(words, lower, LIKELY_SLIP).some(({ wordClass }) => frequencyOf(wordClass) >= AMONG_COMMONEST)
}

/**
 * Of a word in small letters: what is meant has small letters too, or is a noun whose slip is a likely one (`ausländr`). A rare
 * name is near to any sign of an author (`nakaner`) and any command (`pip`) by chance.
 */
function resemblesListed({ words }: Lexicon, lower: string, limit: number): boolean {
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

/** Longer words are near to others by a slip only. */
const LONG = 9
/** How frequent the word is that is meant, at least: by length, and where the slip is a likely one. */
const IN_USE = 4
const COMMON_AND_SHORT = 8
const KNOWN = 2

function resemblesUsed(
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

/** Where no name is due a noun may be rarer, the more so the likelier the slip is. */
const SHORTEST_RARE_NOUN = 7
const COMMON_NOUN = 5

function resemblesNoun({ words }: Lexicon, lower: string): boolean {
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

/** `Lützerath` beside `Lutzerath`, `Weissensee` beside `Weißensee`; `Panoramax`, `Vortexa`: names made of words. */
function isOtherName(lower: string, near: string, wordClass: number): boolean {
  const rival = near.toLowerCase()
  if (lower.length === rival.length + 1 && lower.startsWith(rival) && /[aioxy]$/u.test(lower)) return true
  if (lower.endsWith('x') && lower.slice(0, -1) === rival.slice(0, -1)) return true
  const isName = (kindsOf(wordClass) & WordKind.name) !== 0 || rival.endsWith('mann')
  return isName && plain(rival) === plain(lower)
}

/** Villages are called alike: `Sendelhorst` beside `Sendenhorst`. */
function isFarFromRareName(cost: number, wordClass: number): boolean {
  return cost > LIKELY_SLIP && kindsOf(wordClass) === WordKind.name && frequencyOf(wordClass) === 0
}

function plain(lower: string): string {
  return withoutUmlauts(lower)
    .replace(/ß/gu, 'ss')
    .replace(/(?<=[aou])e/gu, '')
}

/** Parts of larger places, and villages beside others. */
const PART_OF_PLACE = /^(?:Nord|Süd|Ost|West|Ober|Unter|Nieder|Hinter|Vorder|Groß|Klein|Alt|Neu)\p{Ll}+$/u
const SLIP_OF_NAME = 0.75
/** Endings of surnames (Duden, Lexikon der Familiennamen). */
const SURNAME = /(?:sen|sson|mann|ski|czyk|wicz|enko)s?$/u
const VERY_COMMON = 7
const COMMONEST = 9
const KNOWN_NAME = 5
const SHORTEST_LIKE_COMMON = 6
/** Of a name that long nobody thinks as of a compound. */
const LONG_COMPOUND = 11
const MEANT_SURELY = 2
const LONGEST_NAME_OF_PARTS = 13
const OF_LENGTH_OF_NAME = 0.25

/** Names are short: a long word is near to a noun by a slip, and may be rarer. */
const SHORTEST_LONG = 8
const RARER_BY_LETTER = 1.2

function ofLength(lower: string): number {
  return Math.max(0, lower.length - SHORTEST_LONG) * RARER_BY_LETTER
}

function resemblesCommon(lexicon: Lexicon, written: string, due: Due): boolean {
  const lower = written.toLowerCase()
  if (lower.length < SHORTEST_LIKE_COMMON) return false
  const isPlace = [STREET, LANDSCAPE, TOWN].some((pattern) => pattern.test(written))
  const isCommon = ({ word, cost, wordClass }: NearWord) => {
    if (isOtherName(lower, word, wordClass)) return false
    // `aus Oberlachen`: villages above and below others.
    if (PART_OF_PLACE.test(written) && cost > LIKELY_SLIP) return false
    // `Winfrid`, `Breckenheim`: names are spelled in many ways, and villages called alike.
    const isName = (kindsOf(wordClass) & WordKind.name) !== 0
    if (isName && due === 'introduced-name' && (cost > LIKELY_SLIP || isGiven(wordClass))) return false
    if (isName && due === 'introduced-name') return frequencyOf(wordClass) >= KNOWN_NAME
    // `Masterlan`, `Symbolsadt`: by a letter lost, doubled or swapped a name so long is near to no noun.
    const isNoun = kindsOf(wordClass) === WordKind.noun && cost <= LIKELY_SLIP
    if (isNoun && due === 'name' && lower.length >= LONG && !isPlace) return true
    const least = cost <= SLIP_OF_NAME ? VERY_COMMON : COMMONEST
    return frequencyOf(wordClass) >= (isName ? least : least - ofLength(lower))
  }
  const isLong = lower.length > (due === 'name' ? SHORTEST_LIKE_COMMON : LONG_COMPOUND)
  const limit = isLong ? ONE_SLIP : SLIP_OF_NAME
  if (nearWords(lexicon.words, lower, limit).some(isCommon)) return true
  // `Haatersheim`: a slip of the name of a place; surnames such as `Jürgensen` beside `Jørgensen` are spelled in many ways.
  const isName = ({ word, cost, wordClass }: NearWord) =>
    (kindsOf(wordClass) & WordKind.name) !== 0 &&
    !lower.startsWith(word.toLowerCase()) &&
    !isOtherName(lower, word, wordClass) &&
    !isFarFromRareName(cost, wordClass)
  if (
    due === 'name' &&
    lower.length >= LONG &&
    !SURNAME.test(lower) &&
    nearWords(lexicon.words, lower, ONE_SLIP).some(isName)
  )
    return true
  if (lower.length < LONG_COMPOUND || [STREET, LANDSCAPE, PART_OF_PLACE].some((p) => p.test(written))) return false
  const beyond = due === 'name' ? Math.max(0, lower.length - LONGEST_NAME_OF_PARTS) : 0
  const moreForLength = Math.min(MOST_FOR_LENGTH, beyond * OF_LENGTH_OF_NAME)
  return resemblesCompound(lexicon, lower, beyond > 0 ? limit : SLIP_OF_NAME, MEANT_SURELY + moreForLength)
}

/** A compound of two common parts, and of more. */
const MEANT_AS_NOUN = 3.3
/** More where a noun is due. */
const OF_NOUN = 0.9
const OF_FURTHER_PART = 0.8
const LIKELIER = 1.5
/** Names are short: the longer a word is, the rarer the parts of the compound may be that was meant. */
const OF_LENGTH = 0.3
const LONGEST_NAME = 12
const MOST_FOR_LENGTH = 1.2

function resemblesCompound(lexicon: Lexicon, lower: string, limit: number, most: number): boolean {
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
