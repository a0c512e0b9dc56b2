import { joinPieces } from '../german/typography/line-end-hyphen.ts'
import type { Dictionary } from '../german/words/knowledge.ts'
import type { Line } from './lines.ts'

export type PieceKind = 'paragraph' | 'item' | 'number' | 'rule' | 'line'

/** A paragraph, an entry of a list, a rule of strokes, or a line that stays one (addresses, links). */
export interface Piece {
  readonly kind: PieceKind
  readonly text: string
  /** Set apart from what stands before it by more than a line end of this text. */
  readonly isApart: boolean
  /** Of an entry with a number: the number and its sign. */
  readonly marker: string
}

export interface Assembled {
  readonly pieces: readonly Piece[]
  /** Words that a line end had divided. */
  readonly joined: readonly string[]
}

const BULLET = /^(?:[•·▪▫◦‣⁃●○■□►➢➤✓✔\uF0B7\uF0A7]|[-–*](?=\s))\s*/u
const NUMBERED = /^(\d{1,2})([.)])\s+(?=\S)/u
const RULE = /^(?:[-–—_=*~]\s?){4,}$/u
const ENDS = /[.!?…:;]["“”«»’'‘)\]]*$|[.!?…]["“”«»’'‘)\]]*,?\s*$/u
const ENDS_SENTENCE = /[.!?…]["“”«»’'‘)\]]*$/u
const HOLDS_END = /\p{Ll}{2}[.!?]["“”«»’'‘)\]]*(?:\s|$)/u
const LINK = /^(?:[\p{L} .&+/-]{2,30}:?\s+)?(?:https?:\/\/|www\.)\S+$|^@[\w.]+$|^\S+@\S+\.\p{Ll}{2,}$/iu
/** A line of a contact or an address stays a line. */
const ADDRESS =
  /^(?:Tel(?:efon)?|Fon|Mobil|Fax|Telefax|E-?Mail|Mail|Internet|Web|Durchwahl|Anschrift|Adresse)\.?\s*:?\s*[+(\d\p{L}].{3,60}$|^\d{5} \p{Lu}\p{L}+[\p{L} .-]{0,30}$|^\p{Lu}[\p{L}. -]{2,40}(?:straße|str\.|weg|platz|allee|gasse|ring|ufer)\s*\d+\s?\p{Ll}?$/iu
/** Shorter lines are not filled, but in a narrow column: they end for a reason. */
const LONG = 40
/** A line of a page or a mail is longer; a column of which few lines are is a narrow one. */
const WIDE = 44
/** A word divided at the end of a line, or a part that a later one completes: the sentence goes on, however short the line is. */
const DIVIDED = /\p{L}[-\u2010]$/u

/** What is known of the lines as a whole. */
interface Page {
  /** Whether lines that stand so many blank lines apart are parts of sentences: then the line ends are those of a page. */
  readonly wraps: readonly boolean[]
  /** How many characters a full line has: nine of ten lines are no longer. */
  readonly width: number
  /** Shorter lines are not filled. */
  readonly long: number
}

/** Puts the lines together that a printed page or a mail broke, and keeps apart what the sense does. Linear in the lines. */
export function assemble(lines: readonly Line[], dictionary: Dictionary): Assembled {
  const page = pageOf(lines)
  const { wraps } = page
  const pieces: Piece[] = []
  const joined: string[] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const last = pieces.at(-1)
    const isApart = before === undefined || line.gap > (wraps[1] ? 1 : 0)
    const piece = read(line.text, { isApart, before: before?.text, behind: lines[i + 1]?.text, last, long: page.long })
    const canGoOn = last !== undefined && (last.kind === 'paragraph' || last.kind === 'item' || last.kind === 'number')
    if (before && canGoOn && piece.kind === 'paragraph' && goesOn(before, line, page)) {
      const { text, joined: word } = joinPieces(last.text, line.text, dictionary)
      pieces[pieces.length - 1] = { ...last, text }
      if (word !== undefined) joined.push(word)
    } else pieces.push(piece)
  }
  return { pieces, joined }
}

/** Where a line stands: between which lines, and behind which piece. */
interface Place {
  readonly isApart: boolean
  readonly before: string | undefined
  readonly behind: string | undefined
  readonly last: Piece | undefined
  readonly long: number
}

function read(text: string, { isApart, before, behind, last, long }: Place): Piece {
  if (RULE.test(text)) return { kind: 'rule', text, isApart, marker: '' }
  if (isLine(text)) return { kind: 'line', text, isApart, marker: '' }
  const bullet = BULLET.exec(text)?.[0]
  // `- davon profitiert` goes on with the sentence of the line before.
  const isDash =
    /^[-–]/u.test(text) &&
    /^[-–]\s+\p{Ll}/u.test(text) &&
    before !== undefined &&
    !ENDS.test(before) &&
    before.length > long
  if (bullet !== undefined && text.length > bullet.length && !isDash) {
    return { kind: 'item', text: text.slice(bullet.length).trim(), isApart, marker: '- ' }
  }
  const number = numberOf(text)
  // A number in mid-sentence is none of a list, unless it counts on from the one before it, or the next line from it.
  const isListed =
    before === undefined ||
    ENDS.test(before) ||
    isApart ||
    (last?.kind === 'number' && follows(number, numberOf(last.marker + last.text))) ||
    follows(numberOf(behind ?? ''), number)
  if (number && isListed) return { kind: 'number', text: number.text, isApart, marker: `${number.at}${number.sign} ` }
  return { kind: 'paragraph', text, isApart, marker: '' }
}

interface Numbered {
  readonly at: string
  readonly sign: string
  readonly text: string
}

/** The number that a line begins with; `3. Oktober 2026` is a date. */
function numberOf(line: string): Numbered | undefined {
  const [found, at = '', sign = ''] = NUMBERED.exec(line) ?? []
  if (found === undefined || DATED.test(line)) return undefined
  return { at, sign, text: line.slice(found.length) }
}

const DATED =
  /^\d+\.\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/u

function follows(second: Numbered | undefined, first: Numbered | undefined): boolean {
  return first?.sign === second?.sign && Number(second?.at) === Number(first?.at) + 1
}

/** A link or a line of an address; a longer line is neither. */
function isLine(text: string): boolean {
  return text.length < 200 && (LINK.test(text) || ADDRESS.test(text))
}

function pageOf(lines: readonly Line[]): Page {
  const width = widthOf(lines, LONG)
  const wraps = [0, 1].map((gap) => isWrappedAt(lines, gap))
  const narrow = widthOf(
    lines.filter(({ text }) => text.length < WIDE),
    0
  )
  const isNarrow = lines.filter(({ text }) => text.length >= WIDE).length * 8 <= lines.length
  const columns = [0, 1].map((gap) => isNarrow && isColumnAt(lines, gap, narrow))
  const isColumn = columns.includes(true)
  const all = wraps.map((isWrapped, gap) => isWrapped || columns[gap] === true)
  return {
    // Where every line has a blank one behind it, lines without one are broken, too.
    wraps: all[1] ? [true, true] : all,
    width: isColumn ? narrow : width,
    long: isColumn ? Math.floor(narrow * 0.85) : LONG
  }
}

function isWrappedAt(lines: readonly Line[], gap: number): boolean {
  let pairs = 0
  let broken = 0
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (!before || line.gap !== gap || before.text.length < LONG || isLine(line.text)) continue
    pairs++
    if (!ENDS.test(before.text) && (/^[\p{Ll}\p{N}„»(–-]/u.test(line.text) || before.text.length > 60)) broken++
  }
  return broken >= 1 && broken * 3 >= pairs
}

/**
 * The same for a column of short lines, as leaflets have them. Short lines may be meant, as those of a list without signs: so those
 * that go on must be several, and filled, and sentences must end among them.
 */
function isColumnAt(lines: readonly Line[], gap: number, width: number): boolean {
  let pairs = 0
  let broken = 0
  let small = 0
  let ended = 0
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (!before || line.gap !== gap || isLine(before.text) || isLine(line.text) || BULLET.test(line.text)) continue
    pairs++
    if (HOLDS_END.test(line.text)) ended++
    if (ENDS.test(before.text) || (!DIVIDED.test(before.text) && isShortLine(before, line, width))) continue
    broken++
    if (/^\p{Ll}/u.test(line.text)) small++
  }
  return small >= 3 && broken * 3 >= pairs && ended * 8 >= broken
}

function widthOf(lines: readonly Line[], least: number): number {
  const lengths = lines
    .map((l) => l.text.length)
    .filter((n) => n >= least)
    .sort((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0
}

function goesOn(before: Line, line: Line, { wraps, width, long }: Page): boolean {
  const opensSmall = /^(?:[\p{Ll}]|[-–]\s+\p{Ll})/u.test(line.text)
  const isOpen = !ENDS.test(before.text)
  if (isLine(before.text)) return false
  if (DIVIDED.test(before.text) && /^\p{Ll}/u.test(line.text)) return true
  const isWrapped = wraps[line.gap] === true
  // Over a page break, or a gap of any size, a sentence goes on that has not ended.
  if (!isWrapped) return isOpen && before.text.length >= long && (opensSmall || /[-,]$/u.test(before.text))
  // `Name: „Zitat“` and `Wir fordern: mehr` go on in any case.
  if (/:$/u.test(before.text)) return /^[\p{Ll}„»]/u.test(line.text) || !isShortLine(before, line, width)
  if (isOpen) return before.text.length >= long || opensSmall || !isShortLine(before, line, width)
  return !isShortLine(before, line, width)
}

/** Proportional type makes full lines of unequal length. */
const FULL = 0.94

/** The first word of the next line would have found room: whoever ended the line meant it. */
function isShortLine(before: Line, line: Line, width: number): boolean {
  return before.text.length + room(line) <= width * FULL
}

function room(line: Line): number {
  return 1 + (/^\S+/u.exec(line.text)?.[0].length ?? 0)
}

export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text)
}
