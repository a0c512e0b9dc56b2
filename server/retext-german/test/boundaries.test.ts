import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { segment } from 'retext-german'
import { type Case, readCases } from './read-cases.ts'

describe('sentences', () => {
  for (const [group, cases] of byGroup('sentences.txt')) {
    it(group, () => {
      const found = cases.map(({ line, text }) => {
        const source = text.replaceAll('∣', '')
        return { line, text: mark(source, segment(source).sentences) }
      })
      assert.deepEqual(found, cases.map(lineAndText))
    })
  }
})

describe('words', () => {
  for (const [group, cases] of byGroup('words.txt')) {
    it(group, () => {
      const found = cases.map(({ line, text }) => {
        const [source = ''] = text.split(' → ')
        const words = segment(source).words.map(({ start, end }) => source.slice(start, end))
        return { line, text: `${source} → ${words.join(' | ')}` }
      })
      assert.deepEqual(found, cases.map(lineAndText))
    })
  }
})

it('there are more than 300 marked cases', () => {
  assert.ok(readCases('sentences.txt').length + readCases('words.txt').length >= 300)
})

/** Puts a `∣` behind each sentence but the last. */
function mark(text: string, sentences: readonly { end: number }[]): string {
  let marked = ''
  let from = 0
  for (const { end } of sentences.slice(0, -1)) {
    marked += `${text.slice(from, end)}∣`
    from = end
  }
  return marked + text.slice(from)
}

function lineAndText({ line, text }: Case) {
  return { line, text }
}

function byGroup(name: string) {
  return Map.groupBy(readCases(name), ({ group }) => group)
}
