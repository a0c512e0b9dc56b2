import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Part, PartKind } from '../../core/release/model.ts'
import { type Span, span } from '../../core/text/span.ts'
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
  /** 1 to 6 for a heading; parts of the release stand below the headline. */
  readonly depth: number
  /** The heading or the part itself. */
  readonly span: Span
}

/** The outline: the headings as they nest, and the parts of the release. */
export function documentSymbols(session: Session, uri: string): DocumentSymbol[] {
  const current = session.current(uri)
  return current ? nest(entries(current.checked), current.opened.document) : []
}

function entries({ document, release }: CheckedVersion): Entry[] {
  const headings = document.blocks
    .filter((block) => block.kind === 'heading' && block.inside.length === 0)
    .map((block) => ({
      name: block.text.trim() || '(leere Überschrift)',
      detail: names[release.partOf(block)] ?? '',
      kind: SymbolKind.String,
      depth: block.depth,
      span: block.span
    }))
  const starts = new Set(headings.map((heading) => heading.span.start))
  const parts = release.parts
    .filter((part) => names[part.kind] !== undefined && !starts.has(part.span.start))
    .map((part) => ({
      name: names[part.kind] ?? '',
      detail: opening(part),
      kind: SymbolKind.Field,
      depth: 2,
      span: part.span
    }))
  return [...headings, ...parts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** The first words of a part. */
function opening(part: Part): string {
  const text = part.blocks[0]?.text ?? ''
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s+\S*$/u, '')} …`
}

function nest(list: readonly Entry[], document: TextDocument): DocumentSymbol[] {
  const end = document.getText().length
  const root: DocumentSymbol[] = []
  const open: { readonly depth: number; readonly children: DocumentSymbol[] }[] = [{ depth: 0, children: root }]
  for (const [i, entry] of list.entries()) {
    while ((open.at(-1)?.depth ?? 0) >= entry.depth) open.pop()
    const isPart = entry.kind === SymbolKind.Field
    const next = list.slice(i + 1).find((other) => other.kind === SymbolKind.String && other.depth <= entry.depth)
    const children: DocumentSymbol[] = []
    const selectionRange = toRange(entry.span, document)
    open.at(-1)?.children.push({
      name: entry.name,
      ...(entry.detail ? { detail: entry.detail } : {}),
      kind: entry.kind,
      range: isPart ? selectionRange : toRange(span(entry.span.start, next?.span.start ?? end), document),
      selectionRange,
      children
    })
    if (!isPart) open.push({ depth: entry.depth, children })
  }
  return root
}
