import { type Span, span, touches } from '../../text/span.ts'
import type { Release } from '../model.ts'
import { caretAt } from './caret.ts'

/** What somebody is writing just now: nothing is to be said about it until it is left. */
export interface BeingWritten {
  /** The word at the caret with the signs that touch it; empty behind a blank. */
  readonly word: Span
  /** The quotation around the caret, or the one whose clause of saying is being written; with `isOpen` where nothing closes it yet. */
  readonly quotation: (Span & { readonly isOpen: boolean }) | undefined
}

/** No clause of saying is longer. */
const LONGEST_CLAUSE = 120

/** What is being written at an offset. */
export function writtenAt(release: Release, offset: number): BeingWritten {
  const { source } = release.document
  const before = /\S*$/u.exec(source.slice(Math.max(0, offset - 100), offset))?.[0].length ?? 0
  const after = /^\S*/u.exec(source.slice(offset, offset + 100))?.[0].length ?? 0
  return { word: span(offset - before, offset + after), quotation: quotationAt(release, offset) }
}

function quotationAt({ document, quotes }: Release, offset: number): BeingWritten['quotation'] {
  const around = quotes.quotations.find(
    ({ level, close, span: at }) => level === 1 && close && at.start < offset && offset <= at.end
  )
  if (around) return { ...around.span, isOpen: false }
  const caret = caretAt(document, offset)
  if (!caret) return undefined
  const { block } = caret
  const open = quotes.unpaired.findLast((mark) => mark.block === block && mark.start < caret.at)
  if (open)
    return { start: block.spanOf(open.start, open.end).start, end: Math.max(offset, block.span.end), isOpen: true }
  if (caret.after.trim() !== '') return undefined
  const last = quotes.quotations.findLast(({ level, close }) => level === 1 && close?.block === block)
  if (!last?.close) return undefined
  const clause = caret.before.slice(last.close.end)
  return clause.length <= LONGEST_CLAUSE && !/[.!?…\n]/u.test(clause) ? { ...last.span, isOpen: false } : undefined
}

/** Whether the caret is still where it was being written. */
export function isStillWriting({ word, quotation }: BeingWritten, offset: number): boolean {
  const isWithin = ({ start, end }: Span): boolean => start <= offset && offset <= end
  return (word.start < word.end && isWithin(word)) || (quotation !== undefined && isWithin(quotation))
}

/**
 * Whether a place that a rule names is part of what is being written.
 *
 * @param isAboutQuotes whether the rule speaks about quotations, which are not finished before their clause of saying is
 */
export function isBeingWritten({ word, quotation }: BeingWritten, at: Span, isAboutQuotes: boolean): boolean {
  if (word.start < word.end && at.start <= word.end && word.start <= at.end) {
    // What reaches beyond the word on both sides, a long sentence say, was there before it.
    if (at.start >= word.start || at.end <= word.end) return true
  }
  if (!quotation) return false
  return isAboutQuotes ? touches(at, quotation) : quotation.isOpen && at.start === quotation.start
}
