import type { Block } from '../markdown/document.ts'
import type { PartKind, Release } from './model.ts'

/** Parts that are no running text: a contact is written line by line, and nobody who does means one long line. */
const LINE_BY_LINE: ReadonlySet<PartKind> = new Set([
  'releaseLine',
  'embargo',
  'boilerplate',
  'contact',
  'channelFooter'
])

/** In characters: a paragraph all of whose lines are longer was wrapped by a program and is running text. */
const WRAPPED = 50

/**
 * The paragraphs whose line ends the readers get, although Markdown alone would make spaces of them, by their start in the source.
 * Everywhere else a line end within a paragraph is a space.
 */
export function paragraphsWithLines({ document, lead, partOf }: Release): ReadonlySet<number> {
  const { blocks, source } = document
  // Whatever stands below the contact is none either: `Über die Stadt Musterau` with a line about it.
  const text = lead?.span.end ?? source.length
  const below = blocks.find((block) => block.span.start >= text && LINE_BY_LINE.has(partOf(block)))
  const isLineByLine = (block: Block): boolean =>
    LINE_BY_LINE.has(partOf(block)) || (below !== undefined && block.span.start > below.span.start)
  const kept = blocks.filter((block) => isLineByLine(block) && hasLines(source, block))
  return new Set(kept.map((block) => block.span.start))
}

function hasLines(source: string, { kind, span: { start, end } }: Block): boolean {
  if (kind !== 'paragraph') return false
  const lines = source.slice(start, end).split(/\r\n|\n|\r/u)
  return lines.length > 1 && lines.slice(0, -1).some((line) => line.trim().length < WRAPPED)
}
