import { type DateMention, dateMentions } from '../german/date-mentions.ts'
import { type CalendarDate, dateExists, dayNumber, nearestYear } from '../german/dates.ts'
import { type ClockTime, clockTimes } from '../german/times.ts'
import { type BareDay, bareDays } from '../german/weekdays.ts'
import type { Block } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'

const knownDates = new WeakMap<Prose, readonly DateMention[]>()
const knownBareDays = new WeakMap<Prose, readonly BareDay[]>()
const knownTimes = new WeakMap<Prose, readonly ClockTime[]>()

/** The days that a block names; read once for all versions in which it reads the same. */
export function datesOf(block: Block): readonly DateMention[] {
  const kept = knownDates.get(block.prose) ?? dateMentions(block.text)
  knownDates.set(block.prose, kept)
  return kept
}

/** The times of day that a block names. */
export function timesOf(block: Block): readonly ClockTime[] {
  const kept = knownTimes.get(block.prose) ?? clockTimes(block.text)
  knownTimes.set(block.prose, kept)
  return kept
}

/** The days without a month that a block names. */
export function bareDaysOf(block: Block): readonly BareDay[] {
  const kept = knownBareDays.get(block.prose) ?? bareDays(block.text)
  knownBareDays.set(block.prose, kept)
  return kept
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
