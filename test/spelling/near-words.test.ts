import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { writeWordGraph } from '../../server/dictionaries/write-word-graph.ts'
import { Words } from '../../server/src/core/german/words/word-graph.ts'
import {
  FIRST_LETTER,
  GROUPS,
  leftOut,
  replaced,
  replacedFirst,
  SWAPPED,
  tooMany
} from '../../server/src/core/spelling/edit-costs.ts'

import { nearWords } from '../../server/src/core/spelling/near-words.ts'

/** What `written` costs as a misspelling of `right`, straight from the definitions. */
function costOf(written: string, right: string): number {
  const memo = new Map<number, number>()
  const from = (at: number, length: number): number => {
    const key = at * 100 + length
    const kept = memo.get(key)
    if (kept !== undefined) return kept
    memo.set(key, Number.POSITIVE_INFINITY)
    const w = written.charCodeAt(at)
    const r = right.charCodeAt(length)
    const isFirst = at === 0 || length === 0
    const costs = [at === written.length && length === right.length ? 0 : Number.POSITIVE_INFINITY]
    if (at < written.length && length < right.length) {
      const price = w === r ? 0 : isFirst ? replacedFirst(w, r) : replaced(w, r)
      costs.push(price + from(at + 1, length + 1))
    }
    const first = isFirst ? FIRST_LETTER : 0
    if (length < right.length && w !== r)
      costs.push(
        leftOut(r, length > 0 ? right.charCodeAt(length - 1) : 0, at < written.length ? w : 0) +
          first +
          from(at, length + 1)
      )
    if (at < written.length)
      costs.push(tooMany(w, at > 0 ? written.charCodeAt(at - 1) : 0) + first + from(at + 1, length))
    if (w !== r && r === written.charCodeAt(at + 1) && w === right.charCodeAt(length + 1))
      costs.push(SWAPPED + from(at + 2, length + 2))
    for (const [pattern, letters, price] of GROUPS) {
      const plain = pattern.replace('$', '')
      const isThere = written.startsWith(plain, at) && right.startsWith(letters, length)
      if (isThere && (plain === pattern || at + plain.length === written.length))
        costs.push(price + from(at + plain.length, length + letters.length))
    }
    const least = Math.min(...costs)
    memo.set(key, least)
    return least
  }
  return from(0, 0)
}

const word = fc.string({
  unit: fc.constantFrom('a', 'e', 'i', 'h', 's', 'c', 'ß', 'ä', 't', 'n', 'r'),
  minLength: 1,
  maxLength: 7
})

describe('words near a written one', () => {
  it('are all those within the budget, at the cost that the definitions give', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        word,
        fc.boolean(),
        (list, written, isExact) => {
          const words = new Words(writeWordGraph([...list].sort(), () => 1))
          // Not at a sum of costs, so that rounding decides nothing.
          const budget = isExact ? 1.000001 : 1.501
          const found = new Map(nearWords(words, written, budget).map(({ word: right, cost }) => [right, cost]))
          for (const right of list) {
            const cost = costOf(written, right)
            assert.equal(found.has(right), cost <= budget, `${written} → ${right}: ${cost}`)
            if (cost <= budget) assert.ok(Math.abs((found.get(right) ?? 0) - cost) < 1e-9, `${written} → ${right}`)
          }
        }
      ),
      { numRuns: 400 }
    )
  })

  it('are walked to only where a word ranks high enough', () => {
    const ranks = new Map([
      ['haus', 2],
      ['maus', 1]
    ])
    const words = new Words(
      writeWordGraph(
        [...ranks.keys()].sort(),
        (w) => ranks.get(w) ?? 0,
        (rank) => rank
      )
    )
    const near = (budget: readonly number[]) => nearWords(words, 'aus', budget).map((found) => found.word)
    assert.deepEqual(near([0, 2, 2]).sort(), ['haus', 'maus'])
    assert.deepEqual(near([0, 0, 2]), ['haus'])
  })
})
