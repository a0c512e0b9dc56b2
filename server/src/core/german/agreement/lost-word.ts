import type { Token } from '../clauses/clauses.ts'

/** A place where a word is missing. */
export interface LostWord {
  readonly token: Token
  /** The token with the missing word beside it. */
  readonly right: string
  /** What the missing word goes with. */
  readonly noun: Token
}
