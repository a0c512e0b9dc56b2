import { BLANK, PART_OF_DAY, WEEKDAY } from '../german/dates/date-words.ts'
import { segmentsOf } from '../german/words/segments.ts'
import type { Prose } from '../markdown/prose.ts'

/** Words that lead to a day, one of the week between them or not: `am 24.3.`, `bis zum 24.3.`, `ab Freitag, den 24.3.`. */
const LEADS = new RegExp(
  `(?:^|[\\s(„])(?:am|vom|zum|beim|bis|ab|seit|de[nmrs]|von|auf|für|nach|vor|zwischen|Stichtag)(?:${BLANK}\\p{Ll}+(?:en|em))?${BLANK}(?:${WEEKDAY}${PART_OF_DAY},?${BLANK}(?:de[nm]${BLANK})?)?$`,
  'iu'
)

/** Words before figures that number something else. */
const NUMBERS =
  /(?:Version|Release|Abschnitt|Kapitel|Ziffer|Nummer|Nr\.|Az\.|Aktenzeichen|Artikel|Art\.|Punkt|Modul|Seite|S\.|§+|Ausgabe|Drucksache|Drs\.|DIN|ISO|(?<!\p{L})[vV]\.?)[ \u00A0]?$/u

/** Works that cite laws and judgments: there the day is part of the reference. */
const CITATION = /(?<!\p{L})(?:BGBl|GVBl|GVOBl|ABl|Amtsbl|BAnz|StAnz|Az)\.|Aktenzeichen|Rn\./u

/** Nothing, or a place, between the start of a block and a day that opens an entry of a list or a report. */
const OPENS = /^(?:\p{Lu}[\p{L} /.-]{2,40},?[ \u00A0](?:de[nm] )?)?$/u

const BRACKETED = new RegExp(`\\((?:${WEEKDAY},?${BLANK})?$`, 'u')

/** How far a reference to a law or a judgment reaches on both sides of its day. */
const CITATION_REACH = 40
const MIN_WORDS = 6

/**
 * Whether figures at these offsets stand in a sentence as a day: not as a number of something, in a reference to a law or behind a
 * label (`Stand: 24.03.2026`). With all four digits of the year there is no doubt; `3.11.10` and `3.4.` need a word that leads to them.
 */
export function isDayInSentence(prose: Prose, start: number, end: number): boolean {
  const { text } = prose
  const before = text.slice(Math.max(0, start - 48), start)
  // `Bericht_24.03.2026.pdf`, `24.03.2026-A`: a part of a name.
  if (/^(?:\.\p{Ll}|[_\p{L}]|-\p{Lu})/u.test(text.slice(end)) || /[\p{L}_]$/u.test(before)) return false
  if (NUMBERS.test(before) || CITATION.test(text.slice(Math.max(0, start - CITATION_REACH), end + CITATION_REACH)))
    return false
  // A day that explains another (`am Freitag (24.03.2026)`) is brief on purpose, as in police reports.
  if (BRACKETED.test(before)) return false
  if (LEADS.test(before)) return true
  if (OPENS.test(text.slice(0, start)) && /^\s*[–—:-]/u.test(text.slice(end))) return false
  if (!/\d{4}$/u.test(text.slice(start, end)) || /[:|][ \u00A0]?$/u.test(before)) return false
  const sentence = segmentsOf(prose).sentences.find((s) => s.start <= start && end <= s.end)
  const words = sentence ? text.slice(sentence.start, sentence.end) : ''
  // Key facts run into a line (`Wann? Freitag, 24.03.2026 Wo? Rathaus`) are no sentence.
  return (
    /[.!?]["“»)]*\s*$/u.test(words) &&
    !/\?.*\?|:/u.test(words) &&
    (words.match(/(?<!\p{L})\p{Ll}+/gu)?.length ?? 0) >= MIN_WORDS / 2
  )
}
