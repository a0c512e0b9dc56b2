import { matchesOf } from '../../text/matches.ts'
/** A character that nobody sees, in a place where it does nothing good. */
export interface InvisibleCharacter {
  readonly kind: 'zeroWidth' | 'byteOrder' | 'softHyphen' | 'control' | 'lineEnd' | 'noBreak'
  readonly start: number
  readonly end: number
  /** The word around it, without it; empty where it stands alone. Of a line end the word before it. */
  readonly word: string
  /** All of its kind in the same word. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
  /** What should stand there. */
  readonly text: string
}

/** Unicode names: https://www.unicode.org/charts/. Zero-width space and joiners, word joiner, marks of direction. */
const ZERO_WIDTH = '\\u200B-\\u200F\\u2060-\\u2064\\u202A-\\u202E\\u2066-\\u2069'
const CONTROL = '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F'
const hidden = new RegExp(`[${ZERO_WIDTH}${CONTROL}\\u00AD\\uFEFF]`, 'u')
const inWord = new RegExp(`(?<!\\S)[^\\s]*[${ZERO_WIDTH}${CONTROL}\\u00AD\\uFEFF][^\\s]*`, 'gu')
/** What word processors end a line or a page with, inside a paragraph: where it is only dropped two words become one. */
const lineEnd = / ?[\v\f\u2028\u2029]+ ?/gu
/** Scripts that need joiners and marks of direction. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}]/u
/** The joiner of emoji, and what may stand beside it: `👩‍🏫`, `🏳️‍🌈`. */
const emojiJoiner = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu

export function* invisibleCharacters(text: string): Generator<InvisibleCharacter> {
  if (hidden.test(text)) yield* hiddenInWords(text)
  if (/[\v\f\u2028\u2029]/u.test(text)) yield* foreignLineEnds(text)
  if (text.includes('\u00A0') || text.includes('\u202F')) yield* oddNoBreakSpaces(text)
}

function* hiddenInWords(text: string): Generator<InvisibleCharacter> {
  if (JOINED.test(text)) return
  // Of the same length, so that places stay.
  const seen = text.replace(emojiJoiner, '\uFE0F')
  for (const match of matchesOf(seen, inWord)) {
    const byKind = new Map<InvisibleCharacter['kind'], { start: number; end: number }[]>()
    for (let i = 0; i < match[0].length; i++) {
      const kind = kindOf(match[0].charAt(i))
      const at = match.index + i
      if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), { start: at, end: at + 1 }])
    }
    const word = [...match[0]].filter((c) => kindOf(c) === undefined).join('')
    for (const [kind, places] of byKind) {
      // A soft hyphen before a space is a word that a line end divided, or a hyphen: joined by `brokenWords`.
      if (
        kind === 'softHyphen' &&
        /\u00AD$/u.test(match[0]) &&
        /^ \p{Ll}/u.test(text.slice(match.index + match[0].length))
      )
        continue
      yield { kind, start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0, word, places, text: '' }
    }
  }
}

function* foreignLineEnds(text: string): Generator<InvisibleCharacter> {
  for (const { 0: found, index: start } of matchesOf(text, lineEnd)) {
    const end = start + found.length
    const word = /\S*$/u.exec(text.slice(0, start))?.[0] ?? ''
    yield { kind: 'lineEnd', start, end, word, places: [{ start, end }], text: end === text.length ? '' : ' ' }
  }
}

/** Stand for nothing in Windows-1252 either. */
const NO_WINDOWS = '\u0081\u008D\u008F\u0090\u009D'

function kindOf(c: string): InvisibleCharacter['kind'] | undefined {
  if (c === '\u00AD') return 'softHyphen'
  if (c === '\uFEFF') return 'byteOrder'
  if (/[\u200B-\u200F\u2060-\u2064\u202A-\u202E\u2066-\u2069]/u.test(c)) return 'zeroWidth'
  // biome accepts no control characters in a pattern that has other uses: compared by number.
  const code = c.charCodeAt(0)
  // From U+0080 on stand characters of Windows-1252 that were misread: damaged-characters.ts knows them.
  // From tab to carriage return stand blanks and line ends.
  const isControl = (code < 32 && (code < 9 || code > 13)) || code === 127 || NO_WINDOWS.includes(c)
  return isControl ? 'control' : undefined
}

/** Words behind which a number or a name follows on the same line (DIN 5008:2020). */
const BINDS =
  /(?:^|[^\p{L}])(?:Frau|Herrn?|Familie|Nummer|Seite|Absatz|Artikel|Paragra(?:f|ph)|Kapitel|Klasse|Punkt|Euro|Sankt|von|van|de|zu|St)$/u

/** No-break spaces between ordinary words, all of a text at once: left by a web page, they tear holes into the lines. */
function* oddNoBreakSpaces(text: string): Generator<InvisibleCharacter> {
  const places: { readonly start: number; readonly end: number }[] = []
  for (const match of matchesOf(text, /(?<=\p{L}{3}[,;:]?)[\u00A0\u202F](?=\p{L}{3})/gu)) {
    const start = match.index
    const before = /[\p{L}-]+[,;:]?$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
    const behind = /^[\p{L}-]+\.?/u.exec(text.slice(start + 1, start + 41))?.[0] ?? ''
    const isName = /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(behind)
    if (isName || behind.endsWith('.') || BINDS.test(text.slice(Math.max(0, start - 12), start))) continue
    places.push({ start, end: start + 1 })
  }
  const [first] = places
  if (first) yield { kind: 'noBreak', ...first, word: '', places, text: ' ' }
}
