/** A piece of an HTML block: a tag, a comment, or the text between two of them. Offsets count in the text that was read. */
export interface HtmlPiece {
  readonly kind: 'text' | 'comment' | 'open' | 'close'
  /** The name of a tag in lower case; empty for text and comments. */
  readonly name: string
  /** The address of a link (`href`), as written; empty for everything else. */
  readonly url: string
  readonly start: number
  readonly end: number
}

const TAG =
  /<(\/?)([a-z][a-z\d]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'=<>`]+))?)*)\s*(\/?)>|<!--[\s\S]*?-->/iuy

/** Cuts HTML into tags and text; undefined where a `<` begins neither tag nor comment, for then anything may be markup. */
export function htmlPieces(source: string, from: number, to: number): readonly HtmlPiece[] | undefined {
  const pieces: HtmlPiece[] = []
  let at = from
  while (at < to) {
    if (source[at] !== '<') {
      const next = source.indexOf('<', at)
      const end = next < 0 || next > to ? to : next
      pieces.push({ kind: 'text', name: '', url: '', start: at, end })
      at = end
      continue
    }
    TAG.lastIndex = at
    const found = TAG.exec(source)
    if (!found || at + found[0].length > to) return undefined
    const [all, slash, name = '', attributes = ''] = found
    const kind = name === '' ? 'comment' : slash ? 'close' : 'open'
    const url = name.toLowerCase() === 'a' ? hrefIn(attributes) : ''
    pieces.push({ kind, name: name.toLowerCase(), url, start: at, end: at + all.length })
    at += all.length
  }
  return pieces
}

function hrefIn(attributes: string): string {
  const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/iu.exec(attributes) ?? []
  return double ?? single ?? bare ?? ''
}
