import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clockChange, universalMinutes } from '../../server/src/core/german/dates/berlin-time.ts'
import { clockTimes, timeExists } from '../../server/src/core/german/dates/times.ts'

/** `text → times`, with `+` where `Uhr` stands right behind the figures. */
const times: readonly (readonly [text: string, expected: string])[] = [
  ['um 14 Uhr', '14 Uhr'],
  ['um 14.30 Uhr und 15:00Uhr', '14.30 Uhr; 15:00Uhr+'],
  ['von 10 bis 12.30 Uhr', '10; 12.30 Uhr'],
  ['10–12 Uhr, 9:15-10:15 Uhr', '10; 12 Uhr; 9:15; 10:15 Uhr'],
  ['(14:20 bis ca. 15:30 Uhr)', '14:20; 15:30 Uhr'],
  ['Halle 3 und 10 Uhr', '10 Uhr'],
  ['gewann 3:2 nach 24h und 12:30 Minuten', ''],
  ['eine 14-Uhr-Sitzung, 14 Uhr-Termin, 14 Uhrmacher', ''],
  ['Az. 3.12.30 Uhr, 1.234 Uhren', ''],
  ['14\u00A0Uhr', '14\u00A0Uhr']
]

describe('times of day in a text', () => {
  for (const [text, expected] of times) {
    it(text, () => {
      const found = clockTimes(text).map((t) => {
        assert.equal(text.slice(t.start, t.end), t.text)
        return t.text + (t.gap === '' ? '+' : '')
      })
      assert.equal(found.join('; '), expected)
    })
  }
  it('know the clock', () => {
    assert.equal(timeExists({ hour: 24, minute: 0 }), true)
    assert.equal(timeExists({ hour: 24, minute: 30 }), false)
    assert.equal(timeExists({ hour: 9, minute: 60 }), false)
  })
})

describe('summer time in Germany', () => {
  const at = (day: number, month: number, hour: number, minute = 0) => ({
    date: { year: 2026, month, day },
    hour,
    minute
  })
  const offset = (t: ReturnType<typeof at>) =>
    Date.UTC(t.date.year, t.date.month - 1, t.date.day, t.hour, t.minute) / 60000 - universalMinutes(t)
  it('lasts from the last Sunday in March to the last in October', () => {
    assert.equal(offset(at(29, 3, 1, 59)), 60)
    assert.equal(offset(at(29, 3, 3)), 120)
    assert.equal(offset(at(1, 7, 12)), 120)
    assert.equal(offset(at(25, 10, 1, 59)), 120)
    assert.equal(offset(at(25, 10, 3)), 60)
    assert.equal(offset(at(31, 12, 12)), 60)
  })
  it('skips an hour and repeats one', () => {
    assert.equal(clockChange(at(29, 3, 2, 30)), 'gap')
    assert.equal(clockChange(at(29, 3, 3)), undefined)
    assert.equal(clockChange(at(25, 10, 2, 30)), 'twice')
    assert.equal(clockChange(at(25, 10, 3)), undefined)
  })
})
