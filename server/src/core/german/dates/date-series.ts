import { matchesOf } from '../../text/matches.ts'
import type { DateMention } from './date-mentions.ts'
import { BLANK, PART_OF_DAY, WEEKDAY, weekdayIndex } from './date-words.ts'
import { type CalendarDate, dateExists } from './dates.ts'
import { type WeekdayMention, weekdayBeside } from './weekdays.ts'

const weekdayLead = `(?:${WEEKDAY}${PART_OF_DAY},?${BLANK}(?:de[nmr]${BLANK})?)?`
/** What stands between two days that belong together, the day of the week before the second included. */
const to = `(?:,?${BLANK}?[–-]${BLANK}?|,?${BLANK}bis(?:${BLANK}(?:zum|einschließlich))?${BLANK}|,?${BLANK}auf${BLANK}(?:den${BLANK})?)`
const and = `(?:,?${BLANK}(?:und|oder|sowie)${BLANK}(?:am${BLANK})?|${BLANK}?/${BLANK}?)`
const joint = new RegExp(`^(?:(?<to>${to})|(?<and>${and}))${weekdayLead}$`, 'u')
/** `24.` in front of a joint; further ones of a list stand before a comma. */
const dayBefore = new RegExp(
  `(?<![\\p{N}\\p{L}.,:/-])(?<day>\\d{1,2})\\.(?:(?<to>${to})|(?<and>${and})|(?<list>,${BLANK}))${weekdayLead}$`,
  'u'
)
/** `Freitag und Samstag, ` before two days: each of them has its own. */
const weekdays = new RegExp(
  `(?<![\\p{L}\\p{N}-])((?:${WEEKDAY}(?:,| (?:und|bis|oder|sowie|auf)|${BLANK}?[/–-])${BLANK}?)+${WEEKDAY})${PART_OF_DAY},?${BLANK}(?:de[nmr]${BLANK})?$`,
  'u'
)
const oneWeekday = new RegExp(WEEKDAY, 'gu')

/** No joint and no list of weekdays is longer. */
const REACH = 60

/**
 * Finds the days that lend their month or year from a later one (`24.–26. März`, `3., 4. und 5. Mai`, `28. Dezember bis 3. Januar
 * 2027`), and says which days belong together.
 *
 * @param mentions those that name their month, from left to right
 */
export function connectDates(text: string, mentions: readonly DateMention[]): DateMention[] {
  const out: DateMention[] = []
  for (const mention of mentions) {
    const last = out.at(-1)
    const match = last && mention.start - last.end < REACH ? joint.exec(text.slice(last.end, mention.start)) : null
    if (last && match) {
      const joined = match.groups?.to === undefined ? 'and' : 'to'
      if (last.year === undefined && mention.value)
        out[out.length - 1] = { ...last, value: before(last, mention.value, joined) }
      out.push({ ...mention, joined })
    } else out.push(...series(text, mention))
  }
  return out
}

/** The day with its year: not later than that which follows it, and where it is no range, in the same year. */
function before({ month, day }: DateMention, next: CalendarDate, joined: 'to' | 'and'): CalendarDate | undefined {
  const isLater = month > next.month || (month === next.month && day > next.day)
  const date = { year: next.year - (isLater ? 1 : 0), month, day }
  return dateExists(date) && !(isLater && joined === 'and') ? date : undefined
}

/** The mention itself, with the days before it that have their month from it. */
function series(text: string, mention: DateMention): DateMention[] {
  const found: DateMention[] = [mention]
  if (mention.form === 'iso') return found
  for (;;) {
    const first = found[0]
    if (!first) return found
    const from = Math.max(0, first.start - REACH)
    const match = dayBefore.exec(text.slice(from, first.start))
    const day = Number(match?.groups?.day)
    // `31. bis 2. April` leaves open which month the first day means; a comma joins only what goes on as a list.
    if (!match || day < 1 || day >= first.day || (match.groups?.list !== undefined && found.length < 2)) break
    const start = from + match.index
    const digits = `${match.groups?.day}.`
    const date = mention.year === undefined ? undefined : { year: mention.year, month: mention.month, day }
    found[0] = { ...first, joined: match.groups?.to === undefined ? 'and' : 'to' }
    found.unshift({
      start,
      end: start + digits.length,
      text: digits,
      day,
      month: mention.month,
      year: mention.year,
      value: date && dateExists(date) ? date : undefined,
      form: 'day',
      weekday: weekdayBeside(text, start, start + digits.length)
    })
  }
  return withWeekdays(text, found)
}

/** `Freitag und Samstag, 24. und 25. April`: the weekday right before the first day is that of the last. */
function withWeekdays(text: string, found: readonly DateMention[]): DateMention[] {
  const start = found[0]?.start ?? 0
  const from = Math.max(0, start - REACH)
  const match = found.length > 1 ? weekdays.exec(text.slice(from, start)) : null
  if (!match?.[1]) return [...found]
  const base = from + match.index
  const named = matchesOf(match[1], oneWeekday).map(
    (m): WeekdayMention => ({
      start: base + m.index,
      end: base + m.index + m[0].length,
      text: m[0],
      index: weekdayIndex(m[0])
    })
  )
  return found.map((m, i) => ({ ...m, weekday: named.length === found.length ? named[i] : undefined }))
}
