import { readSegmentsOf } from '../german/words/segments.ts'
import type { Block } from '../markdown/document.ts'
import type { Span } from '../text/span.ts'

/** The words of a block that are more than there should be. */
export interface WordSurplus {
  /** All words counted. */
  readonly count: number
  /** Those over `max`. */
  readonly span: Span
}

/** Undefined where the block has no more than `max` words from this offset of its prose on. */
export function wordSurplus(block: Block, max: number, from = 0): WordSurplus | undefined {
  const words = readSegmentsOf(block.prose).words.filter(({ start }) => start >= from)
  const [first, last] = [words[max], words.at(-1)]
  return first && last && { count: words.length, span: block.spanOf(first.start, last.end) }
}
