import type { Edit } from '../text/edits.ts'
import { type Span, shift, span } from '../text/span.ts'
import { chunkSpans } from './chunks.ts'
import { placeOfEdit } from './edit-place.ts'
import {
  type BlockKind,
  type Container,
  type FrontMatter,
  type Html,
  type ParsedBlock,
  type ParsedChunk,
  parseChunk
} from './parsed-chunk.ts'
import type { Prose } from './prose.ts'

/** One block of readable text at its place in the document: `span` and `section` count from the document's start. */
export interface Block extends ParsedBlock {
  readonly text: string
  /** The source of prose[start, end). */
  spanOf(start: number, end: number): Span
  /**
   * An edit that replaces prose[start, end); undefined where that would touch markup, code, an address or a file's name, take a
   * line break away, or let what stands beside it read as something else. Characters of `text` that Markdown would read as
   * markup are the caller's to avoid.
   */
  edit(start: number, end: number, text: string): Edit | undefined
}

export interface MarkdownDocument {
  readonly source: string
  readonly blocks: readonly Block[]
  /** The alternative texts of images, each as a heading at its place: read by rules of spelling alone. */
  readonly imageTexts: readonly Block[]
  readonly html: readonly Html[]
  readonly frontMatter: FrontMatter | undefined
  /** Fenced or indented code: its text is never read. */
  readonly code: readonly Span[]
  /** Thematic breaks (`***`, `---`). */
  readonly breaks: readonly Span[]
}

/** Reads documents; keeps the chunks of the last one, so that the next version costs only what changed. One per open document. */
export class DocumentReader {
  /** By their text. The first one stands apart: only there can front matter be. */
  #chunks = new Map<string, ParsedChunk>()
  #first: { readonly text: string; readonly chunk: ParsedChunk } | undefined

  read(source: string): MarkdownDocument {
    const kept = new Map<string, ParsedChunk>()
    const blocks: Block[] = []
    const imageTexts: Block[] = []
    const html: Html[] = []
    const code: Span[] = []
    const breaks: Span[] = []
    let frontMatter: MarkdownDocument['frontMatter']
    let sections = 0
    // The parser drops a byte order mark at the start without counting it.
    const from = /^\uFEFF*/u.exec(source)?.[0].length ?? 0
    for (const { start, end } of chunkSpans(source.slice(from))) {
      const text = source.slice(from + start, from + end)
      const chunk =
        start === 0 ? this.#parseFirst(text) : (kept.get(text) ?? this.#chunks.get(text) ?? parseChunk(text, false))
      if (start > 0) kept.set(text, chunk)
      const base = from + start
      for (const block of chunk.blocks) blocks.push(new PlacedBlock(block, base, sections))
      for (const image of chunk.imageTexts) imageTexts.push(lineBlock(image.prose, base + image.start))
      for (const h of chunk.html) html.push({ value: h.value, span: shift(h.span, base) })
      for (const c of chunk.code) code.push(shift(c, base))
      for (const b of chunk.breaks) breaks.push(shift(b, base))
      if (chunk.frontMatter) frontMatter = { ...chunk.frontMatter, span: shift(chunk.frontMatter.span, base) }
      sections += chunk.sections
    }
    this.#chunks = kept
    return { source, blocks, imageTexts, html, frontMatter, code, breaks }
  }

  #parseFirst(text: string): ParsedChunk {
    if (this.#first?.text !== text) this.#first = { text, chunk: parseChunk(text, true) }
    return this.#first.chunk
  }
}

export function readDocument(source: string): MarkdownDocument {
  return new DocumentReader().read(source)
}

/** A line of text that stands outside of the blocks, from its place in the document; undefined where it is not one block alone. */
export function lineAt(text: string, start: number): Block | undefined {
  const [parsed, ...others] = parseChunk(text, false).blocks
  return parsed && others.length === 0 ? new PlacedBlock({ ...parsed, kind: 'heading' }, start, 0) : undefined
}

function lineBlock(prose: Prose, start: number): Block {
  const whole = span(0, prose.text.length)
  return new PlacedBlock({ kind: 'heading', depth: 0, inside: [], section: 0, span: whole, prose }, start, 0)
}

class PlacedBlock implements Block {
  readonly kind: BlockKind
  readonly depth: number
  readonly inside: readonly Container[]
  readonly section: number
  readonly span: Span
  readonly prose: Prose
  readonly #base: number

  constructor(parsed: ParsedBlock, base: number, sections: number) {
    this.kind = parsed.kind
    this.depth = parsed.depth
    this.inside = parsed.inside
    this.section = parsed.section + sections
    this.span = shift(parsed.span, base)
    this.prose = parsed.prose
    this.#base = base
  }

  get text(): string {
    return this.prose.text
  }

  spanOf(start: number, end: number): Span {
    return shift(this.prose.spanOf(start, end), this.#base)
  }

  edit(start: number, end: number, text: string): Edit | undefined {
    const span = placeOfEdit(this.prose, start, end, text)
    return span && { span: shift(span, this.#base), text }
  }
}
