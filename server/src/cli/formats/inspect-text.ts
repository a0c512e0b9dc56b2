import type { Evidence, PartKind } from '../../core/release/model.ts'
import type { Quotation, QuoteKind } from '../../core/release/quotes/model.ts'
import { LineIndex } from '../../core/text/lines.ts'
import type { Span } from '../../core/text/span.ts'
import type { InspectedFile } from './inspect-json.ts'
import { positionOf } from './position.ts'

/** The glossary of HOUSE-STYLE.md section 1. */
const PART_NAMES: Readonly<Record<PartKind, string>> = {
  frontMatter: 'Kopfdaten',
  releaseLine: 'Kopfzeile',
  embargo: 'Sperrvermerk',
  kicker: 'Dachzeile',
  headline: 'Überschrift',
  subheadline: 'Unterzeile',
  dateline: 'Ortsmarke',
  lead: 'Vorspann',
  body: 'Fließtext',
  crosshead: 'Zwischenüberschrift',
  caption: 'Bildunterschrift',
  boilerplate: 'Abbinder',
  contact: 'Pressekontakt',
  channelFooter: 'Kanalfuß',
  endMark: 'Endezeichen'
}

const quoteNames: Readonly<Record<QuoteKind, string>> = { direct: 'Rede', partial: 'Teilzitat', term: 'Begriff' }
const positionNames = { before: 'davor', inside: 'dazwischen', after: 'danach' } as const

/** Longest excerpt of the source, in characters. */
const EXCERPT = 64

/** What the program sees in a file, for people. */
export function inspectionText({ file, source, release }: InspectedFile): string {
  if (!release) return `${file}\n  keine Pressemitteilung; mit --release wird sie als eine gelesen\n`
  const lines = new LineIndex(source)
  const place = (span: Span): string => {
    const { line, column } = positionOf(lines, span.start)
    return `${line}:${column}`
  }
  const parts = release.parts.map((part) => [
    place(part.span),
    PART_NAMES[part.kind],
    evidenceText(part.evidence),
    excerpt(source, part.span)
  ])
  const { quotations, unpaired } = release.quotes
  const quotes = quotations.map((q) => [place(q.span), quoteNames[q.kind], sayingText(q), excerpt(source, q.span)])
  const lone = unpaired.map((mark) => {
    const span = mark.block.spanOf(mark.start, mark.end)
    return [place(span), 'ohne Partner', mark.text, excerpt(source, { start: span.start, end: span.end + EXCERPT })]
  })
  return `${file}\n${section('Teile', parts)}${section('Zitate', quotes)}${section('Anführungszeichen', lone)}`
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return `\n  ${title}\n${rows.map((row) => `    ${line(row)}\n`).join('')}`
}

function evidenceText(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'frontMatter':
      return `Kopfdaten: ${evidence.key}`
    case 'heading':
      return `Überschrift „${shorten(evidence.text, 32)}“`
    case 'cue':
      return `Signal „${shorten(evidence.text, 32)}“`
    case 'position':
      return 'Stellung'
  }
}

function sayingText({ kind, speaker, person, attributions, continues }: Quotation): string {
  if (kind === 'term') return '–'
  const own = attributions[0]
  const who = person ?? speaker ?? 'unbekannt'
  const as = speaker !== undefined && person !== undefined && speaker !== person ? ` („${speaker}“)` : ''
  const verb = own?.verb ? `, ${own.verb.text}` : ''
  const where = own ? `, ${positionNames[own.position]}` : continues ? ', Fortsetzung' : ''
  return `${who}${as}${verb}${where}`
}

function excerpt(source: string, { start, end }: Span): string {
  return shorten(source.slice(start, Math.min(end, start + 4 * EXCERPT)).replace(/\s+/gu, ' '), EXCERPT)
}

function shorten(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trimEnd()}…`
}
