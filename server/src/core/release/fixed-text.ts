import type { House } from '../house/house.ts'
import type { Block } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'
import { type Span, span } from '../text/span.ts'
import { boundText } from './bound-text.ts'
import { lineEndOf } from './channels/write.ts'
import type { Release } from './model.ts'

/*
 * Texts that a house has fixed in its file (contact, boilerplate): whether a release holds them, what has become of them, and how
 * they are put in.
 */

interface Plain {
  readonly text: string
  readonly words: ReadonlySet<string>
}

const known = new WeakMap<Prose, Plain>()

/** The words of a text as they are read: without markup, with single spaces. */
function plain(text: string): string {
  return text
    .replace(/[*_`\\]|^\s*(?:#{1,6}|[-+>])\s/gmu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<(?=https?:|\S+@)|(?<=\S)>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The words of a block with its addresses, which its prose masks; read once for all versions in which it reads the same. */
function plainBlock(source: string, block: Block): Plain {
  const kept = known.get(block.prose)
  if (kept !== undefined) return kept
  const text = plain(source.slice(block.span.start, block.span.end))
  const made = { text, words: wordsOf(text) }
  known.set(block.prose, made)
  return made
}

/** Whether a release holds the fixed text word for word; line ends and markup do not count. */
export function holdsText({ document }: Release, fixed: string): boolean {
  const wanted = plain(fixed)
  return document.blocks
    .map((b) => plainBlock(document.source, b).text)
    .join(' ')
    .includes(wanted)
}

/** Less in common is another text. */
const MIN_SHARE = 0.5
const MIN_WORDS = 4

/** What a block was compared with last, and whether it was like it. */
const compared = new WeakMap<Prose, { readonly fixed: string; readonly isLike: boolean }>()

/** The blocks, one behind the other, that were the fixed text once: each has half of its words in common with a line of it. */
export function changedText({ document, partOf }: Release, fixed: string): readonly Block[] {
  const lines = linesOf(fixed).map((line) => wordsOf(plain(line)))
  const whole = wordsOf(plain(fixed))
  const longest = Math.max(...lines.map((l) => l.size))
  const { blocks } = document
  const isLike = (block: Block, isNeighbour: boolean): boolean => {
    if (partOf(block) === 'headline' || partOf(block) === 'lead') return false
    const { words } = plainBlock(document.source, block)
    // A heading or a short line is one only beside a line that is.
    if (!isNeighbour && words.size < Math.min(MIN_WORDS, longest)) return false
    const kept = compared.get(block.prose)
    if (kept?.fixed === fixed) return kept.isLike
    const made = [whole, ...lines].some((line) => share(words, line) >= MIN_SHARE)
    compared.set(block.prose, { fixed, isLike: made })
    return made
  }
  // It stands near the end; what is like it first, seen from there, is it.
  const last = blocks.findLastIndex((b) => isLike(b, false))
  if (last < 0) return []
  let first = last
  for (let b = blocks[first - 1]; b && last - first < lines.length && isLike(b, true); b = blocks[first - 1]) first--
  let end = last
  for (let b = blocks[end + 1]; b && isLike(b, true); b = blocks[end + 1]) end++
  return blocks.slice(first, end + 1)
}

/** Of two sets of words the part they share, as Dice has it: 0 to 1. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return (2 * both) / (a.size + b.size)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function linesOf(fixed: string): string[] {
  return fixed.split(/\r?\n/u).filter((line) => line.trim() !== '')
}

/** The fixed text as Markdown: its lines stay lines, by two spaces, which nobody sees, where one paragraph goes on. */
export function fixedMarkdown(fixed: string, house: House, source: string): string {
  const lines = boundText(fixed.trim(), house).split(/\r?\n/u)
  const isPlain = (line: string | undefined) =>
    line !== undefined && !/^\s*(?:$|#{1,6}\s|[-+*>]\s|\d+\.\s|\|)/u.test(line)
  return lines
    .map((line, i) => (isPlain(line) && isPlain(lines[i + 1]) && !/(?:\\| {2})$/u.test(line) ? `${line}  ` : line))
    .join(lineEndOf(source))
}

/** Where a part belongs that the release lacks: before the first of the parts that usually follow it, else at the end. */
export function insertionBefore(
  release: Release,
  followers: ReadonlySet<string>,
  text: string
): { readonly span: Span; readonly text: string } {
  const { document, parts } = release
  const { source } = document
  const gap = lineEndOf(source).repeat(2)
  const lastRead = parts.findLastIndex((p) => !followers.has(p.kind) && p.kind !== 'caption')
  const next = parts.slice(lastRead + 1).find((p) => followers.has(p.kind))
  if (next) return { span: span(next.span.start, next.span.start), text: text + gap }
  const end = source.trimEnd().length
  return { span: span(end, end), text: gap + text }
}
