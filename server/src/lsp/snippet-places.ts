import type { MarkdownDocument } from '../core/markdown/document.ts'
import { isInFrontMatter } from '../core/release/writing/front-matter-offers.ts'
import type { HouseSnippet } from './protocol.ts'

export interface Snippet extends HouseSnippet {
  /** What may be typed for it besides. */
  readonly others?: readonly string[]
}

/** Where somebody types what may become a snippet. */
export interface SnippetPlace {
  /** The letters that stand there; a sentence begins with a capital, so these are in lower case. */
  readonly typed: string
  readonly kind: 'front-matter' | 'top' | 'block' | 'sentence'
}

/** The place before an offset, if snippets belong there; undefined in code, within sentences, and where a dateline is begun. */
export function snippetPlace({ source, code }: MarkdownDocument, offset: number): SnippetPlace | undefined {
  const [before = '', line = ''] = lastLine(source.slice(0, offset))
  const [, said, typed] = /^(?:[ \t]*|(.*[.!?…][“”«‘’)]*[ \u00A0]))(\p{Ll}[\p{L}-]*|)$/u.exec(line) ?? []
  if (typed === undefined || code.some(({ start, end }) => start <= offset && offset <= end)) return undefined
  if (isInFrontMatter(source, offset)) return said === undefined ? { typed, kind: 'front-matter' } : undefined
  if (said !== undefined) return typed === '' ? undefined : { typed, kind: 'sentence' }
  if (before.trim() === '') return { typed, kind: 'top' }
  return { typed, kind: /(?:\n|^)(?:[ \t]*|#{1,6} .*|---|<!--.*-->)$/u.test(before) ? 'block' : 'sentence' }
}

/** Whether a snippet belongs at a place and begins as typed; whoever has no ß at hand types `ss`. */
export function belongs({ prefix, others = [] }: Snippet, { typed, kind }: SnippetPlace): boolean {
  const plain = (text: string): string => text.replaceAll('ß', 'ss')
  return isAt(prefix, kind) && [prefix, ...others].some((begun) => plain(begun).startsWith(plain(typed)))
}

/** A quotation may begin with any sentence; what else there is begins a block. */
function isAt(prefix: string, kind: SnippetPlace['kind']): boolean {
  if (prefix === 'sperrfrist-kopf') return kind === 'front-matter'
  if (kind === 'front-matter') return false
  if (prefix === 'kopf' || prefix === 'pressemitteilung') return kind === 'top'
  return kind !== 'sentence' || prefix.startsWith('zitat')
}

/** A text parted before its last line. */
function lastLine(text: string): readonly [string, string] {
  const at = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
  return [
    text
      .slice(0, at)
      .replace(/\r\n?|\n/gu, '\n')
      .replace(/\n$/u, ''),
    text.slice(at)
  ]
}
