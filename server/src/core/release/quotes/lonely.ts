import type { QuoteAnalysis, QuoteMark } from './model.ts'

/** Marks that can only open; `“` closes in German and opens in English, `"` does both. */
const OPENING = /^(?:„|‚|,,|‚‚)$/u

/** Marks without a partner, each once. */
export function lonelyMarks(quotes: QuoteAnalysis): readonly QuoteMark[] {
  const lonely = new Map<string, QuoteMark>()
  const unclosed = quotes.quotations.filter((q) => !q.close).map((q) => q.open)
  for (const mark of [...unclosed, ...quotes.unpaired]) lonely.set(`${mark.block.span.start} ${mark.start}`, mark)
  return [...lonely.values()]
}

/** Whether a mark opens a quotation: by its form, or by the space before and the word behind it. */
export function opens({ block, start, end, text }: QuoteMark): boolean {
  return (
    OPENING.test(text) || (/^(?:[\s([]|)$/u.test(block.text.charAt(start - 1)) && /^\S/u.test(block.text.slice(end)))
  )
}
