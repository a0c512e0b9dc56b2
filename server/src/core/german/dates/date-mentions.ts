import { matchesOf } from '../../text/matches.ts'
import { connectDates } from './date-series.ts'
import { BLANK, MONTH, monthOf } from './date-words.ts'
import { type CalendarDate, dateExists } from './dates.ts'
import { type WeekdayMention, weekdayBeside } from './weekdays.ts'

export { isMonthName, isWeekdayName, monthOf } from './date-words.ts'
export type { WeekdayMention } from './weekdays.ts'

/** A day as it stands in a text; offsets count in that text. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly day: number
  readonly month: number
  /** Four digits; `26` is read as 2026, `68` as 1968. Undefined where no year stands. */
  readonly year: number | undefined
  /** Undefined where nothing says the year, or the calendar has no such day. `24. März bis 2. April 2026`: both have one. */
  readonly value: CalendarDate | undefined
  /** `24. März 2026`, `24.03.2026` or `2026-03-24`; `day` is the `24.` of `24. bis 26. März`. */
  readonly form: 'words' | 'digits' | 'iso' | 'day'
  /** The day of the week that stands right before it, or behind it in brackets. */
  readonly weekday: WeekdayMention | undefined
  /** How it is bound to the mention before it: from that day to this one, or that one and this one. */
  readonly joined?: 'to' | 'and' | undefined
}

const words = `(?<d1>\\d{1,2})\\.${BLANK}?(?<m1>${MONTH})(?![\\p{L}\\p{N}])(?:${BLANK}(?<y1>\\d{4})(?![\\p{N}.]\\p{N}|\\p{N}|\\p{L}))?`
const digits = `(?<d2>\\d{1,2})\\.${BLANK}?(?<m2>\\d{1,2})\\.(?:${BLANK}?(?<y2>\\d{4}|\\d{2})(?![\\p{N}\\p{L}]|[.:,]\\p{N}))?(?!\\p{N})`
const iso = '(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})(?![\\p{N}-])'
/** A hyphen before a day is a range only behind the point or the year of another: `24.-26. März`. */
const anyDate = new RegExp(
  `(?<![\\p{N}\\p{L}.,:])(?<!(?<!(?:\\d\\.|\\.\\d{4}))[/-])(?:${iso}|${words}|${digits})`,
  'gu'
)

/** Reads all days of the calendar in a text, from left to right. */
export function dateMentions(text: string): DateMention[] {
  if (!/\d/u.test(text)) return []
  const found = matchesOf(text, anyDate).flatMap((match) => {
    const mention = mentionOf(match)
    return mention ? [{ ...mention, weekday: weekdayBeside(text, mention.start, mention.end) }] : []
  })
  return found.length === 0 ? [] : connectDates(text, found)
}

/** The day with which a text begins. */
export function dateAtStart(text: string): DateMention | undefined {
  const match = new RegExp(`^(?:${iso}|${words}|${digits})`, 'u').exec(text)
  const mention = match && mentionOf(match)
  return mention ? { ...mention, weekday: undefined } : undefined
}

function mentionOf(match: RegExpExecArray | RegExpMatchArray): Omit<DateMention, 'weekday'> | undefined {
  const groups = match.groups ?? {}
  const form = groups.d1 ? 'words' : groups.d2 ? 'digits' : 'iso'
  const day = Number(groups.d1 ?? groups.d2 ?? groups.d3)
  const month = groups.m1 ? monthOf(groups.m1) : Number(groups.m2 ?? groups.m3)
  const yearText = groups.y1 ?? groups.y2 ?? groups.y3
  // `3.10.` is a day, `3.45.` or `40.2.` is none.
  if (day < 1 || (form !== 'words' && (day > 31 || month < 1 || month > 12))) return undefined
  const year = yearText === undefined ? undefined : fullYear(yearText)
  const date = { year: year ?? 0, month, day }
  const start = match.index ?? 0
  const value = year !== undefined && dateExists(date) ? date : undefined
  return { start, end: start + match[0].length, text: match[0], day, month, year, value, form }
}

/** Nobody announces what comes in 2050, and nobody shortens the years before 1950. */
function fullYear(text: string): number {
  return text.length > 2 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900)
}
