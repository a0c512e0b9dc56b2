import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMPTY_HOUSE } from '../../server/src/core/house/house.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'
import { figuresOf } from '../../server/src/core/release/figures.ts'
import { recognise } from '../../server/src/core/release/recognise.ts'
import { knowledge } from '../support/knowledge.ts'

const figures = (source: string) =>
  figuresOf(recognise(readDocument(source), { house: EMPTY_HOUSE, knowledge: knowledge() }))

test('figures of a release count what readers read', () => {
  const source = `Pressemitteilung Nr. 4

# Neue Bücherei öffnet

**Wiesbaden.** Die Stadt baut. „Wir lesen gern“, sagte Bürgermeisterin Erika Beispiel.

**Pressekontakt:** Jonas Sommer, Telefon 069 90009-123
`
  const { readability, ...counts } = figures(source)
  assert.deepEqual(counts, {
    words: 14,
    characters: 102,
    sentences: 4,
    spokenWords: 3,
    directSpeechPercent: 21,
    readingSeconds: 4
  })
  // Eleven words in three sentences: 22 syllables; three words of more than six letters, three of three syllables or more, five of one.
  assert.deepEqual(readability, { sentenceWords: 3.7, lix: 30.9, flesch: 59.3, wienerSachtextformel: 7.1 })
})

test('a release without a sentence has no readability', () => {
  assert.equal(figures('# Neue Bücherei\n').readability, undefined)
  assert.equal(figures('').readability, undefined)
})

test('long sentences of long words are harder to read than short ones of short words, by every formula', () => {
  const easy = figures('Das Haus ist neu. Es hat ein Dach. Wir gehen rein.\n').readability
  const hard = figures(
    'Die Verwaltungsgemeinschaft beschleunigt Genehmigungsverfahren durch vereinheitlichte Antragsunterlagen erheblich.\n'
  ).readability
  assert.ok(easy && hard)
  assert.ok(easy.lix < hard.lix && easy.flesch > hard.flesch && easy.wienerSachtextformel < hard.wienerSachtextformel)
})
