import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EMPTY_HOUSE } from '../../server/src/core/house/house.ts'
import { checker } from '../support/checker.ts'

/** The severities of what `spelling` says of these sentences. */
function severities(text: string): readonly string[] {
  const { findings } = checker({ house: EMPTY_HOUSE, rules: {} }).check(text)
  return findings.filter(({ rule }) => rule === 'spelling').map(({ severity }) => severity)
}

describe('names that are near to words', () => {
  it('are right as far as anybody can tell behind what is called so', () => {
    const text = 'Der Schlepper Bugsalt kam. In den Revieren Steinhaud und Oberwuden wird gepflanzt.'
    assert.deepEqual(severities(text), ['info', 'info', 'info'])
  })

  it('are slips where nothing tells a name', () => {
    assert.deepEqual(severities('In der Regirung wird beraten.'), ['warning'])
  })
})
