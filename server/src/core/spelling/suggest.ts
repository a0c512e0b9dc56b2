import { analyseCompound } from '../german/words/compounds.ts'
import { phraseWrittenAsOne } from '../german/words/fixed-phrases.ts'
import { capitalised, isCapitalised, type Lexicon } from '../german/words/lexicon.ts'
import { strongForms } from '../german/words/strong-verbs.ts'
import { frequencyOf, kindsOf, WordKind } from '../german/words/word-class.ts'
import { withUmlaut } from '../text/umlauts.ts'
import { isAbbreviation } from './hyphenated-words.ts'
import { rewritings } from './mistake-kind.ts'
import { nearWords } from './near-words.ts'
import { type Repair, repairsInside, repairsOfEnds } from './repairs.ts'
import { isRude } from './rude-words.ts'
import { streetMeant } from './street-slips.ts'

/** What a word may cost at most, its frequency taken off; more for words that nothing is near to. */
const BUDGETS = [1.1, 1.8] as const
const ENOUGH = 8
/** In one part of a compound. */
const BUDGET_OF_PART = 0.75
/** The same where so few words were found by then that the right one is hardly among them. */
const BUDGET_OF_LAST = 1
const FEW = 2
/** How much cheaper the most frequent words are than the rarest, in typing errors. */
const WORTH_OF_FREQUENCY = 1.2
const MOST_FREQUENT = 15
/** Among common words the difference is felt more than among rare ones. */
const STEEPNESS = 1.1
/** A compound that must be made of parts is less likely than a word that is listed, the more so the less its parts go together. */
const UNLISTED = 0.5
const OF_DOUBT = 0.2
/** Of parts that nobody puts together: `Flaschenfülleremit`, `Kalkunfug`. */
const FAR_FETCHED = 4.4
/** `teilgaben` is rather `teilhaben` than a noun `Teilgaben` that nobody has used. */
const OTHER_CASE_UNLISTED = 0.6
const SHORTEST_COMPOUND = 8

/** `Genüßlichste`, `Zeitungsgruesse`: another spelling of the very same word. */
const REWRITTEN = 0.2
const LIKE_COMMON = 10
/** The same of a word that the dictionary does not know. */
const LIKE_RARE = 1

const OF_SECOND = 0.2
/** Endings in -em are rarer than the frequency of their word lets expect. */
const OF_RARE_FORM = 0.2
/** So are persons, moods and tenses of a verb that only its infinitive's frequency vouches for (`zureite`, `heilest`). */
const RARE_FORM = /(?:e(?:st|t)?|te[nt]?|test)$/u
const LIKE_COMMON_VERB = 6

interface Candidate {
  readonly word: string
  readonly cost: number
}

/** Right words near a wrong one, best first, in the case of the wrong one where they may have it. */
export function suggest(lexicon: Lexicon, word: string, limit: number, isKnown: (word: string) => boolean): string[] {
  const parts = word.split('-')
  // `After-shave`: what the dictionary knows in one word. Capitals keep apart what they begin (`Anne-Frank-Schule`).
  const isOneWord = parts.length > 1 && isCapitalised(word) && !parts.slice(1).some(isCapitalised)
  const joined = isOneWord ? parts.join('') : ''
  const parted = suggestParted(lexicon, word, parts, limit, isKnown)
  if (joined === '' || !isKnown(joined)) return parted
  return [joined, ...parted.filter((other) => other !== joined)].slice(0, limit)
}

function suggestParted(
  lexicon: Lexicon,
  word: string,
  parts: readonly string[],
  limit: number,
  isKnown: (word: string) => boolean
): string[] {
  const wrong = parts.filter((part) => part !== '' && !isAbbreviation(part) && !isKnown(part))
  if (parts.length > 1 && wrong.length === 1 && (wrong[0] as string).length >= SHORTEST_PART) {
    const [part] = wrong as [string]
    const at = parts.indexOf(part)
    const firsts =
      at < parts.length - 1 ? firstParts(lexicon, part, (right) => isKnown(parts.with(at, right).join('-'))) : []
    const found = [...firsts, ...ofPart(lexicon, part, limit, isKnown)]
    if (found.length > 0) return [...new Set(found)].slice(0, limit).map((right) => parts.with(at, right).join('-'))
  }
  return suggestWhole(lexicon, word, limit, isKnown)
}

const SHORTEST_PART = 4

/** `Forchungs-`: what stands first in many compounds, with its link. */
function firstParts({ modifiers }: Lexicon, part: string, isRight: (right: string) => boolean): string[] {
  if (!isCapitalised(part) || !part.endsWith('s')) return []
  return nearWords(modifiers, part.toLowerCase(), 1)
    .filter(({ wordClass }) => wordClass > 2)
    .sort((a, b) => a.cost - worthOf(a.wordClass) / 2 - (b.cost - worthOf(b.wordClass) / 2))
    .map(({ word }) => capitalised(word))
    .filter(isRight)
}

/** `SPD-Farktion`: one part is mended, in its case. */
function ofPart(lexicon: Lexicon, part: string, limit: number, isKnown: (word: string) => boolean): string[] {
  return suggestWhole(lexicon, part, limit, isKnown).filter(
    (right) => !right.includes(' ') && isCapitalised(right) === isCapitalised(part)
  )
}

function suggestWhole(lexicon: Lexicon, word: string, limit: number, isKnown: (word: string) => boolean): string[] {
  const lower = word.toLowerCase()
  const best = new Map<string, number>()
  const add = ({ word: right, cost }: Candidate) => {
    const known = best.get(right)
    if (known === undefined || known > cost) best.set(right, cost)
  }
  for (const right of rewritings(word)) if (isKnown(right)) add({ word: right, cost: REWRITTEN - worthOf(LIKE_COMMON) })
  // `Missbildendste`: the ß is wrong whatever the dictionary knows; but a known word may be nearer (`draßen`).
  const withSS = best.size === 0 ? withDoubleS(word) : []
  for (const right of withSS) add({ word: right, cost: REWRITTEN - worthOf(LIKE_RARE) })
  const streets = streetMeant(word)
  for (const right of streets) add({ word: right, cost: REWRITTEN - worthOf(LIKE_COMMON) })
  for (const right of withLostUmlaut(word)) if (isKnown(right)) add({ word: right, cost: WITH_UMLAUT })
  const phrase = phraseWrittenAsOne(word)
  if (phrase !== undefined) add({ word: phrase, cost: -worthOf(MOST_FREQUENT) })
  const sure = new Set([...withSS, ...streets])
  for (const [i, right] of [...strongForms(lower)].entries()) {
    // The past comes first, then the participle that could have been meant.
    const cost = REWRITTEN + (i > 0 ? OF_SECOND : 0) - worthOf(LIKE_COMMON)
    if (isKnown(right)) for (const candidate of inBothCases(word, right, cost)) add(candidate)
  }
  const isLong = lower.length >= SHORTEST_COMPOUND
  if (isLong)
    for (const made of repairedCompounds(lexicon, word, repairsOfEnds(lexicon, lower, BUDGET_OF_PART))) add(made)
  for (const candidate of twoWords(lexicon, word)) add(candidate)
  for (const budget of BUDGETS) {
    for (const candidate of listed(lexicon, word, lower, budget)) add(candidate)
    if (best.size >= ENOUGH) break
  }
  if (isLong && best.size <= FEW) {
    for (const repairs of [repairsOfEnds, repairsInside])
      for (const made of repairedCompounds(lexicon, word, repairs(lexicon, lower, BUDGET_OF_LAST))) add(made)
  }
  const sorted = spread([...best].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)))
  const found: string[] = []
  for (const right of sorted) {
    if (found.length >= limit) break
    if (right === word || isRude(right)) continue
    if (right.includes(' ') || sure.has(right) || isKnown(right)) found.push(right)
  }
  return found
}

/** Less than that of the same letters in another case: `Antrage` is no form of `antragen`. */
const WITH_UMLAUT = -4

/** `Vorschlage`, `Bahnhofen`, `Wohnhauser`: plurals whose umlaut got lost. */
function withLostUmlaut(word: string): string[] {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return []
  return PLURAL_ENDINGS.filter((ending) => word.endsWith(ending))
    .map((ending) => withUmlaut(word.slice(0, -ending.length)) + ending)
    .filter((form) => form !== word)
}

const PLURAL_ENDINGS = ['e', 'en', 'er', 'ern']

/** Behind a single vowel that is short in most words; not the stems whose vowel is long (`Straße`, `Größe`). */
const SHORT_VOWEL = /(?<![aeiouäöü])(?<!(?:str|m|sp|gr|bl|st|fl|sch|f|b|s)(?=[aouöü]ß))[aeiouäöü]ß/iu

/** The spelling of today where a word has ß behind one vowel (Amtliches Regelwerk 2024, § 25). */
function withDoubleS(word: string): string[] {
  const right = word.replace(SHORT_VOWEL, (letters) => `${letters.charAt(0)}ss`)
  return right === word ? [] : [right]
}

/** The same word in its other case is worth a place near the top, or one further down. */
const OF_TWIN = 0.9

/** Sorted candidates, each twin of all but the best moved back so that other words have a place among the first. */
function spread(sorted: readonly (readonly [word: string, cost: number])[]): string[] {
  const seen = new Set<string>()
  const first = sorted[0]?.[0].toLowerCase()
  return sorted
    .map(([word, cost]) => {
      const lower = word.toLowerCase()
      const isTwin = seen.has(lower) && lower !== first
      seen.add(lower)
      return [word, isTwin ? cost + OF_TWIN : cost] as const
    })
    .sort((a, b) => a[1] - b[1])
    .map(([word]) => word)
}

/** What is taken off the cost of a word of this frequency. */
function worthOf(frequency: number): number {
  return WORTH_OF_FREQUENCY * (frequency / MOST_FREQUENT) ** STEEPNESS
}

const SAME_LETTERS = -2
/** A name is rarely meant by a word that no place takes for a name. */
const OF_NAME = 0.3
const KNOWN_NAME = 4
/** Shorter ones are near to everything: `hute` is rather `heute` than `Hute`. */
const SHORTEST_NOUN_IN_LOWER_CASE = 7

function* listed(lexicon: Lexicon, word: string, lower: string, budget: number): Generator<Candidate> {
  const budgets = Array.from({ length: MOST_FREQUENT + 1 }, (_, frequency) => budget + worthOf(frequency))
  for (const near of nearWords(lexicon.words, lower, budgets)) {
    const kinds = kindsOf(near.wordClass)
    // The same letters in another case are what was meant, however rare the word is.
    const isSame = near.cost === 0 && lower.length >= SHORTEST_NOUN_IN_LOWER_CASE
    const isRareName = kinds === WordKind.name && frequencyOf(near.wordClass) < KNOWN_NAME
    const rarity = isRareName ? OF_NAME : isSame && kinds !== WordKind.name ? SAME_LETTERS : 0
    const isDative = kinds === WordKind.adjective && near.word.endsWith('em')
    const isRareForm =
      kinds === WordKind.verb && frequencyOf(near.wordClass) <= LIKE_COMMON_VERB && RARE_FORM.test(near.word)
    const form = isDative || isRareForm ? OF_RARE_FORM : 0
    const isBare = kinds === WordKind.adjective && !/e[mnrs]?$/u.test(near.word)
    yield* inBothCases(word, near.word, near.cost + rarity + form - worthOf(frequencyOf(near.wordClass)), isBare)
  }
}

/** What is written small where a capital is right, or the other way round, is a mistake of its own. */
const OTHER_CASE = 0.3

/**
 * A noun keeps its capital. Anything else may have the capital of the word it stands for, as the first of a sentence; an adjective
 * without ending (`isBare`: `Klücklich`) is that seldom, and no noun.
 */
function* inBothCases(word: string, right: string, cost: number, isBare = false): Generator<Candidate> {
  if (isCapitalised(word) === isCapitalised(right)) yield { word: right, cost }
  else yield { word: right, cost: cost + (isBare ? OTHER_CASE / 2 : OTHER_CASE) }
  if (isCapitalised(word) && !isCapitalised(right))
    yield { word: capitalised(right), cost: cost + (isBare ? OTHER_CASE : OTHER_CASE / 2) }
}

function* repairedCompounds(lexicon: Lexicon, word: string, repairs: Iterable<Repair>): Generator<Candidate> {
  const heads = isCapitalised(word) ? (['noun'] as const) : (['adjective', 'noun'] as const)
  for (const { compound, cost, frequency } of repairs) {
    for (const head of heads) {
      const analysis = analyseCompound(lexicon, compound, head)
      if (!analysis || analysis.cost > FAR_FETCHED) continue
      const right = head === 'noun' ? capitalised(compound) : compound
      const otherCase = isCapitalised(word) === isCapitalised(right) ? 0 : OTHER_CASE_UNLISTED
      const doubt = UNLISTED + OF_DOUBT * analysis.cost + otherCase
      yield { word: right, cost: cost + doubt - worthOf(frequency) / 2 }
    }
  }
}

const OF_SPACE = 2.1

/** Two words that were written as one. */
function* twoWords(lexicon: Lexicon, word: string): Generator<Candidate> {
  for (let at = 2; at <= word.length - 2; at++) {
    const first = lexicon.words.classOf(word.slice(0, at))
    const second = lexicon.words.classOf(word.slice(at))
    if (first === 0 || second === 0) continue
    const frequency = Math.min(frequencyOf(first), frequencyOf(second))
    yield { word: `${word.slice(0, at)} ${word.slice(at)}`, cost: OF_SPACE - worthOf(frequency) }
  }
}
