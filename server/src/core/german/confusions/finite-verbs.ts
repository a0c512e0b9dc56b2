import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { cells } from '../words/cells.ts'
import { lowerOf } from './confusion-pattern.ts'

/** What can be nothing but the verb of a clause, auxiliaries among it. */
export function isFiniteVerb(token: Token | undefined): boolean {
  return isSurelyFinite(token) || (token !== undefined && FINITE_AUXILIARIES.has(token.lower))
}

/** Whether nothing in a sentence is a finite verb, and its subject stands right before a place. */
export function lacksItsVerb(tokens: readonly Token[], at: number, { isFirst, closes, sentence }: Stretch): boolean {
  if (!isFirst || !/^“?[.!]/u.test(closes) || tokens.length < sentence.tokens.length - 1 || tokens.length < at + 2)
    return false
  if (tokens.some((token, i) => i !== at && (mayBeFinite(token) || SUBORDINATORS_ALONE.has(token.lower)))) return false
  const before = tokens.slice(0, at)
  const [subject, ...others] = nounGroupsOf(before)
  return (
    subject?.start === 0 &&
    before.length > 1 &&
    ARTICLES.has(lowerOf(tokens[0])) &&
    isNoun(before.at(-1)) &&
    (subject.cells & cells('Nmfn')) !== 0 &&
    others.every(({ isGoverned, isGenitive }) => isGoverned || isGenitive)
  )
}

const SUBORDINATORS_ALONE: ReadonlySet<string> = new Set([...PLAIN_SUBORDINATORS, 'als', 'wie', 'was', 'wer', 'wo'])
