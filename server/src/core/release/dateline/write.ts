import { type CalendarDate, formatDate } from '../../german/dates/dates.ts'
import type { DatelineFormat, House } from '../../house/house.ts'
import { type Span, span } from '../../text/span.ts'
import type { Dateline } from '../model.ts'

/** The sign that closes a dateline in the house's format, the space before a dash included. */
export function signOf(format: DatelineFormat): string {
  return format === 'place-date-dash' || format === 'place-agency' ? ' –' : '.'
}

/** `**Wiesbaden.**`, `**Wiesbaden, 24. März 2026** –`: stops belong to the words, dashes stand apart. */
export function emphasised(words: string, sign: string, strong: boolean): string {
  if (!strong) return words + sign
  return sign.startsWith(' ') ? `**${words}**${sign}` : `**${words}${sign}**`
}

/** The words of a dateline in the house's format; undefined where it needs a day that nobody has named. */
export function datelineWords(
  format: DatelineFormat,
  places: string,
  date: CalendarDate | undefined
): string | undefined {
  switch (format) {
    case 'any':
    case 'place':
      return places
    case 'place-date':
    case 'place-date-dash':
      return date && `${places}, ${formatDate(date)}`
    case 'place-agency':
      return `${places} (ots)`
  }
}

/** What a dateline of the house looks like, for messages; `Datum` stands for a day that nobody has named. */
export function exampleOf(format: DatelineFormat, places: string, date: CalendarDate | undefined): string {
  return (datelineWords(format, places, date) ?? `${places}, Datum`) + signOf(format)
}

/** A whole dateline for a release that has none. */
export function newDateline(house: House, date: CalendarDate | undefined): string | undefined {
  const { format, emphasis, defaultPlace } = house.dateline
  const words = defaultPlace === '' ? undefined : datelineWords(format, defaultPlace, date)
  return words === undefined ? undefined : emphasised(words, signOf(format), emphasis !== 'none')
}

/** The source of a dateline with the emphasis that is its own; undefined where markup or references make it more than its words. */
export function datelineSource(
  source: string,
  dateline: Dateline
): { readonly span: Span; readonly marker: string } | undefined {
  const { block } = dateline
  // Asterisks in an HTML block are asterisks.
  if (block.prose.isHtml) return undefined
  const words = block.spanOf(dateline.start, dateline.end)
  const before = /(?:\*\*|__|\*|_)?$/u.exec(source.slice(block.span.start, words.start))?.[0] ?? ''
  if (dateline.emphasis !== 'none' && before === '') return undefined
  const inside = source.slice(words.start, words.end)
  const isClosed = before !== '' && (inside.includes(before) || source.startsWith(before, words.end))
  // Emphasis that runs on into the text is the text's.
  const marker = dateline.emphasis !== 'none' && isClosed ? before : ''
  const end = marker !== '' && source.startsWith(marker, words.end) ? words.end + marker.length : words.end
  const plain = source.slice(words.start, end).replace(marker, '')
  return plain === block.text.slice(dateline.start, dateline.end)
    ? { span: span(words.start - marker.length, end), marker }
    : undefined
}
