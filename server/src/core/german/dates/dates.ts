/** A day of the Gregorian calendar, month and day from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** January first, as Duden writes them; Austria says Jänner and Feber, too. */
export const MONTH_NAMES = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember'
] as const

/** Monday first, as in DIN 5008:2020 and ISO 8601. */
export const WEEKDAY_NAMES = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const

const DAY_MS = 86_400_000
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The first whole year of the Gregorian calendar. */
export const FIRST_YEAR = 1583

/** How many days a month has; without a year, how many it can have. */
export function daysInMonth(month: number, year = 2000): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** Whether the calendar has this day; before 1583 no Gregorian date is meant, and after 2999 it is a slip of the pen. */
export function dateExists({ year, month, day }: CalendarDate): boolean {
  if (year < FIRST_YEAR || year > 2999) return false
  return day >= 1 && day <= daysInMonth(month, year)
}

/** Whether there is such a day, in its year or, without one, in any; years beyond the calendar have leap days that nobody knows. */
export function canExist({ day, month, year }: { day: number; month: number; year: number | undefined }): boolean {
  return dateExists({ day, month, year: year === undefined || year < FIRST_YEAR || year > 2999 ? 2000 : year })
}

/** Days since 1 January 1970; an integer for any day that exists. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

export function dateOfDayNumber(days: number): CalendarDate {
  const date = new Date(days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(date) + 3) % 7) + 7) % 7
}

/** `24. März 2026` */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${day}. ${MONTH_NAMES[month - 1] ?? ''} ${year}`
}

/** A day without its year (`24. März`) next to another day: the year in which it is nearest to it. */
export function nearestYear(month: number, day: number, to: CalendarDate): number | undefined {
  const there = dayNumber(to)
  const years = [to.year - 1, to.year, to.year + 1].filter((year) => dateExists({ year, month, day }))
  const distance = (year: number) => Math.abs(dayNumber({ year, month, day }) - there)
  return years.sort((a, b) => distance(a) - distance(b))[0]
}

/** A day of the month next to another day: in its month, the one before and the one after, the nearest first. */
export function daysNear(day: number, to: CalendarDate): CalendarDate[] {
  const there = dayNumber(to)
  const distance = (date: CalendarDate) => Math.abs(dayNumber(date) - there)
  return [-1, 0, 1]
    .map((by) => {
      const months = to.year * 12 + to.month - 1 + by
      return { year: Math.floor(months / 12), month: (months % 12) + 1, day }
    })
    .filter(dateExists)
    .sort((a, b) => distance(a) - distance(b))
}
