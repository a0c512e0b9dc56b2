import type { DocumentLink } from 'vscode-languageserver/node'
import type { Block } from '../../core/markdown/document.ts'
import type { ProseLink } from '../../core/markdown/prose.ts'
import type { ChannelLink } from '../../core/release/model.ts'
import { type Span, span, touches } from '../../core/text/span.ts'
import type { Session } from '../session.ts'
import { toRange } from '../to-protocol.ts'

/** The links of the text, and what the footer gives as bare addresses and handles. */
export function documentLinks(session: Session, uri: string): DocumentLink[] {
  const current = session.current(uri)
  if (!current) return []
  const { document } = current.opened
  const { release } = current.checked
  // Handles go first: Markdown takes a part of them for an e-mail address.
  const found = (release.channelFooter?.links ?? []).flatMap((link) => {
    const target = channelTarget(link)
    return target ? [{ at: link.span, target }] : []
  })
  for (const block of release.document.blocks) {
    for (const link of block.prose.links) {
      const at = placeOf(block, link, release.document.source)
      const target = targetOf(release.document.source.slice(at.start, at.end), link.url, uri)
      if (target && !found.some((other) => touches(other.at, at))) found.push({ at, target })
    }
  }
  return found
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ at, target }) => ({ range: toRange(at, document), target }))
}

/** The address in `[Text](address)`, else the whole of `<address>` and `www.example.org`. */
function placeOf(block: Block, link: ProseLink, source: string): Span {
  const text = block.spanOf(link.start, link.end)
  const at = source.slice(text.end).startsWith('](') ? source.indexOf(link.url, text.end + 2) : -1
  return at === text.end + 2 ? span(at, at + link.url.length) : text
}

/** Absolute addresses as they are, others from where the release lies. */
function targetOf(written: string, url: string, base: string): string | undefined {
  // The parser gives them the scheme of long ago.
  if (/^www\./iu.test(written)) return `https://${written}`
  if (/^(?:https?|mailto|tel|file):/iu.test(url)) return url
  // Anything with another scheme is not ours to open; an anchor leads nowhere in a release.
  if (/^[a-z][a-z\d+.-]*:|^#/iu.test(url) || !base.startsWith('file:')) return undefined
  try {
    return new URL(url, base).href
  } catch {
    return undefined
  }
}

/** `example.org/haus` and `@haus@example.org`; a bare handle is nobody's address for certain, and the others are links anyway. */
function channelTarget({ url }: ChannelLink): string | undefined {
  const [, name, host] = /^@([\w.-]+)@([\w.-]+\.[a-z]{2,})$/iu.exec(url) ?? []
  if (name && host) return `https://${host}/@${name}`
  return /^(?!www\.)(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/iu.test(url) ? `https://${url}` : undefined
}
