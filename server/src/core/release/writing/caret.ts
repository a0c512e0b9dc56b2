import type { Block, MarkdownDocument } from '../../markdown/document.ts'

/** A place between two characters of a block's readable text, where somebody writes. */
export interface Caret {
  readonly block: Block
  /** Offset in the block's prose; blanks behind the last word belong to no block and are not counted. */
  readonly at: number
  /** Offset in the source. */
  readonly offset: number
  /** The readable text before the caret, blanks at the end of the paragraph included. */
  readonly before: string
  readonly after: string
}

/** The caret at an offset of the source; undefined in code, addresses, comments, front matter and between blocks. */
export function caretAt({ blocks, source }: MarkdownDocument, offset: number): Caret | undefined {
  const block = blocks.findLast((b) => b.span.start <= offset)
  if (!block) return undefined
  // Blanks at the end of a paragraph are not part of its text until something follows.
  const end = block.text === '' ? block.span.end : block.spanOf(0, block.text.length).end
  const gap = offset > end ? source.slice(end, offset) : ''
  if (!/^[ \t]*$/u.test(gap)) return undefined
  const at = proseOffset(block, offset)
  if (at === undefined) return undefined
  return { block, at, offset, before: block.text.slice(0, at) + gap, after: block.text.slice(at) }
}

/** How many characters of the prose end at or before an offset; undefined within one (an escape, code, an address). */
function proseOffset(block: Block, offset: number): number | undefined {
  let low = 0
  let high = block.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (block.spanOf(middle, middle + 1).end <= offset) low = middle + 1
    else high = middle
  }
  const next = low < block.text.length ? block.spanOf(low, low + 1) : undefined
  if (next && next.start < offset) return undefined
  return low
}

/** The line of the source up to an offset. */
export function lineBefore(source: string, offset: number): string {
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
  return source.slice(start, offset)
}
