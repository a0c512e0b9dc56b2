import { type LocalTime, universalMinutes } from '../german/dates/berlin-time.ts'
import { type DateMention, dateMentions } from '../german/dates/date-mentions.ts'
import { type CalendarDate, formatDate, nearestYear } from '../german/dates/dates.ts'
import { type ClockTime, clockTimes } from '../german/dates/times.ts'
import type { Block } from '../markdown/document.ts'
import type { Span } from '../text/span.ts'
import { dayMeant } from './dates.ts'
import type { MetaValue } from './front-matter.ts'
import type { Release } from './model.ts'

/** An embargo as the release states it, in the front matter or in a line of its text. What it does not say is undefined. */
export interface Embargo {
  readonly where: 'frontMatter' | 'text'
  /** The line of the text; undefined for the front matter. */
  readonly block: Block | undefined
  readonly text: string
  readonly span: Span
  /** The day as written, whether the calendar has it or not. */
  readonly mention: DateMention | undefined
  /** The day that is meant. */
  readonly day: CalendarDate | undefined
  readonly time: Pick<ClockTime, 'hour' | 'minute'> | undefined
  /** Minutes by which the stated zone is ahead of universal time; undefined where none is stated: German time. */
  readonly zone: number | undefined
}

/** All embargoes of a release, that of the front matter first. */
export function embargoesOf(release: Release): Embargo[] {
  const found: Embargo[] = []
  const { sperrfrist } = release.meta
  if (sperrfrist) found.push(fromFrontMatter(sperrfrist, release))
  for (const part of release.parts) {
    if (part.kind !== 'embargo') continue
    for (const block of part.blocks) {
      const span = block.spanOf(0, block.text.length)
      found.push({ where: 'text', block, text: block.text, span, ...momentOf(block.text, release), zone: undefined })
    }
  }
  return found
}

/** Minutes of universal time from the start of 1970 at which an embargo ends; undefined where it lacks day or time. */
export function endOf({ day, time, zone }: Embargo): number | undefined {
  if (!day || !time) return undefined
  const local: LocalTime = { date: day, hour: time.hour, minute: time.minute ?? 0 }
  if (zone === undefined) return universalMinutes(local)
  return Date.UTC(day.year, day.month - 1, day.day, local.hour, local.minute) / 60_000 - zone
}

/** `2026-03-25T10:00`, with seconds and zone or not (ISO 8601). */
const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu

/** Whether a value has the form that programs read. */
export function isIsoMoment(text: string): boolean {
  return iso.test(text.trim())
}

const two = (n: number) => String(n).padStart(2, '0')

/** `2026-03-25T10:00` */
export function isoMoment(
  { year, month, day }: CalendarDate,
  { hour, minute = 0 }: NonNullable<Embargo['time']>
): string {
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}

/** `25. März 2026, 10 Uhr`, `25. März 2026, 10.30 Uhr` */
export function spokenMoment(day: CalendarDate, { hour, minute }: NonNullable<Embargo['time']>): string {
  return `${formatDate(day)}, ${hour}${minute ? `.${two(minute)}` : ''} Uhr`
}

/** `25. März 2026, 10:00 Uhr`; as written where no day can be read. */
export function momentText({ day, time, text }: Embargo): string {
  if (!day) return text
  return formatDate(day) + (time ? `, ${time.hour}:${two(time.minute ?? 0)} Uhr` : '')
}

function fromFrontMatter({ text, span }: MetaValue, release: Release): Embargo {
  const [, day, hour, minute, zone] = iso.exec(text.trim()) ?? []
  const common = { where: 'frontMatter', block: undefined, text, span } as const
  if (day === undefined) return { ...common, ...momentOf(text, release), zone: undefined }
  const time = hour === undefined ? undefined : { hour: Number(hour), minute: Number(minute) }
  return { ...common, ...momentOf(day, release), time, zone: zone === undefined ? undefined : zoneMinutes(zone) }
}

function momentOf(text: string, { date }: Release): Pick<Embargo, 'mention' | 'day' | 'time'> {
  const mention = dateMentions(text)[0]
  const day = mention && (dayMeant(mention, date?.value) ?? nearestDay(mention, date?.value))
  return { mention, day, time: timeIn(text) }
}

/** A day without a year is that next to the release, however far: nothing is withheld for longer than some months. */
function nearestDay({ day, month, year }: DateMention, release: CalendarDate | undefined): CalendarDate | undefined {
  const nearest = release && year === undefined ? nearestYear(month, day, release) : undefined
  return nearest === undefined ? undefined : { year: nearest, month, day }
}

/** The first time of day; in such a line figures with a colon are one without `Uhr`, too. */
function timeIn(text: string): Embargo['time'] {
  const [time] = clockTimes(text)
  if (time) return time
  const bare = /(?<![\p{N}.:])(\d{1,2}):(\d{2})(?![\p{N}:])/u.exec(text)
  return bare ? { hour: Number(bare[1]), minute: Number(bare[2]) } : undefined
}

function zoneMinutes(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/u.exec(zone) ?? []
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1)
}
