import { isMap, isNode, isScalar, parseDocument } from 'yaml'
import { dateAtStart } from '../german/dates/date-mentions.ts'
import type { CalendarDate } from '../german/dates/dates.ts'
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

/** Our keys; all others are those of other programs. */
export const META_KEYS = ['typ', 'datum', 'nummer', 'sperrfrist'] as const satisfies readonly (keyof ReleaseMeta)[]

/** One key of the front matter with its value, whoever it belongs to. */
export interface FrontMatterEntry {
  readonly key: string
  readonly keySpan: Span
  readonly kind: 'text' | 'number' | 'boolean' | 'empty' | 'list' | 'map'
  /** As written, without quotation marks; empty for lists and maps. */
  readonly text: string
  readonly span: Span
}

export interface FrontMatterReading {
  readonly entries: readonly FrontMatterEntry[]
  /** Where the YAML cannot be read, the first place. */
  readonly problem: Span | undefined
}

const NOTHING: FrontMatterReading = { entries: [], problem: undefined }
const known = new WeakMap<FrontMatter, FrontMatterReading>()

/** Reads the keys of the top level (YAML core schema); once per version of the document. */
export function frontMatterEntries(frontMatter: FrontMatter | undefined): FrontMatterReading {
  if (!frontMatter) return NOTHING
  const kept = known.get(frontMatter) ?? readEntries(frontMatter)
  known.set(frontMatter, kept)
  return kept
}

function readEntries({ value: yaml, span: place }: FrontMatter): FrontMatterReading {
  const { contents, errors } = parseDocument(yaml, { schema: 'core', logLevel: 'silent' })
  const at = (from: number, to: number) => span(place.start + from, place.start + to)
  const [error] = errors
  const problem = error && at(Math.min(error.pos[0], yaml.length), Math.min(error.pos[1], yaml.length))
  if (!isMap(contents)) return { entries: [], problem }
  const entries = contents.items.flatMap(({ key, value }): FrontMatterEntry[] => {
    if (!isScalar(key) || typeof key.value !== 'string') return []
    const [keyStart, keyEnd] = key.range ?? [0, 0]
    const keySpan = at(keyStart, keyEnd)
    const [from, to] = (isNode(value) ? value.range : undefined) ?? [keyEnd, keyEnd]
    const common = { key: key.value, keySpan, span: at(from, to) }
    if (!isScalar(value)) return [{ ...common, kind: isMap(value) ? 'map' : value ? 'list' : 'empty', text: '' }]
    const text = typeof value.value === 'string' ? value.value : (value.source ?? '')
    return [{ ...common, kind: text === '' ? 'empty' : kindOf(value.value), text }]
  })
  return { entries, problem }
}

function kindOf(value: unknown): FrontMatterEntry['kind'] {
  if (typeof value === 'string') return 'text'
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'empty'
}

/** What our keys say; what is broken or no simple value is absent. */
export function readFrontMatter(frontMatter: FrontMatter | undefined): ReleaseMeta {
  const found: Record<string, MetaValue> = {}
  for (const { key, kind, text, span } of frontMatterEntries(frontMatter).entries) {
    const isOurs = (META_KEYS as readonly string[]).includes(key)
    if (isOurs && kind !== 'empty' && kind !== 'list' && kind !== 'map') found[key] = { text, span }
  }
  return found
}

/** The day that a value names: `2026-03-25`, `2026-03-25T10:00`, `25.03.2026`, `25. März 2026`. */
export function dayOf(value: MetaValue | undefined): CalendarDate | undefined {
  return value && dateAtStart(value.text.trim())?.value
}
