import { joinPieces } from '../german/typography/line-end-hyphen.ts'
import type { Dictionary } from '../german/words/knowledge.ts'

/** Whether a text is Markdown already: front matter or a heading with its sign, at the start of a line. */
export function isMarkdown(text: string): boolean {
  return /^---\n[\s\S]*?\n---\n/u.test(text) || /^#{1,6} \S/mu.test(text)
}

/** A line that is markup or stands in a block that must keep its lines. */
const KEPT = /^(?:\s{2,}|\t|[-*+](?=\s)|[>|#~`]|\d{1,9}[.)]\s|<|\[[^\]]+\]:|:?-{3,})/u

/** Code and HTML reach over blank lines. */
const REACHES_FAR = /^\s*(?:`{3}|~{3}|<[a-z!/])/imu

/** Joins the wrapped lines of paragraphs and leaves everything else as it is. */
export function mendMarkdown(text: string, dictionary: Dictionary): { markdown: string; joined: string[] } {
  const joined: string[] = []
  const head = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0] ?? ''
  const parts = REACHES_FAR.test(text) ? [text.slice(head.length)] : text.slice(head.length).split(/(\n(?:[ \t]*\n)+)/u)
  const mended = parts.map((part) => {
    const lines = part.split('\n')
    if (REACHES_FAR.test(text) || part.trim() === '' || lines.some((line, i) => keepsLines(line, lines[i + 1])))
      return part
    return lines.reduce((sum, line) => {
      const { text: next, joined: word } = joinPieces(sum, line, dictionary)
      if (word !== undefined) joined.push(word)
      return next
    })
  })
  return { markdown: `${head}${mended.join('').trimEnd()}\n`, joined }
}

/** Whether a line ends where it must: markup, a hard line end, or the text above the underline of a heading. */
function keepsLines(line: string, next: string | undefined): boolean {
  return KEPT.test(line) || (next !== undefined && (/(?: {2}|\\)$/u.test(line) || /^(?:=+|-+)[ \t]*$/u.test(next)))
}
