import type { MarkPair } from '../../german/quotation-marks.ts'
import type { Block } from '../../markdown/document.ts'
import type { Edit } from '../../text/edits.ts'
import type { Attribution, Quotation, QuoteAnalysis, QuoteMark } from './model.ts'

/** A quotation that is closed, seen from its closing mark: what the rules of comma and full stop look at. */
export interface ClosingEdge {
  readonly quotation: Quotation
  readonly block: Block
  readonly close: QuoteMark
  /** The text of the block up to the closing mark, from the opening mark on where that stands in the same block. */
  readonly inside: string
  /** The text of the block behind the closing mark. */
  readonly behind: string
  /** The attribution that follows with nothing but spaces, commas, points or strokes between; in form 4 it stands inside. */
  readonly trailing: Attribution | undefined
}

export function closingEdge(quotation: Quotation): ClosingEdge | undefined {
  const { open, close } = quotation
  if (!close) return undefined
  const { block } = close
  const from = open.block === block ? open.end : 0
  return {
    quotation,
    block,
    close,
    inside: block.text.slice(from, close.start),
    behind: block.text.slice(close.end),
    trailing: quotation.attributions.find((a) => follows(a, close))
  }
}

function follows({ position, clause }: Attribution, close: QuoteMark): boolean {
  if (position === 'before' || clause.block !== close.block || clause.end <= close.end) return false
  const gap = clause.block.text.slice(close.end, Math.max(close.end, clause.start))
  return /^[\s,.–—-]*$/u.test(gap) && /^[\s,–—-]*\p{Ll}/u.test(clause.block.text.slice(close.end))
}

/** Whether the quotation begins a sentence: nothing but a sentence end, a colon's clause excepted, stands before it. */
export function opensSentence({ open }: Quotation): boolean {
  const before = open.block.text.slice(0, open.start).trimEnd()
  return before === '' || /[.!?…][“”"«»‘’)\]]?$/u.test(before)
}

/** The blocks in which a mark found no partner: what is paired there may be paired wrongly. */
export function doubtfulBlocks({ unpaired }: QuoteAnalysis): ReadonlySet<Block> {
  return new Set(unpaired.map((mark) => mark.block))
}

/** Changes the marks of a quotation, those that reopen it included; an edit is undefined where markup is in the way. */
export function markEdits(quotation: Quotation, { open, close }: MarkPair): (Edit | undefined)[] {
  const reopening = quotation.segments.slice(1).flatMap(({ block, start, end, text }) => {
    const sign = /^[„“”"»«‚‘’'‹›]/u.exec(text)?.[0]
    return sign && start + 1 < end ? [{ block, start, end: start + 1, text: sign }] : []
  })
  const marks: (readonly [QuoteMark, string])[] = [quotation.open, ...reopening].map((mark) => [mark, open])
  if (quotation.close) marks.push([quotation.close, close])
  return marks
    .filter(([mark, usual]) => mark.text !== usual)
    .map(([mark, usual]) => mark.block.edit(mark.start, mark.end, usual))
}
