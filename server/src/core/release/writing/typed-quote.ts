import { marksAt } from '../../german/typography/quotation-marks.ts'
import type { QuoteStyle } from '../../house/house.ts'
import { pairMarks } from '../quotes/pair.ts'

/** What closes a quotation that was opened with a mark; the marks of other houses and countries keep to themselves. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“',
  '‚': '‘',
  '»': '«',
  '«': '»',
  '›': '‹',
  '‹': '›',
  '“': '”',
  '‘': '’'
}

/** A place where a quotation may begin; marks of emphasis that nothing has closed yet may stand before it (`**"fett`). */
const OPENS_BEHIND = /(?:^|[\s([{/–—„‚“»«›‹-]|(?:^|[\s([{/–—-])(?:\*{1,3}|_{1,3}))$/u

/** Whether what follows says that a mark can only close; a bracket may be one that the editor has set with the opening one. */
function closesBefore(after: string, before: string, isOpen: boolean): boolean {
  return /^[.,;:!?]/u.test(after) || (/^[)\]}]/u.test(after) && isOpen && !/[([{]$/u.test(before))
}

/**
 * The quotation mark that a typed `"` stands for: by the quotations that are open before it, an opening or a closing one, outer or
 * inner. Undefined where it may be an inch sign, closes nothing, or ends what a straight mark has opened.
 *
 * @param before readable text of the paragraph before the mark
 * @param after the text behind it
 */
export function quoteMarkFor(before: string, after: string, style: QuoteStyle): string | undefined {
  const open = pairMarks(before).danglingOpens
  const innermost = open.at(-1)
  if (OPENS_BEHIND.test(before) && !closesBefore(after, before, innermost !== undefined))
    return marksAt(style, open.length + 1).open
  if (!innermost) return undefined
  return CLOSERS[innermost.text]
}
