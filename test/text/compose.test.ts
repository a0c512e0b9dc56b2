import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { composeEdits } from '../../server/src/core/text/compose.ts'
import { applyEdits, type Edit } from '../../server/src/core/text/edits.ts'
import { span } from '../../server/src/core/text/span.ts'

test('an edit within what an earlier round brought becomes one edit of the first text', () => {
  const rounds = [[{ span: span(2, 4), text: 'xyz' }], [{ span: span(3, 4), text: '' }]]
  assert.deepEqual(composeEdits(6, rounds), [{ span: span(2, 4), text: 'xz' }])
})

test('no rounds and rounds that do nothing are no edits', () => {
  assert.deepEqual(composeEdits(6, []), [])
  assert.deepEqual(composeEdits(6, [[]]), [])
})

test('composed edits do what the rounds do one after the other', () => {
  /** Cuts a text at the given fractions and replaces every second stretch. */
  const editsOf = (length: number, cuts: readonly number[], texts: readonly string[]): Edit[] => {
    const at = [...new Set(cuts.map((cut) => Math.floor(cut * (length + 1))))].sort((a, b) => a - b)
    return at.flatMap((start, i) => {
      const end = at[i + 1]
      return i % 2 === 0 && end !== undefined ? [{ span: span(start, end), text: texts[i] ?? '' }] : []
    })
  }
  const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  const round = fc.record({
    cuts: fc.array(fraction, { maxLength: 8 }),
    texts: fc.array(fc.string({ maxLength: 3 }), { maxLength: 8 })
  })
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(round, { maxLength: 4 }), (text, rounds) => {
      const made: Edit[][] = []
      let expected = text
      for (const { cuts, texts } of rounds) {
        const edits = editsOf(expected.length, cuts, texts)
        made.push(edits)
        expected = applyEdits(expected, edits)
      }
      assert.equal(applyEdits(text, composeEdits(text.length, made)), expected)
    })
  )
})
