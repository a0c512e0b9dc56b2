import type { Compound } from '../german/words/compounds.ts'
import { capitalised, isCapitalised, type Lexicon } from '../german/words/lexicon.ts'
import { frequencyOf, kindsOf, WordKind } from '../german/words/word-class.ts'
import { withoutLastUmlaut } from '../text/umlauts.ts'
import { SWAPPED } from './edit-costs.ts'
import { type NearWord, nearWords } from './near-words.ts'

/** Compounds of the commonest parts are right even beside a listed word. */
const BEYOND_DOUBT = 1.25
/** Of common parts: only what is easily confused (`ss` for `s`, `ä` for `a`) speaks against them. */
const LIKELY = 2.3
const CONFUSED = 0.45
const SLIP = 0.8
/** Of rare parts: any wrong letter. */
const DOUBTFUL = 3.3
const COST_OF_PART = 0.9
const BESIDE_DOUBTFUL = 1

/**
 * Whether a compound that no list holds is one typing error away from a word that is listed: `Hautschülerin` is formally right,
 * and beside `Hauptschülerin` not what was meant.
 */
export function hasLikelierNeighbour(lexicon: Lexicon, word: string, { parts, cost }: Compound): boolean {
  if (lacksLinkOf(lexicon, parts) || hasLinkTooMany(lexicon, parts) || hasInfinitiveForStem(lexicon, parts)) return true
  if (cost <= BEYOND_DOUBT) return false
  const lower = word.toLowerCase()
  if (isFormOfListed(lexicon, lower)) return false
  const near = cost <= LIKELY ? CONFUSED : cost <= DOUBTFUL + (parts.length - 2) * COST_OF_PART ? SLIP : BESIDE_DOUBTFUL
  return nearWords(lexicon.words, lower, BESIDE_COMMON).some((candidate) => {
    if (candidate.cost > near && frequencyOf(candidate.wordClass) < COMMON) return false
    const rival = candidate.word.toLowerCase()
    if (candidate.cost > CONFUSED && cost <= DOUBTFUL && isOnlyForm(candidate, word)) return false
    return (
      !(isEndingAlone(lower, rival) && isInflected(candidate.wordClass)) &&
      !isCompared(lower, rival) &&
      !isLinkAlone(parts, rival) &&
      !isPluralAlone(lexicon, parts, rival)
    )
  })
}

/** `Erbsitten` beside the noun made of `erbitten`: a form that is rare, and of another kind than a compound is. */
function isOnlyForm({ word: rival, wordClass }: NearWord, word: string): boolean {
  if (frequencyOf(wordClass) > 1) return false
  const kinds = kindsOf(wordClass)
  return isCapitalised(word) ? (kinds & (WordKind.noun | WordKind.name)) === 0 : isCapitalised(rival)
}

/** `Deutschwand` beside `Deutschland`: nobody puts a word together that is any slip away from one that stands everywhere. */
const COMMON = 3
const BESIDE_COMMON = 1.05

/** A word this common shows how it is linked. */
const WELL_KNOWN = 6

/** `erfolgsreich`, `Stellungsnahme` beside words that everybody writes without the link. */
function hasLinkTooMany({ words }: Lexicon, parts: readonly string[]): boolean {
  return parts.slice(0, -1).some((part, i) => {
    if (!part.endsWith('s')) return false
    const bare = withPart(parts, i, part.slice(0, -1))
    return [bare, capitalised(bare)].some((form) => frequencyOf(words.classOf(form)) >= WELL_KNOWN)
  })
}

/** `Bedenkenzeit`, `Denkenweise` beside the listed `Bedenkzeit`, `Denkweise`: of a verb the stem stands first. */
function hasInfinitiveForStem({ words }: Lexicon, parts: readonly string[]): boolean {
  return parts.slice(0, -1).some((part, i) => {
    const stem = part.replace(/ens?$/u, '')
    if (stem === part || (kindsOf(words.classOf(`${stem}en`)) & WordKind.verb) === 0) return false
    // `Sprachenlernen`, `Postenüberfall`: the plural of a noun stands first too.
    if ([stem, `${stem}e`].some((noun) => kindsOf(words.classOf(capitalised(noun))) & WordKind.noun)) return false
    return words.classOf(capitalised(withPart(parts, i, stem))) !== 0
  })
}

/** `Einerseite` beside `einerseits`: an adverb has no other forms. */
function isInflected(wordClass: number): boolean {
  return (kindsOf(wordClass) & ~WordKind.other) !== 0
}

/** `Dorfläden`, `Landgasthöfe` beside the listed `Dorfladen`, `Landgasthof`: plurals with an umlaut, another ending or not. */
function isPluralAlone({ words }: Lexicon, parts: readonly string[], rival: string): boolean {
  const last = parts.at(-1) ?? ''
  const singular = withoutLastUmlaut(last)
  const bare = withPart(parts, parts.length - 1, singular)
  return singular !== last && (bare === rival || isEndingAlone(bare, rival)) && words.classOf(capitalised(last)) !== 0
}

/** `Überblicksseite` beside the listed `Überblickseite`: a link more is in use. */
function isLinkAlone(parts: readonly string[], rival: string): boolean {
  return parts
    .slice(0, -1)
    .some(
      (part, i) =>
        part.endsWith('s') &&
        !(parts.length > 2 && parts[i + 1]?.startsWith('s')) &&
        withPart(parts, i, part.slice(0, -1)) === rival
    )
}

/** Magnitudes of a first part (powers of two), and a difference between them. */
const OFTEN = 4
const MUCH_RARER = 3

/** `Rechtstaat`, `Beispielweise` beside the listed `Rechtsstaat`, `beispielsweise`: a link less is a slip. */
function lacksLinkOf({ words, modifiers }: Lexicon, parts: readonly string[]): boolean {
  return parts.slice(0, -1).some((part, i) => {
    const linked = withPart(parts, i, `${part}s`)
    if (frequencyOf(words.classOf(linked)) >= WELL_KNOWN) return true
    // `Kabinettausschuss`: the word stands first in both ways.
    const bare = modifiers.classOf(part)
    if (bare >= OFTEN && bare + MUCH_RARER >= modifiers.classOf(`${part}s`)) return false
    return words.classOf(linked) !== 0 || words.classOf(capitalised(linked)) !== 0
  })
}

function withPart(parts: readonly string[], at: number, part: string): string {
  return [...parts.slice(0, at), part, ...parts.slice(at + 1)].join('')
}

/** `Ortsgruppenleitungen` beside the listed `Ortsgruppenleitung`: of a listed compound the other forms are right. */
function isFormOfListed({ words }: Lexicon, lower: string): boolean {
  const form = capitalised(lower)
  const bases = [
    form.replace(/e?s$/u, ''),
    form.replace(/e$/u, ''),
    form.replace(/(?<=e[lr]?)n$/u, ''),
    form.replace(FEMININE_PLURAL, '')
  ]
  return bases.some((base) => base !== form && words.classOf(base) !== 0)
}

const FEMININE_PLURAL = /(?<=ung|heit|keit|schaft|ion|tät|ei)en$/u

/** Two forms of one word are no rivals: they differ in an ending of nouns and adjectives. */
function isEndingAlone(a: string, b: string): boolean {
  return stem(a) === stem(b) || stem(a) === b || a === stem(b)
}

/** `Abschalter` beside `abschalten`: the same stem with another ending. */
function isOfOneStem(a: string, b: string): boolean {
  return a.replace(ENDING, '') === b.replace(ENDING, '') || isCompared(a, b)
}

/** `schulschärfer` beside `schulscharfe`. */
function isCompared(a: string, b: string): boolean {
  const positive = a.replace(/ä(?=[^aeiouäöü]{1,2}er)/u, 'a')
  return positive !== a && positive.replace(/er(?:e[mnrs]?)?$/u, '') === b.replace(/e[mnrs]?$/u, '')
}

const ENDING = /(?:est|et|e[lmnrs]?|[nst])$/u

function stem(word: string): string {
  return word.replace(/(?:innen|in|ern|ens|e[mnrs]?|[ns])$/u, '')
}

/** Whether no listed word is a typing error away from `word`, in lower case: what is so strange is a name rather than a mistake. */
export function isNearNothing(lexicon: Lexicon, word: string, distance = 1): boolean {
  return nearWords(lexicon.words, word, distance).length === 0
}

/** A listed word so near is what was meant rather than a new word. */
const NEAR = 0.7
/** The same of a word that is not rare. */
const NEAR_IN_USE = 1
const IN_USE = 2

/** Whether a word that could have been made anew is rather a slip of a listed one. */
export function isLikelySlip(lexicon: Lexicon, lower: string): boolean {
  return nearWords(lexicon.words, lower, NEAR_IN_USE).some(
    ({ word, cost, wordClass }) =>
      (cost <= NEAR || frequencyOf(wordClass) >= IN_USE) && !isOfOneStem(lower, word.toLowerCase())
  )
}

/** A letter left out, doubled or swapped. */
const LIKELIEST_SLIP = 0.5
const COMMON_VERB = 4

/** `Mitabreitende`, `hineisen`: two letters changed places in a word that is in use, or one is lost in a common one. */
export function isSlipOfCommon({ words }: Lexicon, word: string): boolean {
  return nearWords(words, word.toLowerCase(), LIKELIEST_SLIP).some(
    ({ cost, wordClass, word: rival }) =>
      frequencyOf(wordClass) >= (cost === SWAPPED ? IN_USE : COMMON_VERB) && !isOfOneStem(word.toLowerCase(), rival)
  )
}
