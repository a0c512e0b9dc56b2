import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checker } from '../support/checker.ts'

/** What the message about a wrong „dass“ says of it must be true of the sentence. */
const SAID: Readonly<Record<string, RegExp>> = {
  'Die Stadt zeigt ein Angebot, dass sich an Familien richtet.': /beschreibt näher/u,
  'Der Rat versucht, dass Thema Verkehr zu stärken.': /vor einer Infinitivgruppe/u,
  'Wir freuen uns, dass ist neu.': /folgt gleich das Verb/u
}

for (const [sentence, said] of Object.entries(SAID)) {
  test(sentence, () => {
    const { findings } = checker().check(`# Überschrift\n\n**Lindau.** ${sentence}\n`)
    const [message, ...more] = findings.flatMap((f) => (f.rule === 'confused-words' ? f.message : []))
    assert.match(message ?? '', said)
    assert.deepEqual(more, [])
  })
}
