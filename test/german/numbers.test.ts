import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { numbersIn } from '../../server/src/core/german/numbers/numbers.ts'
import { phoneNumbersIn, writePhoneNumber } from '../../server/src/core/german/numbers/phone-numbers.ts'
import { canBeSame, type Quantity } from '../../server/src/core/german/numbers/quantities.ts'
import { rangesOf } from '../../server/src/core/german/numbers/ranges.ts'
import { valueOfNumberWord } from '../../server/src/core/german/words/number-words.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'

describe('numbers', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['Rund 10 Mio. Euro für 3 Schulen', '10 money, 3 quantity'],
    ['5 % mehr als 2024, 6,8 Prozent', '5 percent, 2024 year, 6,8 percent'],
    ['Am 24. März 2026 um 14 Uhr und 14.30 Uhr', '24 date, 2026 date, 14 time, 14.30 time'],
    ['§ 5 Abs. 2, S. 3, Klasse 5, Version 2.4', '5 reference, 2 reference, 3 reference, 5 reference, 2.4 reference'],
    ['A17, 3D, 10er, 3-Zimmer, 12/345', '17 code, 3 code, 10 code, 3 code, 12 code, 345 code'],
    ['DE00 1234 5678 9012 3456 78', '00 code, 1234 code, 5678 code, 9012 code, 3456 code, 78 code'],
    ['Telefon 069 90009-100', '069 phone, 90009 phone, 100 phone'],
    ['25:23 und 3:2', '25:23 score, 3:2 score'],
    ['in der 12. Sitzung', '12 ordinal'],
    ['10 000 Menschen, € 5', '10 000 quantity, 5 money']
  ]
  for (const [text, expected] of kinds) {
    it(text, () =>
      assert.equal(
        numbersIn(text)
          .map((n) => `${n.text} ${n.kind}`)
          .join(', '),
        expected
      )
    )
  }

  it('have a value where their spelling is German', () => {
    const values = numbersIn('1.234,5 und 10 000 und 6.8 und 10,000 und 1.250.000').map((n) => n.value)
    assert.deepEqual(values, [1234.5, 10000, undefined, 10, 1250000])
  })

  it('are read from words', () => {
    assert.deepEqual(['zwölf', 'Dreizehn', 'einundzwanzig', 'hundert', 'eins', 'haus'].map(valueOfNumberWord), [
      12,
      13,
      21,
      100,
      undefined,
      undefined
    ])
  })
})

describe('telephone numbers', () => {
  const written: readonly (readonly [string, string | undefined])[] = [
    ['Tel. 069/90009-100', '069 90009-100'],
    ['(069) 90009-100', '069 90009-100'],
    ['069 - 900 09100', '069 90009100'],
    ['06 11 / 32 19 0', '0611 32190'],
    ['+49 (0)69 90009-100', '+49 69 90009-100'],
    ['0049 69 90009-0', '+49 69 90009-0'],
    ['Rufnummer 90009-123', undefined],
    ['Hotline 0180 5 900090', undefined]
  ]
  for (const [text, usual] of written) {
    it(text, () => {
      const [phone, ...more] = phoneNumbersIn(text)
      assert.ok(phone && more.length === 0)
      assert.equal(writePhoneNumber(phone, ' '), usual)
    })
  }
  for (const text of [
    '042/2026',
    'vom 05.-06. August 2023',
    '65183 Wiesbaden',
    '2019-2021',
    '737-800',
    '080222 - 0220'
  ]) {
    it(`not ${text}`, () => assert.deepEqual(phoneNumbersIn(text), []))
  }
})

describe('ranges', () => {
  const read = (text: string): string => {
    const [block] = readDocument(text).blocks
    return block
      ? rangesOf(block.prose)
          .map((r) => `${block.text.slice(r.start, r.end)} ${r.kind}`)
          .join(', ')
      : ''
  }
  const known: readonly (readonly [string, string])[] = [
    ['Offen ist 10-12 Uhr.', '10-12 time'],
    ['In den Jahren 2024-2026.', '2024-2026 year'],
    ['Die Tage 25.-28. März und 29.11.-01.12.2026', '25.-28. März day, 29.11.-01.12.2026 day'],
    ['Auf S. 3-5 und am Markt 3-5', '3-5 place, 3-5 place'],
    ['Rund 200-300 Gäste', '200-300 unit'],
    ['Typ 737-800, Az. 2024-2026, 2026-03-24, 3-2, 069 90009-100', '']
  ]
  for (const [text, expected] of known) it(text, () => assert.equal(read(text), expected))
})

describe('quantities', () => {
  const of = (value: number, precision = 0.5, isApproximate = false): Quantity => ({
    start: 0,
    end: 0,
    text: '',
    value,
    precision,
    isApproximate,
    counted: 'Schule',
    adjective: ''
  })
  it('are the same where one is rounded', () => {
    assert.ok(canBeSame(of(1_200_000, 50_000), of(1_187_500)))
    assert.ok(canBeSame(of(100, 0.5, true), of(108)))
    assert.ok(!canBeSame(of(12), of(13)))
  })
})
