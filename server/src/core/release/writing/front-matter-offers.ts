import { type CalendarDate, formatDate } from '../../german/dates/dates.ts'
import { span } from '../../text/span.ts'
import { isoDay } from './iso-day.ts'
import type { Offer } from './offer.ts'

/** The keys of the front matter (HOUSE-STYLE.md section 1) and what they say. */
const FRONT_MATTER_KEYS: Readonly<Record<string, string>> = {
  typ: 'Macht die Datei zur Pressemitteilung.',
  datum: 'Tag der Mitteilung.',
  nummer: 'Laufende Nummer der Mitteilung.',
  sperrfrist: 'Frühester Zeitpunkt der Veröffentlichung; ohne Zeitzone gilt deutsche Zeit.'
}

/** Whether an offset lies between the lines `---` at the top, closed or not yet. */
export function isInFrontMatter(source: string, offset: number): boolean {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u.exec(source)
  if (!opening || offset < opening[0].length) return false
  return !/(?:^|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r|\n|$)/u.test(source.slice(opening[0].length, offset))
}

/**
 * Keys that are not there yet, or the values of a key.
 *
 * @param line of the source up to the caret
 * @param day of the release, else today
 */
export function frontMatterOffers(source: string, offset: number, line: string, day: CalendarDate): Offer[] {
  const key = /^([\p{L}]*)$/u.exec(line)
  if (key) {
    const top = source.slice(0, (/(?:\r|\n)(?:---|\.\.\.)[ \t]*(?:\r|\n|$)/u.exec(source)?.index ?? offset) + 1)
    const at = span(offset - line.length, offset)
    return Object.entries(FRONT_MATTER_KEYS)
      .filter(([name]) => !new RegExp(`^${name}:`, 'mu').test(top))
      .map(([name, detail]) => ({ kind: 'key', label: name, text: `${name}: `, span: at, detail }))
  }
  const [, name = '', typed = ''] = /^(\p{L}+):[ \t]*(\S*)$/u.exec(line) ?? []
  const at = span(offset - typed.length, offset)
  const value = (text: string, detail: string): Offer => ({ kind: 'value', label: text, text, span: at, detail })
  if (name === 'typ') return [value('pressemitteilung', FRONT_MATTER_KEYS.typ ?? '')]
  if (name === 'datum') return [value(isoDay(day), formatDate(day))]
  if (name === 'nummer') return [value(`1/${day.year}`, 'Nummer und Jahr')]
  if (name === 'sperrfrist') return [value(`${isoDay(day)}T10:00`, `${formatDate(day)}, 10 Uhr`)]
  return []
}
