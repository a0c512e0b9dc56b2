import type { Block } from '../../markdown/document.ts'
import type { Edit } from '../../text/edits.ts'
import { type Span, span } from '../../text/span.ts'

/** The address of a link as the source has it: in one place, or in two where its own text is the address again. */
export interface WrittenAddress {
  readonly text: string
  readonly spans: readonly Span[]
}

/**
 * Finds the address of a link whose words or address stand at `at`; undefined where the source has it with escapes, or somewhere
 * else.
 */
export function writtenAddress(source: string, block: Block, at: Span, url: string): WrittenAddress | undefined {
  const written = source.slice(at.start, at.end)
  const isUrl = (text: string) => text === url || `http://${text}` === url || `https://${text}` === url
  if (isUrl(written)) return { text: written, spans: [at] }
  if (written.startsWith('<') && isUrl(written.slice(1, -1)))
    return { text: written.slice(1, -1), spans: [span(at.start + 1, at.end - 1)] }
  // `[https://…](https://…)` reads as one address; behind other words it stands in brackets.
  const isWhole = written.startsWith('[') && written.endsWith(')')
  const from = isWhole ? at.start : at.end
  const behind = source.slice(from, block.span.end)
  const open = /^(?:\[[^\]]*)?[*_~]{0,3}\]\(<?/u.exec(behind)?.[0]
  if (open === undefined || !behind.startsWith(url, open.length)) return undefined
  const target = span(from + open.length, from + open.length + url.length)
  const label = span(at.start + 1, at.start + 1 + url.length)
  const isTwice = isWhole && source.startsWith(`${url}]`, label.start)
  return isWhole && !isTwice ? undefined : { text: url, spans: isTwice ? [label, target] : [target] }
}

export function replaceAddress(address: WrittenAddress, text: string): Edit[] {
  return address.spans.map((place) => ({ span: place, text }))
}

const parts = /^(?:(https?):\/\/)?((?:www|m)\.)?([^/?#]+)([^?#]*)([?#].*)?$/iu

/**
 * Whether one address is the other but for its scheme, `www.`, the slash at its end and its case; other hosts (x.com for
 * twitter.com), other paths and parameters are another address.
 */
export function isVariant(address: string, of: string): boolean {
  const a = parts.exec(address)
  const b = parts.exec(of)
  if (!a || !b || address === of) return false
  const same = (i: number) =>
    (a[i] ?? '').toLowerCase().replace(/\/$/u, '') === (b[i] ?? '').toLowerCase().replace(/\/$/u, '')
  return same(3) && same(4) && (a[5] ?? '') === (b[5] ?? '')
}
