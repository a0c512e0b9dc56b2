import type { Severity } from '../../core/engine/define-rule.ts'
import { LineIndex } from '../../core/text/lines.ts'
import type { CheckedFile, Format } from './format.ts'
import { rangeOf } from './position.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions: a line per finding, shown at its place in a pull request. */
export function githubFormat(): Format {
  return {
    start: '',
    file: ({ file, source, findings }: CheckedFile) => {
      const lines = new LineIndex(source)
      return findings
        .map(({ rule, severity, message, span }) => {
          const { start, end } = rangeOf(lines, span)
          // Columns count only where the place is within one line.
          const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : ''
          const place = `file=${property(file)},line=${start.line},endLine=${end.line}${columns}`
          return `::${levels[severity]} ${place},title=${property(rule)}::${data(message)}\n`
        })
        .join('')
    },
    separator: '',
    end: () => ''
  }
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
