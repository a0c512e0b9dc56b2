import { BE, isAuxiliary } from '../clauses/auxiliaries.ts'
import { infinitiveEnd, isPrepositionAt } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { PLAIN_SUBORDINATORS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { VerbForm } from '../words/morphology.ts'
import { hasAntecedent } from './antecedents.ts'
import { isInverted, JOINS, startsAnew } from './main-clause-openings.ts'
import { isRelativeAt } from './relative-readings.ts'
import { CONJUNCTION, isNominal, isNominativeAt } from './subordinate-openers.ts'
import { completes, isOneChain } from './verb-clusters.ts'

/**
 * `wird der Plan, der die Grundlage ist begründet`: behind the verb of the clause comes what the auxiliary before it still waits for.
 */
export function endsBeforeBracket({ tokens, opens, closes, sentence, at: from }: Stretch, at: number): boolean {
  const [first, end] = [tokens[0], tokens[at - 1]]
  if (opens !== ',' || at < 3 || !first || !end || !/^[.!?,]/u.test(closes)) return false
  const isGroup = first.lower === 'um'
  const isEnd = isGroup ? endsGroupWithUm(tokens, at) : isSurelyFinite(end) || (BE.has(end.lower) && mayBeFinite(end))
  if (!isEnd) return false
  const opensClause = CONJUNCTION.test(first.lower) || isRelativeAt(tokens, 0) || isGroup
  if (!opensClause || isNominal(tokens, 0, at - 1)) return false
  const rest = tokens.slice(at)
  if (!isGroup && mayBeMainClause(tokens, at)) return false
  const last = rest.at(-1) as Token
  if (tokens.slice(0, at - 1).some((token) => isSurelyFinite(token)) || rest.some((token) => mayBeMainVerb(token)))
    return false
  if (
    rest.some(({ lower }) => (lower === 'zu' && !isGroup) || lower === 'und' || lower === 'oder') ||
    JOINS.test(rest[0]?.lower ?? '')
  )
    return false
  if (startsAnew(rest) || isOneChain(end, rest)) return false
  const head = sentence.tokens.slice(0, from)
  const main = head.findLastIndex((token) => mayBeFinite(token) && token.forms.strong === 0)
  const auxiliary = head[main]
  if (!isGroup && !(CONJUNCTION.test(first.lower) ? isOpen(head) : hasAntecedent(head, tokens, at))) return false
  if (!auxiliary || isNoun(last)) return false
  const isClosed =
    completes(auxiliary, last) ||
    isState(auxiliary, last) ||
    (!NAMING.test(head[0]?.lower ?? '') && isPredicate(auxiliary, rest))
  if (!isClosed) return false
  return !head.slice(main + 1).some((token) => !isNoun(token) && completes(auxiliary, token))
}

/**
 * `…, seit Mai ist sie gesperrt`, `…, wie immer wird viel gelacht`, `…, als Trainer ist er bekannt`: a phrase or an adverb, and behind the
 * verb its subject, or none at all. Only words that are conjunctions alone open a clause in any case.
 */
function mayBeMainClause(tokens: readonly Token[], at: number): boolean {
  const [first, end] = [tokens[0] as Token, tokens[at - 1] as Token]
  const rest = tokens.slice(at)
  const number = numberOf(end) ?? 'singular'
  if (PLAIN_SUBORDINATORS.has(first.lower)) return false
  // `…, die am Markt wurde 1720 gebaut`: which of several is told by the phrase.
  if (!TWOFOLD.test(first.lower))
    return isInverted(rest) || (completes(end, rest.at(-1) as Token) && arePhrases(tokens.slice(1, at - 1)))
  if (isPrepositionAt(tokens, 0) && !isNominativeAt(tokens, 1)) return true
  return !mayHoldSubject(tokens.slice(1, at - 1), number) || mayHoldSubject(rest, number)
}

function arePhrases(tokens: readonly Token[]): boolean {
  return nounGroupsOf(tokens).every(({ isGoverned, isGenitive }) => isGoverned || isGenitive)
}

const TWOFOLD = /^(?:seit|bis|während|als|wie|damit|da)$/u

/** Not so behind `ist neu`: a state before the comma has completed what is said. */
function isOpen(head: readonly Token[]): boolean {
  const last = head.at(-1)
  return last !== undefined && (isNoun(last) || !last.forms.isBare)
}

/** `um an den Brand zu gelangen`: the only infinitive with zu of the words. */
function endsGroupWithUm(tokens: readonly Token[], at: number): boolean {
  const end = tokens[0]?.lower === 'um' ? infinitiveEnd(tokens, 1) : undefined
  return end === at - 1 && !tokens.slice(at).some((_, i) => endOfZuInfinitive(tokens, at + i) !== undefined)
}

/** `bleibt … geschlossen` */
function isState({ lower }: Token, { forms }: Token): boolean {
  return /^(?:bleib(?:t|en)|blieb(?:en)?)$/u.test(lower) && (forms.verb & VerbForm.pastParticiple) !== 0 && forms.isBare
}

/** `sind Daten, die nötig sind nicht verfügbar`: an adjective with its adverbs alone, which no clause has behind its verb. */
function isPredicate({ lower }: Token, rest: readonly Token[]): boolean {
  const { forms } = rest.at(-1) as Token
  return (
    /^(?:ist|sind|war|waren|wäre|wären|bleibt|bleiben)$/u.test(lower) &&
    forms.isBare &&
    forms.verb === 0 &&
    rest.length > 1 &&
    rest.every((token) => !isNoun(token) && (token.forms.isBare || ADVERB.test(token.lower)) && token.forms.verb === 0)
  )
}

/** `Das ist ein Tag, der …`: the noun is the predicate. */
const NAMING = /^(?:das|dies|es|hier|dort)$/u
const ADVERB = /^(?:nicht|auch|noch|oft|meist|sehr|hier|dort|nur|immer|nie|leider|daher|jedoch|aber)$/u

function mayBeMainVerb(token: Token): boolean {
  return (
    isSurelyFinite(token) ||
    (isAuxiliary(token.lower) && (token.forms.verb & VerbForm.infinitive) === 0 && mayBeFinite(token))
  )
}
