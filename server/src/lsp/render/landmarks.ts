import type { Severity } from '../../core/engine/define-rule.ts'
import type { Finding } from '../../core/engine/finding.ts'
import { type Cut, cutsOf } from '../../core/release/cuts.ts'
import { paragraphsWithLines } from '../../core/release/kept-lines.ts'
import type { PartKind, Release } from '../../core/release/model.ts'
import type { QuoteKind } from '../../core/release/quotes/model.ts'
import { type Span, shift, span } from '../../core/text/span.ts'

/** Lengths that the preview cuts to, in characters: a short report, a news item, a post. */
const CUT_LENGTHS: readonly number[] = [1500, 600, 280]

/** A stretch of the text that the reader may want to see: spans count in the text without byte order mark. */
export interface TextMark {
  readonly span: Span
  readonly says:
    | { readonly kind: 'dateline' }
    | { readonly kind: 'quote'; readonly quote: QuoteKind }
    | { readonly kind: 'finding'; readonly index: number; readonly severity: Severity }
    /** From here on the text goes when cut to so many characters. */
    | { readonly kind: 'gone'; readonly characters: number }
}

export interface Landmarks {
  /** By the offset at which a block begins. */
  readonly parts: ReadonlyMap<number, PartKind>
  /** The offsets at which paragraphs begin whose line ends stay line ends. */
  readonly withLines: ReadonlySet<number>
  /** In the order of their starts; they may overlap. */
  readonly marks: readonly TextMark[]
  /** The longest first. */
  readonly cuts: readonly Cut[]
  /** Where the text begins that a cut can reach. */
  readonly cutFrom: number
}

/** @param base length of the byte order mark */
export function landmarks(release: Release, findings: readonly Finding[], base: number): Landmarks {
  const { document, partOf, dateline, quotes, headline } = release
  const parts = new Map<number, PartKind>()
  for (const block of document.blocks) {
    const part = partOf(block)
    if (part !== 'body') parts.set(block.span.start - base, part)
  }
  const marks: TextMark[] = []
  if (dateline) {
    marks.push({ span: dateline.block.spanOf(dateline.start, dateline.end), says: { kind: 'dateline' } })
  }
  for (const quotation of quotes.quotations) {
    if (quotation.level > 1) continue
    for (const { block, start, end } of quotation.segments) {
      marks.push({ span: block.spanOf(start, end), says: { kind: 'quote', quote: quotation.kind } })
    }
  }
  for (const [index, { span: place, severity }] of findings.entries()) {
    marks.push({ span: visible(place), says: { kind: 'finding', index, severity } })
  }
  const cuts = cutsOf(release, CUT_LENGTHS)
  // Cut text is one stretch to the end: a mark for each length, the longest cut's mark wins where several begin.
  const end = document.source.length
  for (const { characters, end: from } of cuts) {
    marks.push({ span: span(Math.min(from, end), end), says: { kind: 'gone', characters } })
  }
  return {
    parts,
    withLines: new Set([...paragraphsWithLines(release)].map((start) => start - base)),
    marks: marks
      .map((mark) => ({ ...mark, span: shift(mark.span, -base) }))
      .sort((a, b) => a.span.start - b.span.start),
    cuts: cuts.map((cut) => ({ ...cut, end: cut.end - base })),
    cutFrom: (headline?.span.start ?? 0) - base
  }
}

/** A finding at a point is shown on the character behind it. */
function visible(place: Span): Span {
  return place.end > place.start ? place : span(place.start, place.start + 1)
}
