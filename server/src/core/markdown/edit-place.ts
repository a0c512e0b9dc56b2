import { oncePer } from '../text/once.ts'
import type { Span } from '../text/span.ts'
import { literalsOf } from './literals.ts'
import { parseMarkup } from './parsed-chunk.ts'
import { MASK, type Prose, type Written } from './prose.ts'

/** What would be markup in HTML, or in Markdown and therefore a plain sign in HTML. */
const MARKUP = /[<>&*_`[\]\\]/u

/**
 * Where the source of a block changes when prose[start, end) becomes `text`, counted as the prose counts; undefined where the
 * release could read otherwise than the text says. What needs no look at the source is told from the prose; beside markup the
 * edit is tried: the block is parsed with it and must hold the same links and emphases.
 */
export function placeOfEdit(prose: Prose, start: number, end: number, text: string): Span | undefined {
  const found = prose.text.slice(start, end)
  // A hard break is markup, and its line is the writer's.
  if (!prose.isContiguous(start, end) || found.includes(MASK) || found.includes('\n')) return undefined
  if (joinsLines(prose, start, end, found)) return undefined
  const reaches = ({ start: from, end: to }: { readonly start: number; readonly end: number }) =>
    from < end && start < to
  if (literalsOf(prose).some((l) => reaches(l) && !keeps(prose.text, l, start, end, text))) return undefined
  if (prose.references.some((r) => r.isLabel && (reaches(r) || isInsertedAtEdge(r, start, end)))) return undefined
  const near = prose.spanOf(start, end)
  if (prose.isHtml) return MARKUP.test(text) ? undefined : (placesOfInsertion(prose, start, end, text)[0] ?? near)
  const { written } = prose
  if (!written || !isBesideMarkup(prose, written, start, end)) return near
  return placesOfInsertion(prose, start, end, text).find((place) => isKept(prose, written, place, start, end, text))
}

/** `#leseland Aktion` becomes `#leseland-Aktion`: what an edit puts in place of a part may hold it as it was. */
function keeps(text: string, literal: Span, start: number, end: number, put: string): boolean {
  const part = text.slice(Math.max(start, literal.start), Math.min(end, literal.end))
  if (part === '') return false
  if (start <= literal.start && literal.end <= end) return put.includes(part)
  return start < literal.start ? put.endsWith(part) : literal.end < end && put.startsWith(part)
}

/** Blanks that hold a line end are no gap between two words: what begins the next line may mean something there. */
function joinsLines({ lineEnds }: Prose, start: number, end: number, found: string): boolean {
  return lineEnds.some((at) => start <= at && at < end) && !/[\p{L}\p{N}]/u.test(found)
}

/** What is put behind the last letter of a label stands within its brackets. */
function isInsertedAtEdge(label: { readonly start: number; readonly end: number }, start: number, end: number) {
  return start === end && (label.end === end || (label.start === 0 && start === 0))
}

/**
 * Where something could be put in, the better place first: a blank stands behind the sign that closes an emphasis or a link, all
 * else before it.
 */
function placesOfInsertion(prose: Prose, start: number, end: number, text: string): readonly Span[] {
  const near = prose.spanOf(start, end)
  if (start < end || start === prose.text.length) return [near]
  const at = prose.spanOf(start, start + 1).start
  if (at === near.start) return [near]
  const far = { start: at, end: at }
  const closes = (range: { readonly start: number; readonly end: number }) =>
    range.start < range.end && range.end === start
  const isOutside = /^\s+$/u.test(text) && [prose.emphases, prose.links, prose.references].flat().some(closes)
  return isOutside ? [far, near] : [near, far]
}

/** A sign with which markup could begin or end. */
const SIGN = /[*_~`[\]<>&\\|\uFFFC]/u

const NEAR_ADDRESS = /\uFFFC|:\/\/|www\.|@/iu

function isBesideMarkup(prose: Prose, written: Written, start: number, end: number): boolean {
  const before = start > 0 ? prose.spanOf(start - 1, start) : { start: written.start, end: written.start }
  const writtenEnd = written.start + written.text.length
  const behind = end < prose.text.length ? prose.spanOf(end, end + 1) : { start: writtenEnd, end: writtenEnd }
  const { start: from, end: to } = start < end ? prose.spanOf(start, end) : { start: before.end, end: behind.start }
  if (before.end !== from || behind.start !== to || (start === end && from !== to)) return true
  const isSign = ({ start: a, end: b }: Span) =>
    a < b && SIGN.test(withoutPrefixes(written.text.slice(a - written.start, b - written.start)))
  const isLineEnd = (at: number) => prose.lineEnds.includes(at)
  // What touches an address may become part of it, or make one of what was none.
  const around = /\S*$/u.exec(prose.text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  const onwards = /^\S*/u.exec(prose.text.slice(end, end + 80))?.[0] ?? ''
  if (NEAR_ADDRESS.test(around) || NEAR_ADDRESS.test(onwards)) return true
  return isSign(before) || isSign(behind) || isSign({ start: from, end: to }) || isLineEnd(start - 1) || isLineEnd(end)
}

/** In a paragraph only a quotation's lines begin with `>`. */
function withoutPrefixes(written: string): string {
  return written.replace(/(\r\n|\n|\r)(?:[ \t]*>)+[ \t]?/gu, '$1')
}

/** A longer block is not parsed again for one edit. */
const LONGEST = 4_000
/** A parse costs some milliseconds, and rules ask for all fixes at every keystroke: of a block with more such places only the first have one. */
const MOST_TRIED = 8

/** By the edit: rules ask anew at every keystroke. */
const tried = oncePer((_: Prose) => new Map<string, boolean>())

function isKept(prose: Prose, written: Written, place: Span, start: number, end: number, text: string): boolean {
  if (written.text.length > LONGEST) return false
  const answers = tried(prose)
  const key = `${start} ${end} ${place.start} ${text}`
  const known = answers.get(key)
  if (known !== undefined) return known
  if (answers.size >= MOST_TRIED) return false
  const changed =
    written.text.slice(0, place.start - written.start) + text + written.text.slice(place.end - written.start)
  const answer = readsAs(prose, read(prose, changed), start, end, text)
  answers.set(key, answer)
  return answer
}

/** Stands before what is tried, so that it begins no list, no heading and no quotation. */
const FRONT = 'x '

function read({ references }: Prose, written: string): Prose | undefined {
  const labels = [...new Set(references.map((r) => r.label))]
  const definitions = labels.map((label) => `\n\n[${label}]: x`).join('')
  const [block] = parseMarkup(`${FRONT}${withoutPrefixes(written)}${definitions}`, false).blocks
  return block?.kind === 'paragraph' ? block.prose : undefined
}

/** Whether a trial reads as the text with the edit, with the same links, emphases and references at their places. */
function readsAs(prose: Prose, trial: Prose | undefined, start: number, end: number, put: string): boolean {
  const { text } = prose
  if (trial?.text !== `${FRONT}${text.slice(0, start)}${put}${text.slice(end)}`) return false
  const by = put.length - (end - start)
  const isMoved = (now: number, was: number) => {
    const at = now - FRONT.length
    return (was <= start && at === was) || (was >= end && at === was + by)
  }
  const fits = <T extends { readonly start: number; readonly end: number }>(
    before: readonly T[],
    after: readonly T[],
    isSame: (a: T, b: T) => boolean
  ) =>
    before.length === after.length &&
    before.every((a, i) => {
      const b = after[i]
      return b !== undefined && isMoved(b.start, a.start) && isMoved(b.end, a.end) && isSame(a, b)
    })
  return (
    fits(prose.emphases, trial.emphases, (a, b) => a.kind === b.kind) &&
    fits(prose.links, trial.links, (a, b) => a.url === b.url) &&
    fits(prose.references, trial.references, (a, b) => a.label === b.label) &&
    prose.images.length === trial.images.length
  )
}
