import type { Span } from './addresses.ts'
import { type Segmentation, segmentTokens } from './sentence-ends.ts'
import { wordToken } from './tokens.ts'

/** Boundaries of a text as half-open ranges of UTF-16 code units, in order. */
export interface Segments {
  /** Without the white space around them. */
  sentences: Span[]
  /** With the full stops that belong to them (`Dr.`, `3.`). */
  words: Span[]
}

/** Sentences and words of a text, the same as in the tree of `ParseGerman`, without building one. Never throws. */
export function segment(text: string): Segments {
  const segmentation = segmentTokens(text)
  return { sentences: sentenceSpans(segmentation), words: wordSpans(segmentation) }
}

/** Sentences of a text. */
export function sentences(text: string): Span[] {
  return sentenceSpans(segmentTokens(text))
}

/** Words of a text. */
export function words(text: string): Span[] {
  return wordSpans(segmentTokens(text))
}

function sentenceSpans({ tokens, sentences }: Segmentation): Span[] {
  return sentences.map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }))
}

function wordSpans({ tokens }: Segmentation): Span[] {
  const result: Span[] = []
  for (const token of tokens) if (token.kind === wordToken) result.push({ start: token.start, end: token.end })
  return result
}
