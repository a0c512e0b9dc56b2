import type { Nodes, PhrasingContent } from 'mdast'
import { type Span, span } from '../text/span.ts'
import { htmlTextBlocks } from './html-blocks.ts'
import { parseMarkdown } from './parse.ts'
import { plainParagraph, plainProse } from './plain-paragraph.ts'
import { type Prose, proseOf } from './prose.ts'

export type BlockKind = 'heading' | 'paragraph' | 'cell'
export type Container = 'list' | 'orderedList' | 'blockquote' | 'table' | 'footnote'

export interface ParsedBlock {
  readonly kind: BlockKind
  /** 1 to 6 for a heading, 0 for everything else. */
  readonly depth: number
  /** What the block stands in, outermost first; empty for a block of the top level. */
  readonly inside: readonly Container[]
  /** Counts the top-level constructs from 0: blocks of one list or table share it. */
  readonly section: number
  /** The source of the block, markup included. */
  readonly span: Span
  /** Shared by all versions of the document in which the block reads the same; a key for caches. */
  readonly prose: Prose
}

/** An HTML comment or tag between blocks or inside of one. */
export interface Html {
  readonly value: string
  readonly span: Span
}

/** The alternative text of an image, where it stands in the source as it reads. */
export interface ImageText {
  /** Where it begins. */
  readonly start: number
  readonly prose: Prose
}

/** YAML between the `---` lines at the top; `span` covers the YAML alone. */
export interface FrontMatter {
  readonly value: string
  readonly span: Span
}

/** What parsing a chunk yields, with offsets from the chunk's start. */
export interface ParsedChunk {
  readonly blocks: readonly ParsedBlock[]
  readonly imageTexts: readonly ImageText[]
  readonly html: readonly Html[]
  readonly frontMatter: FrontMatter | undefined
  readonly code: readonly Span[]
  readonly breaks: readonly Span[]
  /** How many top-level constructs it has. */
  readonly sections: number
}

/** Parses one chunk; `isStart` says that the document begins with it. */
export function parseChunk(text: string, isStart: boolean): ParsedChunk {
  const plain = plainParagraph(text)
  return plain ? chunkOf(plain) : parseMarkup(text, isStart)
}

function chunkOf(prose: Prose): ParsedChunk {
  const paragraph = {
    kind: 'paragraph',
    depth: 0,
    inside: [],
    section: 0,
    span: span(0, prose.text.length),
    prose
  } as const
  return { blocks: [paragraph], imageTexts: [], html: [], frontMatter: undefined, code: [], breaks: [], sections: 1 }
}

/** What the parser makes of a chunk. */
export function parseMarkup(text: string, isStart: boolean): ParsedChunk {
  const root = parseMarkdown(text, isStart)
  const collector = new ChunkCollector(text)
  for (const [section, node] of root.children.entries()) collector.visit(node, [], section)
  return { ...collector.collected, sections: root.children.length }
}

class ChunkCollector {
  readonly #text: string
  readonly #blocks: ParsedBlock[] = []
  readonly #imageTexts: ImageText[] = []
  readonly #html: Html[] = []
  readonly #code: Span[] = []
  readonly #breaks: Span[] = []
  #frontMatter: FrontMatter | undefined

  constructor(text: string) {
    this.#text = text
  }

  get collected(): Omit<ParsedChunk, 'sections'> {
    return {
      blocks: this.#blocks,
      imageTexts: this.#imageTexts,
      html: this.#html,
      frontMatter: this.#frontMatter,
      code: this.#code,
      breaks: this.#breaks
    }
  }

  visit(node: Nodes, inside: readonly Container[], section: number): void {
    const at = spanOfNode(node)
    const add = (kind: BlockKind, depth: number, content: readonly PhrasingContent[]): void => {
      const from = content[0] ? spanOfNode(content[0]).start : at.end
      const prose = proseOf(this.#text, content, from)
      this.#blocks.push({ kind, depth, inside, section, span: at, prose })
      this.#collectImageTexts(prose)
      this.#collectHtml(content)
    }
    const enter = (children: readonly Nodes[], container?: Container): void => {
      for (const child of children) this.visit(child, container ? [...inside, container] : inside, section)
    }
    switch (node.type) {
      case 'heading':
        add('heading', node.depth, node.children)
        break
      case 'paragraph':
        add('paragraph', 0, node.children)
        break
      case 'tableCell':
        add('cell', 0, node.children)
        break
      case 'list':
        enter(node.children, node.ordered ? 'orderedList' : 'list')
        break
      case 'listItem':
      case 'tableRow':
        enter(node.children)
        break
      case 'blockquote':
        enter(node.children, 'blockquote')
        break
      case 'table':
        enter(node.children, 'table')
        break
      case 'footnoteDefinition':
        enter(node.children, 'footnote')
        break
      case 'html':
        this.#html.push({ value: node.value, span: at })
        this.#readHtml(node.value, at, inside, section)
        break
      case 'code':
        this.#code.push(at)
        break
      case 'thematicBreak':
        this.#breaks.push(at)
        break
      case 'yaml': {
        const start = this.#text.indexOf('\n', at.start) + 1
        this.#frontMatter = { value: node.value, span: span(start, start + node.value.length) }
        break
      }
    }
  }

  /** In a container each line may begin with its prefix: such a block is not read. */
  #readHtml(value: string, at: Span, inside: readonly Container[], section: number): void {
    if (this.#text.slice(at.start, at.end) !== value) return
    for (const block of htmlTextBlocks(this.#text, at))
      this.#blocks.push({ ...block, inside: [...inside, ...block.inside], section })
  }

  /** A single word is the name of a file more often than a text that somebody wrote. */
  #collectImageTexts({ images }: Prose): void {
    for (const { alt, altStart } of images)
      if (altStart !== undefined && /\S\s+\S/u.test(alt))
        this.#imageTexts.push({ start: altStart, prose: plainProse(alt) })
  }

  #collectHtml(content: readonly PhrasingContent[]): void {
    for (const node of content) {
      if (node.type === 'html') this.#html.push({ value: node.value, span: spanOfNode(node) })
      else if ('children' in node) this.#collectHtml(node.children)
    }
  }
}

function spanOfNode(node: Nodes): Span {
  return span(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}
