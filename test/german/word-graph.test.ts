import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { arrangeWordGraph } from '../../server/dictionaries/arrange-word-graph.ts'
import { writeWordGraph } from '../../server/dictionaries/write-word-graph.ts'
import { decodeWordGraph, encodeWordGraph, Words } from '../../server/src/core/german/words/word-graph.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'n', 's', 'ß'), minLength: 1, maxLength: 8 })
const list = fc.dictionary(word, fc.integer({ min: 1, max: 65_535 }), { minKeys: 1, maxKeys: 60 })

/** The graph of words with their classes. */
function graphOf(classes: Readonly<Record<string, number>>) {
  return writeWordGraph(Object.keys(classes).sort(), (text) => classes[text] as number)
}

describe('a word graph', () => {
  it('knows its words with their classes and no others', () => {
    fc.assert(
      fc.property(list, fc.array(word), (classes, others) => {
        const words = new Words(decodeWordGraph(encodeWordGraph(graphOf(classes))))
        for (const text of [...Object.keys(classes), ...others]) {
          assert.equal(words.classOf(text), Object.hasOwn(classes, text) ? classes[text] : 0, text)
        }
      })
    )
  })

  it('says the same with its nodes in another order, in which they stay', () => {
    fc.assert(
      fc.property(list, (classes) => {
        const { units, letters } = graphOf(classes)
        const again = arrangeWordGraph(units)
        const words = new Words({ units: again, letters })
        for (const [text, wordClass] of Object.entries(classes)) assert.equal(words.classOf(text), wordClass, text)
        assert.equal(again.length, units.length)
      })
    )
  })
})
