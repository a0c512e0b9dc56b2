import { ALL_CELLS, Case, type Cells, cells, cellsOfCase, NOMINATIVE, PLURAL } from '../words/cells.ts'
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
  readonly start: number
  readonly isGoverned: boolean
  readonly allowed: Cells
  readonly governed: Cells
  readonly isJoined: boolean
}

/** `gezeigten`: an attribute in an ending that stands behind an article. */
function opensAttribute(token: Token | undefined): boolean {
  return token !== undefined && !isNoun(token) && token.forms.weak !== 0 && /(?:e|en)$/u.test(token.lower)
}

/** The noun groups of a clause from left to right. Source: Duden, Die Grammatik (Substantivgruppe). */
export function nounGroupsOf(tokens: readonly Token[]): NounGroup[] {
  const groups: NounGroup[] = []
  let start = -1
  let isGoverned = false
  let allowed: Cells = ALL_CELLS
  let governed: Cells = ALL_CELLS
  let isJoined = false
  /** `der in Kassel gezeigten Bilder`: the group whose attribute has a phrase of its own, while that is read. */
  let outer: Opened | undefined
  const reset = () => {
    start = -1
    isGoverned = false
    allowed = ALL_CELLS
    governed = ALL_CELLS
    isJoined = false
  }
  for (const [i, token] of tokens.entries()) {
    const { lower } = token
    // `nach wie vor` is an adverb, `eine nach wie vor angespannte Lage` one group.
    const still = STILL.indexOf(lower)
    if (still >= 0 && STILL.every((word, k) => tokens[i - still + k]?.lower === word)) continue
    // At the start of a sentence before a noun `sein` and `ihr` are no verb and no pronoun.
    const isOwner = i === 0 && (lower === 'sein' || lower === 'ihr') && isNoun(tokens[1])
    const determiner = determinerOf(isOwner ? 'unser' : lower)
    // At the start of a sentence the capital says nothing.
    if (isNoun(token) && !(i === 0 && (determiner || PREPOSITIONS.has(lower) || DATIVE_QUANTITY.test(lower)))) {
      const { noun, weak, strong } = token.forms
      const own = noun | weak | strong
      const both = own === 0 ? ALL_CELLS : own & allowed & governed
      if (outer && opensAttribute(tokens[i + 1])) {
        ;({ start, isGoverned, allowed, governed, isJoined } = outer)
        outer = undefined
        continue
      }
      outer = undefined
      const before = groups.at(-1)
      const isNext = before !== undefined && before.end === (start < 0 ? i : start) - 1
      // `Bürgermeisterin Erika Beispiel`: one group; `seit Jahren Mittel`: two.
      const isMonth = MONTH.test(token.text) && /^(?:Anfang|Mitte|Ende)$/u.test(tokens[i - 1]?.text ?? '')
      if (isNext && before && start < 0 && !isJoined && (isMonth || !(noun !== 0 && isTime(tokens, before)))) {
        groups[groups.length - 1] = { ...before, end: i }
      } else {
        const isGenitive =
          isNext && start >= 0 && !isGoverned && (both & GENITIVE) !== 0 && opensGenitive(tokens[start])
        groups.push({
          start: start < 0 ? i : start,
          end: i,
          cells: both === 0 ? ALL_CELLS : both,
          isGoverned: isGoverned || (isJoined && (before?.isGoverned ?? false)),
          isGenitive: isGenitive || (isJoined && (before?.isGenitive ?? false) && (both & GENITIVE) !== 0),
          isJoined
        })
      }
      reset()
    } else if (PREPOSITIONS.has(lower) || lower === 'als' || lower === 'wie') {
      if (start >= 0 && start === i - 1 && PREPOSITIONS.has(lower) && determinerOf(tokens[start]?.lower ?? ''))
        outer = { start, isGoverned, allowed, governed, isJoined }
      reset()
      isGoverned = true
      governed = CASE_OF_PREPOSITION.get(lower) ?? ALL_CELLS
      if (determiner) allowed = determiner.cells
      start = determiner ? i : -1
    } else if (/^(?:und|oder|sowie|bzw\.?|beziehungsweise)$/u.test(lower)) {
      if (start < 0) {
        reset()
        isJoined = true
      }
    } else if (determiner) {
      // `ein paar Fragen`: several.
      allowed = lower === 'ein' && tokens[i + 1]?.lower === 'paar' ? PLURAL : determiner.cells
      if (start >= 0 && !isGoverned) isJoined = false
      start = i
    } else if (start < 0 && DATIVE_QUANTITY.test(lower)) {
      allowed = DATIVE_OF_QUANTITY
      start = i
    } else if (token.forms.weak !== 0 || token.forms.strong !== 0 || ARTICLES.has(lower) || /\d/u.test(token.text)) {
      const { weak, mixed, strong } = token.forms
      if ((weak | mixed | strong) !== 0 && token.forms.verb === 0) {
        // Behind an article the weak and mixed endings stand, without one the strong.
        const hasArticle = start >= 0 && DETERMINERS.has(tokens[start]?.lower ?? '')
        allowed &= hasArticle ? weak | mixed | strong : strong === 0 ? ALL_CELLS : strong
      }
      if (start < 0) start = i
    } else if ((start >= 0 || isGoverned) && (token.forms.isBare || token.forms.verb === 0)) {
      // An adverb before an adjective, or a number.
    } else reset()
  }
  return groups
}

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
