import type { SentenceContent, Word, WordContent } from 'nlcst'
import { classAt, lower, symbol } from './characters.ts'
import type { Points } from './points.ts'
import { punctuationToken, type Token, whiteSpaceToken, wordToken } from './tokens.ts'

/** Node of a token; the node of a word holds its letters and signs. */
export function nodeOf(text: string, token: Token, points: Points): SentenceContent {
  if (token.kind === wordToken) return wordNode(text, token, points)
  const value = text.slice(token.start, token.end)
  const position = points.position(token.start, token.end)
  if (token.kind === whiteSpaceToken) return { type: 'WhiteSpaceNode', value, position }
  return { type: token.kind === punctuationToken ? 'PunctuationNode' : 'SymbolNode', value, position }
}

function wordNode(text: string, token: Token, points: Points): Word {
  const children: WordContent[] = []
  for (let start = token.start; start < token.end; ) {
    const end = endOfPart(text, start, token.end)
    const kind = classAt(text, start)
    const value = text.slice(start, end)
    const position = points.position(start, end)
    if (kind >= lower) children.push({ type: 'TextNode', value, position })
    else children.push({ type: kind === symbol ? 'SymbolNode' : 'PunctuationNode', value, position })
    start = end
  }
  const first = children[0]?.position
  const last = children.at(-1)?.position
  const word: Word = { type: 'WordNode', children }
  if (first && last) word.position = { start: { ...first.start }, end: { ...last.end } }
  return word
}

/** Letters and numbers run on; a sign runs on as long as it is the same. */
function endOfPart(text: string, start: number, limit: number): number {
  const isText = classAt(text, start) >= lower
  const unit = text.charCodeAt(start)
  let end = start + 1
  while (end < limit && (isText ? classAt(text, end) >= lower : text.charCodeAt(end) === unit)) end++
  return end
}
