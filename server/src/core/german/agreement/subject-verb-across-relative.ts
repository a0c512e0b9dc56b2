import { isClauseFinal } from '../clauses/clause-shapes.ts'
import { isSurelyFinite, mayBeFinite, type Stretch } from '../clauses/clauses.ts'
import { ARTICLES, COPULAS, PREPOSITIONS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { compare, isSeries, type NumberMismatch, numberOf } from '../clauses/number-comparison.ts'
import { freeGroups, mayHoldSubject } from '../clauses/possible-subjects.ts'

/**
 * `Die Schüler, die am Fest teilnahmen, war begeistert.`: the subject opens the sentence, a relative clause follows, and behind that
 * the verb, with nothing else that could be its subject.
 */
export function mismatchAcrossRelative({ tokens, opens, closes, sentence, at }: Stretch): NumberMismatch | undefined {
  const [verb, ...rest] = tokens
  const number = verb && numberOf(verb)
  if (opens !== ',' || !verb || !number || !isSurelyFinite(verb) || !/^[.!?,]/u.test(closes)) return undefined
  const start = sentence.tokens.findIndex((token, i) => i > 0 && token.before !== '')
  const head = sentence.tokens.slice(0, start)
  const clause = sentence.tokens.slice(start, at)
  const [opener, second] = clause
  const isRelative = /^(?:der|die|das)$/u.test(opener?.lower ?? '')
  // `Der Raum, in dem sich alle treffen, liegt …`
  const isBehindPreposition =
    PREPOSITIONS.has(opener?.lower ?? '') && /^(?:der|die|das|dem|den|denen)$/u.test(second?.lower ?? '')
  // `Mehrere Zeugen, darunter ein Fahrer, …`: some of them, named beside.
  const isAmong = opener?.lower === 'darunter' && !clause.some(mayBeFinite)
  if (start >= at || opener?.before !== ',' || !(isRelative || isBehindPreposition || isAmong)) return undefined
  if (!isAmong && !isClauseFinal(clause, clause.length - 1)) return undefined
  if (clause.slice(1).some((token) => token.before !== '')) return undefined
  if (!(ARTICLES.has(head[0]?.lower ?? '') || SEVERAL.test(head[0]?.lower ?? ''))) return undefined
  if (isSeries(head) || head.some(mayBeFinite)) return undefined
  const [subject, ...others] = nounGroupsOf(head)
  if (subject?.start !== 0 || others.some((group) => !group.isGenitive && !group.isGoverned)) return undefined
  // `Das Publikum, das kam, waren vor allem Kinder`: the verb may agree with what is predicated.
  if (COPULAS.has(verb.lower) && (freeGroups(rest).length > 0 || rest.some(({ lower }) => lower === 'allem')))
    return undefined
  return mayHoldSubject(rest, number) ? undefined : compare(head, subject, verb)
}

const SEVERAL = /^(?:mehrere|viele|einige|zahlreiche|alle)$/u
