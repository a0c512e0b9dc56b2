import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Change, followed } from '../../client/src/followed.ts'

const typed = (rangeOffset: number, text: string): Change => ({ rangeOffset, rangeLength: 0, text })
const place = { start: 4, end: 6 }

test('what is written behind a place leaves it where it is', () => {
  assert.deepEqual(followed(place, [typed(6, 'Wort'), { rangeOffset: 8, rangeLength: 1, text: '' }]), place)
})

test('what is written or deleted before it moves it', () => {
  assert.deepEqual(followed(place, [typed(4, 'ab')]), { start: 6, end: 8 })
  assert.deepEqual(followed(place, [{ rangeOffset: 1, rangeLength: 3, text: 'x' }]), { start: 2, end: 4 })
})

test('one change moves it for the next', () => {
  assert.deepEqual(followed(place, [typed(0, 'abc'), typed(8, '!'), typed(9, '!')]), undefined)
  assert.deepEqual(followed(place, [typed(0, 'abc'), typed(9, '!')]), { start: 7, end: 9 })
})

test('it is given up where somebody changes it', () => {
  assert.equal(followed(place, [typed(5, 'x')]), undefined)
  assert.equal(followed(place, [{ rangeOffset: 3, rangeLength: 2, text: '' }]), undefined)
  assert.equal(followed(place, [{ rangeOffset: 0, rangeLength: 9, text: 'alles neu' }]), undefined)
})
