import { isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isClauseFinal } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { isFree, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import {
  compare,
  isSeries,
  mayBePronounBeside,
  type NumberMismatch,
  numberOf,
  PRONOUN
} from '../clauses/number-comparison.ts'
import { freeGroups, mayHoldSubject } from '../clauses/possible-subjects.ts'
import { cells } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { clauseEnd, mismatchOfDie } from './subject-verb-of-die.ts'

/** `dass`, `weil` and their like, one group that can be the subject, and the verb at the end. */
export function inSubordinateClause({ tokens, opens, isFirst }: Stretch): NumberMismatch | undefined {
  const from = openerEnd(tokens)
  if (from === undefined || !(isFirst || opens === ',')) return undefined
  const last = clauseEnd(tokens)
  const verb = tokens[last]
  const number = verb && numberOf(verb)
  if (!verb || !number || !isClauseFinal(tokens, last) || !ARTICLES.has(tokens[from]?.lower ?? '')) return undefined
  // `ob ihr Kenntnisse besitzt`: the reader.
  if (tokens[from]?.lower === 'ihr') return undefined
  const clause = tokens.slice(from, last)
  const groups = nounGroupsOf(clause).filter((group) => !group.isGenitive && !isTime(clause, group))
  const [subject] = groups.filter((group) => isFree(group))
  if (subject?.start !== 0 || groups.some((group) => group.isJoined) || isSeries(clause)) return undefined
  if (groups.filter((group) => isFree(group)).length > 1 || mayHoldSubject(clause, number)) return undefined
  if (mayBePronounBeside(clause, subject)) return undefined
  return compare(clause, subject, verb)
}

/** `…, der seit 30 Jahren aktiv sind`: the pronoun is the only subject that the clause can have. */
export function inRelativeClause(stretch: Stretch): NumberMismatch | undefined {
  const { tokens, opens, isFirst, sentence, at } = stretch
  const ofDie = mismatchOfDie(stretch)
  if (ofDie) return ofDie
  const [pronoun, next] = tokens
  const last = tokens.length - 1
  const verb = tokens[last]
  if (isFirst || opens !== ',' || !pronoun || !next || !verb || !/^(?:der|das|welcher|welches)$/u.test(pronoun.lower))
    return undefined
  // `das beschlagnahmt wurden`
  const isShort =
    last < 3 && !(last === 2 && (next.forms.verb & VerbForm.pastParticiple) !== 0 && isAuxiliary(verb.lower))
  if (numberOf(verb) !== 'plural' || isShort || !isClauseFinal(tokens, last)) return undefined
  // `die Stadt, der Mittel fehlen`: behind a feminine noun `der` is a dative.
  const antecedent = sentence.tokens.slice(0, at).findLast((token) => isNoun(token))
  if (((antecedent?.forms.noun ?? 0) & (/er$/u.test(pronoun.lower) ? cells('Nm') : cells('Nn'))) === 0) return undefined
  // `das neue Haus`, `der Stadt`: the word may be an article, and `der` a dative.
  if (isNoun(next) || next.forms.weak !== 0 || countsSeveral(next.lower) || PRONOUN.test(next.lower)) return undefined
  const clause = tokens.slice(1, last)
  if (isSeries(clause) || mayHoldSubject(clause, 'plural') || freeGroups(clause).length > 0) return undefined
  return { noun: pronoun, verb, number: 'singular' }
}

/** `die in Kassel geboren wurde und heute in Berlin leben`: both verbs have the pronoun as their subject. */
export function inSecondRelativePredicate({
  tokens,
  opens,
  closes,
  sentence,
  at
}: Stretch): NumberMismatch | undefined {
  const [pronoun, next] = tokens
  const last = tokens.length - 1
  const verb = tokens[last]
  if (opens !== ',' || !/^[.!?,]/u.test(closes) || !pronoun || !next || !verb) return undefined
  if (!/^(?:der|die|das)$/u.test(pronoun.lower) || isNoun(next) || next.forms.weak !== 0) return undefined
  const link = tokens.findIndex(({ lower }, i) => i > 2 && lower === 'und' && isClauseFinal(tokens, i - 1))
  const first = tokens[link - 1]
  const number = first && numberOf(first)
  const second = numberOf(verb)
  if (!first || !number || !second || number === second || last - link < 2) return undefined
  // `lesen kann und schreiben`: an infinitive of the same verb.
  if (isAuxiliary(first.lower) && (verb.forms.verb & VerbForm.pastParticiple) !== 0) return undefined
  if (MODAL_VERBS.has(first.lower) || /^(?:wird|werden|würde|lässt)$/u.test(first.lower)) return undefined
  if (mayHoldSubject(tokens.slice(1, link - 1), number)) return undefined
  const rest = tokens.slice(link + 1, last)
  // `der im Wald beginnt und den Wanderer lieben`, `und an dem Tafeln stehen`: another relative pronoun, and behind it its subject.
  const other = rest.findIndex(({ lower }) => /^(?:den|dem)$/u.test(lower))
  if (other >= 0 && mayHoldSubject(rest.slice(other + 1), second)) return undefined
  const isPlain = !rest.some(
    (token) => isSurelyFinite(token) || /^(?:und|oder|d(?:er|ie|as|eren|essen|enen))$/u.test(token.lower)
  )
  if (!isPlain) return undefined
  // `der` is a nominative for both verbs; `die` and `das` may be the object of the second (`das leer stand und nun Künstler nutzen`).
  const noun = sentence.tokens.slice(0, at).findLast((token) => isNoun(token))?.forms.noun ?? 0
  const isSubject = pronoun.lower === 'der' && (noun & cells('Nm Am Dm')) !== 0 && (noun & cells('Nf')) === 0
  if (!isSubject && (mayHoldSubject(rest, second) || freeGroups(rest).length > 0)) return undefined
  return { noun: pronoun, verb, number }
}

/** Where the clause goes on behind what opens it and cannot be its subject: `weil`, `mit denen`, `über welches Haus`. */
function openerEnd(tokens: readonly Token[]): number | undefined {
  const [first, second] = tokens
  if (!first || !second) return undefined
  // `wie hoch die Schäden ausfallen`
  if (first.lower === 'wie' && second.forms.isBare && ARTICLES.has(tokens[2]?.lower ?? '')) return 2
  if (PLAIN_SUBORDINATORS.has(first.lower) || OPENERS.has(first.lower)) return 1
  if (!PREPOSITIONS.has(first.lower)) return undefined
  if (/^welche[mnrs]?$/u.test(second.lower) && isNoun(tokens[2])) return 3
  return /^(?:dem|den|denen|deren|der|die|das|welche[mnrs]?)$/u.test(second.lower) && !isNoun(tokens[2]) ? 2 : undefined
}

const OPENERS = new Set('da damit während wie wo wann warum weshalb wodurch womit wofür denen'.split(' '))
