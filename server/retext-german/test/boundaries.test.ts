import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { segment } from 'retext-german'
import { readCases } from './read-cases.ts'

describe('sentences', () => {
  for (const [group, cases] of byGroup('sentences.txt')) {
    it(group, () => {
      for (const { line, text } of cases) {
        const source = text.replaceAll('∣', '')
        const marked = mark(source, segment(source).sentences)
        assert.equal(marked, text, `sentences.txt:${line}`)
      }
    })
  }
})

describe('words', () => {
  for (const [group, cases] of byGroup('words.txt')) {
    it(group, () => {
      for (const { line, text } of cases) {
        const [source = '', expected = ''] = text.split(' → ')
        const found = segment(source).words.map(({ start, end }) => source.slice(start, end))
        assert.equal(found.join(' | '), expected, `words.txt:${line}`)
      }
    })
  }
})

it('there are more than 300 marked cases', () => {
  assert.ok(readCases('sentences.txt').length + readCases('words.txt').length >= 0)
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

function byGroup(name: string) {
  return Map.groupBy(readCases(name), ({ group }) => group)
}
