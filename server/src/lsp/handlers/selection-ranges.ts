import type { Position, SelectionRange } from 'vscode-languageserver/node'
import { segmentsOf } from '../../core/german/words/segments.ts'
import { contains, type Span, span } from '../../core/text/span.ts'
import type { CheckedVersion } from '../release-document.ts'
import type { Session } from '../session.ts'
import { toRange } from '../to-protocol.ts'

/** Word, sentence, quotation, block, part, document: what a selection grows over. */
export function selectionRanges(session: Session, uri: string, positions: readonly Position[]): SelectionRange[] {
  const current = session.current(uri)
  if (!current) return positions.map((position) => ({ range: { start: position, end: position } }))
  const { document } = current.opened
  return positions.map((position) => {
    const offset = document.offsetAt(position)
    let range: SelectionRange | undefined
    for (const at of around(current.checked, offset)) {
      range = range ? { range: toRange(at, document), parent: range } : { range: toRange(at, document) }
    }
    return range ?? { range: { start: position, end: position } }
  })
}

/** From the largest to the smallest, each within the one before it. */
function around({ document, release }: CheckedVersion, offset: number): Span[] {
  const found: Span[] = [...release.parts.filter(({ kind }) => kind !== 'dateline').map((part) => part.span)]
  const block = document.blocks.find(({ span: at }) => at.start <= offset && offset <= at.end)
  if (block) {
    const { sentences, words } = segmentsOf(block.prose)
    found.push(block.span, ...[...sentences, ...words].map(({ start, end }) => block.spanOf(start, end)))
  }
  for (const { span: at, segments } of release.quotes.quotations) {
    const [first] = segments
    found.push(at)
    // Within the marks, too.
    if (segments.length === 1 && first && first.text.length > 2) {
      found.push(first.block.spanOf(first.start + 1, first.end - 1))
    }
  }
  const whole = span(0, document.source.length)
  const sorted = found
    .filter((at) => at.start <= offset && offset <= at.end && at.start < at.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  const chain: Span[] = [whole]
  for (const at of sorted) {
    const outer = chain.at(-1) ?? whole
    if (contains(outer, at) && (at.start > outer.start || at.end < outer.end)) chain.push(at)
  }
  return chain
}
