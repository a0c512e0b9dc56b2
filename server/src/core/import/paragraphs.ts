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
const LINK = /^(?:[\p{L} .&+/-]{2,30}:?\s+)?(?:https?:\/\/|www\.)\S+$|^@[\w.]+$|^\S+@\S+\.\p{Ll}{2,}$/iu
/** A line of a contact or an address stays a line. */
const ADDRESS =
  /^(?:Tel(?:efon)?|Fon|Mobil|Fax|Telefax|E-?Mail|Mail|Internet|Web|Durchwahl|Anschrift|Adresse)\.?\s*:?\s*[+(\d\p{L}].{3,60}$|^\d{5} \p{Lu}\p{L}+[\p{L} .-]{0,30}$|^\p{Lu}[\p{L}. -]{2,40}(?:straße|str\.|weg|platz|allee|gasse|ring|ufer)\s*\d+\s?\p{Ll}?$/iu
/** Shorter lines are not filled: they end for a reason. */
const LONG = 40

/** Puts the lines together that a printed page or a mail broke, and keeps apart what the sense does. Linear in the lines. */
export function assemble(lines: readonly Line[], dictionary: Dictionary): Assembled {
  const wraps = [0, 1].map((gap) => isWrappedAt(lines, gap))
  // Where every line has a blank one behind it, lines without one are broken, too.
  if (wraps[1]) wraps[0] = true
  const width = widthOf(lines)
  const pieces: Piece[] = []
  const joined: string[] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const last = pieces.at(-1)
    const isApart = before === undefined || line.gap > (wraps[1] ? 1 : 0)
    const piece = read(line.text, isApart, before?.text)
    const canGoOn = last !== undefined && (last.kind === 'paragraph' || last.kind === 'item' || last.kind === 'number')
    if (before && canGoOn && piece.kind === 'paragraph' && goesOn(before, line, wraps, width)) {
      const { text, joined: word } = joinPieces(last.text, line.text, dictionary)
      pieces[pieces.length - 1] = { ...last, text }
      if (word !== undefined) joined.push(word)
    } else pieces.push(piece)
  }
  return { pieces, joined }
}

function read(text: string, isApart: boolean, before: string | undefined): Piece {
  if (RULE.test(text)) return { kind: 'rule', text, isApart, marker: '' }
  if (isLine(text)) return { kind: 'line', text, isApart, marker: '' }
  const bullet = BULLET.exec(text)?.[0]
  // `- davon profitiert` goes on with the sentence of the line before.
  const isDash =
    /^[-–]/u.test(text) &&
    /^[-–]\s+\p{Ll}/u.test(text) &&
    before !== undefined &&
    !ENDS.test(before) &&
    before.length > LONG
  if (bullet !== undefined && text.length > bullet.length && !isDash) {
    return { kind: 'item', text: text.slice(bullet.length).trim(), isApart, marker: '- ' }
  }
  const numbered = NUMBERED.exec(text)
  // `3. Oktober 2026` is a date, and a number in mid-sentence is none of a list.
  if (
    numbered &&
    !/^\d+\.\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/u.test(
      text
    )
  ) {
    if (before === undefined || ENDS.test(before) || isApart) {
      return { kind: 'number', text: text.slice(numbered[0].length), isApart, marker: `${numbered[1]}${numbered[2]} ` }
    }
  }
  return { kind: 'paragraph', text, isApart, marker: '' }
}

/** A link or a line of an address; a longer line is neither. */
function isLine(text: string): boolean {
  return text.length < 200 && (LINK.test(text) || ADDRESS.test(text))
}

/** Whether lines that stand `gap` blank lines apart are parts of sentences: then the line ends are those of a page. */
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

/** How many characters a full line has: nine of ten lines are no longer. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines
    .map((l) => l.text.length)
    .filter((n) => n >= LONG)
    .sort((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0
}

function goesOn(before: Line, line: Line, wraps: readonly boolean[], width: number): boolean {
  const opensSmall = /^(?:[\p{Ll}]|[-–]\s+\p{Ll})/u.test(line.text)
  const isOpen = !ENDS.test(before.text)
  if (isLine(before.text)) return false
  const isWrapped = wraps[line.gap] === true
  // Over a page break, or a gap of any size, a sentence goes on that has not ended.
  if (!isWrapped) return isOpen && before.text.length >= LONG && (opensSmall || /[-,]$/u.test(before.text))
  // `Name: „Zitat“` and `Wir fordern: mehr` go on in any case.
  if (/:$/u.test(before.text)) return /^[\p{Ll}„»]/u.test(line.text) || !isShortLine(before, line, width)
  if (isOpen) return before.text.length >= LONG || opensSmall || !isShortLine(before, line, width)
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
