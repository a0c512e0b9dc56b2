import type { Stretch, Token } from '../clauses/clauses.ts'
import type { NumberMismatch } from '../clauses/number-comparison.ts'
import type { GrammaticalNumber } from '../clauses/possible-subjects.ts'
import { type ClauseOfVerb, clauseOfVerb } from './clause-of-verb.ts'
import { withoutCapital } from './opening-words.ts'
import { namesFirm } from './parts-of-sentence.ts'

/** How the verbs of one number are told, and what the subject is where it has the other. */
interface Reading {
  isVerb(token: Token): boolean
  /** A pronoun beside its verb, which is the subject whatever else the sentence holds. */
  beside(tokens: readonly Token[], at: number): Token | undefined
  subjectOf(clause: ClauseOfVerb, verb: Token, stretch: Stretch): Token | undefined
  /** The number of the subject. */
  readonly number: GrammaticalNumber
}

/** The first verb of the stretch whose number is not that of its clause. A firm may have either. */
export function mismatchInClause(stretch: Stretch, reading: Reading): NumberMismatch | undefined {
  const { tokens, sentence } = stretch
  const { number } = reading
  for (const [at, verb] of tokens.entries()) {
    if (!reading.isVerb(verb)) continue
    const pronoun = reading.beside(tokens, at)
    if (pronoun) return { noun: pronoun, verb, number }
    if (namesFirm(sentence)) return undefined
    const read = clauseOfVerb(stretch, at)
    const clause = read && withoutCapital(read, stretch)
    const subject = clause && reading.subjectOf(clause, verb, stretch)
    const noun = subject && sentence.tokens.find(({ start }) => start === subject.start)
    if (noun) return { noun, verb, number }
  }
  return undefined
}
