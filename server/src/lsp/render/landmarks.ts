import type { PartKind, Release } from '../../core/release/model.ts'
import type { QuoteKind } from '../../core/release/quotes/model.ts'
import { type Span, shift } from '../../core/text/span.ts'

/** A stretch of a block's text that the reader may want to see: spans count in the text without byte order mark. */
export interface TextMark {
  readonly span: Span
  readonly attribute: { readonly dataPart: 'dateline' } | { readonly dataQuote: QuoteKind }
}

export interface Landmarks {
  /** By the offset at which a block begins. */
  readonly parts: ReadonlyMap<number, PartKind>
  /** In the order of the text; outer ones only, so that none overlaps another. */
  readonly marks: readonly TextMark[]
}

/** @param base length of the byte order mark */
export function landmarks({ document, partOf, dateline, quotes }: Release, base: number): Landmarks {
  const parts = new Map<number, PartKind>()
  for (const block of document.blocks) {
    const part = partOf(block)
    if (part !== 'body') parts.set(block.span.start - base, part)
  }
  const marks: TextMark[] = []
  if (dateline) {
    const span = dateline.block.spanOf(dateline.start, dateline.end)
    marks.push({ span: shift(span, -base), attribute: { dataPart: 'dateline' } })
  }
  for (const quotation of quotes.quotations) {
    if (quotation.level > 1) continue
    for (const { block, start, end } of quotation.segments) {
      marks.push({ span: shift(block.spanOf(start, end), -base), attribute: { dataQuote: quotation.kind } })
    }
  }
  return { parts, marks: withoutOverlaps(marks.sort((a, b) => a.span.start - b.span.start)) }
}

function withoutOverlaps(marks: readonly TextMark[]): TextMark[] {
  let end = 0
  return marks.filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}
