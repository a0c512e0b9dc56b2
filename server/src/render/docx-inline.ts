import { ExternalHyperlink, FootnoteReferenceRun, ImageRun, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast'
import { fitted, type Image, imageOf } from './image.ts'
import type { Rendition } from './rendition.ts'

/** The space between the margins, in pixels of 1/96 inch. */
const SPACE = { width: 620, height: 820 }

interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly strike?: boolean
  readonly style?: string
  readonly font?: string
}

/** Turns what stands within a block into Word's runs, links, notes and images. */
export class InlineWriter {
  readonly #readImage: Rendition['readImage']
  readonly #notes = new Map<string, FootnoteDefinition>()

  constructor(tree: Root, readImage: Rendition['readImage']) {
    this.#readImage = readImage
    for (const node of tree.children) {
      if (node.type === 'footnoteDefinition') this.#notes.set(node.identifier, node)
    }
  }

  runs(nodes: readonly PhrasingContent[], look: Look = {}): ParagraphChild[] {
    return nodes.flatMap((node) => this.#run(node, look))
  }

  #run(node: PhrasingContent, look: Look): ParagraphChild[] {
    switch (node.type) {
      case 'text':
        // A soft line end is a space.
        return [new TextRun({ ...look, text: node.value.replace(/[ \t]*\r?\n[ \t]*/gu, ' ') })]
      case 'strong':
        return this.runs(node.children, { ...look, bold: true })
      case 'emphasis':
        return this.runs(node.children, { ...look, italics: true })
      case 'delete':
        return this.runs(node.children, { ...look, strike: true })
      case 'inlineCode':
        return [new TextRun({ ...look, font: 'Courier New', text: node.value })]
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'link':
        return this.#link(node.url, node.children, look)
      case 'image':
        return this.#image(node.url, node.alt, look)
      case 'footnoteReference':
        return this.#note(node.identifier)
      case 'linkReference':
        return this.runs(node.children, look)
      default:
        // HTML, and images that are named nowhere.
        return []
    }
  }

  /** A link where a reader can go to it; nobody clicks an address that runs something. */
  #link(address: string, content: readonly PhrasingContent[], look: Look): ParagraphChild[] {
    if (!/^(?:https?|mailto|tel):/iu.test(address)) return this.runs(content, look)
    return [new ExternalHyperlink({ link: address, children: this.runs(content, { ...look, style: 'Hyperlink' }) })]
  }

  /** The picture itself where Word can show it, otherwise what it is said to be. */
  #image(address: string, alt: string | null | undefined, look: Look): ParagraphChild[] {
    const image = imageOf(this.#readImage(address))
    const run = image && imageRun(image, alt ?? '', SPACE)
    if (run) return [run]
    return alt ? [new TextRun({ ...look, text: `[${alt}]` })] : []
  }

  #note(identifier: string): ParagraphChild[] {
    const paragraphs = this.#notes.get(identifier)?.children.filter((child) => child.type === 'paragraph') ?? []
    if (paragraphs.length === 0) return []
    const children = paragraphs.map((paragraph) => new Paragraph({ children: this.runs(paragraph.children) }))
    return [new FootnoteReferenceRun({ children })]
  }
}

/** An image no larger than a space in pixels; undefined for a kind that Word does not show. */
export function imageRun(image: Image, alt: string, space: typeof SPACE): ImageRun | undefined {
  const { type, bytes } = image
  // A vector image needs a second one for older programs, and there is none.
  if (type === 'svg' || type === 'webp') return undefined
  const transformation = fitted(image, space.width, space.height)
  return new ImageRun({ type, data: bytes, transformation, altText: { name: alt, title: alt, description: alt } })
}
