import { matchesOf } from '../../text/matches.ts'
import { isGivenName } from '../names/given-names.ts'
import type { Dictionary } from '../words/knowledge.ts'

/** A sign for `und` between two ordinary words. */
export interface Ampersand {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly behind: string
}

const between = /(?<=([\p{L}\p{N}-]+)[ \u00A0])&(?=[ \u00A0]([\p{L}-]+))/gu
/** What tells that a name of a business stands around: `Müller & Söhne`, `Wasser & Wärme GmbH`. */
const KINSHIP =
  /^(?:Co|Cie|Comp|Sohn|Söhne|Töchter|Tochter|Partner|Partnerinnen|Kollegen|Kolleginnen|Gebrüder|Brüder|Company|Sons|Friends)$/u
const LEGAL_FORM =
  /^[^.!?;:]{0,60}?(?<!\p{L})(?:GmbH|gGmbH|mbH|AG|KG|OHG|UG|GbR|SE|e\.[ \u00A0]?V|e\.[ \u00A0]?G|eG|Stiftung|Verlag|Inc|Ltd|PartG)/u

/**
 * Finds `&` that is no part of a name (Duden, „Et-Zeichen“: it stands in names of businesses). In lower case on one side, or
 * between two known nouns that no legal form follows.
 */
export function* ampersands(text: string, dictionary: Dictionary): Generator<Ampersand> {
  if (!text.includes('&')) return
  for (const match of matchesOf(text, between)) {
    const [, before = '', behind = ''] = match
    const start = match.index
    if (!isWord(before, dictionary) || !isWord(behind, dictionary) || KINSHIP.test(behind)) continue
    if (LEGAL_FORM.test(text.slice(start + 1))) continue
    if (isInMarks(text, start)) continue
    yield { start, end: start + 1, before, behind }
  }
}

function isWord(word: string, dictionary: Dictionary): boolean {
  return word.length > 2 && !/^\p{Lu}+$/u.test(word) && dictionary.has(word) && !isGivenName(word)
}

/** `„Kunst & Kultur“` is a title: its author chose the sign. */
function isInMarks(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  const opened = Math.max(before.lastIndexOf('„'), before.lastIndexOf('»'), before.lastIndexOf('"'))
  return opened >= 0 && !/[“”«]/u.test(before.slice(opened + 1))
}
