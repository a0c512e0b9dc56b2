import { type Segments, segment } from 'retext-german'
import type { Prose } from '../../markdown/prose.ts'
import { countUpTo } from '../../text/count-up-to.ts'
import { oncePer } from '../../text/once.ts'

/** Sentences and words of a block, by offsets in its prose; computed once for as long as the block reads the same. */
export const segmentsOf = oncePer((prose: Prose): Segments => segment(prose.text))

/** The same without images, which nobody reads: they are no words, and alone no sentence. */
export const readSegmentsOf = oncePer((prose: Prose): Segments => {
  const all = segmentsOf(prose)
  if (prose.images.length === 0) return all
  const images = new Set(prose.images.map(({ at }) => at))
  const words = all.words.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (!images.has(at)) return true
    return false
  })
  const sentences = all.sentences.filter(({ start, end }) =>
    words.some((word) => start <= word.start && word.end <= end)
  )
  return { sentences, words }
})

/** How many whole words stand in text[start, end). */
export function countWords(prose: Prose, start: number, end: number): number {
  const { words } = readSegmentsOf(prose)
  const before = countUpTo(words, start - 1, (word) => word.start)
  return Math.max(0, countUpTo(words, end, (word) => word.end) - before)
}
