import { type Span, span } from '../text/span.ts'
import { HtmlProseBuilder } from './html-prose.ts'
import { type HtmlPiece, htmlPieces } from './html-tags.ts'
import type { BlockKind, Container } from './parsed-chunk.ts'
import type { Prose } from './prose.ts'

/** A block of readable text that an HTML block holds. */
export interface HtmlTextBlock {
  readonly kind: BlockKind
  readonly depth: number
  readonly inside: readonly Container[]
  readonly span: Span
  readonly prose: Prose
}

/** Elements that end one block of text and begin another. */
const BLOCKS = new Set(
  'p div section article main aside header footer center figure figcaption address h1 h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tfoot tr td th hr'.split(
    ' '
  )
)
/** Elements within a text; all others (`script`, `form`, `pre`, `iframe` …) hold something that nobody reads as prose. */
const INLINE = new Set('span b strong i em u a br small sup sub mark font abbr s del ins wbr img cite'.split(' '))
const CONTAINERS: Readonly<Record<string, Container>> = {
  li: 'list',
  ol: 'orderedList',
  ul: 'list',
  blockquote: 'blockquote',
  table: 'table'
}

/** Tags of site generators (`{% if … %}`, `{{ title }}`), which stand in Markdown that was taken from a web page. */
const TEMPLATE = /\{[{%]/u

/**
 * The texts of an HTML block, as web exports leave them in Markdown: `<p>…</p>`, `<div>…</div>`. Within an HTML block Markdown is
 * no markup, so all characters stand for themselves but for character references. A block with anything else than simple elements
 * is not read at all, and of the others no text that holds a tag of a site generator.
 *
 * @param source the whole text that was parsed
 * @param at where the HTML block stands in it, without prefixes of containers
 */
export function htmlTextBlocks(source: string, at: Span): readonly HtmlTextBlock[] {
  const pieces = htmlPieces(source, at.start, at.end)
  if (!pieces?.every((p) => p.name === '' || BLOCKS.has(p.name) || INLINE.has(p.name))) return []
  const reader = new HtmlReader(source)
  for (const piece of pieces) reader.read(piece)
  return reader.finish()
}

class HtmlReader {
  readonly #source: string
  readonly #found: HtmlTextBlock[] = []
  /** Names of the block elements that are open, outermost first. */
  #open: string[] = []
  #pieces: HtmlPiece[] = []

  constructor(source: string) {
    this.#source = source
  }

  read(piece: HtmlPiece): void {
    if (!BLOCKS.has(piece.name)) {
      this.#pieces.push(piece)
      return
    }
    this.#flush()
    if (piece.kind === 'open') {
      if (piece.name !== 'hr') this.#open.push(piece.name)
    } else {
      const last = this.#open.lastIndexOf(piece.name)
      if (last >= 0) this.#open = this.#open.slice(0, last)
    }
  }

  finish(): readonly HtmlTextBlock[] {
    this.#flush()
    return this.#found
  }

  #flush(): void {
    const pieces = this.#pieces
    this.#pieces = []
    const first = pieces.find((p) => this.#isRead(p))
    const last = pieces.findLast((p) => this.#isRead(p))
    if (!first || !last || TEMPLATE.test(this.#source.slice(first.start, last.end))) return
    const builder = new HtmlProseBuilder(this.#source)
    for (const piece of pieces) builder.add(piece)
    const prose = builder.build()
    if (!/[\p{L}\p{N}]/u.test(prose.text)) return
    const innermost = this.#open.at(-1) ?? ''
    const depth = /^h[1-6]$/u.test(innermost) ? Number(innermost[1]) : 0
    const kind = depth > 0 ? 'heading' : innermost === 'td' || innermost === 'th' ? 'cell' : 'paragraph'
    const inside = this.#open.flatMap((name) => (name === 'li' ? [] : (CONTAINERS[name] ?? [])))
    // A list item whose list began in another HTML block.
    if (inside.length === 0 && innermost === 'li') inside.push('list')
    this.#found.push({ kind, depth, inside, span: span(first.start, last.end), prose })
  }

  /** Whether a piece is an image or text of more than what HTML counts as blank. */
  #isRead({ kind, name, start, end }: HtmlPiece): boolean {
    return name === 'img' || (kind === 'text' && /[^ \t\r\n]/u.test(this.#source.slice(start, end)))
  }
}
