import type { Span } from './addresses.ts'
import { classAt, digit, isLowerAt, isUpperAt, lower } from './characters.ts'
import { sentenceStarters } from './data/sentence-starters.ts'
import { type Token, whiteSpaceToken, wordToken } from './tokens.ts'

/** How the word after a possible end of a sentence begins. */
export type Beginning = 'lower' | 'digit' | 'capital'

/** The word after a possible end of a sentence. */
export interface NextWord {
  text: string
  begins: Beginning
  /** True for words that stand with a capital only at the beginning of a sentence: `Die`, `Danach`. */
  starter: boolean
  /** True if a dash or the like stands before it: `3. – 5. Oktober`. */
  linked: boolean
  /** True if the word has a full stop of its own right behind it: `3. 10. 2026`. */
  stopped: boolean
}

/** What stands before a full stop, read backwards over the words that are already settled. */
export interface Before {
  /** The word right before the stop. */
  word: string
  /** The word before that one, empty if something else than white space lies between. */
  previous: string
  /** What lies between instead: a comma, a bracket, a symbol; empty after white space or at the start. */
  sign: string
  /** True if no other word stands before it in its sentence. */
  first: boolean
  /** True if `previous` links to an ordinal number before it: `3. und` before `4.` */
  linked: boolean
  /** The words before it that end in a full stop, without the spaces between: `i.d.` */
  chain: string
}

/** A word of more characters than this is no abbreviation, number or name of a month. */
const maxLength = 40

const combining = /[\u0300-\u036F]/

/** Text of a token for looking up: composed (NFC), and of a very long one the end. */
export function wordText(text: string, token: Span): string {
  const word = text.slice(Math.max(token.start, token.end - maxLength), token.end)
  return combining.test(word) ? word.normalize('NFC') : word
}

const links = new Set('–-/&+')

/**
 * Reads the word token at `index` as what may begin a sentence.
 *
 * @param from index of the token behind the possible end
 */
export function nextWord(text: string, tokens: readonly Token[], index: number, from: number): NextWord | undefined {
  const token = tokens[index]
  if (!token) return undefined
  const word = wordText(text, { start: token.start, end: Math.min(token.end, token.start + maxLength) })
  const begins = beginning(text, token)
  const following = tokens[index + 1]
  const stopped = following !== undefined && following.kind !== whiteSpaceToken && text[following.start] === '.'
  const sign = tokens[from]?.kind === whiteSpaceToken ? tokens[from + 1] : tokens[from]
  const linked = sign !== undefined && sign !== token && links.has(text.charAt(sign.start))
  return { text: word, begins, starter: begins === 'capital' && sentenceStarters.has(word), linked, stopped }
}

function beginning(text: string, token: Token): Beginning {
  let at = token.start
  while (at + 1 < token.end && classAt(text, at) < lower) at++
  const kind = classAt(text, at)
  if (kind === digit) return 'digit'
  if (kind !== lower) return 'capital'
  // iPhone, eBay: names that begin small begin sentences, too.
  return isUpperAt(text, at + 1) && isLowerAt(text, at + 2) ? 'capital' : 'lower'
}

/**
 * Reads backwards from the word token at the end of `tokens`.
 *
 * @param from index of the first token of the sentence
 */
export function beforeStop(text: string, tokens: readonly Token[], from: number): Before | undefined {
  const last = tokens.length - 1
  const token = tokens[last]
  if (!token || token.kind !== wordToken) return undefined
  const word = wordText(text, token)
  let previous = ''
  let sign = ''
  let linked = false
  let index = last - 1
  const gap = tokens[index]
  if (gap && index >= from) {
    const beyond = gap.kind === whiteSpaceToken ? tokens[--index] : gap
    if (beyond && index >= from) {
      if (beyond.kind === wordToken) previous = wordText(text, beyond)
      else sign = text.slice(beyond.start, Math.min(beyond.end, beyond.start + 2))
      const link = tokens[index - 1]?.kind === whiteSpaceToken ? tokens[index - 2] : tokens[index - 1]
      linked = link !== undefined && index > from && /\d\.$/.test(wordText(text, link))
    }
  }
  const first = !tokens.slice(Math.max(from, last - 4), last).some((other) => other.kind === wordToken)
  return { word, previous, sign, first, linked, chain: chainBefore(text, tokens, last, from) }
}

/** At most this many words make a chain: `u. v. a. m.`, `V. i. S. d. P.` */
const maxChain = 5

function chainBefore(text: string, tokens: readonly Token[], last: number, from: number): string {
  let chain = ''
  let index = last - 2
  for (let count = 1; count < maxChain && index >= from; count++) {
    const token = tokens[index]
    const gap = tokens[index + 1]
    if (token?.kind !== wordToken || gap?.kind !== whiteSpaceToken) break
    if (text[token.end - 1] !== '.' || token.end - token.start > 5) break
    chain = text.slice(token.start, token.end) + chain
    index -= 2
  }
  return chain
}
