import { segmentsOf } from '../german/segments.ts'
import type { Release } from './model.ts'

/** Figures of a release, to be shown and not judged. */
export interface ReleaseFigures {
  readonly words: number
  /** Spaces included, markup not. */
  readonly characters: number
  readonly sentences: number
  /** Words within direct speech. */
  readonly spokenWords: number
}

/** Counts what readers read: headline, lead, body; contact, footer and what stands above the headline are left out. */
export function figuresOf({ document, partOf, quotes }: Release): ReleaseFigures {
  const counted = new Set(document.blocks.filter((block) => !unread.has(partOf(block))))
  let words = 0
  let characters = 0
  let sentences = 0
  for (const block of counted) {
    words += segmentsOf(block.prose).words.length
    sentences += segmentsOf(block.prose).sentences.length
    characters += block.text.length
  }
  let spokenWords = 0
  for (const quotation of quotes.quotations) {
    if (quotation.level > 1 || quotation.kind === 'term') continue
    for (const { block, start, end } of quotation.segments) {
      if (!counted.has(block)) continue
      spokenWords += segmentsOf(block.prose).words.filter((word) => start <= word.start && word.end <= end).length
    }
  }
  return { words, characters, sentences, spokenWords }
}

const unread: ReadonlySet<string> = new Set(['releaseLine', 'embargo', 'contact', 'channelFooter', 'endMark'])
