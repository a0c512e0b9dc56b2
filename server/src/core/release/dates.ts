import { type DateMention, dateMentions } from '../german/dates/date-mentions.ts'
import { type CalendarDate, dateExists, dayNumber, nearestYear } from '../german/dates/dates.ts'
import { type ClockTime, clockTimes } from '../german/dates/times.ts'
import { type BareDay, bareDays } from '../german/dates/weekdays.ts'
import type { Block } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'
import { oncePer } from '../text/once.ts'

const datesIn = oncePer((prose: Prose) => dateMentions(prose.text))
const bareDaysIn = oncePer((prose: Prose) => bareDays(prose.text))
const timesIn = oncePer((prose: Prose) => clockTimes(prose.text))

/** The days that a block names; read once for all versions in which it reads the same. */
export function datesOf(block: Block): readonly DateMention[] {
  return datesIn(block.prose)
}

/** The times of day that a block names. */
export function timesOf(block: Block): readonly ClockTime[] {
  return timesIn(block.prose)
}

/** The days without a month that a block names. */
export function bareDaysOf(block: Block): readonly BareDay[] {
  return bareDaysIn(block.prose)
}

/** How many days off a day may be so that its year is still beyond doubt: more, and the year before or after is as near. */
const CERTAIN_DAYS = 150

/** The day that is meant: with its own year, or that which is nearest to the day of the release; undefined where that is open. */
export function dayMeant(mention: DateMention, release: CalendarDate | undefined): CalendarDate | undefined {
  if (mention.value || mention.year !== undefined || !release) return mention.value
  const year = nearestYear(mention.month, mention.day, release)
  if (year === undefined) return undefined
  const day = { year, month: mention.month, day: mention.day }
  return dateExists(day) && Math.abs(dayNumber(day) - dayNumber(release)) <= CERTAIN_DAYS ? day : undefined
}
