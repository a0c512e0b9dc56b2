import { addresses, type Span } from './addresses.ts'
import { classAt, isLetterAt, isWordAt, lower, otherWord, symbol, white } from './characters.ts'
import { endOfWord } from './words.ts'

export const whiteSpaceToken = 1
export const wordToken = 2
export const punctuationToken = 3
export const symbolToken = 4

/** A piece of text, in UTF-16 code units, half-open. Tokens lie side by side and cover the text. */
export interface Token {
  kind: typeof whiteSpaceToken | typeof wordToken | typeof punctuationToken | typeof symbolToken
  start: number
  end: number
}

const zeroWidthJoiner = 0x20_0d

/**
 * Splits a text into words, white space, punctuation and symbols. Full stops
 * after a word are not yet part of it: whether they are depends on the sentence
 * (`sentence-ends.ts`).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const fixed = addresses(text)
  let nextFixed = 0
  let index = 0
  while (index < text.length) {
    const address: Span | undefined = fixed[nextFixed]
    if (address?.start === index) {
      tokens.push({ kind: wordToken, start: index, end: address.end })
      index = address.end
      nextFixed++
      continue
    }
    const limit = address ? address.start : text.length
    const token = tokenAt(text, index, limit)
    tokens.push(token)
    index = token.end
  }
  return tokens
}

function tokenAt(text: string, start: number, limit: number): Token {
  const kind = classAt(text, start)
  if (kind === white) return { kind: whiteSpaceToken, start, end: endOfWhiteSpace(text, start, limit) }
  if (kind >= lower || startsSuffix(text, start, limit)) {
    return { kind: wordToken, start, end: endOfWord(text, start, limit) }
  }
  if (kind === symbol) return { kind: symbolToken, start, end: endOfSymbol(text, start, limit) }
  return { kind: punctuationToken, start, end: endOfRun(text, start, limit) }
}

/** `-ung`, `„Lesen“-Projekt`, `#Lesewoche`, `@beispiel`: the sign belongs to the word that follows it. */
function startsSuffix(text: string, start: number, limit: number): boolean {
  const sign = text.charAt(start)
  if (sign !== '-' && sign !== '‑' && sign !== '#' && sign !== '@') return false
  if (start + 1 >= limit || !isLetterAt(text, start + 1)) return false
  return !isWordAt(text, start - 1) && text.charAt(start - 1) !== sign
}

function endOfWhiteSpace(text: string, start: number, limit: number): number {
  let end = start + 1
  while (end < limit && classAt(text, end) === white) end++
  return end
}

function endOfRun(text: string, start: number, limit: number): number {
  const unit = text.charCodeAt(start)
  let end = start + 1
  while (end < limit && text.charCodeAt(end) === unit) end++
  // Punctuation beyond the basic plane: never part a surrogate pair.
  if (end === start + 1 && (unit & 0xfc_00) === 0xd8_00 && end < limit) end++
  return end
}

/** Repeated symbols, and emoji with all that belongs to them, are one symbol. */
function endOfSymbol(text: string, start: number, limit: number): number {
  const unit = text.charCodeAt(start)
  let end = start + 1
  for (; end < limit; end++) {
    const next = text.charCodeAt(end)
    if (next === unit || next === zeroWidthJoiner || (next & 0xf8_00) === 0xd8_00) continue
    if (next >= 0xfe_00 && next <= 0xfe_0f && classAt(text, end) === otherWord) continue
    break
  }
  return end
}
