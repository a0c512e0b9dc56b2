import { matchesOf } from '../../text/matches.ts'
import { BLANK, PART_OF_DAY, WEEKDAY, weekdayIndex } from './date-words.ts'
import { WEEKDAY_NAMES } from './dates.ts'

/** A day of the week as it stands in a text; offsets count in that text. */
export interface WeekdayMention {
  readonly start: number
  readonly end: number
  readonly text: string
  /** 0 for Monday. */
  readonly index: number
}

const weekdayBefore = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<name>${WEEKDAY})${PART_OF_DAY}(?:,?[ \\u00A0\\n](?:(?:de[nmr]|der)${BLANK})?|${BLANK}\\()$`,
  'u'
)
const weekdayBehind = new RegExp(
  `^(?:${BLANK}\\((?<bracketed>${WEEKDAY})\\)|,${BLANK}ein(?:em)?${BLANK}(?<named>${WEEKDAY})(?!\\p{L}))`,
  'u'
)

/** The day of the week beside a day that stands at these offsets. */
export function weekdayBeside(text: string, start: number, end: number): WeekdayMention | undefined {
  const from = Math.max(0, start - 30)
  const before = weekdayBefore.exec(text.slice(from, start))
  const found = before ?? weekdayBehind.exec(text.slice(end, end + 24))
  const name = found?.groups?.name ?? found?.groups?.bracketed ?? found?.groups?.named
  if (!found || name === undefined) return undefined
  const at = (before ? from : end) + found.index + found[0].lastIndexOf(name)
  return { start: at, end: at + name.length, text: name, index: weekdayIndex(name) }
}

/** A day without its month: `Freitag, 24., um 10 Uhr`. */
export interface BareDay {
  readonly weekday: WeekdayMention
  /** The figure with its point. */
  readonly start: number
  readonly end: number
  readonly day: number
}

const fullWeekday = `(?:${WEEKDAY_NAMES.join('|')}|Sonnabend)`
const bareDay = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<name>${fullWeekday})${PART_OF_DAY},${BLANK}(?:de[nm]${BLANK})?(?<day>\\d{1,2})\\.(?=,${BLANK}(?:um|ab|von|gegen|im|in|auf|beim|vor|nach|zwischen)${BLANK}|${BLANK}(?:um|ab|gegen)${BLANK}\\d)`,
  'gu'
)

/** Days of the week with a day of the month whose name the reader knows: a place or a time follows, no list of days. */
export function bareDays(text: string): BareDay[] {
  if (!/\d\./u.test(text)) return []
  return matchesOf(text, bareDay).map((m) => {
    const { name = '', day = '' } = m.groups ?? {}
    const end = m.index + m[0].length
    const weekday = { start: m.index, end: m.index + name.length, text: name, index: weekdayIndex(name) }
    return { weekday, start: end - day.length - 1, end, day: Number(day) }
  })
}
