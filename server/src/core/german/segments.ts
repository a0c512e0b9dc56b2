import { type Segments, segment } from 'retext-german'
import type { Prose } from '../markdown/prose.ts'
import { oncePer } from '../text/once.ts'

/** Sentences and words of a block, by offsets in its prose; computed once for as long as the block reads the same. */
export const segmentsOf = oncePer((prose: Prose): Segments => segment(prose.text))
