import { oncePer } from '../../text/once.ts'
import { isAuxiliary } from '../clauses/auxiliaries.ts'
import { isClauseFinal, isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Sentence, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { isTime, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { isQuantity, numberOf } from '../clauses/number-comparison.ts'
import type { GrammaticalNumber } from '../clauses/possible-subjects.ts'
import { ALL_CELLS, Case, type Cells, cellsOfCase, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { isExtent } from './counted-subjects.ts'

/** The noun group that opens a main clause, with all that belongs to it, and the finite verb in another number right behind it. */
export interface OpeningGroup {
  readonly noun: Token
  readonly number: GrammaticalNumber
  /** Whether its words show that it can be nothing but the subject. */
  readonly isSubject: boolean
  /** Whether an article stands before it. */
  readonly hasArticle: boolean
  readonly mayBeDative: boolean
  /** Where the verb stands in the sentence. */
  readonly verb: number
}

/**
 * `Die Fraktionen von A, B und C hat …`, `Der Wiederaufbau der von der Flut zerstörten Wege werden …`, `Jugendliche, die …, kann …`: the head
 * counts, whatever follows it. Undefined where the number is that of several things in one word, where further subjects may be joined,
 * and where anything else stands before the verb. Source: Duden, Die Grammatik (Kongruenz von Subjekt und Finitum).
 */
export const openingGroupOf: (sentence: Sentence) => OpeningGroup | null = oncePer(
  ({ tokens }: Sentence): OpeningGroup | null => read(tokens) ?? null
)

function read(tokens: readonly Token[]): OpeningGroup | undefined {
  const from = BEFORE_SUBJECT.test(tokens[0]?.lower ?? '') ? 1 : 0
  const first = tokens[from]
  if (!first || tokens.length < from + 4) return undefined
  const determiner = ARTICLES.has(first.lower) ? determinerOf(first.lower) : undefined
  if (!determiner && (from > 0 || first.forms.noun === 0) && first.forms.strong === 0) return undefined
  const place = headAt(tokens, determiner ? from + 1 : from)
  const noun = place === undefined ? undefined : tokens[place]
  if (place === undefined || !noun || SEVERAL_IN_ONE.test(noun.text) || isTime(tokens, { end: place })) return undefined
  const cells = cellsOfHead(tokens.slice(from, place + 1))
  const own = cells & NOMINATIVE
  const number =
    own === 0 ? undefined : (own & SINGULAR) === 0 ? 'plural' : (own & PLURAL) === 0 ? 'singular' : undefined
  if (!number || (number === 'singular' && isQuantity(noun)) || isExtent(noun)) return undefined
  // Of a bare singular nobody knows what it is; a bare plural may be a name.
  if (!determiner && number === 'singular') return undefined
  const verb = verbBehind(tokens, place, number)
  const verbNumber = verb === undefined ? undefined : numberOf(tokens[verb] as Token)
  // Most agree: nothing more is asked about those.
  if (verb === undefined || verbNumber === undefined || verbNumber === number) return undefined
  if (!determiner && verb === place + 1 && place === from) return undefined
  if (
    nounGroupsOf(tokens.slice(from, verb)).some((group) => group.start > 0 && isApart(tokens.slice(from, verb), group))
  )
    return undefined
  if (number === 'singular' && mayBeSeveral(tokens.slice(from, verb), place - from)) return undefined
  return {
    noun,
    number,
    isSubject: (cells & ~NOMINATIVE) === 0,
    hasArticle: determiner !== undefined,
    mayBeDative: (cells & DATIVE) !== 0,
    verb
  }
}

/** `keine Frage die Datensätze können`: a second group that is no attribute of the first. */
function isApart(words: readonly Token[], { start, isGoverned, isGenitive, isJoined }: NounGroup): boolean {
  const token = words[start]
  return !isGoverned && !isGenitive && !isJoined && token?.before === '' && ARTICLES.has(token.lower)
}

const BEFORE_SUBJECT = /^(?:aber|denn|doch|auch|nur|sogar|selbst|besonders|gerade)$/u
const DATIVE = cellsOfCase(Case.dative)

/** Singular in form and often plural in the verb, and names in the plural that are one thing. */
const SEVERAL_IN_ONE =
  /(?:[Rr]eihe|[Hh]älfte|[Dd]rittel|[Vv]iertel|[Ff]ünftel|[Zz]ehntel|[Mm]ehrheit|[Mm]ehrzahl|[Mm]inderheit|[Vv]ielzahl|^Anzahl|[^s][Tt]eil|[Mm]enge|[Ff]ülle|[Dd]utzend|[Hh]undert|[Tt]ausend|[Pp]aar|[Ss]char|[Gg]ruppe|[Ss]erie|[Vv]ielfalt|[Pp]alette|[Hh]andvoll|[Pp]rozent|[Nn]achrichten|USA|Vereinte|Vereinten|Vereinigten)$/u

/** Where the head stands, behind adjectives and numbers; undefined where anything else comes first. */
function headAt(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (i > from && token.before !== '') return undefined
    const isOpener = i === 0 && token.forms.noun === 0 && isNoun(tokens[1]) && tokens[1]?.before === ''
    if (isNoun(token) && !isOpener) {
      const next = tokens[i + 1]
      // `Die Freien Wähler`
      if (i > 0 && /en$/u.test(token.text) && token.forms.weak !== 0 && isNoun(next) && next?.before === '') continue
      // `Die Fußgänger Zone`, `Die Rote Liste`, `Das Projekt Schule im Wald`: names and words written apart.
      return isNoun(next) && next?.before === '' ? undefined : i
    }
    const isAdjective = token.forms.strong !== 0 && (token.forms.verb & VerbForm.thirdPlural) === 0
    if (
      !isAdjective &&
      !countsSeveral(token.lower) &&
      !/^(?:rund|etwa|fast|neu|sehr|beide[n]?|meisten)$/u.test(token.lower)
    )
      return undefined
  }
  return undefined
}

function cellsOfHead(words: readonly Token[]): Cells {
  const noun = words.at(-1) as Token
  const determiner = ARTICLES.has(words[0]?.lower ?? '') ? determinerOf(words[0]?.lower ?? '') : undefined
  const declensions = determiner?.declensions ?? (['strong'] as const)
  const declined = ({ forms }: Token) => declensions.reduce((all, kind) => all | forms[kind], 0)
  const isDeclined = noun.forms.weak !== 0
  let cells: Cells = isDeclined ? declined(noun) : noun.forms.noun
  // `die Rechte`: `Recht` in the plural, or an adjective in the singular.
  if (isDeclined && determiner && !/en$/u.test(noun.text)) cells |= noun.forms.noun
  cells &= determiner?.cells ?? ALL_CELLS
  if (/^(?:vielen|beiden|solchen|wenigen|mehreren|einigen|allen)$/u.test(words[0]?.lower ?? '')) cells &= DATIVE
  for (const word of words.slice(determiner ? 1 : 0, -1)) {
    if (countsSeveral(word.lower)) cells &= PLURAL
    else if (declined(word) !== 0) cells &= declined(word)
  }
  // `Studierende der Hochschule`: without an article these are several.
  return !determiner && isDeclined ? cells & PLURAL : cells
}

/** Where the finite verb stands, behind attributes of any kind: genitives, prepositions, a relative clause, rows in them. */
function verbBehind(tokens: readonly Token[], head: number, number: GrammaticalNumber): number | undefined {
  for (let i = head + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.before === ',' && isRelative(tokens, i)) {
      const end = tokens.findIndex((other, k) => k > i && other.before !== '')
      const clause = tokens.slice(i, end)
      const isEnd = isAuxiliary(clause.at(-1)?.lower ?? '') || isClauseFinal(clause, clause.length - 1)
      if (end < 0 || tokens[end]?.before !== ',' || !isEnd) return undefined
      if (clause.slice(0, -1).some((other) => isSurelyFinite(other))) return undefined
      return isVerbAt(tokens, end) ? end : undefined
    }
    const isRow = token.before === ',' && i > head + 1 && (isNoun(token) || token.forms.strong !== 0)
    if (token.before !== '' && !(isRow && isOneRow(tokens, head, i))) return undefined
    if (!isNoun(token) && isNoun(tokens[i - 1]) && token.before === '' && isVerbAt(tokens, i)) return i
    if (!mayBelongToGroup(token, number)) return undefined
  }
  return undefined
}

function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (isNoun(token)) return false
  if (isSurelyFinite(token) || isPluralVerb(token)) return true
  const next = tokens[at + 1]
  if (next?.before !== '' || !mayBeFinite(token)) return false
  // `beschwert sich`, `gratulierte dem Jubilar`: a participle or an adjective has nothing of that behind it.
  if (next.lower === 'sich') return true
  // `ermöglicht den Einbau`: a participle as well, but nothing else can be the verb, and an object follows.
  const isPresent = /t$/u.test(token.lower) && /^(?:den|einen|dem|einem|diesen|ihren|seinen)$/u.test(next.lower)
  if (isPresent && !tokens.some((other, i) => i !== at && mayBeFinite(other))) return true
  const isPast = /te$/u.test(token.lower) && (ARTICLES.has(next.lower) || PREPOSITIONS.has(next.lower))
  return isPast && !tokens.slice(at + 1).some((other) => isSurelyFinite(other) || isPluralVerb(other))
}

/** `, die …`, `, mit denen …`; behind `die` with a noun a further subject may stand (`Der Bund, die Länder …`). */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at)
  if (!first || !second || !third) return false
  if (PREPOSITIONS.has(first.lower)) return /^(?:d(?:er|ie|as|em|en|enen)|welche[mnrs]?)$/u.test(second.lower)
  return /^(?:d(?:er|ie|as|em|en|enen|eren|essen)|welche[rs]?)$/u.test(first.lower)
}

/** A comma between parts of a row that has a preposition before it and `und` behind. */
function isOneRow(tokens: readonly Token[], head: number, at: number): boolean {
  if (!tokens.slice(head + 1, at).some(({ lower }) => PREPOSITIONS.has(lower))) return false
  for (const token of tokens.slice(at + 1)) {
    if (/^(?:und|oder|sowie)$/u.test(token.lower)) return true
    if (!isNoun(token) && token.forms.strong === 0) return false
  }
  return false
}

function mayBelongToGroup(token: Token, number: GrammaticalNumber): boolean {
  const { lower, forms } = token
  if (isNoun(token) || /\d/u.test(token.text) || ARTICLES.has(lower) || PREPOSITIONS.has(lower)) return true
  if (/^(?:und|oder)$/u.test(lower)) return true
  if (lower === 'sowie') return number === 'plural'
  if (
    /^(?:und|rund|etwa|fast|neu|sehr|besonders|zur|zum|im|am|vom|beim|ins|ans|mehr|als|bis|noch|nicht|ehemals|knapp|mehreren|einigen|vielen)$/u.test(
      lower
    )
  )
    return lower !== 'als' || number === 'plural'
  return forms.strong !== 0 || forms.weak !== 0 || (forms.isBare && forms.verb === 0) || countsSeveral(lower)
}

/** Whether `und` may join a further subject to the one thing before: each part that it joins must be none. */
function mayBeSeveral(words: readonly Token[], head: number): boolean {
  if (words.some(({ lower }) => /^(?:sowie|oder|samt|nebst|mitsamt|plus|als|wie|bzw\.?|beziehungsweise)$/u.test(lower)))
    return true
  // In a row with commas one part that can be no subject speaks for all (`aus Ärztinnen, Pflegern und Therapeuten`).
  let row: boolean[] = []
  for (const [i, token] of words.entries()) {
    const isLink = token.lower === 'und'
    if (i <= head || (!isLink && token.before !== ',')) continue
    // A relative clause is the last that belongs to it.
    if (!isLink && (/^d|^welche/u.test(token.lower) || PREPOSITIONS.has(token.lower))) break
    const from = isLink ? i + 1 : i
    const end = words.findIndex((other, k) => k >= from && isNoun(other))
    if (end < 0) return true
    const group = nounGroupsOf(words.slice(from, end + 1))[0]
    const isSame = end === from && isBareBehindPreposition(words, head)
    row.push(!isSame && (!group || group.isGoverned || (group.cells & NOMINATIVE) !== 0))
    if (!isLink) continue
    if (row.every((mayBeSubject) => mayBeSubject)) return true
    row = []
  }
  return row.length > 0
}

/** `das Bündnis aus Kirchen und …`: bare nouns in a row behind it belong to the preposition, not to the head with its article. */
function isBareBehindPreposition(words: readonly Token[], head: number): boolean {
  const [preposition, noun] = words.slice(head + 1)
  return ROW_OPENERS.test(preposition?.lower ?? '') && isNoun(noun) && ARTICLES.has(words[0]?.lower ?? '')
}

const ROW_OPENERS = /^(?:aus|von|für|gegen|über|nach|um|zwischen|an)$/u

export function isInfinitiveLike({ lower, forms }: Token): boolean {
  return !isAuxiliary(lower) && (forms.verb & VerbForm.infinitive) !== 0
}
