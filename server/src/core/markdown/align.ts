import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'

const reference = /^&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([0-9a-zA-Z]{1,31}));/u
const punctuation = /[!-/:-@[-`{-~]/u

/** Receives one character of the value with the source range that it stands for; a soft line end arrives as one space. */
export type Place = (character: string, start: number, end: number) => void

/**
 * Walks over the value of a Markdown text node and its source in parallel. Source and value differ by backslash escapes,
 * character references, and line ends with the container prefixes and blanks around them.
 * Returns false where the two do not fit; what was placed until then must be discarded.
 *
 * @param source the whole text that was parsed
 * @param from offset at which the node begins
 * @param to offset at which the node ends
 * @param value what the parser made of it
 */
export function align(source: string, from: number, to: number, value: string, place: Place): boolean {
  let at = from
  let i = 0
  while (i < value.length) {
    const character = value[i] ?? ''
    const here = source[at] ?? ''
    if (character === '\n' || character === '\r') {
      const next = i + (character === '\r' && value[i + 1] === '\n' ? 2 : 1)
      const end = afterLineEnd(source, at, to, value[next] ?? '')
      if (end === undefined) return false
      place(' ', at, end)
      at = end
      i = next
    } else if (here === '\\' && source[at + 1] === character && punctuation.test(character)) {
      place(character, at, at + 2)
      at += 2
      i++
    } else if (here === '&') {
      const decoded = decodeReference(source.slice(at, Math.min(to, at + 34)))
      if (decoded && value.startsWith(decoded.text, i)) {
        for (const unit of decoded.text.split('')) place(unit, at, at + decoded.length)
        at += decoded.length
        i += decoded.text.length
      } else if (character === '&') {
        place(character, at, at + 1)
        at++
        i++
      } else return false
    } else if (here === character || (here === '\0' && character === '\uFFFD')) {
      if (at >= to) return false
      place(character, at, at + 1)
      at++
      i++
    } else return false
  }
  return source.slice(at, to).trim() === ''
}

/** The offset behind a line end with the blanks before it and the prefix of the next line (blanks, `>`). */
function afterLineEnd(source: string, from: number, to: number, nextCharacter: string): number | undefined {
  let at = from
  while (source[at] === ' ' || source[at] === '\t') at++
  if (source[at] === '\r') at += source[at + 1] === '\n' ? 2 : 1
  else if (source[at] === '\n') at++
  else return undefined
  while (at < to) {
    const here = source[at]
    if (here === ' ' || here === '\t' || (here === '>' && nextCharacter !== '>')) at++
    else if (here === '>' && /^>[ \t>]*>/u.test(source.slice(at, to))) at++
    else break
  }
  return at
}

/** The character reference that a text begins with, and how long it is. */
export function decodeReference(source: string): { text: string; length: number } | undefined {
  const match = reference.exec(source)
  if (!match) return undefined
  const [all, hex, decimal, name] = match
  const text = hex
    ? decodeNumericCharacterReference(hex, 16)
    : decimal
      ? decodeNumericCharacterReference(decimal, 10)
      : decodeNamedCharacterReference(name ?? '')
  return text === false ? undefined : { text, length: all.length }
}
