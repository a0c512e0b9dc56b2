import { BECOME } from '../clauses/auxiliaries.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, type Token } from '../clauses/clauses.ts'
import { CASE_OF_PREPOSITION, DETERMINERS } from '../clauses/determiners.ts'
import { PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { commonCells, type NounPhrase } from './phrase-repairs.ts'
import { isSubjectBehindVerb } from './seeming-articles.ts'

const QUANTITY = /^(?:viele|mehrere|einige|manche|alle|allen)$/u

/** Whether a word for a quantity is a pronoun or part of a set phrase rather than the first word of one. */
export function isNoQuantity(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  // `die für alle offene Halle`: the pronoun is part of the attribute.
  if (QUANTITY.test(lower) && isBehindTwo(tokens, at)) return true
  if (QUANTITY.test(lower) && isNoun(next) && isSubjectBehindVerb(tokens, at)) return true
  if (/^(?:viele|wenige|einige|alle)$/u.test(lower) && isSubjectOfPlural(tokens, at)) return true
  // `das viele Geld`: behind an article it is an adjective.
  if (lower === 'viele') return before?.lower === 'das'
  if (lower !== 'alle') return false
  // `alle Nase lang`
  if (tokens[at + 2]?.lower === 'lang' || DETERMINERS.has(before?.lower ?? '')) return true
  // `Alle Achtung`, `Alle Welt`
  if (ALL_OF_ONE.test(next?.text ?? '')) return true
  // `in denen alle Platz finden`, `Dort fanden am Abend alle Platz`: beside a verb in the plural the pronoun is the subject.
  return at > 0 && ((next?.forms.noun ?? 0) & PLURAL) === 0 && !hasNoPluralVerb(tokens, at)
}

/** `die viele Arbeit`, but `viele kleine Schulen` alone: without an article it takes the plural. */
export function isSeveral({ lower }: Token, { adjectives, noun }: NounPhrase): boolean {
  return lower === 'viele' && adjectives.length > 0 && !ALL_OF_ONE.test(noun.text)
}

/** `dass viele Sport treiben`: right behind the conjunction they stand for persons, and a noun in the singular is their object. */
function isSubjectOfPlural(tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1)
  if (at !== 1 || !last || !PLAIN_SUBORDINATORS.has(tokens[0]?.lower ?? '') || !isPluralVerb(last)) return false
  const noun = tokens[2]
  return isNoun(noun) && ((noun?.forms.noun ?? 0) & SINGULAR) !== 0 && tokens.length === 4
}

/**
 * `Dort leisten viele ehrenamtliche Arbeit`: beside a verb in the plural the word is the subject, if the object is at one without it. A
 * passive has no object.
 */
export function mayBeManyPeople(tokens: readonly Token[], at: number, { adjectives, noun }: NounPhrase): boolean {
  const forms = adjectives.map((token) => token.forms)
  if (
    !QUANTITY.test(tokens[at]?.lower ?? '') ||
    forms.length === 0 ||
    (commonCells(undefined, forms, noun.forms) & SINGULAR) === 0
  )
    return false
  // `Viele jungen Menschen engagieren sich`: before the verb stands one part of the sentence.
  if (at === 0 && (noun.forms.noun & NOMINATIVE & PLURAL) !== 0) return false
  const verbs = tokens.filter((token, i) => i !== at && (i === 0 || !isNoun(token)))
  const isPassive =
    verbs.some(({ lower }) => BECOME.has(lower)) &&
    verbs.some((token) => (token.forms.verb & VerbForm.pastParticiple) !== 0)
  return (
    !isPassive && verbs.some((token) => (token.forms.verb & VerbForm.thirdPlural) !== 0 && token.forms.strong === 0)
  )
}

/** No verb in the plural at the end, or before `alle` and a noun; behind a preposition none counts. */
function hasNoPluralVerb(tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1)
  if (last && isPluralVerb(last)) return false
  if (!isNoun(tokens[at + 1]) || PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) return true
  return !tokens.slice(0, at).some(isPluralVerb)
}

/** `alle Kraft`: of these all there is, in the singular. */
const ALL_OF_ONE =
  /^(?:Achtung|Welt|Hoffnung|Kraft|Mühe|Zeit|Macht|Liebe|Freude|Energie|Aufmerksamkeit|Arbeit|Schuld|Ehre|Hilfe|Vorsicht|Last|Sorge|Not|Angst|Scheu|Erwartung|Vernunft|Kritik|Ruhe|Verantwortung|Wut|Trauer|Geduld|Gewalt|Zuversicht|Skepsis|Anstrengung|Unterstützung|Ewigkeit|Ursache)$/u

/** Behind an article and a preposition. */
function isBehindTwo(tokens: readonly Token[], at: number): boolean {
  return CASE_OF_PREPOSITION.has(tokens[at - 1]?.lower ?? '') && DETERMINERS.has(tokens[at - 2]?.lower ?? '')
}
