import type { Lexicon } from '../german/words/lexicon.ts'
import { kindsOf } from '../german/words/word-class.ts'

/** What questions about the make of a word are answered with: listed words, and what is right by itself or made of them. */
export interface KnownWords {
  readonly lexicon: Lexicon
  has(word: string): boolean
  isEnglish(word: string): boolean
  isGivenName(word: string): boolean
}

/** Whether the form is listed as one of these kinds (bits of `WordKind`). */
export function hasKind({ words }: Lexicon, form: string, kinds: number): boolean {
  return (kindsOf(words.classOf(form)) & kinds) !== 0
}
