/**
 * A character, or two, that may be a quotation mark. Weak marks are as often apostrophes, commas, minute signs: they are marks
 * only where they find a partner; strong ones without a partner are reported.
 */
export interface MarkToken {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly family: Family
  readonly weak: boolean
  /** Judged by its neighbours alone: what stands before or behind lets it open, or close. */
  readonly canOpen: boolean
  readonly canClose: boolean
}

/** Marks of one family look alike; which closes which is {@link closes}. */
export type Family =
  | 'low'
  | 'raised'
  | 'right'
  | 'straight'
  | 'guillemetLeft'
  | 'guillemetRight'
  | 'innerLow'
  | 'innerRaised'
  | 'innerRight'
  | 'innerStraight'
  | 'innerAccent'
  | 'innerGuillemetLeft'
  | 'innerGuillemetRight'
  | 'innerComma'

const FAMILIES: Readonly<Record<string, Family>> = {
  '„': 'low',
  '‟': 'raised',
  '“': 'raised',
  '”': 'right',
  '"': 'straight',
  '«': 'guillemetLeft',
  '»': 'guillemetRight',
  '‚': 'innerLow',
  '‘': 'innerRaised',
  '‛': 'innerRaised',
  '’': 'innerRight',
  "'": 'innerStraight',
  '´': 'innerAccent',
  '`': 'innerAccent',
  '‹': 'innerGuillemetLeft',
  '›': 'innerGuillemetRight',
  ',': 'innerComma'
}

/** Outer marks written with two characters. */
const DOUBLED: Readonly<Record<string, Family>> = {
  ',,': 'low',
  '‚‚': 'low',
  "''": 'straight',
  '‘‘': 'raised',
  '’’': 'right',
  '´´': 'right',
  '``': 'raised',
  '<<': 'guillemetLeft',
  '>>': 'guillemetRight'
}

const ANY = /[„‟“”"«»‚‘‛’'´`‹›]|,(?=[\p{L},‚‘])|<<|>>/gu
const WEAK: ReadonlySet<Family> = new Set(['innerRaised', 'innerRight', 'innerStraight', 'innerAccent', 'innerComma'])
const QUOTE_LIKE = '„‟“”"«»‚‘‛’\'´`‹›'

/** All characters of a text that may be quotation marks, in order. */
export function scanMarks(text: string): readonly MarkToken[] {
  const marks: MarkToken[] = []
  ANY.lastIndex = 0
  for (let found = ANY.exec(text); found; found = ANY.exec(text)) {
    const at = found.index
    const two = text.slice(at, at + 2)
    const doubled = isDoubled(text, at) ? DOUBLED[two] : undefined
    const family = doubled ?? FAMILIES[text[at] ?? '']
    if (!family) continue
    const end = at + (doubled ? 2 : 1)
    ANY.lastIndex = end
    const mark = judge(text, at, end, family)
    if (mark) marks.push(mark)
  }
  return marks
}

function isDoubled(text: string, at: number): boolean {
  const two = text.slice(at, at + 2)
  if (!(two in DOUBLED) || text[at + 2] === text[at]) return false
  if (two === ',,') return isEdge(text, at - 1) && isInner(text, at + 2)
  if (two === '<<' || two === '>>') return isEdge(text, at - 1) !== isEdge(text, at + 2)
  return true
}

function judge(text: string, start: number, end: number, family: Family): MarkToken | undefined {
  const weak = WEAK.has(family)
  const before = isEdge(text, start - 1)
  const behind = isEdge(text, end)
  let canOpen = before || isOpening(text, start - 1)
  let canClose = behind || isStop(text, end)
  const touchesBefore = start > 0 && !/\s/u.test(text[start - 1] ?? ' ')
  const touchesBehind = end < text.length && !/\s/u.test(text[end] ?? ' ')
  // A mark between a space and a letter opens, one between a letter and a space closes, whatever else it might do.
  if (canOpen && canClose && touchesBefore !== touchesBehind) {
    canOpen = touchesBehind && !(isStop(text, end) && !QUOTE_LIKE.includes(text[end] ?? ' '))
    canClose = !canOpen
  } else if (canOpen && canClose && isStop(text, end) && !isOpening(text, start - 1)) {
    canOpen = !touchesBefore
  }
  if (!canOpen && !canClose) {
    // Within a word: Schüler"innen; a low mark still opens, a high one may close (`"Lesen"projekt`).
    if (weak) return undefined
    canClose = family !== 'low'
    canOpen = !canClose
  }
  if (isPrime(text, start, family) || isDitto(text, start, end, family)) return undefined
  if (family === 'innerLow' && !canOpen) return undefined
  if (family === 'innerComma' && (!canOpen || touchesBefore !== isOpening(text, start - 1) || !touchesBehind))
    return undefined
  if (weak && canOpen && isElision(text, start, end)) canOpen = false
  if (weak && canOpen && !touchesBehind) canOpen = false
  if (weak && canClose && !touchesBefore) canClose = false
  if (!canOpen && !canClose) return undefined
  return { start, end, text: text.slice(start, end), family, weak, canOpen, canClose }
}

/** Inch, second, foot and minute signs: `3" Rohr`, `5'`; whether a mark behind a digit is one is settled when marks are paired. */
export function isMeasure(text: string, mark: MarkToken): boolean {
  return (mark.family === 'straight' || mark.family === 'innerStraight') && /\d/u.test(text[mark.start - 1] ?? '')
}

/** `5'10"`: two measures run together are never quotation marks. */
function isPrime(text: string, at: number, family: Family): boolean {
  if (family === 'innerStraight') return /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '')
  return family === 'straight' && /\d['′]\d+$/u.test(text.slice(Math.max(0, at - 6), at))
}

/** A mark alone in its cell or before a gap repeats what stands above it. */
function isDitto(text: string, start: number, end: number, family: Family): boolean {
  if (family !== 'straight' && family !== 'right') return false
  return (
    /(?:^|\s)$/u.test(text.slice(0, start)) &&
    (/^\s*$/u.test(text.slice(end)) ? text.trim().length === end - start : /^\s{2}/u.test(text.slice(end)))
  )
}

/** `'s`, `'ne`, `'89`: letters or digits left out at the start of a word (Amtliches Regelwerk 2024, Apostroph). */
function isElision(text: string, start: number, end: number): boolean {
  if (text[start] === '‚' || text[start] === ',' || text[start] === '‘') return false
  return /^(?:s|n|ne|nen|nem|ner|nes|ran|rauf|raus|rein|rum|runter|rüber|ner|\d\d)(?![\p{L}\d])/u.test(
    text.slice(end, end + 8)
  )
}

function isEdge(text: string, at: number): boolean {
  const c = text[at]
  return c === undefined || /[\s([{/–—\-|…]/u.test(c) || c === ' '
}

function isOpening(text: string, at: number): boolean {
  const c = text[at]
  return c !== undefined && /[([{>:]/u.test(c) ? true : c !== undefined && QUOTE_LIKE.includes(c)
}

function isStop(text: string, at: number): boolean {
  const c = text[at]
  // A comma with a letter behind it is no stop but may be a mark itself: `„,Ohne uns‘ ist das Motto“`.
  if (c === ',' && /\p{L}/u.test(text[at + 1] ?? '')) return false
  // `„.de“`, `„.pdf“`: the end of an address or of a file's name.
  if (c === '.' && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return false
  return c !== undefined && (/[.,;:!?)\]}<]/u.test(c) || QUOTE_LIKE.includes(c))
}

function isInner(text: string, at: number): boolean {
  const c = text[at]
  return c !== undefined && !/\s/u.test(c) && !isStop(text, at)
}

const CLOSERS: Readonly<Record<Family, readonly Family[]>> = {
  low: ['raised', 'right', 'straight', 'guillemetLeft', 'guillemetRight', 'low'],
  raised: ['right', 'raised', 'straight'],
  right: ['right', 'raised', 'straight'],
  straight: ['straight', 'raised', 'right'],
  guillemetLeft: ['guillemetRight'],
  guillemetRight: ['guillemetLeft', 'guillemetRight'],
  innerLow: ['innerRaised', 'innerRight', 'innerStraight', 'innerAccent'],
  innerRaised: ['innerRight', 'innerRaised', 'innerStraight'],
  innerRight: ['innerRight', 'innerRaised'],
  innerStraight: ['innerStraight', 'innerRight', 'innerRaised'],
  innerAccent: ['innerAccent', 'innerStraight', 'innerRight'],
  innerGuillemetLeft: ['innerGuillemetRight'],
  innerGuillemetRight: ['innerGuillemetLeft'],
  innerComma: ['innerRaised', 'innerRight', 'innerStraight']
}

/** Whether a mark of one family may close a quotation that one of another family opened, right or wrong as the pair may be. */
export function closes(opener: Family, closer: Family): boolean {
  return CLOSERS[opener].includes(closer)
}

export function isInnerFamily(family: Family): boolean {
  return family.startsWith('inner')
}
