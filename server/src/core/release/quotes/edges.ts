import { isEnglish, isForeignProse } from '../../german/typography/foreign.ts'
import type { MarkPair } from '../../german/typography/quotation-marks.ts'
import { sayingForms } from '../../german/words/verbs-of-saying.ts'
import type { Block } from '../../markdown/document.ts'
import type { Prose } from '../../markdown/prose.ts'
import { behindLast } from '../../text/behind-last.ts'
import type { Edit } from '../../text/edits.ts'
import { oncePer } from '../../text/once.ts'
import type { Attribution, Quotation, QuoteAnalysis, QuoteMark } from './model.ts'

/** The end of a quotation, seen from its closing mark: what the rules of comma and full stop look at. */
export interface ClosingEdge {
  /** Undefined where the mark found no partner: what is inside is then read from the start of the block. */
  readonly quotation: Quotation | undefined
  readonly block: Block
  readonly close: QuoteMark
  /** The text of the block up to the closing mark, from the opening mark on where that stands in the same block. */
  readonly inside: string
  /** The text of the block behind the closing mark. */
  readonly behind: string
  readonly trailing: Trailing | undefined
}

/** An attribution that follows with nothing but spaces, commas or strokes between; in form 4 it stands inside. */
export interface Trailing {
  readonly text: string
  /** Verb or `so` first, then somebody who speaks. */
  readonly inOrder: boolean
  /** How the speaker is named; undefined where nobody is. */
  readonly naming: Attribution['naming']
  /** Somebody whom the release knows by name. */
  readonly isPerson: boolean
  /** What stands behind who speaks. */
  readonly rest: string
}

/**
 * Whether the rules of German quotation marks hold in a block: not in English paragraphs, nor in what a site generator fills in
 * (`{{ "text" }}`), which stands in Markdown that was taken from a web page.
 */
export function isGermanText({ prose }: Block): boolean {
  return isGermanProse(prose)
}

const isGermanProse = oncePer((prose: Prose) => !isForeignProse(prose) && !hasGap(prose.text))

/** `{{Datum}}`: what a template leaves open. */
function hasGap(text: string): boolean {
  const open = text.indexOf('{{')
  return open >= 0 && text.includes('}}', open)
}

/** By the stretch of the quotation, as one number. */
const sentences = oncePer((_: Prose) => new Map<number, boolean>())
const LONGEST_BLOCK = 2 ** 26

/** Whether the sentence around a quotation is German: an English sentence in a German paragraph keeps its own marks. */
export function isInGerman({ open, close }: Quotation): boolean {
  if (!isGermanText(open.block)) return false
  const { prose } = open.block
  const end = close && close.block === open.block ? close.end : prose.text.length
  const known = sentences(prose)
  const key = open.start * LONGEST_BLOCK + end
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const answer = isGermanAround(prose.text, open.start, end)
  known.set(key, answer)
  return answer
}

function isGermanAround(text: string, start: number, end: number): boolean {
  const before = behindLast(text.slice(0, start), /[.!?…](?=["“”»’]?\s)/gu)
  const isOver = /[.!?…]["“”»’]$/u.test(text.slice(0, end)) && /^\s+\p{Lu}|^$/u.test(text.slice(end))
  const behind = isOver ? '' : (/^(?:[^.!?…]|[.!?…](?!["“”»’]?(?:\s|$)))*/u.exec(text.slice(end))?.[0] ?? '')
  return !isEnglish(`${before} ${behind}`, 1) || !isEnglish(before + text.slice(start, end) + behind)
}

/** The ends of all quotations, and of those whose beginning nobody marked. */
export const closingEdges = oncePer((quotes: QuoteAnalysis): readonly ClosingEdge[] => [...findEdges(quotes)])

function* findEdges({ quotations, unpaired }: QuoteAnalysis): Generator<ClosingEdge> {
  for (const quotation of quotations) {
    const { open, close } = quotation
    if (!close || !isGermanText(close.block) || !isInGerman(quotation)) continue
    const { block } = close
    const inside = block.text.slice(open.block === block ? open.end : 0, close.start)
    const attribution = quotation.attributions.find((a) => follows(a, close))
    yield {
      quotation,
      block,
      close,
      inside,
      behind: block.text.slice(close.end),
      trailing: attribution && read(attribution)
    }
  }
  for (const close of unpaired) {
    const { block } = close
    if (!isGermanText(block)) continue
    const behind = block.text.slice(close.end)
    if (!/\S$/u.test(block.text.slice(0, close.start)) || !/^[\s,.–-]/u.test(behind)) continue
    yield {
      quotation: undefined,
      block,
      close,
      inside: block.text.slice(0, close.start),
      behind,
      trailing: guess(behind)
    }
  }
}

function follows({ position, clause }: Attribution, close: QuoteMark): boolean {
  if (position === 'before' || clause.block !== close.block || clause.end <= close.end) return false
  const gap = clause.block.text.slice(close.end, Math.max(close.end, clause.start))
  return /^[\s,.–—-]*$/u.test(gap) && /^[\s,–—-]*\p{Ll}/u.test(clause.block.text.slice(close.end))
}

function read({ clause, speaker, naming, person, verb }: Attribution): Trailing {
  const first = verb?.parts[0]
  const inOrder = speaker !== undefined && (first ? first.end <= speaker.start : /^[\s,]*so\s/u.test(clause.text))
  const rest = speaker ? clause.text.slice(Math.max(0, speaker.end - clause.start)) : ''
  return { text: clause.text.replace(/^[\s,–—-]+/u, ''), inOrder, naming, isPerson: person !== undefined, rest }
}

/** Without a quotation nobody looked for its attribution; only the plainest form counts: `“, sagte Beispiel`, `“ so die Stadt`. */
function guess(behind: string): Trailing | undefined {
  const found = /^[\s,–-]*(\p{Ll}+)\s+(?:\p{Lu}|(?:der|die|das|sie|er|es|ein|eine)\s)[^.!?]*/u.exec(behind)
  if (!found) return undefined
  const [all, word = ''] = found
  const says = word === 'so' || sayingForms(word).some((f) => f.kind === 'finite' && f.role === 'say')
  return says
    ? { text: all.replace(/^[\s,–-]+/u, ''), inOrder: true, naming: undefined, isPerson: false, rest: '' }
    : undefined
}

/** Whether the quotation begins a sentence: nothing but a sentence end, a colon's clause excepted, stands before it. */
export function opensSentence({ open }: Quotation): boolean {
  const before = open.block.text.slice(0, open.start).trimEnd()
  return before === '' || /[.!?…][“”"«»‘’)\]]?$/u.test(before)
}

/** The blocks in which a mark found no partner: what is paired there may be paired wrongly. */
export function doubtfulBlocks({ unpaired }: QuoteAnalysis): ReadonlySet<Block> {
  return new Set(unpaired.map((mark) => mark.block))
}

/** Changes the marks of a quotation, those that reopen it included; an edit is undefined where markup is in the way. */
export function markEdits(quotation: Quotation, { open, close }: MarkPair): (Edit | undefined)[] {
  const reopening = quotation.segments.slice(1).flatMap(({ block, start, end, text }) => {
    const sign = /^[„“”"»«‚‘’'‹›]/u.exec(text)?.[0]
    return sign && start + 1 < end ? [{ block, start, end: start + 1, text: sign }] : []
  })
  const marks: (readonly [QuoteMark, string])[] = [quotation.open, ...reopening].map((mark) => [mark, open])
  if (quotation.close) marks.push([quotation.close, close])
  return marks
    .filter(([mark, usual]) => mark.text !== usual)
    .map(([mark, usual]) => mark.block.edit(mark.start, mark.end, usual))
}
