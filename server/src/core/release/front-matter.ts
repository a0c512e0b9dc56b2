import { isMap, isScalar, parseDocument } from 'yaml'
import { dateAtStart } from '../german/date-mentions.ts'
import type { CalendarDate } from '../german/dates.ts'
import type { FrontMatter } from '../markdown/parsed-chunk.ts'
import { type Span, span } from '../text/span.ts'

/** What the release says about itself before its text. Keys that other programs left there are not read. */
export interface ReleaseMeta {
  readonly typ?: MetaValue
  readonly datum?: MetaValue
  readonly nummer?: MetaValue
  readonly sperrfrist?: MetaValue
}

export interface MetaValue {
  /** As written, without quotation marks. */
  readonly text: string
  /** The value in the source. */
  readonly span: Span
}

const KEYS = new Set<string>(['typ', 'datum', 'nummer', 'sperrfrist'] satisfies (keyof ReleaseMeta)[])
const EMPTY: ReleaseMeta = {}

/** Reads the front matter (YAML core schema); what is broken or no simple value is absent. */
export function readFrontMatter(frontMatter: FrontMatter | undefined): ReleaseMeta {
  if (!frontMatter) return EMPTY
  const { contents } = parseDocument(frontMatter.value, { schema: 'core', logLevel: 'silent' })
  if (!isMap(contents)) return EMPTY
  const found: Record<string, MetaValue> = {}
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !isScalar(value) || typeof key.value !== 'string' || !KEYS.has(key.value)) continue
    const [from, to] = value.range ?? [0, 0]
    const text = typeof value.value === 'string' ? value.value : (value.source ?? '')
    if (text === '') continue
    const start = frontMatter.span.start
    found[key.value] = { text, span: span(start + from, start + to) }
  }
  return found
}

/** The day that a value names: `2026-03-25`, `2026-03-25T10:00`, `25.03.2026`, `25. März 2026`. */
export function dayOf(value: MetaValue | undefined): CalendarDate | undefined {
  return value && dateAtStart(value.text.trim())?.value
}
