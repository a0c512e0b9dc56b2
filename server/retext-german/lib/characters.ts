/**
 * Classes of characters, one small number per UTF-16 code unit.
 *
 * Follows parse-latin (white space; punctuation is Unicode `P`; words are
 * letters, marks and numbers; the rest are symbols), with one addition: the
 * object replacement character U+FFFC stands for something that was masked
 * (code, an address) and counts as part of a word.
 */

export const white = 1
export const punctuation = 2
export const symbol = 3
/** Everything from here on is part of a word. */
export const lower = 4
export const upper = 5
/** Letters without case, marks, U+FFFC. */
export const otherWord = 6
export const digit = 7

export type CharacterClass = 1 | 2 | 3 | 4 | 5 | 6 | 7

const whiteExpression = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]$/
const lowerExpression = /^\p{Ll}$/u
const upperExpression = /^[\p{Lu}\p{Lt}]$/u
const digitExpression = /^\p{N}$/u
const otherWordExpression = /^[\p{L}\p{M}\uFFFC]$/u
const punctuationExpression = /^\p{P}$/u

const objectReplacement = 0xff_fc
const replacementCharacter = 0xff_fd

/** Filled on demand; 0 means “not yet known”. */
const known = new Uint8Array(0x1_00_00)

/**
 * Class of the character that starts at `index`. Both halves of a surrogate
 * pair have the class of the pair; a lone half is a symbol.
 *
 * @param index must lie inside `text`
 */
export function classAt(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index)
  return ((unit & 0xf8_00) === 0xd8_00 ? classOfPair(text, index) : known[unit] || classify(unit)) as CharacterClass
}

/** True where a word character stands at `index`; false outside of `text`. */
export function isWordAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && classAt(text, index) >= lower
}

/** True where a letter (also a mark, also U+FFFC) stands at `index`. */
export function isLetterAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false
  const kind = classAt(text, index)
  return kind >= lower && kind !== digit
}

/** True where a number character stands at `index`. */
export function isDigitAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && classAt(text, index) === digit
}

/** True where a lower-case letter stands at `index`. */
export function isLowerAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && classAt(text, index) === lower
}

/** True where an upper-case letter stands at `index`. */
export function isUpperAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && classAt(text, index) === upper
}

function classify(codePoint: number): CharacterClass {
  const kind = classOf(codePoint)
  if (codePoint < known.length) known[codePoint] = kind
  return kind
}

function classOf(codePoint: number): CharacterClass {
  if (codePoint === objectReplacement) return otherWord
  if (codePoint === replacementCharacter) return symbol
  const character = String.fromCodePoint(codePoint)
  if (whiteExpression.test(character)) return white
  if (lowerExpression.test(character)) return lower
  if (upperExpression.test(character)) return upper
  if (digitExpression.test(character)) return digit
  if (otherWordExpression.test(character)) return otherWord
  if (punctuationExpression.test(character)) return punctuation
  return symbol
}

function classOfPair(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index)
  const start = unit >= 0xdc_00 && index > 0 ? index - 1 : index
  const codePoint = text.codePointAt(start) ?? unit
  return codePoint > 0xff_ff ? classOf(codePoint) : symbol
}
