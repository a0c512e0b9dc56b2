import { type Segments, segment } from 'retext-german'
import type { Prose } from '../../markdown/prose.ts'
import { countUpTo } from '../../text/count-up-to.ts'
import { oncePer } from '../../text/once.ts'

/** Sentences and words of a block, by offsets in its prose; computed once for as long as the block reads the same. */
export const segmentsOf = oncePer((prose: Prose): Segments => segment(prose.text))

/** How many whole words stand in text[start, end). */
export function countWords(prose: Prose, start: number, end: number): number {
  const { words } = segmentsOf(prose)
  const before = countUpTo(words, start - 1, (word) => word.start)
  return Math.max(0, countUpTo(words, end, (word) => word.end) - before)
}
