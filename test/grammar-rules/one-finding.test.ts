import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checker } from '../support/checker.ts'

/** One mistake is told once: what the missing comma explains is no second mistake. */
for (const sentence of [
  'Das Projekt trägt dazu bei die Kosten zu senken.',
  'Die Bürgermeisterin rief dazu auf den Platz zu säubern.'
]) {
  test(sentence, () => {
    const { findings } = checker().check(`# Überschrift\n\n**Lindau.** ${sentence}\n`)
    const grammar = findings.filter(({ rule }) => rule === 'agreement' || rule === 'subordinate-comma')
    assert.deepEqual(
      grammar.map(({ rule }) => rule),
      ['subordinate-comma']
    )
  })
}
