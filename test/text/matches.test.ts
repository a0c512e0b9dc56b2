import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { matchesOf } from '../../server/src/core/text/matches.ts'

test('all matches are those of matchAll, empty ones and those beside signs of two units among them', () => {
  const sign = fc.constantFrom('a', 'b', ' ', '„', '😀', '\n')
  const expressions = [/a/gu, /a*/gu, /(?<=a)b|😀/gu, /[^\n]*(?:\n|$)/gu, /(?<first>a)(b)?/dgu]
  fc.assert(
    fc.property(fc.string({ unit: sign }), fc.constantFrom(...expressions), (text, expression) => {
      assert.deepEqual([...matchesOf(text, expression)], [...text.matchAll(expression)])
    })
  )
})

test('an expression that has been used elsewhere begins anew', () => {
  const expression = /a/gu
  expression.lastIndex = 2
  assert.equal(matchesOf('aa', expression).length, 2)
  assert.equal(expression.lastIndex, 0)
})
