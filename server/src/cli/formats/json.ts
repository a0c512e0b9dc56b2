import { LineIndex } from '../../core/text/lines.ts'
import type { CheckedFile, Format } from './format.ts'
import { rangeOf } from './position.ts'

/** One object, as DESIGN.md section 5 has it. */
export function jsonFormat(): Format {
  let files = 0
  return {
    start: () => '{"version":1,"files":[',
    file: (checked) => `${files++ === 0 ? '' : ',\n'}${JSON.stringify(toJson(checked))}`,
    end: () => ']}\n'
  }
}

function toJson({ file, release, source, findings }: CheckedFile) {
  const lines = new LineIndex(source)
  return {
    file,
    release,
    findings: findings.map(({ rule, severity, message, span, fixes }) => ({
      rule,
      severity,
      message,
      ...rangeOf(lines, span),
      fixes: fixes.map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, text: edit.text }))
      }))
    }))
  }
}
