import { mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { CASE_OF_PREPOSITION, DETERMINERS } from '../clauses/determiners.ts'
import { ARTICLES, PREPOSITIONS, PRONOUNS } from '../clauses/function-words.ts'
import { isGivenName } from '../names/given-names.ts'
import { isKnownName } from '../names/known-names.ts'
import { Case, cell, Gender, PLURAL } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { capitalised } from '../words/lexicon.ts'
import { cellsBefore, determinerBefore, isOfTown } from './articles-before.ts'
import { ENGLISH_NOUNS } from './english-parts.ts'
import { isBareCompound } from './split-bare.ts'
import { isKind } from './split-count-nouns.ts'
import { isDetermined, isEnglishChain } from './split-determined.ts'
import { isPlainNoun, mayStandFirst, opensPhrase } from './split-parts.ts'

/** Words in a row that are one compound, `[from, to]` in the stretch. */
export interface Chain {
  readonly from: number
  readonly to: number
  readonly right: string
  readonly isCertain: boolean
}

/**
 * The compound of several words that begins at a place: `unsere Freifunk MWU Netze`, `der Open Source Industrie`,
 * `im Civic Tech-Bereich`, `auf vor-Corona Niveau`. All its parts take hyphens (Amtliches Regelwerk 2024, § 44).
 */
export function chainAt(stretch: Stretch, at: number, knowledge: Knowledge): Chain | undefined {
  const { tokens } = stretch
  const first = tokens[at]
  if (!first || !isBeside(first, tokens[at + 1]) || isBeside(tokens[at - 1], first)) return undefined
  let to = at + 1
  while (isBeside(tokens[to], tokens[to + 1])) to++
  // `im 10 Minuten Fußweg entfernten Ort`: a measure of the attribute, and the article is that of its noun.
  const behind = tokens[to + 1]
  if (/^\d/u.test(first.text) && behind && behind.forms.weak !== 0) return undefined
  const modifiers = tokens.slice(at, to)
  const head = tokens[to] as Token
  const right = [capitalOf(first.text), ...tokens.slice(at + 1, to + 1).map(({ text }) => text)].join('-')
  const whole = { from: at, to, right: right.replaceAll('--', '-') }
  if (OPEN_ENDED.test(first.text))
    return modifiers.length === 1 && isEnglishWord(head.text, knowledge) ? { ...whole, isCertain: true } : undefined
  if (isNamedAfter(stretch, at, to) || isStreetOfPerson(modifiers, head)) return { ...whole, isCertain: true }
  if (!isPlainNoun(head, knowledge)) return undefined
  if (PREFIXED.test(first.text) || isEnglishPhrase(first, knowledge))
    return modifiers.length === 1 ? { ...whole, isCertain: true } : undefined
  if (isHalfJoined(modifiers, head, knowledge)) return { ...whole, isCertain: true }
  if (modifiers.length < 2 || !modifiers.every((token) => mayBelong(token, knowledge))) return undefined
  const last = modifiers.at(-1)?.text ?? ''
  const isEnglish = modifiers.every((token) => isEnglishWord(token.text, knowledge))
  if (NAMES_FOLLOW.has(last)) return undefined
  if (isEnglish && (ENDS_NAMES.test(head.text) || endsName(head, knowledge))) {
    // `ein Open Review System`: one of several has no name, and the noun is at home in German.
    const determiner = determinerBefore(stretch, at)
    // `das größte Street Food Festival`: a superlative picks one of a kind.
    const isBest = determiner !== undefined && SUPERLATIVE.test(tokens[at - 1]?.lower ?? '')
    const isOneOfMany = (isBest || INDEFINITE.test(determiner?.lower ?? '')) && head.forms.noun !== 0
    return isOneOfMany && isEnglishChain(stretch, at, to) ? { ...whole, isCertain: true } : undefined
  }
  if (agreesWithHead(stretch, at, to) || isDetermined(stretch, at, to)) return { ...whole, isCertain: true }
  if (isEnglish && isEnglishChain(stretch, at, to)) return { ...whole, isCertain: true }
  if (isBareCompound(stretch, at, to, knowledge)) return { ...whole, isCertain: true }
  if (!isEnglish || modifiers.length > 2 || isPlural(last)) return undefined
  if (isDativePlural(tokens[at - 1], head)) return { ...whole, isCertain: true }
  if (isAttributed(tokens[at - 1], tokens[to + 1], head)) return { ...whole, isCertain: true }
  // `die Chancen, die Open Data Menschen bietet`: subject and object of a clause.
  return stretch.opens === ',' && at === 1 ? undefined : { ...whole, isCertain: false }
}

/** `regionale Open Government Labore sind`: an adjective without article that agrees with the last word. */
function isAttributed(attribute: Token | undefined, next: Token | undefined, { forms }: Token): boolean {
  if (attribute?.forms.verb !== 0 || (next?.before === '' && mayBeFinite(next))) return false
  return /e[nr]?$/u.test(attribute.lower) && (attribute.forms.strong & forms.noun & PLURAL) !== 0
}

const INDEFINITE = /^(?:k?ein|unser|euer|ihr|sein|mein|jed|manch)(?:e[nmrs]?)?$|^eure[nmrs]?$/u

/** `Working Group Beschaffung`: behind them stands what the group is called. */
const NAMES_FOLLOW = new Set('Group Unit Board Chapter Force Team Hub Lab Labs Office Committee'.split(' '))
/** Behind English words alone they end English names (`Global Press Summit`). */
const ENDS_NAMES = /^(?:Summit|Meetups?|Tools?|Sessions?|Switch|Cache|Traffic|Gateways?)$/u

function isPlural(word: string): boolean {
  return /[^su]s$/u.test(word) && !/^(?:News|Access|Sports)$/u.test(word)
}

/** Words that may be parts of one name or compound, with one space between. */
function isBeside(left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right?.start !== left.end + 1 || !PART.test(left.text) || !PART.test(right.text))
    return false
  // `im Bereich Open Source Entwicklung`: of which kind it is stands before the compound.
  return !opensPhrase(left) && !isOfTown(left.text) && !isCapitalAttribute(left) && !isKind(left.text)
}

/** `Regionale Open Data Treffen`: with the capital of its sentence. */
function isCapitalAttribute({ text, forms }: Token): boolean {
  return forms.strong !== 0 && /^\p{Lu}\p{Ll}+e[nmrs]?$/u.test(text)
}

const PART =
  /^(?:\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*|\p{Lu}\p{L}+-|\p{Ll}+(?:-\p{Ll}+)+|(?:vor|nach|anti|post|pro|prä)-\p{Lu}\p{L}+|\d{1,2}(?:\.\d)?)$/u
/** `vor-Corona`: a preposition with a hyphen begins a compound and is no word by itself. */
const PREFIXED = /^(?:vor|nach|anti|post|pro|prä)-\p{Lu}/u

/** `VW-Open Space`: the adjective in front of the noun has taken a hyphen. */
const OPEN_ENDED = /^\p{Lu}[\p{L}\d]*-(?:Open|Social|Public|Big|Smart|Civic|Free|High|Low|New|Deep|Linked)$/u

/** `non-profit`, `peer-to-peer`: English words in small letters with hyphens, which stand before a noun as its first part. */
function isEnglishPhrase({ text, forms }: Token, { dictionary }: Knowledge): boolean {
  if (!/^\p{Ll}+(?:-\p{Ll}+)+$/u.test(text) || forms.isBare || (forms.strong | forms.weak) !== 0) return false
  return text.split('-').every((part) => part === 'e' || dictionary.isEnglish?.(part) === true)
}

/** With the capitals of a first part: `Non-Profit`, `Peer-to-Peer` (Amtliches Regelwerk 2024, § 55). */
function capitalOf(text: string): string {
  if (!/^\p{Ll}+(?:-\p{Ll}+)+$/u.test(text)) return capitalised(text)
  return text
    .split('-')
    .map((part, i) =>
      i > 0 && /^(?:to|of|and|the|up|in|out|by|how|hoc|off|for|time)$/u.test(part) ? part : capitalised(part)
    )
    .join('-')
}

/** `in der Anna Muster Straße`: no person has an article (Amtliches Regelwerk 2024, § 50). */
function isNamedAfter({ tokens }: Stretch, from: number, to: number): boolean {
  const article = DETERMINERS.get(tokens[from - 1]?.lower ?? '')
  const head = tokens[to]
  if (!article || !head || to - from < 2 || !NAMED_AFTER_PEOPLE.test(head.text)) return false
  return isGivenName(tokens[from]?.text ?? '') && (article.cells & head.forms.noun & ~PLURAL) !== 0
}

/** `die Gustav-Muster Allee`: the name of a person has taken its hyphen, the street not. */
function isStreetOfPerson([name, ...others]: readonly Token[], { text }: Token): boolean {
  const parts = name?.text.split('-') ?? []
  if (others.length > 0 || parts.length < 2 || !STREET.test(text)) return false
  return (
    isGivenName(parts[0] ?? '') && parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part)) && !parts.every(isGivenName)
  )
}

const STREET = /^(?:Straße|Allee|Platz|Weg|Ring|Ufer|Damm|Promenade|Gasse)$/u

const NAMED_AFTER_PEOPLE =
  /^(?:Straße|Allee|Platz|Weg|Ring|Ufer|Brücke|Promenade|Schule|Grundschule|Gesamtschule|Realschule|Gymnasium|Halle|Stadion|Preis|Medaille|Institut)s?$/u

const SUPERLATIVE =
  /(?:größ|ältes|neues|bes|schöns|kleins|beliebtes|erfolgreichs|bekanntes|stärks|höchs|jüngs)te[nrs]?$/u

/** Nouns of both languages that German compounds end in, and names hardly ever. */
const AT_HOME =
  /^(?:(?:Hard|Soft|Firm)ware|Status|Workshops?|Teams?|Trainings?|Support|Marketing|Newsletter|Updates?|Releases?|Version|Standards?)$/u

/** English nouns end English names, save those at home in German compounds. */
function endsName({ text }: Token, { dictionary }: Knowledge): boolean {
  const last = text.slice(text.lastIndexOf('-') + 1)
  return text === last && !ENGLISH_NOUNS.has(last) && !AT_HOME.test(last) && dictionary.isEnglish?.(last) === true
}

/** A word of an English term (`Open`, `Source`, `Media`). */
function isEnglishWord(word: string, { dictionary }: Knowledge): boolean {
  const lower = word.toLowerCase()
  if (PRONOUNS.has(lower) || ARTICLES.has(lower) || PREPOSITIONS.has(lower)) return false
  return /^[A-Z][a-z]+$/u.test(word) && dictionary.isEnglish?.(word) === true
}

function isEnglishOnly({ text, forms }: Token, knowledge: Knowledge): boolean {
  return forms.noun === 0 && isEnglishWord(text, knowledge) && !isKnownName(text, knowledge)
}

/** `Civic Tech-Community`, `Layer-2 Mesh-Protokoll`: a hyphen behind the second word of a term, none behind the first. */
function isHalfJoined(modifiers: readonly Token[], { text }: Token, knowledge: Knowledge): boolean {
  const inner = /^(\p{L}+)-/u.exec(text)?.[1]
  if (inner === undefined || !isEnglishWord(inner, knowledge)) return false
  const [first] = modifiers
  if (modifiers.length === 1 && first && /^\p{Lu}\p{L}+-\d$/u.test(first.text)) return true
  if (!first || !isEnglishOnly(first, knowledge)) return false
  return modifiers.every(({ text: word }) => isEnglishWord(word, knowledge))
}

function mayBelong(token: Token, knowledge: Knowledge): boolean {
  const { text } = token
  return (
    /^\d|^[IV]+$/u.test(text) ||
    text === 'Open' ||
    text === 'Café' ||
    text.endsWith('-') ||
    isEnglishOnly(token, knowledge) ||
    mayStandFirst(token, knowledge)
  )
}

/** The article before them is that of the last word, and of none of the others. */
function agreesWithHead(stretch: Stretch, from: number, to: number): boolean {
  const isNumbered = stretch.tokens.slice(from + 1, to).some(({ text }) => NUMBER.test(text))
  // `die Tempo 30 Zone`: with a number inside it is one phrase whatever its article is.
  const wanted = isNumbered
    ? DETERMINERS.get(determinerBefore(stretch, from)?.lower ?? '')?.cells
    : cellsBefore(stretch, from, to)
  const head = stretch.tokens[to]
  if (wanted === undefined || !head) return false
  const fitting = head.forms.noun & (isNumbered ? wanted & ~PLURAL : wanted)
  if ((isNumbered && MEASURES.test(head.text)) || (!ENGLISH_NOUNS.has(head.text) && fitting === 0)) return false
  return stretch.tokens.slice(from, to).every(({ forms }) => (forms.noun & wanted) === 0)
}

/** `läuft der Wettbewerb 10 Wochen` */
const MEASURES =
  /^(?:Tag|Woche|Monat|Jahr|Stunde|Minute|Sekunde|Euro|Meter|Kilometer|Prozent|Uhr|Mal|Punkt|Million|Grad)/u
const NUMBER = /^\d|^[IV]+$/u
const ONLY_DATIVE = cell(Case.dative, Gender.plural)

/** `von Cloud Service Providern`: the dative can only be that of the preposition. */
function isDativePlural(preposition: Token | undefined, { text, forms }: Token): boolean {
  if (!preposition || !text.endsWith('n')) return false
  const governed = CASE_OF_PREPOSITION.get(preposition.lower) ?? 0
  const isOnlyDative = (forms.noun & PLURAL) === ONLY_DATIVE && (forms.noun & ~PLURAL) === 0
  return (governed & ONLY_DATIVE) !== 0 && (isOnlyDative || /^(?:Provider|Server|User|Container)n$/u.test(text))
}
