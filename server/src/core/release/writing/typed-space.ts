import { tightAbbreviations } from '../../german/typography/abbreviations.ts'
import { NO_BREAK_SPACE, wordsToBind } from '../../german/typography/no-break-spaces.ts'
import type { Prose } from '../../markdown/prose.ts'

/** A change of readable text: [start, end) becomes `text`. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The no-break spaces that belong before the word just finished: between number and unit, behind `§`, `Nr.`, `Dr.` and the like.
 *
 * @param end offset in the prose behind that word
 */
export function bindLastWord(prose: Prose, end: number): TextChange | undefined {
  const place = wordsToBind(prose, true).find((words) => words.start < end && end <= words.end)
  const spaces = place?.spaces.filter((space) => space < end) ?? []
  const start = spaces[0]
  if (start === undefined) return undefined
  const last = (spaces.at(-1) ?? start) + 1
  const text = [...prose.text.slice(start, last)].map((c, i) => (spaces.includes(start + i) ? NO_BREAK_SPACE : c))
  return { start, end: last, text: text.join('') }
}

/** `z.B.` or `z. B.`, just finished with its last point, with no-break spaces between its parts. */
export function bindAbbreviation(written: string): TextChange | undefined {
  const found = /(?<![\p{L}\p{N}.@/_\\-])(?:\p{L}{1,5}\.[ \u00A0\u202F]?)+\p{L}{1,5}\.$/u.exec(written)
  if (!found) return undefined
  // Short words at the ends of sentences stand before it like parts (`hier. z.B.`): the longest end that is an abbreviation counts.
  for (let at = found.index; at >= 0 && at < written.length; at = nextPart(written, at)) {
    const text = written.slice(at)
    const key = text.replace(/[ \u00A0\u202F]/gu, '')
    if (!/\..*\./u.test(key)) return undefined
    const [whole] = tightAbbreviations(key)
    if (whole?.start !== 0 || whole.end !== key.length || !whole.onlySpaces) continue
    return whole.usual === text ? undefined : { start: at, end: written.length, text: whole.usual }
  }
  return undefined
}

function nextPart(text: string, at: number): number {
  const point = text.indexOf('.', at)
  if (point < 0) return -1
  return point + 1 + (/^[ \u00A0\u202F]/u.test(text.slice(point + 1)) ? 1 : 0)
}
