import { matchesOf } from '../../text/matches.ts'

/** Characters that printing programs put for two letters, and what they stand for. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st'
}

/** German characters in UTF-8 that a program read as Windows-1252. */
const MISREAD: Readonly<Record<string, string>> = {
  'Ã¤': 'ä',
  'Ã¶': 'ö',
  'Ã¼': 'ü',
  'Ã„': 'Ä',
  'Ã–': 'Ö',
  Ãœ: 'Ü',
  ÃŸ: 'ß',
  'Ã©': 'é',
  'Ã¨': 'è',
  'â€“': '–',
  'â€”': '—',
  'â€ž': '„',
  'â€œ': '“',
  'â€\u009D': '”',
  'â€š': '‚',
  'â€˜': '‘',
  'â€™': '’',
  'â€¦': '…',
  'â€¢': '•',
  'â‚¬': '€',
  'Â§': '§',
  'Â°': '°',
  'Â´': '´',
  'Â»': '»',
  'Â«': '«',
  'Â\u00A0': '\u00A0'
}

/** Characters of Windows-1252 that a program read as control characters of Latin 1, from U+0080 on; a space where there is none. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const windows = /[\u0080-\u009F]/gu

export type Damage = 'decomposed' | 'ligature' | 'misread' | 'looseDots' | 'private'

/** A stretch of damaged characters; `whole` is what was meant, undefined where nobody can know. */
export interface DamagedCharacters {
  readonly kind: Damage
  readonly start: number
  readonly end: number
  readonly whole: string | undefined
}

const ligature = new RegExp(`(?<!\\p{L})\\p{L}*[${Object.keys(LIGATURES).join('')}][\\p{L}]*`, 'gu')
const misread = new RegExp(`(?:${Object.keys(MISREAD).join('|')})+`, 'gu')
/** `fu¨r`, `¨uber`: the dots stand beside their letter. */
const looseDots = /¨(?=[aouAOU])[aouAOU]|[aouAOU]¨(?![aouAOU])/gu
const plain = /^[\p{ASCII}\u00A0-\u00FF\u2010-\u2026\u20AC]*$/u

/** Finds characters that a program has damaged on the way. Linear; a text of usual characters costs one look. */
export function* damagedCharacters(text: string): Generator<DamagedCharacters> {
  if (/[ÃÂâ]/u.test(text)) {
    for (const match of matchesOf(text, misread)) {
      const whole = match[0].replace(misread, (m) => decode(m))
      yield { kind: 'misread', start: match.index, end: match.index + match[0].length, whole }
    }
  }
  for (const match of matchesOf(text, windows)) {
    const whole = WINDOWS.charAt(match[0].charCodeAt(0) - 0x80)
    const isMisread = /[Ãâ]€?$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    if (whole !== ' ' && !isMisread) yield { kind: 'misread', start: match.index, end: match.index + 1, whole }
  }
  if (text.includes('¨')) {
    for (const match of matchesOf(text, looseDots)) {
      const whole = `${match[0].replace('¨', '')}\u0308`.normalize('NFC')
      yield { kind: 'looseDots', start: match.index, end: match.index + match[0].length, whole }
    }
  }
  if (plain.test(text)) return
  for (const match of matchesOf(text, /(?<![\p{L}\p{M}])[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*/gu)) {
    const whole = match[0].normalize('NFC')
    if (whole !== match[0]) yield { kind: 'decomposed', start: match.index, end: match.index + match[0].length, whole }
  }
  for (const match of matchesOf(text, ligature)) {
    const whole = [...match[0]].map((c) => LIGATURES[c] ?? c).join('')
    yield { kind: 'ligature', start: match.index, end: match.index + match[0].length, whole }
  }
  for (const match of matchesOf(text, /[\uE000-\uF8FF]+/gu)) {
    yield { kind: 'private', start: match.index, end: match.index + match[0].length, whole: undefined }
  }
}

function decode(run: string): string {
  let out = ''
  for (let at = 0; at < run.length; ) {
    const size = [3, 2].find((n) => MISREAD[run.slice(at, at + n)] !== undefined) ?? 1
    out += MISREAD[run.slice(at, at + size)] ?? run.charAt(at)
    at += size
  }
  return out
}

/** Where an accent stands behind its letter, and the one character for both. */
export function* decomposedLetters(text: string): Generator<{ start: number; end: number; whole: string }> {
  for (const match of matchesOf(text, /\p{L}\p{M}+/gu)) {
    const whole = match[0].normalize('NFC')
    if (whole !== match[0]) yield { start: match.index, end: match.index + match[0].length, whole }
  }
}

/** Ligatures as letters, decomposed letters and misread marks as one character each: always what was meant. */
export function composed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/gu, (c) => LIGATURES[c] ?? c)
    .replace(windows, (c) => WINDOWS.charAt(c.charCodeAt(0) - 0x80).trim())
}
