/** Offsets in a document: [start, end). */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A change as VS Code tells of it. */
export interface Change {
  readonly rangeOffset: number
  readonly rangeLength: number
  readonly text: string
}

/**
 * Where a stretch of text stands after changes, the first of them made first. What is written at its edges stays outside; undefined
 * where a change reaches into it.
 */
export function followed(stretch: Stretch, changes: readonly Change[]): Stretch | undefined {
  let { start, end } = stretch
  for (const { rangeOffset, rangeLength, text } of changes) {
    if (rangeOffset >= end) continue
    if (rangeOffset + rangeLength > start) return undefined
    const by = text.length - rangeLength
    start += by
    end += by
  }
  return { start, end }
}
