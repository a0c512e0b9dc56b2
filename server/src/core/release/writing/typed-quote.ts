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
  const opensHere = /(?:^|[\s([{/–—„‚“»«›‹-])$/u.test(before) && !/^[.,;:!?)]/u.test(after)
  if (opensHere) return marksAt(style, open.length + 1).open
  if (!innermost) return undefined
  return CLOSERS[innermost.text]
}
