import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import { matchesOf } from '../text/matches.ts'
import { plainSpaces } from './clean-characters.ts'
import { escapeText } from './escape.ts'
import type { Piece } from './paragraphs.ts'
import type { Role } from './roles.ts'

/** A piece of a web page; its text is Markdown. */
export interface HtmlPiece extends Piece {
  readonly role: Role
}

const BLOCK =
  /^(?:p|div|h[1-6]|li|ul|ol|section|article|header|footer|main|aside|nav|table|tr|td|th|blockquote|figure|figcaption|body|html|address|dl|dt|dd|hr|form|pre)$/u
/** Their content is none of the text. */
const SILENT =
  /<(script|style|template|noscript|svg|head)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<!doctype[^>]*>|<\?[\s\S]*?\?>/giu
const token = /<(\/?)([a-z][a-z0-9]*)\b((?:"[^"]*"|'[^']*'|[^"'<>])*)>|[^<]+|</giu

export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html\b|<(?:body|article|main|section|div|p|h[1-6])\b[^>]*>[\s\S]*<\/(?:body|article|main|section|div|p|h[1-6])>)/iu.test(
    text
  )
}

/** Paragraphs, headings and lists of a web page, with its links and emphasis. Linear in the text. */
export function piecesOfHtml(html: string): HtmlPiece[] {
  const reader = new HtmlReader()
  for (const match of matchesOf(html.replace(SILENT, ''), token)) {
    const [raw, slash, name, attributes = ''] = match
    if (name === undefined) reader.text(raw)
    else if (slash === '/') reader.close(name.toLowerCase())
    else reader.open(name.toLowerCase(), attributes)
  }
  return reader.done()
}

class HtmlReader {
  readonly #pieces: HtmlPiece[] = []
  #text = ''
  #kind: 'paragraph' | 'item' = 'paragraph'
  #role: Role = 'text'
  /** Addresses of the open links, with where their text begins. */
  readonly #links: { readonly url: string; readonly at: number }[] = []
  #hasHeadline = false
  /** Where the open bold type begins. */
  #strong: number | undefined

  text(raw: string): void {
    const text = plainSpaces(decodeReferences(raw)).replace(/[ \t\n]+/gu, ' ')
    // Bold type that ends with a sign and touches a letter is none to Markdown.
    if (/^\p{L}/u.test(text)) this.#text = this.#text.replace(/\*\*(\S[^*]*[^\p{L}\p{N}*])\*\*$/u, '$1')
    this.#text += escapeText(this.#text === '' || /\s$/u.test(this.#text) ? text.trimStart() : text)
  }

  open(name: string, attributes: string): void {
    if (BLOCK.test(name)) this.#flush()
    if (/^h[1-6]$/u.test(name)) this.#role = name === 'h1' && !this.#hasHeadline ? 'headline' : 'crosshead'
    if (name === 'li') this.#kind = 'item'
    if (name === 'strong' || name === 'b') this.#strong ??= this.#text.length
    if (name === 'br') this.#text = `${this.#text.trimEnd()}  \n`
    if (name === 'hr') this.#pieces.push({ kind: 'rule', text: '***', isApart: true, marker: '', role: 'text' })
    if (name === 'a')
      this.#links.push({ url: /\bhref\s*=\s*["']?([^"'\s>]+)/iu.exec(attributes)?.[1] ?? '', at: this.#text.length })
  }

  close(name: string): void {
    if (name === 'a') this.#closeLink()
    if (name === 'strong' || name === 'b') this.#closeStrong()
    if (!BLOCK.test(name)) return
    this.#flush()
    if (/^h[1-6]$/u.test(name)) this.#role = 'text'
    if (name === 'li') this.#kind = 'paragraph'
  }

  done(): HtmlPiece[] {
    this.#flush()
    return this.#pieces
  }

  #closeLink(): void {
    const link = this.#links.pop()
    if (!link) return
    const label = this.#text.slice(link.at).trim()
    const url = decodeReferences(link.url)
    if (label === '' || !/^(?:https?:|mailto:|tel:)/iu.test(url) || /[\s()<>]/u.test(url)) return
    const isBare = label === url || `mailto:${label}` === url
    this.#text = this.#text.slice(0, link.at) + (isBare ? label : `[${label}](${url})`)
  }

  #closeStrong(): void {
    const at = this.#strong
    this.#strong = undefined
    if (at === undefined || this.#role !== 'text' || /[\p{L}\p{N}]$/u.test(this.#text.slice(0, at))) return
    const [, before = '', content = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(this.#text.slice(at)) ?? []
    if (content === '' || /[*\n[\]]/u.test(content)) return
    this.#text = `${this.#text.slice(0, at)}${before}**${content}**${behind}`
  }

  #flush(): void {
    const text = this.#text.trim().replace(/^(?: {2}\n)+|(?: {2}\n)+$/gu, '')
    this.#text = ''
    this.#links.length = 0
    this.#strong = undefined
    if (text === '') return
    const marker = this.#kind === 'item' ? '- ' : ''
    const content = this.#role === 'text' ? text : text.replace(/\s*\n\s*/gu, ' ')
    this.#pieces.push({ kind: this.#kind, text: content, isApart: true, marker, role: this.#role })
    if (this.#role === 'headline') this.#hasHeadline = true
  }
}

function decodeReferences(text: string): string {
  return text.replace(/&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([0-9a-zA-Z]{1,31}));/gu, (whole, hex, decimal, name) => {
    if (hex) return decodeNumericCharacterReference(hex, 16)
    if (decimal) return decodeNumericCharacterReference(decimal, 10)
    return decodeNamedCharacterReference(name) || whole
  })
}
