import type { Stretch, Token } from '../clauses/clauses.ts'
import { isCapitalised } from '../words/lexicon.ts'
import type { Morphology } from '../words/morphology.ts'

/** Where a word is taken for another: by the words beside it. */
export interface ConfusionPattern {
  /** The words as they stand in the text, with blanks between them; an expression where they cannot be counted. */
  readonly found: string | RegExp
  /** The word as it should be; the case of its first letter is the pattern's to give. */
  readonly right: string | ((found: string) => string)
  /** How many words stand in the place of one (`in dem`); one where it is absent. */
  readonly words?: 2
  /** What the word as written means, in German. */
  readonly means: string
  readonly fits: (tokens: readonly Token[], at: number, stretch: Stretch, morphology: Morphology) => boolean
}

export function lowerOf(token: Token | undefined): string {
  return token?.lower ?? ''
}

/** The right word with the capital that the wrong one has at the start of a sentence. */
export function keepCase(right: string): (found: string) => string {
  return (found) => (isCapitalised(found) ? right.charAt(0).toUpperCase() + right.slice(1) : right)
}
