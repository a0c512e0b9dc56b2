import type { LineIndex } from '../../core/text/lines.ts'
import type { Span } from '../../core/text/span.ts'

/** A place as the formats name it: offset in UTF-16 code units from 0, line and column from 1. */
export interface Position {
  readonly offset: number
  readonly line: number
  readonly column: number
}

export function positionOf(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.lineColumn(offset)
  return { offset, line: line + 1, column: column + 1 }
}

export function rangeOf(lines: LineIndex, span: Span): { readonly start: Position; readonly end: Position } {
  return { start: positionOf(lines, span.start), end: positionOf(lines, span.end) }
}
