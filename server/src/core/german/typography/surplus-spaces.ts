import { matchesOf } from '../../text/matches.ts'
import { OPENING } from './missing-spaces.ts'

/** Spaces that are one too many; `keep` is what should stand in their place. */
export interface SurplusSpaces {
  readonly kind: 'doubled' | 'tab' | 'beforeSign' | 'displaced' | 'inBracket'
  readonly start: number
  readonly end: number
  readonly keep: string
  /** The sign before which they stand, or the bracket beside them. */
  readonly sign: string
  /** Nothing else can have been meant. */
  readonly isCertain: boolean
}

const SPACE = '[ \\u00A0\\u2009\\u202F]'
const doubled = /(?<=\S)(?:[ \t\u00A0\u2009\u202F]{2,}|\t)(?=\S)/gu
const beforeSign = new RegExp(
  // Behind the sign: no smiley (`:(`, `:|`), no name of one (`:+1:`), no picture (`![`).
  `(?<=[^\\s([{„“"»«‚‘’'\`.,;:!?…–—-])${SPACE}+([.,;:!?])(?![\\p{L}\\p{N}.,:;=()*/\\[\\]|+<>@$^'-]|${SPACE}[.,;:!?])`,
  'gu'
)
/** A space on the wrong side of its sign: `offen .Wer mag`. */
const displaced = new RegExp(`(?<=\\p{L}{2})${SPACE}([.,;:!?])(\\p{Lu}\\p{Ll}+)`, 'gu')
/** The smiley `:(` opens no bracket. */
const inBracket = new RegExp(`(?<![:;=])\\(${SPACE}+(?=[^\\s()])|(?<=[^\\s()])${SPACE}+\\)`, 'gu')

/** As many spaces draw a column or leave a gap to be filled in. */
const GAP = 4

/**
 * Finds spaces that are doubled, before a sign or inside a bracket (DIN 5008:2020, Satzzeichen, Klammern: no space before the
 * sign, none inside the bracket).
 */
export function* surplusSpaces(text: string): Generator<SurplusSpaces> {
  for (const match of matchesOf(text, doubled)) {
    const start = match.index
    const end = start + match[0].length
    // What stands before a sign or inside a bracket goes altogether.
    if (/^[.,;:!?)]/u.test(text.slice(end)) || text[start - 1] === '(') continue
    const binds = /[\u00A0\u202F]/u.exec(match[0])?.[0]
    const keep = binds && /[\p{N}.§]$/u.test(text.slice(0, start)) ? binds : ' '
    const kind = match[0].includes('\t') ? 'tab' : 'doubled'
    yield { kind, start, end, keep, sign: '', isCertain: kind === 'doubled' && match[0].length < GAP }
  }
  for (const match of matchesOf(text, beforeSign)) {
    const sign = match[1] ?? ''
    const start = match.index
    const end = start + match[0].length - 1
    if (isNoSpaceBefore(text, start, end, sign)) {
      // Before a colon between two names the spaces may be meant: `Musterau : Neustadt`.
      const isBetweenNames = sign === ':' && /^: ?\p{Lu}/u.test(text.slice(end))
      const isBetweenFigures = /\d$/u.test(text.slice(0, start)) && /^. *\d/u.test(text.slice(end))
      const isCertain = !isBetweenNames && !isBetweenFigures && !/[\\\uFFFC]$/u.test(text.slice(0, start))
      yield { kind: 'beforeSign', start, end, keep: '', sign, isCertain }
    }
  }
  for (const match of matchesOf(text, displaced)) {
    const [found, sign = '', word = ''] = match
    if (!OPENING.has(word)) continue
    const end = match.index + found.length - word.length
    yield { kind: 'displaced', start: match.index, end, keep: `${sign} `, sign, isCertain: false }
  }
  for (const match of text.includes('(') ? matchesOf(text, inBracket) : []) {
    const isOpening = match[0].startsWith('(')
    // `a ) erstens` closes none.
    const before = text.slice(Math.max(0, match.index - 400), match.index)
    if (!isOpening && before.lastIndexOf('(') <= before.lastIndexOf(')')) continue
    const start = match.index + (isOpening ? 1 : 0)
    const end = match.index + match[0].length - (isOpening ? 0 : 1)
    yield { kind: 'inBracket', start, end, keep: '', sign: isOpening ? '(' : ')', isCertain: false }
  }
}

function isNoSpaceBefore(text: string, start: number, end: number, sign: string): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  // `1 . Preis` at the beginning would become a list; `3 : 2` is a score.
  if (sign === '.' && /^\d+$/u.test(before) && start === before.length) return false
  // `info (at) example . org`: an address that no collector is to read.
  if (sign === '.' && /@|[([{](?:at|ät)[)\]}]/iu.test(text.slice(Math.max(0, start - 60), start))) return false
  if (sign === ':' && /\d$/u.test(before)) return !/^: *\d/u.test(text.slice(end))
  return !/\\$/u.test(before)
}
