import type { Severity } from '../../core/engine/define-rule.ts'
import type { Finding } from '../../core/engine/finding.ts'
import { LineIndex } from '../../core/text/lines.ts'
import type { CheckedFile, Format, FormatContext } from './format.ts'
import { positionOf } from './position.ts'

const severityNames: Readonly<Record<Severity, string>> = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' }
const colours: Readonly<Record<Severity | 'dim' | 'bold', string>> = {
  error: '31',
  warning: '33',
  info: '36',
  dim: '2',
  bold: '1'
}

/** Characters of a source line that are shown around a finding. */
const EXCERPT = 96
/** Suggestions that are shown for a finding. */
const MAX_SUGGESTIONS = 3

/**
 * For people: each finding with its place, its line, its rule with the level as a house file writes it, and a summary. VS Code's problem
 * matcher reads the first line of each, and knows levels by their English names alone.
 */
export function textFormat({ colours: coloured }: FormatContext): Format {
  const paint = (colour: Severity | 'dim' | 'bold', text: string): string =>
    coloured ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text

  const findingText = (finding: Finding, { file, source }: CheckedFile, lines: LineIndex): string => {
    const { rule, severity, message, span } = finding
    const { line, column } = positionOf(lines, span.start)
    const fixes = isLikeNothing(finding) ? [] : finding.fixes
    const safe = fixes.find((fix) => fix.safe)
    const { before, marked, after } = excerptAround(source, lines, finding)
    const offers = safe
      ? `sicher: ${safe.title}`
      : fixes
          .slice(0, MAX_SUGGESTIONS)
          .map((fix) => fix.title)
          .join(' · ')
    return [
      `${paint('bold', `${file}:${line}:${column}`)}  ${paint(severity, severityNames[severity])}  ${message}  ${paint('dim', `${rule}: ${severity}`)}\n`,
      `    ${before}${marked}${after}\n`,
      `    ${' '.repeat(width(before))}${paint(severity, '^'.repeat(Math.max(1, width(marked))))}`,
      offers ? `  ${paint('dim', offers)}\n` : '\n'
    ].join('')
  }

  return {
    start: '',
    file(checked: CheckedFile) {
      const name = paint('bold', checked.file)
      if (!checked.release) return `${name}\n  keine Pressemitteilung; mit --release wird sie als eine geprüft\n\n`
      const { findings, source } = checked
      if (findings.length === 0) return checked.fixed ? `${name}\n  korrigiert, ohne Befund\n\n` : ''
      const lines = new LineIndex(source)
      const note = checked.fixed ? `${name}\n  korrigiert\n` : ''
      return `${note}${findings.map((f) => findingText(f, checked, lines)).join('')}\n`
    },
    separator: '',
    end({ files, releases, fixed, fixable, findings: { error, warning, info } }) {
      if (files === 0) return ''
      const total = error + warning + info
      const parts = [
        plural(error, 'Fehler', 'Fehler'),
        plural(warning, 'Warnung', 'Warnungen'),
        plural(info, 'Hinweis', 'Hinweise')
      ]
      const what = total === 0 ? 'Kein Befund' : `${plural(total, 'Befund', 'Befunde')} (${parts.join(', ')})`
      const where = ` in ${plural(releases, 'Pressemitteilung', 'Pressemitteilungen')}`
      const done = fixed > 0 ? ` ${plural(fixed, 'Datei', 'Dateien')} korrigiert.` : ''
      const more = fixable > 0 ? ` Sicher zu beheben mit --fix: ${fixable}.` : ''
      return `${what}${where}.${done}${more}\n`
    }
  }
}

/** A word of which a hint says that it is like none: to look for what it could be takes longest, and contradicts the message. */
function isLikeNothing({ severity, fixesOnDemand }: Finding): boolean {
  return severity === 'info' && fixesOnDemand === true
}

function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** The stretch of the finding's first line that is shown, cut to size, in characters that take one column each. */
function excerptAround(source: string, lines: LineIndex, { span }: Finding) {
  const { line } = lines.lineColumn(span.start)
  const start = lines.offset(line, 0)
  const text = source.slice(start, lines.offset(line + 1, 0)).replace(/[\r\n]+$/u, '')
  const from = Math.min(span.start - start, text.length)
  const to = Math.max(from, Math.min(span.end - start, text.length))
  const left = Math.max(0, Math.min(from - EXCERPT / 2, text.length - EXCERPT))
  const end = Math.max(Math.min(to, left + EXCERPT), from)
  const right = Math.min(text.length, Math.max(left + EXCERPT, end))
  return {
    before: `${left > 0 ? '…' : ''}${plain(text.slice(left, from))}`,
    marked: `${plain(text.slice(from, end))}${end < to ? '…' : ''}`,
    after: `${plain(text.slice(end, right))}${right < text.length && end === to ? '…' : ''}`
  }
}

/** Control characters and tabs would move the cursor. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '')
}

/** Columns that the text takes: marks that join the letter before them take none. Intl.Segmenter would cost 10 ms to load. */
function width(text: string): number {
  return [...text.replace(/[\p{M}\u200B-\u200D\u2060]/gu, '')].length
}
