import type { Image, PhrasingContent } from 'mdast'
import { Keeper } from '../text/once.ts'
import type { Span } from '../text/span.ts'
import { align } from './align.ts'
import { templateTags } from './template-tags.ts'

/** Stands in readable text for what is not language: code, a URL, an image, a tag of a site generator. One character each. */
export const MASK = '\uFFFC'

/** A link whose text is readable or, for a URL that is its own text, one masked character. */
export interface ProseLink {
  readonly start: number
  readonly end: number
  readonly url: string
}

export interface ProseEmphasis {
  readonly kind: 'strong' | 'emphasis' | 'delete'
  readonly start: number
  readonly end: number
}

/** A link whose address stands elsewhere (`[Text][wort]`, `[Wort][]`, `[Wort]`). */
export interface ProseReference {
  readonly start: number
  readonly end: number
  /** The word under which the address stands, as it is written. */
  readonly label: string
  /** The text is the label too: whoever changes it loses the address. */
  readonly isLabel: boolean
}

/** What was parsed: the inline content of a block, markup included. */
export interface Written {
  readonly text: string
  readonly start: number
}

export interface ProseImage {
  readonly at: number
  readonly url: string
  readonly alt: string
  readonly title: string
  /** Where the alternative text begins in what was parsed; undefined where it reads otherwise than it is written. */
  readonly altStart: number | undefined
}

/**
 * The readable text of one block with the exact way back to the source.
 * A soft line end reads as one space, a hard one as `\n`; code, URLs, images and tags of site generators read as one MASK each; HTML
 * tags and footnote references do not read at all. Offsets of `links`, `emphases`, `images`, `references` and `lineEnds` count in `text`.
 */
export interface Prose {
  readonly text: string
  readonly links: readonly ProseLink[]
  readonly emphases: readonly ProseEmphasis[]
  readonly images: readonly ProseImage[]
  readonly references: readonly ProseReference[]
  /** Where a line of the source ends within the text, in order. */
  readonly lineEnds: readonly number[]
  /** Undefined where the text stands in the source as it reads, and in HTML. */
  readonly written: Written | undefined
  /** Whether it stands in an HTML block, where Markdown is no markup: what is written there must be neither HTML nor Markdown. */
  readonly isHtml: boolean
  /**
   * The source of text[start, end): from the start of its first to the end of its last character, so that no escape and no
   * reference is ever cut. An empty range lies behind the character before it.
   */
  spanOf(start: number, end: number): Span
  /** Whether nothing of the source but a line end stands between the characters of text[start, end), no markup above all. */
  isContiguous(start: number, end: number): boolean
}

/** Collects the inline content of a block. `source` is the text that was parsed, `from` where the block's content may begin. */
export function proseOf(source: string, content: readonly PhrasingContent[], from: number): Prose {
  const builder = new ProseBuilder(source, from)
  builder.addAll(content)
  return builder.build(content.at(-1)?.position?.end.offset ?? from)
}

class ProseBuilder {
  readonly #source: string
  readonly #from: number
  readonly #characters: string[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #links: ProseLink[] = []
  #emphases: ProseEmphasis[] = []
  #images: ProseImage[] = []
  #references: ProseReference[] = []
  #lineEnds: number[] = []

  constructor(source: string, from: number) {
    this.#source = source
    this.#from = from
  }

  addAll(content: readonly PhrasingContent[]): void {
    for (let i = 0; i < content.length; i++) {
      const node = content[i] as PhrasingContent
      const close = node.type === 'html' ? endOfCode(content, i, node.value) : undefined
      if (close === undefined) this.#add(node)
      else {
        this.#place(MASK, node.position?.start.offset ?? 0, content[close]?.position?.end.offset ?? 0)
        i = close
      }
    }
  }

  build(end: number): Prose {
    this.#maskTags()
    return alignedProse({
      characters: this.#characters,
      starts: this.#starts,
      ends: this.#ends,
      from: this.#from,
      links: this.#links,
      emphases: this.#emphases,
      images: this.#images,
      references: this.#references,
      lineEnds: this.#lineEnds,
      written: { text: this.#source.slice(this.#from, end), start: this.#from },
      isHtml: false
    })
  }

  /** A tag may hold what reads as Markdown (`{% asset bild_am_see.jpg %}`), so that it shows in the whole text alone. */
  #maskTags(): void {
    if (!this.#characters.includes('{')) return
    for (const { start, end } of templateTags(this.#characters.join('')).toReversed()) {
      const by = end - start - 1
      const moved = (at: number): number => (at <= start ? at : at < end ? start + 1 : at - by)
      this.#characters.splice(start, end - start, MASK)
      this.#starts.splice(start + 1, by)
      this.#ends.splice(start, by)
      this.#links = this.#links.map((link) => ({ ...link, start: moved(link.start), end: moved(link.end) }))
      this.#emphases = this.#emphases.map((e) => ({ ...e, start: moved(e.start), end: moved(e.end) }))
      this.#images = this.#images.map((image) => ({ ...image, at: moved(image.at) }))
      this.#references = this.#references.map((r) => ({ ...r, start: moved(r.start), end: moved(r.end) }))
      this.#lineEnds = this.#lineEnds.filter((at) => at < start || at >= end).map(moved)
    }
  }

  get #length(): number {
    return this.#characters.length
  }

  #place(character: string, start: number, end: number): void {
    this.#characters.push(character)
    this.#starts.push(start)
    this.#ends.push(end)
  }

  #add(node: PhrasingContent): void {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? 0
    const start = this.#length
    switch (node.type) {
      case 'text':
        this.#addText(node.value, from, to)
        break
      case 'strong':
      case 'emphasis':
      case 'delete':
        this.addAll(node.children)
        this.#emphases.push({ kind: node.type, start, end: this.#length })
        break
      case 'link':
        if (isUrl(this.#source.slice(from, to), node.url)) this.#place(MASK, from, to)
        else this.addAll(node.children)
        this.#links.push({ start, end: this.#length, url: node.url })
        break
      case 'linkReference':
        this.addAll(node.children)
        this.#references.push({
          start,
          end: this.#length,
          label: node.label ?? node.identifier,
          isLabel: node.referenceType !== 'full'
        })
        break
      case 'image':
        this.#addImage(node, from)
        this.#place(MASK, from, to)
        break
      case 'imageReference':
        this.#references.push({ start, end: start, label: node.label ?? node.identifier, isLabel: false })
        this.#place(MASK, from, to)
        break
      case 'inlineCode':
        this.#place(MASK, from, to)
        break
      case 'break':
        this.#place('\n', from, to)
        break
      case 'html':
        if (/^<br\b/iu.test(node.value)) this.#place('\n', from, to)
        break
      case 'footnoteReference':
        this.#references.push({ start, end: start, label: `^${node.label ?? node.identifier}`, isLabel: false })
        break
    }
  }

  #addImage({ url, alt, title }: Image, from: number): void {
    const altStart = alt && this.#source.startsWith(`![${alt}]`, from) ? from + 2 : undefined
    this.#images.push({ at: this.#length, url, alt: alt ?? '', title: title ?? '', altStart })
  }

  #addText(value: string, from: number, to: number): void {
    const start = this.#length
    const fits = align(this.#source, from, to, value, (character, a, b) => {
      if (character === ' ' && /^[ \t]*[\r\n]/u.test(this.#source.slice(a, b))) this.#lineEnds.push(this.#length)
      this.#place(character, a, b)
    })
    if (fits) return
    // A text whose way back is not certain is not read at all: a finding there could damage the release.
    this.#characters.length = start
    this.#starts.length = start
    this.#ends.length = start
    while ((this.#lineEnds.at(-1) ?? -1) >= start) this.#lineEnds.pop()
    this.#place(MASK, from, to)
  }
}

/** Readable text as it was collected: per character where its source begins and ends. */
interface CollectedProse
  extends Pick<Prose, 'links' | 'emphases' | 'images' | 'references' | 'lineEnds' | 'written' | 'isHtml'> {
  readonly characters: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Where the block's content may begin. */
  readonly from: number
}

export function alignedProse(collected: CollectedProse): Prose {
  return new AlignedProse(collected)
}

class AlignedProse extends Keeper implements Prose {
  readonly text: string
  readonly links: readonly ProseLink[]
  readonly emphases: readonly ProseEmphasis[]
  readonly images: readonly ProseImage[]
  readonly references: readonly ProseReference[]
  readonly lineEnds: readonly number[]
  readonly written: Written | undefined
  readonly isHtml: boolean
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  readonly #from: number

  constructor(collected: CollectedProse) {
    super()
    this.text = collected.characters.join('')
    this.#starts = Uint32Array.from(collected.starts)
    this.#ends = Uint32Array.from(collected.ends)
    this.#from = collected.from
    this.links = collected.links
    this.emphases = collected.emphases
    this.images = collected.images
    this.references = collected.references
    this.lineEnds = collected.lineEnds
    this.written = collected.written
    this.isHtml = collected.isHtml
  }

  spanOf(start: number, end: number): Span {
    if (start < 0 || end < start || end > this.text.length) throw new RangeError(`no such range: ${start}–${end}`)
    if (start < end) return { start: this.#starts[start] ?? this.#from, end: this.#ends[end - 1] ?? this.#from }
    const at = start > 0 ? this.#ends[start - 1] : this.#starts[0]
    return { start: at ?? this.#from, end: at ?? this.#from }
  }

  isContiguous(start: number, end: number): boolean {
    for (let i = start + 1; i < end; i++) {
      const isSameReference = this.#starts[i] === this.#starts[i - 1]
      if (!isSameReference && this.#starts[i] !== this.#ends[i - 1]) return false
    }
    // A character of several units, such as one reference for two, is cut by neither edge.
    const cutsBefore = start > 0 && start < this.text.length && this.#starts[start] === this.#starts[start - 1]
    const cutsBehind = end > 0 && end < this.text.length && this.#starts[end] === this.#starts[end - 1]
    return !cutsBefore && !cutsBehind
  }
}

/** The index of the tag that closes an HTML element for code (`<code>`, `<kbd>`), whose text is as little prose as inline code. */
function endOfCode(content: readonly PhrasingContent[], at: number, tag: string): number | undefined {
  const name = /^<(code|kbd|samp|var|tt)\b[^>]*>$/iu.exec(tag)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  const found = content.findIndex((n, i) => i > at && n.type === 'html' && n.value.toLowerCase() === `</${name}>`)
  return found < 0 ? undefined : found
}

/** Whether a link shows its own address: `https://…`, `<https://…>`, `www.…`, `a@example.org`, `[https://…](https://…)`. */
function isUrl(source: string, url: string): boolean {
  const label = /^\[([^\]]*)\]\(/u.exec(source)?.[1] ?? source.replace(/^<|>$/gu, '')
  return /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:|www\.)\S+$/iu.test(label) || url === label || url === `mailto:${label}`
}
