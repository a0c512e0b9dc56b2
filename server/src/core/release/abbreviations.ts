import { formsAbbreviated } from '../german/typography/abbreviated-form.ts'
import type { Prose } from '../markdown/prose.ts'
import { matchesOf } from '../text/matches.ts'
import { oncePer } from '../text/once.ts'

/** An abbreviation as a block uses it, by offsets in its prose. */
export interface AbbreviationUse {
  readonly short: string
  readonly start: number
  readonly end: number
}

/** A long form with its abbreviation in brackets behind it: `Verein der Büchereien (VdB)`; the span is that of the brackets. */
export interface Introduction extends AbbreviationUse {
  /** Whether the letters of the abbreviation stand in the words before: only then these are its long form for certain. */
  readonly isSpelledOut: boolean
}

export interface Abbreviations {
  /** Words of two to six capitals that stand for themselves, in order. */
  readonly uses: readonly AbbreviationUse[]
  readonly introductions: readonly Introduction[]
  /** Abbreviations explained in any other way: `VdB (Verein der Büchereien)`, `kurz VdB`, `VdB steht für`. */
  readonly explained: ReadonlySet<string>
  /** First letters of the words with a capital, in order, as a long form without its abbreviation spells it. */
  readonly initials: string
}

/** Abbreviations of a block; read once for as long as it reads the same. */
export const abbreviationsOf = oncePer((prose: Prose): Abbreviations => read(prose.text))

const CAPITALS = /(?<![\p{L}\p{N}&./@#_:;*+'’-])\p{Lu}{2,6}(?![\p{L}\p{N}&/@_:*+'’-]|[.;]\p{L})/gu
/** A word in brackets with two capitals in it, or all in small letters as some associations have it (`agah`). */
const BRACKETED =
  /(?<=[\p{L}“"»] )\((?:kurz:? |im Folgenden:? |abgekürzt:? |nachfolgend:? )?[„"]?([\p{L}][\p{L}\d.&-]{1,11})[“"]?(?: e\. ?V\.)?\)/gu
const REVERSED =
  /(?<![\p{L}\p{N}-])([\p{L}&-]{2,12}) (?:\(|[–-] |steht für |ist die Abkürzung |bedeutet |, das heißt)(?=[„"]?\p{L}{3,})/gu
/** One of its signs between, to pass over most blocks with one look. */
const EXPLAINS = / (?:\(|[–-] |steht für |ist die Abkürzung |bedeutet )|, das heißt/u
const NAMED = /(?:kurz|abgekürzt|Abkürzung|Kürzel|genannt)(?: auch)?:? [„"]?([\p{L}&-]{2,12})/gu
/** Several in one pair of brackets, or with something else: `(VdB, Musterau)`. */
const IN_BRACKETS = /\(([^()]{2,60})\)/gu

function read(text: string): Abbreviations {
  const explained = new Set<string>()
  for (const [, short = ''] of EXPLAINS.test(text) ? matchesOf(text, REVERSED) : [])
    if (/\p{Lu}/u.test(short)) explained.add(short)
  for (const [, short = ''] of matchesOf(text, NAMED)) explained.add(short)
  for (const [, inside = ''] of matchesOf(text, IN_BRACKETS)) {
    for (const [short] of matchesOf(inside, CAPITALS)) explained.add(short)
  }
  const introductions: Introduction[] = []
  for (const match of matchesOf(text, BRACKETED)) {
    const [whole, short = ''] = match
    if (!/\p{Lu}.*\p{Lu}|^\p{Ll}{3,6}$/u.test(short)) continue
    const isSpelledOut = abbreviates(short, text.slice(Math.max(0, match.index - 160), match.index))
    introductions.push({ short, start: match.index, end: match.index + whole.length, isSpelledOut })
  }
  const uses = matchesOf(text, CAPITALS).map(({ 0: short, index }) => {
    return { short, start: index, end: index + short.length }
  })
  for (const { short, start, end } of uses) {
    if (explained.has(short)) continue
    // Without any sign: `Agentur für Beispiele AFB`, `HSB Hochschule Beispielstadt`.
    const before = /[^.,;:!?()]*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
    if (before.includes(short)) continue
    if (abbreviates(short, before) || isFollowedByForm(short, text.slice(end, end + 80))) explained.add(short)
  }
  return {
    uses,
    introductions,
    explained,
    initials: (text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('')
  }
}

/** Whether the words right before are its long form: they begin with a capital, and its last letter begins one of them. */
function abbreviates(short: string, before: string): boolean {
  const last = short.toLowerCase().match(/\p{L}/gu)?.at(-1) ?? ''
  for (const form of formsAbbreviated(short, before)) {
    if (/^\p{Lu}/u.test(form) && startsOfWords(form).includes(last)) return true
  }
  return false
}

/** Whether the next word begins with the first letter, and the others follow in order before any sign. */
function isFollowedByForm(short: string, after: string): boolean {
  const form = /^ (\p{Lu}[\p{L} -]*)/u.exec(after)?.[1] ?? ''
  if (form.length < 8 || form[0] !== short[0]) return false
  let at = 0
  for (const letter of form.toLowerCase()) if (letter === short[at]?.toLowerCase()) at++
  return at === short.length
}

/** A longer word is a compound more often than not. */
const LONGEST_WORD = 8

/** First letters of the words, and all letters of compounds, whose parts cannot be told apart here. */
function startsOfWords(long: string): string {
  return long
    .split(/[\s-]+/u)
    .map((word) => (word.length > LONGEST_WORD ? word : word.charAt(0)))
    .join('')
    .toLowerCase()
}
