import type { Stretch, Token } from '../clauses/clauses.ts'
import type { Morphology } from '../words/morphology.ts'

/** Where a word is taken for another: by the words beside it. */
export interface ConfusionPattern {
  readonly found: RegExp
  /** The word as it should be; the case of the first letter is the pattern's to give. */
  readonly right: (found: string) => string
  /** What the word as written means, in German. */
  readonly means: string
  readonly fits: (tokens: readonly Token[], at: number, stretch: Stretch, morphology: Morphology) => boolean
}

export function lowerOf(token: Token | undefined): string {
  return token?.lower ?? ''
}
