import { type CalendarDate, dayNumber, weekdayOf } from './dates.ts'

/** A day with the time that clocks in Germany show. */
export interface LocalTime {
  readonly date: CalendarDate
  readonly hour: number
  readonly minute: number
}

const DAY_MINUTES = 24 * 60

/** The last Sunday of a month that has 31 days. */
function lastSunday(year: number, month: number): CalendarDate {
  const last = { year, month, day: 31 }
  return { year, month, day: 31 - ((weekdayOf(last) + 1) % 7) }
}

/** Minutes from the start of 1970, as if Germany had no time zone. */
function localMinutes({ date, hour, minute }: LocalTime): number {
  return dayNumber(date) * DAY_MINUTES + hour * 60 + minute
}

/** Local minutes at which summer time begins (2.00, the clock jumps to 3.00) and ends (3.00, it goes back to 2.00). */
function changes(year: number): { readonly begin: number; readonly end: number } {
  return {
    begin: localMinutes({ date: lastSunday(year, 3), hour: 2, minute: 0 }),
    end: localMinutes({ date: lastSunday(year, 10), hour: 3, minute: 0 })
  }
}

/**
 * Minutes of universal time from the start of 1970. Summer time lasts from the last Sunday in March to the last in October, at
 * 1.00 universal time (Richtlinie 2000/84/EG). Of the hour that comes twice in October the first is meant.
 */
export function universalMinutes(time: LocalTime): number {
  const local = localMinutes(time)
  const { begin, end } = changes(time.date.year)
  return local - (local >= begin && local < end ? 120 : 60)
}

/** `gap`: the clock jumps over this time; `twice`: it shows it two times. */
export function clockChange(time: LocalTime): 'gap' | 'twice' | undefined {
  const local = localMinutes(time)
  const { begin, end } = changes(time.date.year)
  if (local >= begin && local < begin + 60) return 'gap'
  return local >= end - 60 && local < end ? 'twice' : undefined
}
