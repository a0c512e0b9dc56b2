import {
  type CalendarDate,
  dateOfDayNumber,
  dayNumber,
  formatDate,
  WEEKDAY_NAMES,
  weekdayOf
} from '../../german/dates/dates.ts'

/** A day that words mean, and where they begin in the text. */
export interface DateOffer {
  /** The words in full, even where only their beginning stands there. */
  readonly words: string
  /** `Dienstag, 24. März 2026` */
  readonly text: string
  readonly start: number
}

/** Days from the day of the release. */
const DAYS: Readonly<Record<string, number>> = {
  vorgestern: -2,
  gestern: -1,
  heute: 0,
  morgen: 1,
  übermorgen: 2
}

const SHORTEST = 3
const weekday = '(\\p{Lu}\\p{Ll}*)'
const relative = new RegExp(`(?<![\\p{L}\\p{N}])(nächst|kommend|dies|letzt|vergangen)e[nrm] ${weekday}$`, 'iu')
const single = /(?<![\p{L}\p{N}-])(\p{L}{3,})$/u

/** `Dienstag, 24. März 2026` */
export function formatWithWeekday(date: CalendarDate): string {
  return `${WEEKDAY_NAMES[weekdayOf(date)]}, ${formatDate(date)}`
}

/**
 * The days that the words before the caret mean, or begin to mean: `morgen`, `nächsten Dienstag`, `Diens`. What is next counts
 * from `base`, the day of the release; where usage differs (`nächsten Dienstag`) both days are given, the nearer first.
 *
 * @param before text up to the caret
 */
export function dateOffers(before: string, base: CalendarDate): DateOffer[] {
  const phrase = relative.exec(before)
  if (phrase) {
    const [all, which = '', typed = ''] = phrase
    const opening = all.slice(0, all.length - typed.length)
    return weekdaysOf(typed).flatMap((index) =>
      daysFor(which.toLowerCase(), index, base).map((day) =>
        offer(opening + WEEKDAY_NAMES[index], day, before.length - all.length)
      )
    )
  }
  const word = single.exec(before)?.[1] ?? ''
  if (word.length < SHORTEST) return []
  const start = before.length - word.length
  const lower = word.toLowerCase()
  const byName = Object.entries(DAYS)
    .filter(([name]) => name.startsWith(lower))
    .map(([name, days]) => offer(name, dayNumber(base) + days, start))
  const byWeekday = /^\p{Lu}/u.test(word)
    ? weekdaysOf(word).flatMap((index) => {
        const next = dayNumber(base) + ((index - weekdayOf(base) + 7) % 7)
        return [next, next - 7].map((day) => offer(WEEKDAY_NAMES[index] ?? '', day, start))
      })
    : []
  return [...byName, ...byWeekday]
}

function offer(words: string, day: number, start: number): DateOffer {
  return { words, text: formatWithWeekday(dateOfDayNumber(day)), start }
}

function weekdaysOf(typed: string): number[] {
  return typed === '' ? [] : WEEKDAY_NAMES.flatMap((name, i) => (name.startsWith(typed) ? [i] : []))
}

/** Day numbers for `nächsten`, `kommenden`, `letzten` … with a day of the week, best first. */
function daysFor(which: string, index: number, base: CalendarDate): number[] {
  const today = dayNumber(base)
  const ahead = (index - weekdayOf(base) + 6) % 7
  const next = today + ahead + 1
  if (which === 'letzt' || which === 'vergangen') return [today - ((weekdayOf(base) - index + 6) % 7) - 1]
  if (which === 'dies') return [today + ((index - weekdayOf(base) + 7) % 7)]
  // Some mean the first Tuesday by „nächsten Dienstag“, some the one of next week (Duden, „nächste“).
  return which === 'nächst' ? [next, next + 7] : [next]
}
