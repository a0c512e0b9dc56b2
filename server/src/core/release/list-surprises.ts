import { monthOf } from '../german/dates/date-mentions.ts'
import type { Block, MarkdownDocument } from '../markdown/document.ts'
import type { Span } from '../text/span.ts'

/** A line that was meant as text and that Markdown reads as the only entry of a list. */
export interface ListSurprise {
  readonly kind: 'date' | 'ordinal' | 'dash'
  readonly block: Block
  /** The number or the stroke, without the point. */
  readonly marker: string
  /** Where a backslash makes it text again. */
  readonly escapeAt: number
  readonly span: Span
  /** The text goes on as a sentence, so that nothing else can have been meant. */
  readonly isCertain: boolean
}

const marked = /^[ \t>]*?(?:(\d{1,9})([.)])|([-*+]))([ \t]+)$/u

/** Finds lists of one entry that begin with a date, an ordinal number or a dash. Linear in the blocks. */
export function* listSurprises({ blocks, source }: MarkdownDocument): Generator<ListSurprise> {
  for (const [i, block] of blocks.entries()) {
    const list = block.inside.at(-1)
    if ((list !== 'list' && list !== 'orderedList') || block.inside.length > 2) continue
    if (!isAlone(blocks, i)) continue
    const lineStart = source.lastIndexOf('\n', block.span.start - 1) + 1
    const match = marked.exec(source.slice(lineStart, block.span.start))
    if (!match) continue
    const [all, number, sign = '', stroke = '', blank = ''] = match
    const markerStart = lineStart + all.length - blank.length - (number?.length ?? 0) - 1
    const before = blocks[i - 1]
    const interrupts = before !== undefined && /^(?:\r?\n|\r)[ \t>]*$/u.test(source.slice(before.span.end, markerStart))
    const span = { start: markerStart, end: block.span.start }
    if (number !== undefined && sign === '.') {
      const kind = ordinalKind(number, block.text, interrupts ? before : undefined, blocks, i)
      if (kind) {
        const isCertain = kind === 'date' && goesOnAsSentence(block.text)
        yield { kind, block, marker: number, escapeAt: markerStart + number.length, span, isCertain }
      }
    } else if (stroke === '-' && interrupts && block.inside.length === 1 && isDash(before, block)) {
      yield {
        kind: 'dash',
        block,
        marker: stroke,
        escapeAt: markerStart,
        span,
        isCertain: GOES_ON.test(block.text) && !/ -{1,2} /u.test(block.text)
      }
    }
  }
}

/** The list has no other entry, and the entry no other paragraph. */
function isAlone(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]
  const isSame = (other: Block | undefined) =>
    other !== undefined && other.section === block?.section && block.inside.length <= other.inside.length
  return !isSame(blocks[i - 1]) && !isSame(blocks[i + 1])
}

function ordinalKind(
  number: string,
  text: string,
  before: Block | undefined,
  blocks: readonly Block[],
  at: number
): 'date' | 'ordinal' | undefined {
  const value = Number(number)
  const word = /^\p{L}+/u.exec(text)?.[0] ?? ''
  if (value >= 1 && value <= 31 && monthOf(word) > 0) return 'date'
  // `Am` / `1. Spieltag …`: the sentence of the line before goes on.
  if (before) return /[.!?:;“]$/u.test(before.text) ? undefined : 'ordinal'
  // `25. Lesetag in Musterau`: a list does not begin with a large number, unless an earlier one was interrupted.
  if (value < 13 || !/^\p{Lu}/u.test(text)) return undefined
  return blocks.slice(0, at).some((b) => b.inside.includes('orderedList')) ? undefined : 'ordinal'
}

function goesOnAsSentence(text: string): boolean {
  return /^\p{L}+\.?(?: \d{4})?,? \p{Ll}/u.test(text) || /[.!?]["“”«’]*$/u.test(text)
}

/** Words that take a sentence up again; anything else may be the only thing that a list names: `Mitzubringen sind` / `- feste Schuhe.` */
const GOES_ON =
  /^(?:aber|allerdings|also|auch wenn|darunter|davon|denn|doch|jedoch|nämlich|so|und|und zwar|wenn auch)\s[^\n]*[.!?]["“”«’]*$/u

function isDash(before: Block | undefined, block: Block): boolean {
  return (
    before?.kind === 'paragraph' &&
    before.inside.length === 0 &&
    !/[.!?:;…]["“”«]?$/u.test(before.text) &&
    /^\p{Ll}/u.test(block.text)
  )
}
