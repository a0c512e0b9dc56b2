import { tightAbbreviations } from '../../german/abbreviations.ts'
import { NO_BREAK_SPACE } from '../../german/no-break-spaces.ts'
import { unitAt } from '../../german/units.ts'

/** A change of readable text: [start, end) becomes `text`. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** `§ 5`, `Nr. 4`, `S. 3`, `Art. 5`: what belongs to the number behind it (DIN 5008:2020, Paragrafzeichen, Abkürzungen). */
const BEFORE_NUMBER = /(?<![\p{L}\p{N}])(?:§§?|Art\.|Abs\.|Nr\.|S\.|Kap\.|Bd\.|Ziff\.|Tel\.)( )\d[\d/.–-]*$/u

/** `Dr. Müller`, `Prof. Dr.`: a title and what it stands before. */
const BEHIND_TITLE = /(?<![\p{L}\p{N}])(?:Dr\.|Prof\.|Dipl\.-\p{L}+\.|St\.)( )(?:Dr\.|\p{Lu}[\p{L}’-]+)$/u

const NUMBER_AND_UNIT = /(?<![\p{L}\p{N}.,-])\d[\d.,]*( )\S+$/u

/**
 * The no-break space that belongs before the word just finished: between number and unit, behind `§`, `Nr.`, `Dr.` and the like.
 *
 * @param written readable text up to the end of that word
 */
export function bindLastWord(written: string): TextChange | undefined {
  for (const pattern of [BEFORE_NUMBER, BEHIND_TITLE]) {
    const match = pattern.exec(written)
    if (match) return bindAt(match.index + match[0].indexOf(' '))
  }
  const figure = NUMBER_AND_UNIT.exec(written)
  if (!figure) return undefined
  const space = figure.index + figure[0].indexOf(' ')
  const unit = unitAt(written, space)
  return unit && unit.end === written.length ? bindAt(space) : undefined
}

function bindAt(space: number): TextChange {
  return { start: space, end: space + 1, text: NO_BREAK_SPACE }
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
