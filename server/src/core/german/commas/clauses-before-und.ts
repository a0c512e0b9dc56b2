import { FINITE_AUXILIARIES, isAuxiliary } from '../clauses/auxiliaries.ts'
import { isClauseFinal, isNonFinite, isPluralVerb } from '../clauses/clause-shapes.ts'
import { isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, SUBORDINATORS } from '../clauses/function-words.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { chainEnd } from '../clauses/phrase-chains.ts'
import { VerbForm } from '../words/morphology.ts'
import { clauseBefore, hasVerbOrClause } from './clauses-inside.ts'
import { closesInfinitive } from './main-clauses-behind-und.ts'
import { isRelativeAt } from './relative-readings.ts'
import { mainVerbAmong } from './second-verbs.ts'
import { completes } from './verb-clusters.ts'

/**
 * `Wir freuen uns, dass alle gekommen sind und danken den Helfern.`, `Die Frau, die am Steuer saß und der Beifahrer wurden verletzt.`: behind
 * `und` the sentence goes on with its verb, which no subordinate clause has there.
 */
export function endsBeforeSecondVerb(
  { tokens, isFirst, opens, closes, sentence, at: from }: Stretch,
  at: number
): boolean {
  if (tokens[at]?.lower !== 'und' || isFirst || opens !== ',' || at < 3) return false
  if (opensInverted(tokens, at)) return true
  const [end, second] = [tokens[at - 1], tokens[at + 1]]
  if (!isSurelyFinite(end)) return false
  if (!end || !second || tokens.length < at + 3 || !/^[.!,]/u.test(closes)) return false
  if (tokens.slice(1, at - 1).some((token) => isSurelyFinite(token))) return false
  if (!isSubordinate(tokens)) return false
  const head = sentence.tokens.slice(0, from)
  if (isPluralVerb(second)) return goesOnWithUs(clauseBefore(head), second, tokens.slice(at + 2))
  const verb = chainEnd(tokens, at + 1) ?? 0
  const plural = tokens[verb]
  return (
    plural !== undefined &&
    verb < tokens.length - 1 &&
    ARTICLES.has(second.lower) &&
    !hasVerbOrClause(head) &&
    numberOf(end) === 'singular' &&
    FINITE_AUXILIARIES.has(plural.lower) &&
    (plural.forms.verb & VerbForm.thirdPlural) !== 0 &&
    completes(plural, tokens.at(-1) as Token)
  )
}

/** `Wir freuen uns, … und danken den Helfern`: the subject of both verbs is `wir`. */
function goesOnWithUs(head: readonly Token[], second: Token, more: readonly Token[]): boolean {
  const main = mainVerbAmong(head)
  const verb = head[main]
  if (!verb || isAuxiliary(verb.lower) || !isPluralVerb(verb) || isAuxiliary(second.lower)) return false
  if (head[main - 1]?.lower !== 'wir' && head[main + 1]?.lower !== 'wir') return false
  return !more.some((token) => isSurelyFinite(token) || isPluralVerb(token) || isNonFinite(token))
}

/** `…, die Stadt zu unterstützen und auch sonst gibt es …`: verb and pronoun behind the first part, as no subordinate clause and no group has them. */
function opensInverted(tokens: readonly Token[], at: number): boolean {
  const offset = tokens.slice(at + 2, at + LONGEST_START + 1).findIndex(isSurelyFinite)
  const verb = at + 2 + offset
  const [subject, next] = [tokens[verb + 1], tokens[verb + 2]]
  if (offset < 0 || !next || !/^(?:ich|wir|er|sie|es|man)$/u.test(subject?.lower ?? '')) return false
  // `…, was man tun kann und wie weit er geht`
  const start = tokens.slice(at + 1, verb)
  if (start.some(({ lower }) => SUBORDINATORS.has(lower) && !ARTICLES.has(lower))) return false
  return closesInfinitive(tokens, at) || (isClauseFinal(tokens, at - 1) && isSubordinate(tokens))
}

const LONGEST_START = 5

function isSubordinate(tokens: readonly Token[]): boolean {
  return PLAIN_SUBORDINATORS.has(tokens[0]?.lower ?? '') || isRelativeAt(tokens, 0)
}
