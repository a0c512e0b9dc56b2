import { findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser'
import type { Edit } from '../core/text/edits.ts'
import { span } from '../core/text/span.ts'

/**
 * The edits that add a word at the end of `words` in a house file, comments and layout kept.
 *
 * @param text of the house file; one that is no JSON object, or holds something else under `words`, gets no edits
 */
export function addHouseWord(text: string, word: string): Edit[] {
  const house = parseTree(text)
  if (house?.type !== 'object') return []
  const words = findNodeAtLocation(house, ['words'])
  if (words && words.type !== 'array') return []
  const last = words?.children?.at(-1)
  if (last) return addBehind(text, last, JSON.stringify(word))
  const formattingOptions = {
    insertSpaces: !/^\t/mu.test(text),
    tabSize: /^( +)\S/mu.exec(text)?.[1]?.length ?? 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n'
  }
  const edits = words ? modify(text, ['words'], [word], {}) : modify(text, ['words'], [word], { formattingOptions })
  return edits.map(({ offset, length, content }) => ({ span: span(offset, offset + length), text: content }))
}

/** In a list with a word a line, a comment behind the last one stays with it. */
function addBehind(text: string, last: Node, item: string): Edit[] {
  const end = last.offset + last.length
  const indent = /(?:^|\n)([ \t]*)$/u.exec(text.slice(0, last.offset))?.[1]
  const rest = /^(,?)[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*\*\/)?(?=(\r?\n))/u.exec(text.slice(end))
  if (indent === undefined || !rest) return [{ span: span(end, end), text: `, ${item}` }]
  const [all, comma, eol] = rest
  const lineEnd = end + all.length
  return [
    ...(comma ? [] : [{ span: span(end, end), text: ',' }]),
    { span: span(lineEnd, lineEnd), text: `${eol}${indent}${item}` }
  ]
}
