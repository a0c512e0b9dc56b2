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
    sentences: 2,
    spokenWords: 3,
    directSpeechPercent: 21,
    readingSeconds: 4
  })
  // Ten words in two sentences: 19 syllables; two words of more than six letters, two of three syllables or more, five of one.
  assert.deepEqual(readability, { sentenceWords: 5, lix: 25, flesch: 63.9, wienerSachtextformel: 4.8 })
})

test('sentences are those of running text, and their length is measured over the same', () => {
  const text = 'Die Stadt baut heute neu. Die Stadt baut heute neu.'
  const around = '\n\n## Jahre\n\n| Jahr | Einsätze |\n| --- | --- |\n| 2024 | 12000 |\n\n- Montag\n- Dienstag\n'
  for (const source of [
    text,
    `**Kassel.** ${text}`,
    `**Kassel** – ${text}`,
    `# Stadt baut\n\n**Kassel.** ${text}${around}`
  ]) {
    const { sentences, readability } = figures(source)
    assert.deepEqual({ sentences, words: readability?.sentenceWords }, { sentences: 2, words: 5 }, source)
  }
  const listed = figures(`${text}\n\n- Die Stadt baut auch morgen neu.\n- Montag\n`)
  assert.deepEqual([listed.sentences, listed.readability?.sentenceWords], [3, 5.3])
})

test('an image is no word and no sentence, with a text that stands for it or without', () => {
  const text = 'Die Stadt baut. „Wir bauen im Norden“, sagte Bürgermeisterin Erika Beispiel.'
  const { readability } = figures(text)
  for (const source of [
    `${text}\n\n![](plan.png)\n`,
    `${text}\n\n![Der Plan](plan.png)![](plan.png)\n`,
    `![](plan.png)${text}\n`,
    text.replace('Norden', 'Norden ![](plan.png)')
  ]) {
    const { words, spokenWords, sentences, readability: measured } = figures(source)
    assert.deepEqual({ words, spokenWords, sentences }, { words: 11, spokenWords: 4, sentences: 2 }, source)
    assert.deepEqual(measured, readability, source)
  }
  assert.equal(figures('![](plan.png)\n').characters, 0)
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
