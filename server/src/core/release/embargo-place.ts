import type { Edit } from '../text/edits.ts'
import { span } from '../text/span.ts'
import type { Embargo } from './embargo.ts'
import type { Release } from './model.ts'

/** The edits that move the line of an embargo in front of the headline; undefined among them where that would tear something. */
export function embargoAboveHeadline({ document, headline }: Release, { block }: Embargo): (Edit | undefined)[] {
  if (!block || !headline || block.inside.length > 0) return [undefined]
  const { source } = document
  const line = source.slice(block.span.start, block.span.end)
  const behind = /^\s*/u.exec(source.slice(block.span.end))?.[0] ?? ''
  // The blank lines behind it go along, so that the blocks around it stay apart.
  const whole = span(block.span.start, block.span.end + behind.length)
  const start = headline.span.start
  return [
    { span: span(start, start), text: `${line}\n\n` },
    { span: whole, text: '' }
  ]
}
