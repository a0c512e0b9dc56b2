import { decodeReference } from './align.ts'
import type { HtmlPiece } from './html-tags.ts'
import { alignedProse, MASK, type Prose, type ProseEmphasis, type ProseImage, type ProseLink } from './prose.ts'

const EMPHASES: Readonly<Record<string, ProseEmphasis['kind']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'delete',
  del: 'delete'
}
/** Addresses in running text; the sign that ends the sentence is none of theirs. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"„“”]*[^\s<>"„“”.,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/uy

/** Collects the text of one block of HTML with the exact way back; an HTML line end with the blanks around it reads as one space. */
export class HtmlProseBuilder {
  readonly #source: string
  readonly #characters: string[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #links: ProseLink[] = []
  #emphases: ProseEmphasis[] = []
  readonly #images: ProseImage[] = []
  readonly #lineEnds: number[] = []
  readonly #open: { readonly piece: HtmlPiece; readonly at: number }[] = []
  #from = -1

  constructor(source: string) {
    this.#source = source
  }

  add(piece: HtmlPiece): void {
    if (this.#from < 0) this.#from = piece.start
    if (piece.kind === 'text') this.#addText(piece.start, piece.end)
    else if (piece.kind === 'close') this.#close(piece.name)
    else if (piece.name === 'br') this.#addBreak(piece)
    else if (piece.name === 'img') this.#place(MASK, piece.start, piece.end)
    else if (piece.kind === 'open' && piece.name !== 'wbr') this.#open.push({ piece, at: this.#characters.length })
  }

  build(): Prose {
    while (this.#endsBlank) this.#dropLast()
    while (this.#open.length > 0) this.#close(this.#open.at(-1)?.piece.name ?? '')
    return alignedProse({
      characters: this.#characters,
      starts: this.#starts,
      ends: this.#ends,
      from: Math.max(0, this.#from),
      links: this.#links.filter((l) => l.start < l.end),
      emphases: this.#emphases.filter((e) => e.start < e.end),
      images: this.#images,
      references: [],
      lineEnds: this.#lineEnds,
      written: undefined,
      isHtml: true
    })
  }

  get #endsBlank(): boolean {
    return /^[ \n\t]$/u.test(this.#characters.at(-1) ?? '')
  }

  #dropLast(): void {
    this.#characters.pop()
    this.#starts.pop()
    this.#ends.pop()
    const end = this.#characters.length
    if (this.#lineEnds.at(-1) === end) this.#lineEnds.pop()
    // A blank within the emphasis at its end went with the others.
    this.#emphases = this.#emphases.map((e) => (e.end > end ? { ...e, end } : e))
    this.#links = this.#links.map((l) => (l.end > end ? { ...l, end } : l))
  }

  #place(character: string, start: number, end: number): void {
    this.#characters.push(character)
    this.#starts.push(start)
    this.#ends.push(end)
  }

  #addBreak(piece: HtmlPiece): void {
    while (this.#endsBlank) this.#dropLast()
    if (this.#characters.length > 0) this.#place('\n', piece.start, piece.end)
  }

  #addText(from: number, to: number): void {
    const source = this.#source
    for (let at = from; at < to; ) {
      const blank = blankAt(source, at, to)
      if (blank > at) {
        // No text begins with a blank, and none stands beside a line break.
        const isLineEnd = /[\r\n]/u.test(source.slice(at, blank))
        const follows = this.#characters.length > 0 && this.#characters.at(-1) !== '\n'
        // Blanks on both sides of a tag show as one.
        const isSecond = this.#endsBlank && (isLineEnd || this.#ends.at(-1) !== at)
        if (follows && !isSecond && isLineEnd) this.#lineEnds.push(this.#characters.length)
        if (follows && !isSecond) this.#place(isLineEnd ? ' ' : (source[at] ?? ' '), at, blank)
        at = blank
        continue
      }
      ADDRESS.lastIndex = at
      const address = isWordStart(source, at, from) ? ADDRESS.exec(source)?.[0] : undefined
      if (address && at + address.length <= to) {
        const start = this.#characters.length
        this.#place(MASK, at, at + address.length)
        if (!this.#open.some((o) => o.piece.name === 'a')) {
          this.#links.push({ start, end: start + 1, url: targetOf(address) })
        }
        at += address.length
        continue
      }
      const decoded = source[at] === '&' ? decodeReference(source.slice(at, Math.min(to, at + 34))) : undefined
      const length = decoded?.length ?? 1
      for (const unit of (decoded?.text ?? source[at] ?? '').split('')) this.#place(unit, at, at + length)
      at += length
    }
  }

  #close(name: string): void {
    const index = this.#open.findLastIndex((o) => o.piece.name === name)
    if (index < 0) return
    const [entry] = this.#open.splice(index, 1)
    const end = this.#characters.length
    if (!entry || entry.at >= end) return
    const kind = EMPHASES[name]
    if (kind) this.#emphases.push({ kind, start: entry.at, end })
    if (name === 'a') this.#links.push({ start: entry.at, end, url: entry.piece.url })
  }
}

/** Where the blanks that begin at a place end: a single one within a line is one character, around a line end all are. */
function blankAt(source: string, at: number, to: number): number {
  let end = at
  while (end < to && /[ \t\r\n]/u.test(source[end] ?? '')) end++
  return end > at + 1 && !/[\r\n]/u.test(source.slice(at, end)) ? at + 1 : end
}

function isWordStart(source: string, at: number, from: number): boolean {
  return at === from || !/[\p{L}\p{N}._+-]/u.test(source[at - 1] ?? '')
}

/** As GitHub's Markdown links an address that stands in running text. */
function targetOf(address: string): string {
  if (address.startsWith('www.')) return `http://${address}`
  return address.includes('://') ? address : `mailto:${address}`
}
