import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { explainWord } from '../../server/src/core/spelling/explain-word.ts'
import { knowledge } from '../support/knowledge.ts'

const EXPLAINED: readonly (readonly [word: string, explanation: string])[] = [
  ['Sicherheitsupgrade', 'compound Sicherheit+s+Upgrade'],
  ['Migrantenselbstorganisationen', 'compound Migrant+en+Selbst+Organisationen'],
  ['Länderfinanzausgleich', 'listed Länder+Finanz+Ausgleich'],
  ['Schulamt', 'listed Schul+Amt'],
  ['Haus', 'listed'],
  ['Breuberg', 'name'],
  ['GmbH', 'abbreviation'],
  ['WIR-Programm', 'parted WIR+Programm'],
  ['Multiplikatorinnen', 'derived'],
  ['motivierteste', 'derived'],
  ['Sicherheitupgrade', 'unknown']
]

describe('the dictionary says why a word is known', () => {
  for (const [word, wanted] of EXPLAINED) {
    it(word, () => {
      const { reason, parts } = explainWord(knowledge(), word)
      const named = parts.flatMap(({ text, link }) => (link === '' ? [text] : [text, link])).join('+')
      assert.equal(named === '' ? reason : `${reason} ${named}`, wanted)
    })
  }

  it('or only whether, where it has no more to say', () => {
    const dictionary = { has: (word: string) => word === 'Haus', suggest: () => [] }
    assert.deepEqual(explainWord({ dictionary }, 'Haus'), { reason: 'listed', parts: [] })
    assert.deepEqual(explainWord({ dictionary }, 'Huas'), { reason: 'unknown', parts: [] })
  })
})
