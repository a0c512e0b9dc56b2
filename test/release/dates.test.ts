import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dateMentions } from '../../server/src/core/german/dates/date-mentions.ts'
import {
  dateExists,
  dateOfDayNumber,
  dayNumber,
  formatDate,
  nearestYear,
  weekdayOf
} from '../../server/src/core/german/dates/dates.ts'

/** `text → day, month, year; weekday`, one mention after the other. */
const mentions: readonly (readonly [text: string, expected: string])[] = [
  ['am Montag, 24. März 2017, beginnt', '24.3.2017 Montag'],
  ['am Montag, dem 24. März 2017, beginnt', '24.3.2017 Montag'],
  ['am Montag, den 24. März, beginnt', '24.3. Montag'],
  ['Mo., 24.03.2017', '24.3.2017 Mo.'],
  ['Mi 25.03.26', '25.3.2026 Mi'],
  ['am Mittwochabend, 25. März 2026', '25.3.2026 Mittwoch'],
  ['am 25. März 2026 (Mittwoch)', '25.3.2026 Mittwoch'],
  ['am Samstag (28. März)', '28.3. Samstag'],
  ['am Sonnabend, 28.\u00A0März\u00A02026', '28.3.2026 Sonnabend'],
  ['So 24. März 2026 gab es', '24.3.2026'],
  ['von Freitag, 20., bis Sonntag, 22. März', '20.3. Freitag; 22.3. Sonntag'],
  ['24.–26. März 2026', '24.3.2026; 26.3.2026'],
  ['vom 24. bis zum 26. März', '24.3.; 26.3.'],
  ['am 24. und 25. März', '24.3.; 25.3.'],
  ['am 3., 4. und 5. Mai 2026', '3.5.2026; 4.5.2026; 5.5.2026'],
  ['vom 28. Dezember bis 3. Januar 2027', '28.12. [2026]; 3.1.2027'],
  ['vom 24. März bis Donnerstag, 2. April 2026', '24.3. [2026]; 2.4.2026 Donnerstag'],
  ['vom 07.–09.11.2023', '7.11.2023; 9.11.2023'],
  ['vom 24.8.-26.8.2016', '24.8. [2016]; 26.8.2016'],
  ['vom 28.02.2021-03.03.2021', '28.2.2021; 3.3.2021'],
  ['Freitag und Samstag, 24. und 25. April', '24.4. Freitag; 25.4. Samstag'],
  ['Freitag/Samstag, 24./25. April', '24.4. Freitag; 25.4. Samstag'],
  ['in der Nacht von Freitag auf Samstag, 24. auf den 25. April', '24.4. Freitag; 25.4. Samstag'],
  ['Freitag bis Sonntag, 24. und 26. April', '24.4. Freitag; 26.4. Sonntag'],
  ['Freitag, Samstag und Sonntag, 24. bis 26. April', '24.4.; 26.4.'],
  ['am 31. bis 2. April', '2.4.'],
  ['Platz 3., 24. März', '24.3.'],
  ['am 24. März 2026, einem Dienstag,', '24.3.2026 Dienstag'],
  ['9.11.89 und 9.11.29', '9.11.1989; 9.11.2029'],
  ['Az. 4-24.3.2026 und A/24.3.2026', ''],
  ['am 3.10. und am 2026-03-24', '3.10.; 24.3.2026'],
  ['1. Jänner 2026, 2. Feb. 2026', '1.1.2026; 2.2.2026'],
  ['31. April 2026', '31.4.2026!'],
  ['am 3. Oktober', '3.10.'],
  ['Version 1.2.3, 12.30 Uhr, 40.2. und 1.13.', ''],
  ['Telefon 069 90009-100, Az. 12.03.2026-7', '12.3.2026'],
  ['im März 2026', ''],
  ['', '']
]

describe('days in a text', () => {
  for (const [text, expected] of mentions) {
    it(text || 'nothing', () => {
      const found = dateMentions(text).map((m) => {
        assert.equal(text.slice(m.start, m.end), m.text)
        if (m.weekday) assert.equal(text.slice(m.weekday.start, m.weekday.end), m.weekday.text)
        const impossible =
          m.year === undefined ? (m.value ? ` [${m.value.year}]` : '') : m.value === undefined ? '!' : ''
        return `${m.day}.${m.month}.${m.year ?? ''}${impossible}${m.weekday ? ` ${m.weekday.text}` : ''}`
      })
      assert.equal(found.join('; '), expected)
    })
  }
})

describe('the calendar', () => {
  it('knows its days', () => {
    assert.equal(dateExists({ year: 2024, month: 2, day: 29 }), true)
    assert.equal(dateExists({ year: 2100, month: 2, day: 29 }), false)
    assert.equal(dateExists({ year: 2026, month: 4, day: 31 }), false)
    assert.equal(dateExists({ year: 3008, month: 1, day: 1 }), false)
  })
  it('knows the days of the week', () => {
    assert.equal(weekdayOf({ year: 1989, month: 11, day: 9 }), 3)
    assert.equal(weekdayOf({ year: 1969, month: 7, day: 20 }), 6)
    assert.equal(weekdayOf({ year: 2026, month: 3, day: 23 }), 0)
  })
  it('counts there and back', () => {
    for (const days of [-20000, -1, 0, 59, 20000]) assert.equal(dayNumber(dateOfDayNumber(days)), days)
    assert.equal(formatDate(dateOfDayNumber(0)), '1. Januar 1970')
  })
  it('finds the year of a day near another', () => {
    const december = { year: 2026, month: 12, day: 20 }
    assert.equal(nearestYear(1, 9, december), 2027)
    assert.equal(nearestYear(11, 9, december), 2026)
    assert.equal(nearestYear(2, 29, { year: 2025, month: 1, day: 1 }), 2024)
  })
})
