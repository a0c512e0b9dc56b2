import { type Span, touches } from './span.ts'

/** Replaces the source text of a span; an empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Applies edits that do not touch each other, in any order given. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (edit.span.start < at) throw new RangeError(`edits overlap at ${edit.span.start}`)
    out += source.slice(at, edit.span.start) + edit.text
    at = edit.span.end
  }
  return out + source.slice(at)
}

/** Whether two sets of edits cannot be applied together. */
export function conflict(a: readonly Edit[], b: readonly Edit[]): boolean {
  return a.some((x) => b.some((y) => touches(x.span, y.span)))
}
