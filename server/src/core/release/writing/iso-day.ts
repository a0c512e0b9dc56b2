import { type CalendarDate, dateExists } from '../../german/dates/dates.ts'

/** `2026-03-24` */
export function isoDay({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Reads `2026-03-24`; undefined for anything else. */
export function parseIsoDay(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  if (!match) return undefined
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return dateExists(date) ? date : undefined
}
