import { defineRule, type Fix, suggest } from '../../engine/define-rule.ts'
import type { DateMention, WeekdayMention } from '../../german/date-mentions.ts'
import {
  type CalendarDate,
  dateExists,
  dateOfDayNumber,
  dayNumber,
  formatDate,
  nearestYear,
  WEEKDAY_NAMES,
  weekdayOf
} from '../../german/dates.ts'
import type { Block } from '../../markdown/document.ts'
import { datesOf } from '../../release/dates.ts'

export default defineRule({
  id: 'weekday-matches-date',
  group: 'style',
  title: 'Wochentag und Datum',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Gregorianischer Kalender',
  options: {},
  messages: {
    differs: 'Hier steht „{found}“; der {date} ist ein {weekday}.'
  },
  *check({ document, date }) {
    for (const block of document.blocks) {
      for (const mention of datesOf(block)) {
        const { weekday } = mention
        const day = mention.value ?? inferred(mention, date?.value)
        if (!weekday || !day || weekdayOf(day) === weekday.index) continue
        yield {
          message: 'differs',
          data: { found: weekday.text, date: formatDate(day), weekday: WEEKDAY_NAMES[weekdayOf(day)] ?? '' },
          span: block.spanOf(weekday.start, weekday.end),
          fixes: fixes(block, mention, weekday, day)
        }
      }
    }
  }
})

/** How many days off a day may be so that its year is still beyond doubt: more, and the year before or after is as near. */
const CERTAIN_DAYS = 150

/** A day without its year is that which is nearest to the day of the release. */
function inferred(mention: DateMention, release: CalendarDate | undefined): CalendarDate | undefined {
  if (!release || mention.year !== undefined) return undefined
  const year = nearestYear(mention.month, mention.day, release)
  if (year === undefined) return undefined
  const day = { year, month: mention.month, day: mention.day }
  return dateExists(day) && Math.abs(dayNumber(day) - dayNumber(release)) <= CERTAIN_DAYS ? day : undefined
}

function fixes(block: Block, mention: DateMention, weekday: WeekdayMention, day: CalendarDate): Fix[] {
  const name = WEEKDAY_NAMES[weekdayOf(day)] ?? ''
  const short = weekday.text.length < 4 ? name.slice(0, 2) + weekday.text.slice(2) : name
  const change = suggest(`„${short}“ schreiben`, block.edit(weekday.start, weekday.end, short))
  // The nearest day that has the weekday, at most three days away, in the same month: then only the figure is wrong.
  const near = dateOfDayNumber(dayNumber(day) + (((weekday.index - weekdayOf(day) + 10) % 7) - 3))
  const digits = /^\d{1,2}(?=\.)/u.exec(mention.text)?.[0]
  if (digits === undefined || near.month !== day.month) return change
  const figure = String(near.day).padStart(digits.length, '0')
  const edit = block.edit(mention.start, mention.start + digits.length, figure)
  return [...change, ...suggest(`„${figure}.“ schreiben`, edit)]
}
