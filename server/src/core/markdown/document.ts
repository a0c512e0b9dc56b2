import type { Nodes, PhrasingContent } from 'mdast'
import type { Edit } from '../text/edits.ts'
import { type Span, shift, span } from '../text/span.ts'
import { chunkSpans } from './chunks.ts'
import { parseMarkdown } from './parse.ts'
import { MASK, type Prose, proseOf } from './prose.ts'

export type BlockKind = 'heading' | 'paragraph' | 'cell'
export type Container = 'list' | 'orderedList' | 'blockquote' | 'table' | 'footnote'

/** One block of readable text at its place in the document. */
export interface Block {
  readonly kind: BlockKind
  /** 1 to 6 for a heading, 0 for everything else. */
  readonly depth: number
  /** What the block stands in, outermost first; empty for a block of the top level. */
  readonly inside: readonly Container[]
  /** Counts the top-level constructs of the document from 0: blocks of one list or table share it. */
  readonly section: number
  /** The source of the block, markup included. */
  readonly span: Span
  /** Shared by all versions of the document in which the block reads the same; a key for caches. */
  readonly prose: Prose
  readonly text: string
  /** The source of prose[start, end). */
  spanOf(start: number, end: number): Span
  /**
   * An edit that replaces prose[start, end); undefined where that would touch markup, code or a URL. Characters of `text` that
   * Markdown would read as markup are the caller's to avoid.
   */
  edit(start: number, end: number, text: string): Edit | undefined
}

/** An HTML comment or tag between blocks or inside of one. */
export interface Html {
  readonly value: string
  readonly span: Span
}

export interface MarkdownDocument {
  readonly source: string
  readonly blocks: readonly Block[]
  readonly html: readonly Html[]
  /** YAML between the `---` lines at the top; `span` covers the YAML alone. */
  readonly frontMatter: { readonly value: string; readonly span: Span } | undefined
  /** Fenced or indented code: its text is never read. */
  readonly code: readonly Span[]
  /** Thematic breaks (`***`, `---`). */
  readonly breaks: readonly Span[]
}

/** What parsing a chunk yields, with offsets from the chunk's start. */
interface ParsedChunk {
  readonly blocks: readonly Omit<Block, 'text' | 'spanOf' | 'edit'>[]
  readonly html: readonly Html[]
  readonly frontMatter: MarkdownDocument['frontMatter']
  readonly code: readonly Span[]
  readonly breaks: readonly Span[]
  readonly sections: number
}

/** Reads documents; keeps the chunks of the last one, so that the next version costs only what changed. One per open document. */
export class DocumentReader {
  #chunks = new Map<string, ParsedChunk>()

  read(source: string): MarkdownDocument {
    const kept = new Map<string, ParsedChunk>()
    const blocks: Block[] = []
    const html: Html[] = []
    const code: Span[] = []
    const breaks: Span[] = []
    let frontMatter: MarkdownDocument['frontMatter']
    let sections = 0
    // A byte order mark is not counted by the parser.
    const from = source.startsWith('\uFEFF') ? 1 : 0
    for (const { start, end } of chunkSpans(source.slice(from))) {
      const text = source.slice(from + start, from + end)
      const key = `${start === 0 ? 'start' : 'part'}:${text}`
      const chunk = kept.get(key) ?? this.#chunks.get(key) ?? parseChunk(text, start === 0)
      kept.set(key, chunk)
      const base = from + start
      for (const block of chunk.blocks) blocks.push(new PlacedBlock(block, base, sections))
      for (const h of chunk.html) html.push({ value: h.value, span: shift(h.span, base) })
      for (const c of chunk.code) code.push(shift(c, base))
      for (const b of chunk.breaks) breaks.push(shift(b, base))
      if (chunk.frontMatter) frontMatter = { ...chunk.frontMatter, span: shift(chunk.frontMatter.span, base) }
      sections += chunk.sections
    }
    this.#chunks = kept
    return { source, blocks, html, frontMatter, code, breaks }
  }
}

export function readDocument(source: string): MarkdownDocument {
  return new DocumentReader().read(source)
}

class PlacedBlock implements Block {
  readonly kind: BlockKind
  readonly depth: number
  readonly inside: readonly Container[]
  readonly section: number
  readonly span: Span
  readonly prose: Prose
  readonly #base: number

  constructor(parsed: ParsedChunk['blocks'][number], base: number, sections: number) {
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
    if (!this.prose.isContiguous(start, end) || this.text.slice(start, end).includes(MASK)) return undefined
    return { span: this.spanOf(start, end), text }
  }
}

function parseChunk(text: string, isStart: boolean): ParsedChunk {
  const root = parseMarkdown(text, isStart)
  const blocks: ParsedChunk['blocks'][number][] = []
  const html: Html[] = []
  const code: Span[] = []
  const breaks: Span[] = []
  let frontMatter: ParsedChunk['frontMatter']
  const visit = (node: Nodes, inside: readonly Container[], section: number): void => {
    const at = spanOfNode(node)
    const add = (kind: BlockKind, depth: number, content: readonly PhrasingContent[]): void => {
      const from = content[0] ? spanOfNode(content[0]).start : at.end
      blocks.push({ kind, depth, inside, section, span: at, prose: proseOf(text, content, from) })
      collectHtml(content, html)
    }
    const enter = (children: readonly Nodes[], container?: Container): void => {
      for (const child of children) visit(child, container ? [...inside, container] : inside, section)
    }
    switch (node.type) {
      case 'heading':
        return add('heading', node.depth, node.children)
      case 'paragraph':
        return add('paragraph', 0, node.children)
      case 'tableCell':
        return add('cell', 0, node.children)
      case 'list':
        return enter(node.children, node.ordered ? 'orderedList' : 'list')
      case 'listItem':
      case 'tableRow':
        return enter(node.children)
      case 'blockquote':
        return enter(node.children, 'blockquote')
      case 'table':
        return enter(node.children, 'table')
      case 'footnoteDefinition':
        return enter(node.children, 'footnote')
      case 'html':
        html.push({ value: node.value, span: at })
        return
      case 'code':
        code.push(at)
        return
      case 'thematicBreak':
        breaks.push(at)
        return
      case 'yaml': {
        const start = text.indexOf('\n', at.start) + 1
        frontMatter = { value: node.value, span: span(start, start + node.value.length) }
        return
      }
    }
  }
  for (const [section, node] of root.children.entries()) visit(node, [], section)
  return { blocks, html, frontMatter, code, breaks, sections: root.children.length }
}

function collectHtml(content: readonly PhrasingContent[], html: Html[]): void {
  for (const node of content) {
    if (node.type === 'html') html.push({ value: node.value, span: spanOfNode(node) })
    else if ('children' in node) collectHtml(node.children, html)
  }
}

function spanOfNode(node: Nodes): Span {
  return span(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}
