import { type Segments, segment } from 'retext-german'
import type { Prose } from '../markdown/prose.ts'

const known = new WeakMap<Prose, Segments>()

/** Sentences and words of a block, by offsets in its prose; computed once for as long as the block reads the same. */
export function segmentsOf(prose: Prose): Segments {
  const segments = known.get(prose) ?? segment(prose.text)
  known.set(prose, segments)
  return segments
}
