import type { Token } from '../clauses/clauses.ts'

/** A word that is one too many. */
export interface SurplusWord {
  /** `bare`: `zu` before an infinitive that stands without it; `twice`: a finite verb beside another one. */
  readonly kind: 'bare' | 'twice'
  readonly token: Token
  /** The verb that makes it so. */
  readonly noun: Token
}
