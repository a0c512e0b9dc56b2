import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Keeper, oncePer, oncePerPair, oncePerWord } from '../../server/src/core/text/once.ts'

test('computes once for each thing, even where the answer is false or nothing', () => {
  let calls = 0
  const lengthOf = oncePer(({ word }: { word: string }) => {
    calls++
    return word.length
  })
  const things = [{ word: 'eins' }, { word: '' }]
  assert.deepEqual([...things, ...things].map(lengthOf), [4, 0, 4, 0])
  assert.equal(calls, 2)
})

test('what is known of a keeper stands in it, each function by itself', () => {
  class Kept extends Keeper {
    readonly word: string
    constructor(word: string) {
      super()
      this.word = word
    }
  }
  const early = new Kept('früh')
  let calls = 0
  const counted = <T>(compute: (kept: Kept) => T) =>
    oncePer((kept: Kept) => {
      calls++
      return compute(kept)
    })
  const lengthOf = counted(({ word }) => word.length)
  const firstOf = counted(({ word }) => word[0])
  for (const kept of [early, new Kept('spät')]) {
    assert.deepEqual([lengthOf(kept), firstOf(kept), lengthOf(kept), firstOf(kept)], [4, kept.word[0], 4, kept.word[0]])
  }
  assert.equal(calls, 4)
})

test('computes once for each pair of things', () => {
  let calls = 0
  const add = oncePerPair((a: { n: number }, b: { n: number }) => {
    calls++
    return a.n + b.n
  })
  const [one, two] = [{ n: 1 }, { n: 2 }]
  assert.deepEqual([add(one, two), add(one, two), add(two, two), add(two, one)], [3, 3, 4, 3])
  assert.equal(calls, 3)
  // Another partner takes the place of the one before.
  assert.deepEqual([add(one, one), add(one, two), add(one, two)], [2, 3, 3])
  assert.equal(calls, 5)
})

test('computes once for each word, even where the answer is nothing, and forgets when there are too many', () => {
  const asked: string[] = []
  const initialOf = oncePerWord((word): string | undefined => {
    asked.push(word)
    return word[0]
  }, 2)
  assert.deepEqual(['ab', '', 'ab', ''].map(initialOf), ['a', undefined, 'a', undefined])
  assert.deepEqual(asked, ['ab', ''])
  assert.equal(initialOf('cd'), 'c')
  assert.equal(initialOf('ab'), 'a')
  assert.deepEqual(asked, ['ab', '', 'cd', 'ab'])
})
