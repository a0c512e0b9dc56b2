import { type Span, span } from '../text/span.ts'
import { frontMatterLength } from './parse.ts'

/*
 * A document is parsed in chunks that mean the same alone as in their document, so that a keystroke costs the parsing of one
 * chunk (measured: 350 KB whole take 180 ms). A chunk begins where no construct of CommonMark or GFM can reach across: after a
 * blank line, at a line without indentation that is no list item. Texts in which something can reach further (fenced code, link
 * definitions, footnotes, HTML other than comments on one line) are one chunk.
 */

const reachesFar = /```|~~~|\]:|<(?!!--[^\n\r]*?-->)[!?/]?(?:[a-z]|--|\[)/iu
const listItem = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u

function indexOrEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

/** Cuts a document into spans that follow each other without a gap. */
export function chunkSpans(text: string): Span[] {
  if (reachesFar.test(text.replace(/<(?:https?:\/\/|mailto:)[^\s<>]*>/giu, ''))) return [span(0, text.length)]
  const chunks: Span[] = []
  const hasReturns = text.includes('\r')
  let start = 0
  let blank = false
  let at = frontMatterLength(text)
  while (at < text.length) {
    const end = hasReturns ? endOfLine(text, at) : indexOrEnd(text, at)
    const line = text.slice(at, end)
    if (/^[ \t]*$/u.test(line)) blank = true
    else {
      if (blank && at > start && /^[^\s\uFEFF]/u.test(line) && !listItem.test(line)) {
        chunks.push(span(start, at))
        start = at
      }
      blank = false
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  chunks.push(span(start, text.length))
  return chunks
}
