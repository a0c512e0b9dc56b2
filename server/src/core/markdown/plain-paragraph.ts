import { Keeper } from '../text/once.ts'
import type { Span } from '../text/span.ts'
import type { Prose } from './prose.ts'

/**
 * One line in which nothing can be Markdown, perhaps with blank lines behind it: no sign that opens markup, a reference or an
 * escape, no address that becomes a link by itself, no beginning that makes a list, a heading or an underline, no blank at the
 * end. A tab or a null character the parser would change.
 */
const PLAIN =
  /^(?!\d{1,9}[.)])([^\s\0*_`[\]<>&\\|~@+=#\uFEFF-][^\n\r\t\0*_`[\]<>&\\|~@]*)(?<! )(?:(?:\r\n|\n|\r)[ \t]*)*$/u
/** An address that becomes a link by itself, or a tag of a site generator. */
const READ_OTHERWISE = /:\/\/|www\.|\{[%{]/iu

/**
 * The paragraph that a chunk consists of where no parser is needed to see it: most paragraphs of a release, and parsing is the
 * largest part of reading one. Undefined for everything else. A property test holds it against the parser.
 */
export function plainParagraph(chunk: string): Prose | undefined {
  const line = PLAIN.exec(chunk)?.[1]
  return line === undefined || READ_OTHERWISE.test(line) ? undefined : new PlainProse(line)
}

/** A text that stands in the source as it reads, with offsets from its own start. */
export function plainProse(text: string): Prose {
  return new PlainProse(text)
}

const NOTHING: readonly never[] = []

/** Text that stands in the source as it reads. */
class PlainProse extends Keeper implements Prose {
  readonly text: string
  readonly links = NOTHING
  readonly emphases = NOTHING
  readonly images = NOTHING
  readonly references = NOTHING
  readonly lineEnds = NOTHING
  readonly written = undefined
  readonly isHtml = false

  constructor(text: string) {
    super()
    this.text = text
  }

  spanOf(start: number, end: number): Span {
    if (start < 0 || end < start || end > this.text.length) throw new RangeError(`no such range: ${start}–${end}`)
    return { start, end }
  }

  isContiguous(): boolean {
    return true
  }
}
