import type { MarkdownDocument } from '../../markdown/document.ts'
import type { Edit } from '../../text/edits.ts'
import { matchesOf } from '../../text/matches.ts'
import { type Span, span } from '../../text/span.ts'

interface Line {
  readonly start: number
  /** Before the line end. */
  readonly end: number
  /** Behind the line end. */
  readonly next: number
  readonly isBlank: boolean
  /** Within code, HTML or front matter: left as it is. */
  readonly isKept: boolean
  /** Touches a heading of the top level. */
  readonly heading: number
}

/**
 * Lays a release out: one blank line between blocks and around headings, no blanks at the ends of lines (two where they break the
 * line), none at the start, one line end at the last line. What the text means to Markdown stays the same.
 */
export function layoutEdits(document: MarkdownDocument): Edit[] {
  const { source } = document
  const lineEnd = /\r\n|\n|\r/u.exec(source)?.[0] ?? '\n'
  const lines = linesOf(document)
  return [...trailing(source, lines), ...blankLines(lines, lineEnd, source.length)].filter(
    ({ span: at, text }) => source.slice(at.start, at.end) !== text
  )
}

function linesOf({ source, blocks, code, html, frontMatter }: MarkdownDocument): Line[] {
  const kept: Span[] = [...code, ...html.map((h) => h.span), ...(frontMatter ? [frontMatter.span] : [])]
  const headings = blocks.filter((block) => block.kind === 'heading' && block.inside.length === 0)
  const lines: Line[] = []
  let k = 0
  let h = 0
  kept.sort((a, b) => a.start - b.start)
  for (const match of matchesOf(source, /[^\r\n]*(?:\r\n|\n|\r|$)/gu)) {
    const start = match.index
    const text = match[0].replace(/[\r\n]+$/u, '')
    if (match[0] === '' && start === source.length) break
    const end = start + text.length
    while ((kept[k]?.end ?? Number.POSITIVE_INFINITY) < start) k++
    while ((headings[h]?.span.end ?? Number.POSITIVE_INFINITY) < start) h++
    const isHeading = (headings[h]?.span.start ?? end) < end && (headings[h]?.span.end ?? 0) > start
    lines.push({
      start,
      end,
      next: start + match[0].length,
      isBlank: /^[ \t]*$/u.test(text),
      isKept: (kept[k]?.start ?? end + 1) <= end && (kept[k]?.end ?? 0) >= start,
      heading: isHeading ? h : -1
    })
  }
  return lines
}

/** Blanks at the ends of lines go; two or more that break a line become two. */
function* trailing(source: string, lines: readonly Line[]): Generator<Edit> {
  for (const [i, line] of lines.entries()) {
    if (line.isKept || line.isBlank) continue
    const text = source.slice(line.start, line.end)
    const length = text.length - text.replace(/[ \t]+$/u, '').length
    if (length === 0) continue
    const next = lines[i + 1]
    const breaks = / {2}$/u.test(text) && next !== undefined && !next.isBlank && line.heading < 0
    // A mark of a list or a quotation alone on its line needs the blank no more than the line does.
    yield { span: span(line.end - length, line.end), text: breaks ? '  ' : '' }
  }
}

/** Exactly one blank line where there are blank lines, or a heading begins or ends; none at the edges of the document. */
function* blankLines(lines: readonly Line[], lineEnd: string, length: number): Generator<Edit> {
  const texts = lines.flatMap((line, i) => (line.isBlank && !line.isKept ? [] : [i]))
  let before: Line | undefined
  for (const i of texts) {
    const line = lines[i]
    if (!line) continue
    const gap = span(before?.next ?? 0, line.start)
    if (!before) {
      // A byte order mark is text and stays first.
      if (gap.end > gap.start) yield { span: gap, text: '' }
    } else {
      // A comment stays with the heading below it, which it may speak about.
      const isBorder = line.heading !== before.heading && !before.isKept && !line.isKept
      if (gap.end > gap.start || isBorder) yield { span: gap, text: lineEnd }
    }
    before = line
  }
  if (!before) return
  if (before.end === before.next) yield { span: span(before.end, before.end), text: lineEnd }
  else if (before.next < length && !before.isKept) yield { span: span(before.next, length), text: '' }
}
