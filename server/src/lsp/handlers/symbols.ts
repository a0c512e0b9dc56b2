import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { PartKind } from '../../core/release/model.ts'
import type { Quotation } from '../../core/release/quotes/model.ts'
import { contains, type Span, span } from '../../core/text/span.ts'
import type { CheckedVersion } from '../release-document.ts'
import type { Session } from '../session.ts'
import { toRange } from '../to-protocol.ts'

/** What the parts are called by people who write releases (HOUSE-STYLE.md section 1). */
const names: Partial<Record<PartKind, string>> = {
  releaseLine: 'Meldungszeile',
  embargo: 'Sperrvermerk',
  kicker: 'Dachzeile',
  subheadline: 'Unterzeile',
  lead: 'Vorspann',
  boilerplate: 'Abbinder',
  contact: 'Pressekontakt',
  channelFooter: 'Kanalfuß'
}

interface Entry {
  readonly name: string
  readonly detail: string
  readonly kind: SymbolKind
  /** 1 to 6 for a heading; everything else stands below the heading before it. */
  readonly depth: number
  /** The heading, the part or the quotation itself. */
  readonly span: Span
}

const BELOW_HEADINGS = 7

/** The outline: the headings as they nest, the parts of the release, and in both the quotations with their speakers. */
export function documentSymbols(session: Session, uri: string): DocumentSymbol[] {
  const current = session.current(uri)
  return current
    ? nest(
        entries(current.checked, (label) => current.opened.say(label)),
        current.opened.document
      )
    : []
}

/** @param say puts a label into the language of the messages */
function entries({ document, release }: CheckedVersion, say: (german: string) => string): Entry[] {
  const nameOf = (kind: PartKind): string => say(names[kind] ?? '')
  const headings = document.blocks
    .filter((block) => block.kind === 'heading' && block.inside.length === 0)
    .map((block) => ({
      name: block.text.trim() || say('(leere Überschrift)'),
      detail: nameOf(release.partOf(block)),
      kind: SymbolKind.String,
      depth: block.depth,
      span: block.span
    }))
  const starts = new Set(headings.map((heading) => heading.span.start))
  const parts = release.parts
    .filter((part) => names[part.kind] !== undefined && !starts.has(part.span.start))
    .map((part) => ({
      name: nameOf(part.kind),
      detail: opening(part.blocks[0]?.text ?? ''),
      kind: SymbolKind.Field,
      depth: BELOW_HEADINGS,
      span: part.span
    }))
  const quotations = release.quotes.quotations.flatMap((quotation) => quotationEntry(quotation, say('Zitat')) ?? [])
  return [...headings, ...parts, ...quotations].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.depth - b.depth
  )
}

/** Speech of somebody; terms and titles in quotation marks are nobody's. */
function quotationEntry(
  { level, kind, person, speaker, segments, span: at }: Quotation,
  unnamed: string
): Entry | undefined {
  if (level > 1 || kind === 'term' || segments[0]?.block.kind === 'heading') return undefined
  const words = segments[0]?.text ?? ''
  return {
    name: person ?? speaker ?? unnamed,
    detail: opening(words),
    kind: SymbolKind.Event,
    depth: BELOW_HEADINGS,
    span: at
  }
}

/** The first words of a text. */
function opening(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s+\S*$/u, '')} …`
}

function nest(list: readonly Entry[], document: TextDocument): DocumentSymbol[] {
  const end = document.getText().length
  const root: DocumentSymbol[] = []
  const open: { readonly depth: number; readonly span: Span; readonly children: DocumentSymbol[] }[] = []
  for (const [i, entry] of list.entries()) {
    const isHeading = entry.depth < BELOW_HEADINGS
    const next = list.slice(i + 1).find((other) => other.depth < BELOW_HEADINGS && other.depth <= entry.depth)
    const whole = isHeading ? span(entry.span.start, next?.span.start ?? end) : entry.span
    while (open.length > 0 && !holds(open.at(-1), entry, isHeading)) open.pop()
    const children: DocumentSymbol[] = []
    const siblings = open.at(-1)?.children ?? root
    siblings.push({
      name: entry.name,
      ...(entry.detail ? { detail: entry.detail } : {}),
      kind: entry.kind,
      range: toRange(whole, document),
      selectionRange: toRange(entry.span, document),
      children
    })
    open.push({ depth: entry.depth, span: whole, children })
  }
  return root
}

function holds(
  outer: { readonly depth: number; readonly span: Span } | undefined,
  { depth, span: inner }: Entry,
  isHeading: boolean
): boolean {
  if (!outer) return false
  return isHeading ? outer.depth < depth : contains(outer.span, inner)
}
