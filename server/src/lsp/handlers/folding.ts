import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Session } from '../session.ts'

/** Folds sections under their headings, front matter and lists, as Markdown's own extension does. */
export function foldingRanges(session: Session, uri: string): FoldingRange[] {
  const current = session.current(uri)
  if (!current) return []
  const { opened, checked } = current
  const { document } = opened
  const { blocks, frontMatter, source } = checked.document
  const ranges: FoldingRange[] = []
  if (frontMatter) {
    const last = document.positionAt(frontMatter.span.end).line
    ranges.push({ startLine: 0, endLine: last + 1, kind: FoldingRangeKind.Region })
  }
  const headings = blocks.filter((block) => block.kind === 'heading' && block.inside.length === 0)
  for (const [i, heading] of headings.entries()) {
    const next = headings.slice(i + 1).find((other) => other.depth <= heading.depth)
    push(ranges, document, heading.span.start, next?.span.start ?? source.length)
  }
  const lists = blocks.filter((block) => block.inside.length > 0)
  for (const [i, block] of lists.entries()) {
    if (lists[i - 1]?.section === block.section) continue
    const last = lists.findLast((other) => other.section === block.section)
    if (last) push(ranges, document, block.span.start, last.span.end)
  }
  return ranges
}

/** Folds from the line of `start` to the last line with text before `end`. */
function push(ranges: FoldingRange[], document: TextDocument, start: number, end: number): void {
  const text = document.getText().slice(start, end).trimEnd()
  const startLine = document.positionAt(start).line
  const endLine = document.positionAt(start + text.length).line
  if (endLine > startLine) ranges.push({ startLine, endLine })
}
