import { defineRule } from '../../engine/define-rule.ts'
import type { DateMention } from '../../german/dates/date-mentions.ts'
import { canExist, daysInMonth, FIRST_YEAR, MONTH_NAMES } from '../../german/dates/dates.ts'
import { datesOf } from '../../release/dates.ts'

export default defineRule({
  id: 'date-exists',
  group: 'style',
  title: 'Datum gibt es',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  authority: 'Gregorianischer Kalender',
  options: {
    lastYear: {
      type: 'integer',
      default: 2199,
      minimum: 2030,
      description: 'Das letzte Jahr, das in einer Mitteilung des Hauses vorkommen kann.'
    }
  },
  messages: {
    day: 'Hier steht „{found}“; der {month} hat {days} Tage.',
    most: 'Hier steht „{found}“; der {month} hat höchstens {days} Tage.',
    leap: 'Hier steht „{found}“; {year} ist kein Schaltjahr, der Februar hat 28 Tage.',
    year: 'Hier steht „{found}“; das Jahr ist wohl ein anderes.'
  },
  *check({ document, dateline }, { options }) {
    for (const block of document.blocks) {
      for (const mention of datesOf(block)) {
        // The day of a dateline is dateline-date's.
        if (dateline?.block === block && mention.start < dateline.end) continue
        const { month, year, text: found } = mention
        const span = block.spanOf(mention.start, mention.end)
        if (!canExist(mention) && isCertain(mention, block.text)) {
          const isLeapDay = month === 2 && mention.day === 29
          if (isLeapDay && year !== undefined) yield { message: 'leap', data: { found, year }, span }
          else if (!isLeapDay) {
            const isOpen = month === 2 && (year === undefined || year < FIRST_YEAR)
            const days = daysInMonth(month, isOpen ? undefined : year)
            const data = { found, month: MONTH_NAMES[month - 1] ?? '', days }
            yield { message: isOpen ? 'most' : 'day', data, span }
          }
        } else if (year !== undefined && year > options.lastYear) yield { message: 'year', data: { found }, span }
      }
    }
  }
})

/** `31.4.` may be a chapter: figures are a day with their year, or behind the words that lead to one. */
function isCertain({ form, year = 0, start, text: found }: DateMention, text: string): boolean {
  if (form === 'words') return true
  // A day that lends its month is as wrong as the one it lends it from.
  if (form === 'day') return false
  const before = text.slice(Math.max(0, start - 12), start)
  if (/\d{4}/u.test(found)) return year > 1900 && !NO_DATE.test(before)
  return /(?:^|\s)(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|de[nmr]|[Aa]b|[Ss]eit) $/u.test(before)
}

/** Words before figures that are no date. */
const NO_DATE = /(?:Version|Release|Abschnitt|Kapitel|Ziffer|Nummer|Nr\.|Az\.|Aktenzeichen)[ \u00A0]$/u
