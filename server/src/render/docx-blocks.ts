import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  type NumberingDefinition,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx'
import type { List, Root, RootContent, Table as TableNode } from 'mdast'
import { InlineWriter } from './docx-inline.ts'
import type { Rendition } from './rendition.ts'

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6
] as const

/** Word counts levels of lists from 0 to 8. */
const LEVELS = 9

/** Twips: 0.63 cm, Word's own step. */
const INDENT = 357

/** The blocks of a release as Word's paragraphs and tables. */
export function blocksOf(tree: Root, readImage: Rendition['readImage']): FileChild[] {
  return new BlockWriter(new InlineWriter(tree, readImage)).blocks(tree.children)
}

class BlockWriter {
  readonly #inline: InlineWriter
  #lists = 0

  constructor(inline: InlineWriter) {
    this.#inline = inline
  }

  blocks(nodes: readonly RootContent[], options: IParagraphOptions = {}): FileChild[] {
    return nodes.flatMap((node) => this.#block(node, options))
  }

  #block(node: RootContent, options: IParagraphOptions): FileChild[] {
    switch (node.type) {
      case 'heading': {
        const children = this.#inline.runs(node.children)
        return [new Paragraph({ ...options, heading: headings[node.depth - 1] ?? HeadingLevel.HEADING_6, children })]
      }
      case 'paragraph': {
        const children = this.#inline.runs(node.children)
        return children.length === 0 ? [] : [new Paragraph({ ...options, children })]
      }
      case 'list':
        return this.#list(node, 0, options)
      case 'blockquote':
        return this.blocks(node.children, {
          ...options,
          indent: { left: 2 * INDENT },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '767676' } }
        })
      case 'table':
        // Word sets what follows straight beneath a table.
        return [this.#table(node), new Paragraph({ spacing: { after: 0 } })]
      case 'code':
        return [new Paragraph({ ...options, children: lines(node.value) })]
      case 'thematicBreak':
        return [new Paragraph({ ...options, thematicBreak: true, children: [] })]
      default:
        // HTML and comments say nothing to readers; definitions and notes stand where they are referred to.
        return []
    }
  }

  #list(list: List, level: number, options: IParagraphOptions): FileChild[] {
    const reference = definitionOf(list, ++this.#lists)
    const depth = Math.min(level, LEVELS - 1)
    const item: IParagraphOptions = { ...options, style: 'ListParagraph', contextualSpacing: !list.spread }
    return list.children.flatMap(({ children }) => {
      let isMarked = false
      return children.flatMap((child): FileChild[] => {
        if (child.type === 'list') return this.#list(child, level + 1, options)
        // Only the first paragraph of an item has the mark; what follows stands beneath its text.
        const place: IParagraphOptions = isMarked
          ? { ...item, indent: { left: (depth + 1) * INDENT } }
          : { ...item, numbering: { reference, level: depth } }
        isMarked = true
        return this.#block(child, place)
      })
    })
  }

  #table({ children, align }: TableNode): Table {
    const rows = children.map(
      (row, i) =>
        new TableRow({
          tableHeader: i === 0,
          children: row.children.map((cell, column) => {
            const runs = this.#inline.runs(cell.children, i === 0 ? { bold: true } : {})
            const alignment = alignments[align?.[column] ?? 'left']
            return new TableCell({ children: [new Paragraph({ alignment, children: runs, spacing: { after: 0 } })] })
          })
        })
    )
    return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } })
  }
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** Each list of a release counts by itself. */
function definitionOf({ ordered, start }: List, id: number): NumberingDefinition {
  return {
    reference: `${ordered ? 'numbers' : 'bullets'}-${id}`,
    levels: Array.from({ length: LEVELS }, (_, level) => ({
      level,
      ...(ordered
        ? { format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start: start ?? 1 }
        : { format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–' }),
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: (level + 1) * INDENT, hanging: INDENT } } }
    }))
  }
}

function lines(code: string): TextRun[] {
  return code
    .split(/\r?\n/u)
    .map((text, i) => new TextRun({ font: 'Courier New', text, ...(i > 0 ? { break: 1 } : {}) }))
}
