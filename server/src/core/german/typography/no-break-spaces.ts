import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { isGivenName } from '../names/given-names.ts'
import { type NumberKind, numbersOf } from '../numbers/numbers.ts'

/** Keeps two words on one line; the narrow one (U+202F) does so, too. DIN 5008:2020 (geschütztes Leerzeichen). */
export const NO_BREAK_SPACE = '\u00A0'

/** Words that belong on one line, with the ordinary spaces between them; offsets in the text. */
export interface BoundWords {
  readonly start: number
  readonly end: number
  readonly spaces: readonly number[]
}

/**
 * What a line end should not part: figure and unit, `§ 5`, `S. 3`, `Nr. 4`, `Dr. Müller`, `A. B. Müller`. Sources: DIN 5008:2020
 * (geschütztes Leerzeichen); Duden, „Leerzeichen“. Spaces within `z. B.` are not among them: abbreviations have a rule of their own.
 */
export function wordsToBind(prose: Prose, withUnitWords: boolean): BoundWords[] {
  const { text } = prose
  const places: BoundWords[] = []
  const add = (start: number, end: number) => {
    const spaces = []
    for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) spaces.push(at)
    if (spaces.length > 0) places.push({ start, end, spaces })
  }
  for (const { start, end, kind, unit, secondUnit } of numbersOf(prose)) {
    if (!unit || unit.start < end || !BINDING.has(kind) || !(withUnitWords || unit.isSymbol)) continue
    add(start, (secondUnit ?? unit).end)
  }
  if (text.includes('.') || text.includes('§')) {
    for (const match of REFERS.test(text) ? matchesOf(text, reference) : [])
      add(match.index, match.index + match[0].length)
    for (const match of matchesOf(text, title)) add(match.index, match.index + match[0].length)
    if (!/\p{Lu}\.\s\p{Lu}/u.test(text)) return kept(text, places)
    for (const match of matchesOf(text, initials)) {
      const [found, given = ''] = match
      // `Anna B. Müller`; behind another word a letter and a point may end a sentence (`Plan B. Danach …`).
      const rest = found.slice(given.length)
      if (isGivenName(given.trim()) || (/^(?:\p{Lu}\.\s){2}/u.test(rest) && !/^Z\.\sB\./u.test(rest))) {
        add(match.index + given.length, match.index + found.length)
      }
    }
  }
  return kept(text, places)
}

/** Places that touch made one; `Nr. 42` on a line of its own cannot be parted. */
function kept(text: string, places: BoundWords[]): BoundWords[] {
  const all = merged(places.sort((a, b) => a.start - b.start))
  return all.filter(({ start, end }) => text.slice(0, start).trim() !== '' || text.slice(end).trim() !== '')
}

const BINDING: ReadonlySet<NumberKind> = new Set(['quantity', 'percent', 'money', 'time'])
/** What a reference ends with, to pass over most blocks with one look. */
const REFERS = /[.§] \p{N}/u
const reference = /(?<![\p{L}\p{N}])(?:§§?|(?:Art|Abs|Nr|Nrn|S|Ziff|Rn|Kap|Bd|Abb|Tab|Drs|Az)\.) (?=\p{N})\p{N}+/gu
const title =
  /(?<![\p{L}\p{N}.-])(?:(?:Prof|Dr|Dipl|Mag|Ing|PD|Priv\.-Doz)\.(?:-\p{Lu}\p{Ll}+\.)?(?: (?:h\. ?c|med|rer\. nat|phil|jur)\.)? )+\p{Lu}\p{Ll}[\p{L}-]*/gu
/** `E.B. Beispiel`, written tight, may be a registered name. */
const initials =
  /(?<![\p{L}\p{N}.-])(?:(\p{Lu}\p{Ll}+ )(?:\p{Lu}\.[ \u00A0\u202F])+|(?:\p{Lu}\.[ \u00A0\u202F]){2,3})\p{Lu}\p{Ll}[\p{L}-]*/gu

/** Places that touch are one: `§ 5 Abs. 2`, `Prof. Dr. Müller`. */
function merged(places: readonly BoundWords[]): BoundWords[] {
  const all: BoundWords[] = []
  for (const place of places) {
    const last = all.at(-1)
    if (!last || place.start > last.end) all.push(place)
    else {
      const spaces = [...new Set([...last.spaces, ...place.spaces])]
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, place.end), spaces }
    }
  }
  return all
}
