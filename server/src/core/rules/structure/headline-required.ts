import { defineRule } from '../../engine/define-rule.ts'
import { type Span, span } from '../../text/span.ts'

export default defineRule({
  id: 'headline-required',
  group: 'structure',
  title: 'Überschrift',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  authority: 'Markdown (CommonMark 0.31, Überschriften)',
  options: {},
  messages: {
    missing: 'Eine Überschrift der Ebene 1 steht hier nicht; üblich ist genau eine: „# …“.',
    empty: 'Die Überschrift ist leer; üblich ist eine Zeile, die sagt, worum es geht.',
    second:
      'Hier steht eine weitere Überschrift der Ebene 1; üblich ist eine einzige, Zwischenüberschriften haben „##“.'
  },
  *check({ document, titles, headline }) {
    const first = document.blocks[0]
    if (!first) return
    if (!headline) yield { message: 'missing', span: firstLine(document.source, first.span) }
    else if (titles[0]?.text.trim() === '') yield { message: 'empty', span: headline.span }
    for (const title of titles.slice(1)) yield { message: 'second', span: title.span }
  }
})

/** A finding about the whole text is shown at its top, not under a whole paragraph. */
function firstLine(source: string, { start, end }: Span): Span {
  const length = source.slice(start, end).search(/[\r\n]/u)
  return span(start, length < 0 ? end : start + length)
}
