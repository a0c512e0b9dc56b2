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
  const found: { readonly at: Span; readonly target: string }[] = []
  for (const block of release.document.blocks) {
    for (const link of block.prose.links) {
      const target = targetOf(link.url, uri)
      if (target) found.push({ at: placeOf(block, link, release.document.source), target })
    }
  }
  for (const link of release.channelFooter?.links ?? []) {
    const target = channelTarget(link)
    if (target && !found.some(({ at }) => touches(at, link.span))) found.push({ at: link.span, target })
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
function targetOf(url: string, base: string): string | undefined {
  if (/^(?:https?|mailto|tel|file):/iu.test(url)) return url
  if (/^www\./iu.test(url)) return `https://${url}`
  // Anything with another scheme is not ours to open; an anchor leads nowhere in a release.
  if (/^[a-z][a-z\d+.-]*:|^#/iu.test(url) || !base.startsWith('file:')) return undefined
  try {
    return new URL(url, base).href
  } catch {
    return undefined
  }
}

/** `www.example.org/haus` and `@haus@example.org`; a bare handle is nobody's address for certain. */
function channelTarget({ url }: ChannelLink): string | undefined {
  if (/^https?:\/\//iu.test(url)) return url
  const [, name, host] = /^@([\w.-]+)@([\w.-]+\.[a-z]{2,})$/iu.exec(url) ?? []
  if (name && host) return `https://${host}/@${name}`
  return /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/iu.test(url) ? `https://${url}` : undefined
}
