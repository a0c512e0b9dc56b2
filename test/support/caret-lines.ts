import type { Finding } from '../../server/src/core/engine/finding.ts'
import { LineIndex } from '../../server/src/core/text/lines.ts'

/** How much of a long line stands before and behind the place. */
const BEFORE = 50
const BEHIND = 30
const MOST_FIXES = 3

/** Findings under the lines they speak about, as a person reads them; characters that nobody sees are shown by their number. */
export function caretLines(source: string, findings: readonly Finding[]): string {
  const lines = new LineIndex(source)
  const texts = source.split('\n')
  const shown = findings.map((finding) => {
    const { line, column } = lines.lineColumn(finding.span.start)
    const text = texts[line] ?? ''
    const length = Math.min(finding.span.end - finding.span.start, text.length - column)
    const head = `${line + 1}: ${visible(text.slice(Math.max(0, column - BEFORE), column))}`
    const place = visible(text.slice(column, column + length))
    const fixes = finding.fixes.slice(0, MOST_FIXES)
    return [
      `${head}${place}${visible(text.slice(column + length, column + length + BEHIND))}`,
      `${' '.repeat(head.length)}${'^'.repeat(Math.max(1, place.length))} ${finding.severity} ${finding.rule}`,
      `    ${visible(finding.message)}`,
      ...fixes.map((fix) => `    ${fix.safe ? 'sicher' : 'Vorschlag'}: ${visible(fix.title)}`)
    ].join('\n')
  })
  return `${shown.join('\n\n')}\n`
}

function visible(text: string): string {
  return text.replace(/[\u00A0\u00AD\u200B-\u200D\u202F\uFEFF]/gu, (character) =>
    /[\u00A0\u202F]/u.test(character) ? '␣' : `⟨${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`
  )
}
