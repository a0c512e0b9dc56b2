import { ALL_CELLS, Case, type Cells, casesIn, cells, cellsOfCase, NOMINATIVE, PLURAL } from '../words/cells.ts'
import { isNoun, type Token } from './clauses.ts'
import { CASE_OF_PREPOSITION, DETERMINERS, determinerOf } from './determiners.ts'
import { ARTICLES, PREPOSITIONS } from './function-words.ts'

/** A noun with its article and adjectives, as the words of a clause show it; places count in the tokens asked about. */
export interface NounGroup {
  readonly start: number
  /** The place of the noun. */
  readonly end: number
  /** All cells that its words allow; all there are where a word is unknown or the words disagree. */
  readonly cells: Cells
  /** Whether a preposition governs it, or `als` and `wie` compare with it. */
  readonly isGoverned: boolean
  /** Whether it is the genitive of the noun before. */
  readonly isGenitive: boolean
  /** Whether `und` or its like joins it to the group before. */
  readonly isJoined: boolean
}

/** What is known of a group before its noun. */
interface Opened {
  /** The place of its first word; -1 while there is none. */
  readonly start: number
  readonly isGoverned: boolean
  readonly isJoined: boolean
  /** What its article and adjectives allow. */
  readonly allowed: Cells
  /** What the preposition before it asks for. */
  readonly governed: Cells
}

const NOTHING: Opened = { start: -1, isGoverned: false, isJoined: false, allowed: ALL_CELLS, governed: ALL_CELLS }

/** The noun groups of a clause from left to right. Source: Duden, Die Grammatik (Substantivgruppe). */
export function nounGroupsOf(tokens: readonly Token[]): NounGroup[] {
  const groups: NounGroup[] = []
  let opened = NOTHING
  /** `der in Kassel gezeigten Bilder`: the group whose attribute has a phrase of its own, while that is read. */
  let outer: Opened | undefined
  for (const [i, token] of tokens.entries()) {
    const { lower } = token
    if (isInStill(tokens, i)) continue
    const determiner = determinerAt(tokens, i)
    // At the start of a sentence the capital says nothing.
    if (isNoun(token) && !(i === 0 && (determiner || PREPOSITIONS.has(lower) || DATIVE_QUANTITY.test(lower)))) {
      if (outer && opensAttribute(tokens[i + 1])) opened = outer
      else {
        close(opened, tokens, i, groups)
        opened = NOTHING
      }
      outer = undefined
    } else if (PREPOSITIONS.has(lower) || lower === 'als' || lower === 'wie') {
      if (PREPOSITIONS.has(lower) && opened.start === i - 1 && determinerOf(tokens[i - 1]?.lower ?? '')) outer = opened
      opened = {
        start: determiner ? i : -1,
        isGoverned: true,
        isJoined: false,
        allowed: determiner?.cells ?? ALL_CELLS,
        governed: CASE_OF_PREPOSITION.get(lower) ?? ALL_CELLS
      }
    } else if (/^(?:und|oder|sowie|bzw\.?|beziehungsweise)$/u.test(lower)) {
      if (opened.start < 0) opened = { ...NOTHING, isJoined: true }
    } else if (determiner) {
      // `ein paar Fragen`: several.
      const allowed = lower === 'ein' && tokens[i + 1]?.lower === 'paar' ? PLURAL : determiner.cells
      const isJoined = opened.isJoined && (opened.start < 0 || opened.isGoverned)
      opened = { ...opened, start: i, isJoined, allowed }
    } else if (opened.start < 0 && DATIVE_QUANTITY.test(lower)) {
      opened = { ...opened, start: i, allowed: DATIVE_OF_QUANTITY }
    } else if (token.forms.weak !== 0 || token.forms.strong !== 0 || ARTICLES.has(lower) || /\d/u.test(token.text)) {
      opened = withAttribute(opened, tokens, i)
    } else if (OBJECT_PRONOUN.test(lower) || !mayStandWithin(opened, token)) opened = NOTHING
  }
  return groups
}

/** `nach wie vor` is an adverb, `eine nach wie vor angespannte Lage` one group. */
function isInStill(tokens: readonly Token[], at: number): boolean {
  const place = STILL.indexOf(tokens[at]?.lower ?? '')
  return place >= 0 && STILL.every((word, i) => tokens[at - place + i]?.lower === word)
}

/** At the start of a sentence before a noun `sein` and `ihr` are no verb and no pronoun. */
function determinerAt(tokens: readonly Token[], at: number): ReturnType<typeof determinerOf> {
  const lower = tokens[at]?.lower ?? ''
  const isOwner = at === 0 && (lower === 'sein' || lower === 'ihr') && isNoun(tokens[1])
  return determinerOf(isOwner ? 'unser' : lower)
}

/** The group with an adjective or a number: behind an article the weak and mixed endings stand, without one the strong. */
function withAttribute(opened: Opened, tokens: readonly Token[], at: number): Opened {
  const { weak, mixed, strong, verb } = (tokens[at] as Token).forms
  const start = opened.start < 0 ? at : opened.start
  if ((weak | mixed | strong) === 0 || verb !== 0) return { ...opened, start }
  const hasArticle = opened.start >= 0 && DETERMINERS.has(tokens[opened.start]?.lower ?? '')
  const own = hasArticle ? weak | mixed | strong : strong === 0 ? ALL_CELLS : strong
  return { ...opened, start, allowed: opened.allowed & own }
}

/** An adverb before an adjective, or a number. */
function mayStandWithin({ start, isGoverned }: Opened, { forms }: Token): boolean {
  return (start >= 0 || isGoverned) && (forms.isBare || forms.verb === 0)
}

/** Ends what is opened at its noun. */
function close(opened: Opened, tokens: readonly Token[], at: number, groups: NounGroup[]): void {
  const { isGoverned, isJoined } = opened
  const { text, forms } = tokens[at] as Token
  const start = opened.start < 0 ? at : opened.start
  const last = groups.at(-1)
  const before = last?.end === start - 1 ? last : undefined
  // `Bürgermeisterin Erika Beispiel`, `Ende Juli`: one group; `seit Jahren Mittel`: two.
  const isMonth = MONTH.test(text) && /^(?:Anfang|Mitte|Ende)$/u.test(tokens[at - 1]?.text ?? '')
  if (before && opened.start < 0 && !isJoined && (isMonth || forms.noun === 0 || !isTime(tokens, before))) {
    groups[groups.length - 1] = { ...before, end: at }
    return
  }
  const own = forms.noun | forms.weak | forms.strong
  const both = own === 0 ? ALL_CELLS : own & opened.allowed & opened.governed
  const mayBeGenitive = (both & GENITIVE) !== 0
  groups.push({
    start,
    end: at,
    cells: both === 0 ? ALL_CELLS : both,
    isGoverned: isGoverned || (isJoined && (last?.isGoverned ?? false)),
    isGenitive:
      mayBeGenitive &&
      ((before !== undefined && opened.start >= 0 && !isGoverned && opensGenitive(tokens[start])) ||
        (isJoined && (last?.isGenitive ?? false))),
    isJoined
  })
}

/** `gezeigten`: an attribute in an ending that stands behind an article. */
function opensAttribute(token: Token | undefined): boolean {
  return token !== undefined && !isNoun(token) && token.forms.weak !== 0 && /(?:e|en)$/u.test(token.lower)
}

/** `für uns kein Rückschritt`: what the preposition governs is the pronoun. */
const OBJECT_PRONOUN = /^(?:mich|dich|uns|euch|mir|dir|ihn|ihm|ihnen)$/u

const STILL = ['nach', 'wie', 'vor']

/** Without an article these are no nominative: `Vielen Menschen ist bewusst …`. */
const DATIVE_QUANTITY = /^(?:vielen|beiden|solchen|wenigen|mehreren|einigen|allen)$/u
const DATIVE_OF_QUANTITY = cells('Dp Am')

/** `Dort`, `In` at the beginning of a sentence are no nouns, although they have a capital. */
export function asInSentence(tokens: readonly Token[]): readonly Token[] {
  const [first, ...rest] = tokens
  if (!first) return tokens
  const { start, end, lower, before, forms } = first
  // `Neue Regelung`: before a noun it is no noun of its own (`die Neue`).
  const isAttribute = forms.strong !== 0 && isNoun(rest[0]) && rest[0]?.forms.noun !== 0
  if (forms.noun !== 0 && !isAttribute) return tokens
  return [{ start, end, text: lower, lower, before, forms: { ...forms, noun: 0 } }, ...rest]
}

/** `Ende Juli` is one group. */
export const MONTH = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/u

const GENITIVE = cellsOfCase(Case.genitive)
const GENITIVE_START =
  /^(?:der|des|dieser|dieses|eines|einer|unserer|unseres|ihrer|ihres|seiner|seines|aller|vieler|mehrerer|jeder|jedes|keiner)$/u
/** `des Vereins`, `jüdischer Inhaber`: an article or a strong adjective in the genitive. */
function opensGenitive(token: Token | undefined): boolean {
  if (!token) return false
  return GENITIVE_START.test(token.lower) || (/er$/u.test(token.lower) && (token.forms.strong & GENITIVE) !== 0)
}

const ACCUSATIVE = cellsOfCase(Case.accusative)

/** Whether the group can be the subject or an object in the accusative: no preposition, no genitive, no dative alone. */
export function isFree({ isGoverned, isGenitive, cells: own }: NounGroup): boolean {
  return !isGoverned && !isGenitive && (own & (NOMINATIVE | ACCUSATIVE)) !== 0
}

/** Whether both can stand in one case, whatever their gender and number. */
export function haveCommonCase({ cells: a }: NounGroup, { cells: b }: NounGroup): boolean {
  return (casesIn(a) & casesIn(b)) !== 0
}

/** Whether its words show that it is a nominative: `der Rat`, `grundloser Leerstand`. */
export function isSurelyNominative(group: NounGroup): boolean {
  return isFree(group) && (group.cells & ~NOMINATIVE) === 0
}

export const PLURAL_NOMINATIVE = cells('Np')

/** `dieses Jahr`, `den ganzen Tag`: when, and no object. */
export function isTime(tokens: readonly Token[], { end }: Pick<NounGroup, 'end'>): boolean {
  return /(?:[Jj]ahre?|[Tt]age?|[Ww]ochen?|[Mm]onate?|[Aa]bend|[Mm]orgen|[Nn]acht|[Ss]tunden?|[Mm]inuten?|[Ss]ommer|[Ww]inter|Herbst|Frühling|Frühjahr|Moment|Augenblick|Zeitraum|Mal|Uhr|Mitternacht|Anfang|Ende|Mitte|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/u.test(
    tokens[end]?.text ?? ''
  )
}
