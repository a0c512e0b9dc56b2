import { defineRule, type Fix, suggest } from '../../engine/define-rule.ts'
import {
  type CalendarDate,
  dateOfDayNumber,
  dayNumber,
  daysNear,
  formatDate,
  WEEKDAY_NAMES,
  weekdayOf
} from '../../german/dates/dates.ts'
import type { WeekdayMention } from '../../german/dates/weekdays.ts'
import type { Block } from '../../markdown/document.ts'
import { bareDaysOf, datesOf, dayMeant } from '../../release/dates.ts'

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
      if (datesOf(block).length === 0 && bareDaysOf(block).length === 0) continue
      for (const { weekday, day, start } of daysWithWeekday(block, date?.value)) {
        if (weekdayOf(day) === weekday.index) continue
        yield {
          message: 'differs',
          data: { found: weekday.text, date: formatDate(day), weekday: WEEKDAY_NAMES[weekdayOf(day)] ?? '' },
          span: block.spanOf(weekday.start, weekday.end),
          fixes: fixes(block, start, weekday, day)
        }
      }
    }
  }
})

interface DayWithWeekday {
  readonly weekday: WeekdayMention
  readonly day: CalendarDate
  /** Where the day stands in the block. */
  readonly start: number
}

function* daysWithWeekday(block: Block, release: CalendarDate | undefined): Generator<DayWithWeekday> {
  for (const mention of datesOf(block)) {
    const day = mention.weekday && dayMeant(mention, release)
    if (mention.weekday && day) yield { weekday: mention.weekday, day, start: mention.start }
  }
  if (!release) return
  for (const { weekday, day: number, start } of bareDaysOf(block)) {
    // Without its month a day is wrong only if no month around the release makes it right.
    const near = daysNear(number, release)
    const [nearest] = near
    if (nearest && !near.some((day) => weekdayOf(day) === weekday.index)) yield { weekday, day: nearest, start }
  }
}

/** What stands with the figure in the title of its fix: alone it would not say what is meant. */
const MONTH_BEHIND = /^\.(?:[ \u00A0\u202F]?\p{L}+|\d{1,2}\.)/u

function fixes(block: Block, start: number, weekday: WeekdayMention, day: CalendarDate): Fix[] {
  const name = WEEKDAY_NAMES[weekdayOf(day)] ?? ''
  const short = weekday.text.length < 4 ? name.slice(0, 2) + weekday.text.slice(2) : name
  const change = suggest(`„${short}“ schreiben`, block.edit(weekday.start, weekday.end, short))
  // The nearest day that has the weekday, at most three days away, in the same month: then only the figure is wrong.
  const near = dateOfDayNumber(dayNumber(day) + (((weekday.index - weekdayOf(day) + 10) % 7) - 3))
  const digits = /^\d{1,2}(?=\.)/u.exec(block.text.slice(start))?.[0]
  if (digits === undefined || near.month !== day.month) return change
  const figure = String(near.day).padStart(digits.length, '0')
  const month = MONTH_BEHIND.exec(block.text.slice(start + digits.length))?.[0] ?? '.'
  return [...change, ...suggest(`„${figure}${month}“ schreiben`, block.edit(start, start + digits.length, figure))]
}
