import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { quotesIn } from './recognise.ts'

const pieces = [
  '„',
  '“',
  '”',
  '"',
  '»',
  '«',
  '‚',
  '‘',
  '’',
  "'",
  '›',
  '‹',
  '`',
  '´',
  ',,',
  "''",
  ',',
  '.',
  '?',
  ':',
  ' – ',
  '(',
  ')',
  ' ',
  ' ',
  ' ',
  'sagte',
  'hob',
  'hervor',
  'so',
  'Beispiel',
  'Erika',
  'die',
  'Ministerin',
  'dass',
  'und',
  'Wir',
  'bauen',
  'Projekt',
  '3',
  'laut',
  'hat',
  'gesagt',
  'weiter',
  '\n',
  '\n\n',
  '# ',
  '*',
  '[',
  '](https://example.org)',
  '&quot;',
  '\\"',
  'wie',
  'Dr.',
  'von'
]
const STRONG = /[„“”"»«]/u
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(''))

describe('any text', () => {
  it('is read without failing; spans are valid and every strong mark is in a quotation or unpaired', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { quotations, unpaired } = quotesIn(source)
        const marks = new Set<string>()
        for (const q of quotations) {
          assert.ok(q.span.start >= 0 && q.span.start < q.span.end && q.span.end <= source.length)
          assert.ok(q.segments.length > 0)
          for (const mark of [q.open, q.close]) if (mark) marks.add(`${mark.block.span.start}:${mark.start}`)
          for (const s of q.segments) {
            assert.equal(s.text, s.block.text.slice(s.start, s.end))
            for (let i = s.start; i < s.end; i++)
              if (STRONG.test(s.block.text[i] ?? '')) marks.add(`${s.block.span.start}:${i}`)
          }
          for (const a of q.attributions) {
            assert.equal(a.clause.text, a.clause.block.text.slice(a.clause.start, a.clause.end))
            for (const part of a.verb?.parts ?? []) assert.ok(part.start < part.end)
          }
          for (const inner of q.inner) assert.ok(inner.span.start >= q.span.start && inner.span.end <= q.span.end)
        }
        for (const mark of unpaired) {
          assert.equal(mark.text, mark.block.text.slice(mark.start, mark.end))
          for (let i = mark.start; i < mark.end; i++) marks.add(`${mark.block.span.start}:${i}`)
        }
        for (const q of [...quotations.map((q) => q.open), ...unpaired]) {
          for (let i = 0; i < q.block.text.length; i++) {
            const isStraight = q.block.text[i] === '"'
            const isMeasure = isStraight && /\d/u.test(q.block.text[i - 1] ?? '')
            // A ditto mark stands alone or before a gap.
            const behind = q.block.text.slice(i + 1)
            const isDitto =
              /["”]/u.test(q.block.text[i] ?? '') &&
              /(?:^|\s)$/u.test(q.block.text.slice(0, i)) &&
              (/^\s{2}/u.test(behind) || q.block.text.trim().length === 1)
            if (STRONG.test(q.block.text[i] ?? '') && !isMeasure && !isDitto)
              assert.ok(marks.has(`${q.block.span.start}:${i}`), source)
          }
        }
      }),
      { numRuns: 1500 }
    )
  })

  it('reads the same from a cache as anew', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const shape = (s: string): unknown => quotesIn(s).quotations.map((q) => [q.kind, q.speaker, q.span])
        assert.deepEqual(shape(source), shape(source))
      }),
      { numRuns: 200 }
    )
  })
})
