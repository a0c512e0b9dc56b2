import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePerPair } from '../../text/once.ts'
import { isNoun, isSurelyFinite, type Stretch, stretchesOf, type Token } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { ALL_CELLS, Case, cell, Gender, PLURAL } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { capitalised } from '../words/lexicon.ts'
import { cellsBefore, determinerBefore } from './articles-before.ts'
import { joinedPhrases } from './joined-phrases.ts'
import { openName } from './open-names.ts'
import { splitAttributeAt } from './split-attributes.ts'
import { isBareCompound, isOpeningCompound } from './split-bare.ts'
import { type Chain, chainAt } from './split-chains.ts'
import {
  BOUND_FIRST_PART,
  ENGLISH_ADJECTIVES,
  ENGLISH_NOUNS,
  GENITIVES,
  SPLIT_PATTERNS
} from './split-compounds-list.ts'
import { splitConjunction } from './split-conjunctions.ts'
import { countedCompound } from './split-count-nouns.ts'
import { isDetermined, isInGenitive } from './split-determined.ts'
import { ellipsisAt } from './split-ellipses.ts'
import { listedCompound } from './split-listed.ts'
import { openingPair } from './split-openings.ts'
import {
  asOneWord,
  isEnglishTerm,
  isPlainNoun,
  mayBeObject,
  mayStandFirst,
  needsNoArticle,
  opensLower,
  opensPhrase
} from './split-parts.ts'
import { splitVerbAt } from './split-verbs.ts'
import { wantedPair } from './split-wanted.ts'

/** Parts of one compound that stand apart; offsets count in the prose. */
export interface Split {
  readonly start: number
  readonly end: number
  readonly word: string
  /** Ways to write it, the usual one first. */
  readonly right: readonly string[]
  /** False where the words may belong to two phrases, and only a reader can tell. */
  readonly isCertain: boolean
}

/** The split compounds of a block; found once for as long as the block reads the same. */
export const splitsOf = oncePerPair((prose: Prose, knowledge: Knowledge): readonly Split[] => [
  ...find(prose, knowledge)
])

function* find(prose: Prose, knowledge: Knowledge): Generator<Split> {
  const taken: Split[] = []
  for (const { sign, pattern, join } of SPLIT_PATTERNS) {
    if (!sign.test(prose.text)) continue
    for (const match of matchesOf(prose.text, pattern)) {
      const word = match[0]
      if (taken.some((t) => t.start < match.index + word.length && match.index < t.end)) continue
      const split = { start: match.index, end: match.index + word.length, word, right: [join(word)], isCertain: true }
      taken.push(split)
      yield split
    }
  }
  const joined = [...joinedPhrases(prose, knowledge)].map((one) => ({ ...one, right: [one.right], isCertain: true }))
  for (const split of [
    ...surplusHyphens(prose, knowledge),
    ...brokenWords(prose, knowledge),
    ...halfShared(prose, knowledge),
    ...joined
  ]) {
    if (taken.some((t) => t.start < split.end && split.start < t.end)) continue
    taken.push(split)
    yield split
  }
  for (const stretch of stretchesOf(prose, knowledge.morphology)) {
    for (const split of inStretch(stretch, prose, knowledge)) {
      if (!taken.some((t) => t.start < split.end && split.start < t.end)) yield split
    }
  }
}

const HYPHENED = /(?<![\p{L}\p{N}@#/._-])(\p{Ll}{3,})-(\p{Ll}{5,})(?![\p{L}\p{N}-]|\.\p{Ll})/gu

/** `klima-neutral`, `system-relevant`: noun and adjective that the dictionary has in one word (Amtliches Regelwerk 2024, § 36). */
function* surplusHyphens({ text }: Prose, { dictionary, morphology }: Knowledge): Generator<Split> {
  if (!/\p{Ll}-\p{Ll}/u.test(text)) return
  for (const { 0: word, 1: first = '', 2: second = '', index } of matchesOf(text, HYPHENED)) {
    const right = first + second
    const { strong, weak, isBare } = morphology.formsOf(second)
    const { strong: ownStrong, isBare: isAdjective } = morphology.formsOf(first)
    if ((strong | weak) === 0 && !isBare) continue
    if (
      isAdjective ||
      /^(?:nord|süd|ost|west)$/u.test(first) ||
      ownStrong !== 0 ||
      morphology.formsOf(capitalised(first)).noun === 0
    )
      continue
    if (dictionary.isListed?.(right) !== true) continue
    yield { start: index, end: index + word.length, word, right: [right], isCertain: true }
  }
}

const BROKEN =
  /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}{2,})- (\p{Lu}\p{Ll}{3,})(?![\p{L}\p{N}-])(?! (?:und|oder|bzw|sowie|bis)(?!\p{L})| \p{Lu})/gu

const HALF_SHARED = /(?<=\p{Ll}- (?:und|oder|sowie) )(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{3,})(?![\p{L}-])(?! \p{Lu})/gu

/** `Wasser- und Strom Versorgung`: behind the hyphen a compound is due that has the part which both share. */
function* halfShared({ text }: Prose, { dictionary }: Knowledge): Generator<Split> {
  if (!/\p{Ll}- (?:und|oder|sowie) \p{Lu}\p{Ll}+ \p{Lu}/u.test(text)) return
  for (const { 0: word, 1: first = '', 2: second = '', index } of matchesOf(text, HALF_SHARED)) {
    const right = asOneWord(first, second)
    if (dictionary.isListed?.(right) !== true || dictionary.explain?.(first).parts.length !== 0) continue
    yield { start: index, end: index + word.length, word, right: [right], isCertain: true }
  }
}

/** `Ausbildungs- Messe`: the hyphen of a line end that is none any more, before a noun with which the first part is a word. */
function* brokenWords({ text }: Prose, { dictionary }: Knowledge): Generator<Split> {
  if (!/\p{Ll}- \p{Lu}/u.test(text)) return
  for (const { 0: word, 1: first = '', 2: second = '', index } of matchesOf(text, BROKEN)) {
    const right = asOneWord(first, second)
    if (!/^(?:listed|compound)$/u.test(dictionary.explain?.(right).reason ?? '')) continue
    yield { start: index, end: index + word.length, word, right: [right], isCertain: true }
  }
}

function* inStretch(stretch: Stretch, prose: Prose, knowledge: Knowledge): Generator<Split> {
  const { tokens } = stretch
  const conjunction = splitConjunction(stretch)
  if (conjunction && tokens[0] && tokens[1]) {
    const { start } = tokens[0]
    const { end } = tokens[1]
    yield { start, end, word: prose.text.slice(start, end), right: [conjunction], isCertain: true }
  }
  for (let i = 0; i + 1 < tokens.length; i++) {
    const first = tokens[i]
    const second = tokens[i + 1]
    if (!first || !second || second.start !== first.end + 1) continue
    const open = openName(stretch, i, knowledge)
    if (open > 0) {
      i += open - 1
      continue
    }
    const found =
      splitVerbAt(stretch, i, knowledge.morphology) ??
      attributeAt(stretch, i, knowledge) ??
      ellipsisAt(stretch, i, knowledge)
    if (!found && isEnglishPair(stretch, i, knowledge)) continue
    const run = found ?? chainAt(stretch, i, knowledge)
    if (run) {
      const { start } = first
      const { end } = tokens[run.to] ?? second
      yield { start, end, word: prose.text.slice(start, end), right: [run.right], isCertain: run.isCertain }
      i = run.to
      continue
    }
    if (!(isNoun(first) || opensLower(first.text)) || !isNoun(second)) continue
    // `beim Beachvolleyball Gold gewinnen`: the object of the verb.
    if (CONTRACTED.test(tokens[i - 1]?.lower ?? '') && AWARDS.test(second.text)) continue
    if (CALLED_OPEN.test(`${first.text} ${second.text}`)) continue
    const certain =
      boundParts(stretch, i, knowledge) ??
      listedCompound(stretch, i, knowledge) ??
      countedCompound(stretch, i, knowledge) ??
      openingPair(stretch, i, knowledge) ??
      wantedPair(stretch, i, knowledge) ??
      englishWord(stretch, i, knowledge) ??
      nameAndNoun(stretch, i, knowledge)
    const determined = certain ?? determinedName(stretch, i, knowledge)
    const right = determined ?? likelyName(stretch, i, knowledge)
    if (!right) continue
    const word = `${first.text} ${second.text}`
    yield { start: first.start, end: second.end, word, right, isCertain: determined !== undefined }
    i++
  }
}

function attributeAt(stretch: Stretch, at: number, knowledge: Knowledge): Omit<Chain, 'from'> | undefined {
  const right = splitAttributeAt(stretch, at, knowledge)
  return right === undefined ? undefined : { to: at + 1, right, isCertain: true }
}

/** `im Home Office`, `per Live Stream`: English words that are one in German; with an adjective in front they may stand apart. */
function englishWord({ tokens }: Stretch, at: number, { dictionary }: Knowledge): string[] | undefined {
  const [before, first, second, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]] as const
  // `sammelten die Kinder Geld`: words that both languages have.
  if (!first || !second || first.forms.noun !== 0 || !WORD.test(first.text) || !WORD.test(second.text)) return undefined
  if (ENGLISH_ADJECTIVES.has(first.text) || !dictionary.isEnglish?.(first.text) || !dictionary.isEnglish(second.text))
    return undefined
  // A name of three words, or an English phrase.
  if ((next?.before === '' && isNoun(next)) || (first.before === '' && isNoun(before) && !opensPhrase(before as Token)))
    return undefined
  if (/^(?:the|of|and|for|to)$/u.test(before?.text ?? '')) return undefined
  const joined = asOneWord(first.text, second.text)
  return dictionary.isListed?.(joined) === true ? [joined, `${first.text}-${second.text}`] : undefined
}

/** Products, competitions and associations that are called so in two words. */
const CALLED_OPEN = /^(?:Game Boys?|Champions League|BUND Naturschutz)$/u
const WORD = /^\p{Lu}\p{Ll}{2,}$/u

/** `die Big Band`, `zum Soft Drink`: English adjective and noun may stand apart (Amtliches Regelwerk 2024, § 37 E4). */
function isEnglishPair({ tokens }: Stretch, at: number, { dictionary }: Knowledge): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !second || !ENGLISH_ADJECTIVES.has(first.text) || !dictionary.isEnglish?.(second.text)) return false
  // `das Open Source Projekt` is one word, of three.
  return third === undefined || third.start !== second.end + 1 || !/^\p{Lu}/u.test(third.text)
}

/** `Integrations Plan`, `Bundes Regierung`: the first part has the link of a compound. */
function boundParts(stretch: Stretch, at: number, { dictionary, gazetteer }: Knowledge): string[] | undefined {
  const first = stretch.tokens[at]?.text ?? ''
  const second = stretch.tokens[at + 1]?.text ?? ''
  if (!/^\p{Lu}\p{Ll}{3,}s$/u.test(first) || first.endsWith('ss') || !/^\p{Lu}\p{Ll}{3,}$/u.test(second))
    return undefined
  const joined = asOneWord(first, second)
  const isBound =
    BOUND_FIRST_PART.test(first) ||
    (!dictionary.has(first) && dictionary.has(first.slice(0, -1)) && dictionary.has(joined))
  if (isBound) return [joined]
  if (!GENITIVES.has(first) || !dictionary.has(joined) || gazetteer.has(second.replace(/s$/u, ''))) return undefined
  const determiner = determinerBefore(stretch, at)
  const isGenitive = determiner === undefined ? hasGenitiveAdjective(stretch, at) : /[^a]s$/u.test(determiner.lower)
  // `des Bundes Gelder`, `nächsten Bundes Mittel`: a genitive on its own; `des Bundes Ministeriums` is one word in the genitive.
  return isGenitive && !/[^s]s$/u.test(second) ? undefined : [joined]
}

function hasGenitiveAdjective({ tokens }: Stretch, at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && /^\p{Ll}+en$/u.test(before.text) && before.forms.strong !== 0
}

const OLD_DATIVE = cell(Case.dative, Gender.masculine) | cell(Case.dative, Gender.neuter)
const CONTRACTED = /^(?:beim|im|am|vom|zum|zur)$/u
const AWARDS = /^(?:Gold|Silber|Bronze|Platz|Rang|Punkte|Meister(?:in)?)$/u

const ABBREVIATION = /^\p{Lu}{2,}\d?$/u
/** `das FOSSGIS Team`, `im Mobilitätswende Camp`: the first word is no noun that the article could belong to. */
function nameAndNoun(stretch: Stretch, at: number, knowledge: Knowledge): string[] | undefined {
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  if (!first || !second || !isPlainNoun(second, knowledge) || !mayStandFirst(first, knowledge)) return undefined
  if (first.text === 'US' && (second.text === 'Dollar' || !knowledge.dictionary.isEnglish?.(second.text)))
    return [`${first.text}-${second.text}`]
  const wanted = cellsBefore(stretch, at, at + 1)
  if (wanted === undefined) return undefined
  // `in dem Creditor Reporting System`: two words of an English name.
  const next = stretch.tokens[at + 2]
  if (next?.start === second.end + 1 && isNoun(next) && knowledge.dictionary.isEnglish?.(second.text)) return undefined
  if (!ENGLISH_NOUNS.has(second.text) && (second.forms.noun & wanted) === 0) return undefined
  // `am PC Texte schreiben`: a plural rather than a dative with its old ending.
  if (
    second.text.endsWith('e') &&
    (second.forms.noun & wanted & ~OLD_DATIVE) === 0 &&
    (second.forms.noun & PLURAL) !== 0
  )
    return undefined
  // `von der EU Unterstützung erwarten`: what needs no article may be the object.
  const isAlone = at === 1 && stretch.isFirst && isSurelyFinite(stretch.tokens[at + 2])
  if (ABBREVIATION.test(first.text) && mayBeObject(second.text) && !isAlone) return undefined
  if (ABBREVIATION.test(first.text)) return [`${first.text}-${second.text}`]
  if (first.forms.noun === 0) {
    // `die Zusammen Arbeit`
    const whole = asOneWord(first.text, second.text)
    const isListed = knowledge.dictionary.isListed?.(whole) === true
    return isListed ? [whole] : [`${first.text}-${second.text}`]
  }
  const article = DETERMINERS.get(determinerBefore(stretch, at)?.lower ?? '')
  if ((first.forms.noun & (article?.cells ?? ALL_CELLS)) !== 0) return undefined
  // `in der Co-Working Etage`
  if (first.text.includes('-'))
    return isEnglishTerm(first.text, knowledge) ? [`${first.text}-${second.text}`] : undefined
  const joined = asOneWord(first.text, second.text)
  return knowledge.dictionary.has(joined) ? [...new Set([joined, `${first.text}-${second.text}`])] : undefined
}

/** `das SCS Projekt`, `mit OSM Nutzern`: what stands before them can only mean the second word. */
function determinedName(stretch: Stretch, at: number, knowledge: Knowledge): string[] | undefined {
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  if (!first || !second || !isPlainNoun(second, knowledge) || !mayStandFirst(first, knowledge)) return undefined
  if (
    !isDetermined(stretch, at, at + 1) &&
    !isInGenitive(stretch, at, at + 1) &&
    !isBareCompound(stretch, at, at + 1, knowledge) &&
    !isOpeningCompound(stretch, at, knowledge)
  )
    return undefined
  const joined = asOneWord(first.text, second.text)
  return [knowledge.dictionary.isListed?.(joined) === true ? joined : `${first.text}-${second.text}`]
}

/** `warum die DAT Funktion nicht ging`: an article that may belong to either word. */
function likelyName(stretch: Stretch, at: number, knowledge: Knowledge): string[] | undefined {
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  if (!first || !second || !isPlainNoun(second, knowledge) || !mayStandFirst(first, knowledge)) return undefined
  // `auf der Mailingliste MUSTER-Talk`: what it is called.
  if (first.forms.noun !== 0 && /^\p{Lu}{2}/u.test(second.text)) return undefined
  if (isStrayFirstPart(stretch.tokens[at - 1], first, second) && !/^\p{Lu}/u.test(stretch.tokens[at + 2]?.text ?? ''))
    return [`${first.text}-${second.text}`]
  // `alle Cloud Provider`: a singular that `alle` cannot belong to.
  const isApart = /^(?:alle|einige)n?$/u.test(stretch.tokens[at - 1]?.lower ?? '') && !(first.forms.noun & PLURAL)
  const isKnownNoun = first.forms.noun !== 0 && !ABBREVIATION.test(first.text) && !ENGLISH_NOUNS.has(first.text)
  if (isKnownNoun && !isApart) return undefined
  // `beim THW Aktive`: what belongs to the adjective.
  if (needsNoArticle(second.text) || second.forms.weak !== 0) return undefined
  // `Bei der DLRG Schwimmen lernen`: the object of a verb.
  if (/^(?:lernen|lehren|üben)$/u.test(stretch.tokens[at + 2]?.text ?? '')) return undefined
  // `der Sovereign Cloud Stack`: a name of three words and more.
  if (/^\p{Lu}/u.test(stretch.tokens[at + 2]?.text ?? '')) return undefined
  const article = DETERMINERS.get(determinerBefore(stretch, at)?.lower ?? '')
  if (article && mayBeObject(second.text)) return undefined
  if (!article && isBareAbbreviation(stretch, at)) return [`${first.text}-${second.text}`]
  if (!article)
    return isAttributed(stretch.tokens[at - 1], first, second) ? [`${first.text}-${second.text}`] : undefined
  if (!ENGLISH_NOUNS.has(second.text) && (article.cells & second.forms.noun & ~PLURAL) === 0) return undefined
  return [`${first.text}-${second.text}`]
}

/**
 * `auf GPS Basis`, `GPS Geräte helfen`: behind a preposition a singular that needs an article does not stand for itself, and before
 * the verb that opens its sentence all is one phrase.
 */
function isBareAbbreviation({ tokens, isFirst }: Stretch, at: number): boolean {
  const first = tokens[at]
  const second = tokens[at + 1]
  if (!first || !second || !ABBREVIATION.test(first.text) || PLACES.has(first.text)) return false
  if (at === 0) return isFirst && isSurelyFinite(tokens[2]) && !/^(?:Frauen|Senioren)$/u.test(second.text)
  const before = tokens[at - 1]?.lower ?? ''
  const isOnlyDative = DATIVE.has(before) && (second.forms.noun & PLURAL) === cell(Case.dative, Gender.plural)
  return PREPOSITIONS.has(before) && (isOnlyDative || (second.forms.noun & PLURAL) === 0)
}

const DATIVE = new Set(['mit', 'von', 'bei', 'aus', 'nach', 'zu', 'seit'])
/** Abbreviations that stand without an article. */
const PLACES = new Set('NRW RLP BW MV SH DDR BRD USA UK VAE GRÜNE GRÜNEN'.split(' '))

/** `zum Lesewende Camp`: the article is that of the second word, and the first one has another gender. */
function isStrayFirstPart(article: Token | undefined, { text, forms }: Token, second: Token): boolean {
  const { lower } = article ?? { lower: '' }
  const cells = DETERMINERS.get(lower)?.cells ?? 0
  if (
    !/^(?:im|am|vom|zum|zur|beim|ins|ein|einem|einer)$/u.test(lower) ||
    forms.noun === 0 ||
    text.length < SHORTEST_PART
  )
    return false
  return (forms.noun & cells) === 0 && (forms.noun & PLURAL) === 0 && (second.forms.noun & cells & ~PLURAL) !== 0
}

/** Shorter nouns before nouns are measures: `ein Glas Wein`, `ein Paar Schuhe`. */
const SHORTEST_PART = 8

/** `aktuelle OpenStreetMap Daten`, `alle Cloud Provider`: an attribute that agrees with the second word, before one that is no noun. */
function isAttributed(attribute: Token | undefined, first: Token, second: Token): boolean {
  if (!attribute || !/^\p{Ll}+$/u.test(attribute.text)) return false
  const isEnglish = ENGLISH_NOUNS.has(second.text)
  if (/^(?:alle[nr]?|einige[nr]?|vier|zwei|drei|beide[nr]?)$/u.test(attribute.lower))
    return isEnglish || (second.forms.noun & PLURAL) !== 0
  if (attribute.lower === 'als') return isEnglish
  if (!/e[nmrs]?$/u.test(attribute.lower) || attribute.forms.verb !== 0) return false
  const cells = attribute.forms.strong | attribute.forms.mixed
  return isEnglish ? cells !== 0 : (cells & second.forms.noun) !== 0 && !first.text.endsWith('s')
}
