/** A word, a number, a sign, or a whole quotation, which reads as one token on the level that it stands on. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'quote'
  readonly text: string
  readonly start: number
  readonly end: number
  /** Which sentence of the text it belongs to, from 0. */
  readonly sentence: number
  /** For a quotation: its place among those handed in. */
  readonly quote: number
}

/** A stretch that is read as one token. */
export interface Quoted {
  readonly start: number
  readonly end: number
}

/**
 * Abbreviations whose point is no full stop, as they stand near names and offices (Duden: Wichtige Abkürzungen). Single letters
 * with a point are initials.
 */
const ABBREVIATIONS = new Set(
  'dr prof dipl ing mag univ doz ltd pfr sr br msgr med phil jur rer nat hon habil pol oec st nr abs art bzw ca evtl ggf inkl max min sog vgl str tel u.a z.b i.d.r d.h o.ä u.ä a.d i.r a.d e.v m.b.h geb gest stellv bd hg hrsg jun sen h.c ph.d m.a b.a ll.m mr mrs ms jr co'.split(
    ' '
  )
)
const MONTH = /^\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u
/** A title with a point inside is one word: `Univ.-Prof.in`, `Dipl.-Kffr.`, `Dr.in`, `Mag.a`. */
const TOKEN =
  /(?:Univ|Priv|Jun|Hon|Ass|Dipl)\.-\p{Lu}\p{L}+\.?(?:in(?!\p{L}))?|(?:Prof|Dr|Mag)\.(?:in|a)(?!\p{L})|[\p{L}\p{M}\uFFFC](?:[\p{L}\p{M}\d_]|[-’'‘*:·/](?=[\p{L}\p{M}]))*-?|\d+(?:[.,:]\d+)*(?:[-–]\p{L}[\p{L}\p{M}-]*)?|[^\s]/gu

/** Reads text[from, to) into tokens and parts them into sentences; quotations are read as one token each, never opened. */
export function tokenise(text: string, from: number, to: number, quotes: readonly Quoted[]): readonly Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let at = from
  const push = (kind: Token['kind'], start: number, end: number, quote = -1): void => {
    if (tokens.length > 0 && startsSentence(text, tokens, start, end, kind)) sentence++
    tokens.push({ kind, text: text.slice(start, end), start, end, sentence, quote })
  }
  const read = (end: number): void => {
    TOKEN.lastIndex = at
    for (let found = TOKEN.exec(text); found && found.index < end; found = TOKEN.exec(text)) {
      const start = found.index
      let stop = Math.min(end, start + found[0].length)
      const first = found[0][0] ?? ''
      const kind = /[\p{L}\uFFFC]/u.test(first) ? 'word' : /\d/u.test(first) ? 'number' : 'sign'
      if (kind !== 'sign' && text[stop] === '.' && stop < end && keepsPoint(text, start, stop, kind)) stop++
      push(kind, start, stop)
      TOKEN.lastIndex = stop
    }
  }
  for (const [i, quote] of quotes.entries()) {
    if (quote.start < at || quote.end > to) continue
    read(quote.start)
    push('quote', quote.start, quote.end, i)
    at = quote.end
  }
  read(to)
  return tokens
}

/** Whether the point behind a word or number is part of it: an abbreviation, an initial, an ordinal. */
function keepsPoint(text: string, start: number, end: number, kind: 'word' | 'number'): boolean {
  const word = text.slice(start, end)
  const rest = text.slice(end + 1, end + 20)
  if (kind === 'number') return /^\s+\p{Ll}/u.test(rest) || MONTH.test(rest)
  if (word.length === 1 && word !== '\uFFFC') return /^\s*\p{L}|^\s*[,“”"]/u.test(rest)
  return ABBREVIATIONS.has(word.toLowerCase())
}

function startsSentence(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  kind: Token['kind']
): boolean {
  const last = tokens.at(-1)
  if (!last || start === last.end) return false
  const opensUpper = kind === 'quote' ? true : kind === 'number' || /^[\p{Lu}([\uFFFC•]/u.test(text.slice(start, end))
  if (!opensUpper) return false
  if (last.kind === 'quote') {
    const ended = /[.!?…]["“”«»‘’'‹›´]*$/u.test(text.slice(last.start, last.end))
    if (kind === 'quote') return true
    // A short quotation with a question mark is mostly a title: `Auf die Frage „Wann?“ Antwort geben`.
    return ended || tokens.at(-2)?.text === ':'
  }
  if (/^[!?…]$/u.test(last.text) || last.text === '.') return true
  // `Leiter a. D. Die Stadt …`: rarely an end; left together.
  return last.text === ')' && tokens.at(-2)?.text === '.'
}
