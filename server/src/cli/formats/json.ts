import type { ReleaseFigures } from '../../core/release/figures.ts'
import { LineIndex } from '../../core/text/lines.ts'
import type { CheckedFile, Format } from './format.ts'
import { rangeOf } from './position.ts'

/** One object, as DESIGN.md section 5 has it, and with the figures of each release. */
export function jsonFormat(): Format {
  return {
    start: '{"version":1,"files":[',
    file: (checked) => JSON.stringify(toJson(checked)),
    separator: ',\n',
    end: () => ']}\n'
  }
}

function toJson({ file, release, source, findings, figures }: CheckedFile) {
  const lines = new LineIndex(source)
  return {
    file,
    release,
    ...(figures ? { figures: figuresJson(figures()) } : {}),
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

/** HOUSE-STYLE.md section 4; what only sentences have is null where there is none. */
function figuresJson({
  words,
  characters,
  sentences,
  directSpeechPercent,
  readingSeconds,
  readability
}: ReleaseFigures) {
  return {
    words,
    characters,
    sentences,
    readingSeconds,
    directSpeechPercent,
    sentenceWords: readability?.sentenceWords ?? null,
    lix: readability?.lix ?? null,
    flesch: readability?.flesch ?? null,
    wienerSachtextformel: readability?.wienerSachtextformel ?? null
  }
}
