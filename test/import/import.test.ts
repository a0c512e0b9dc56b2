import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { importText } from '../../server/src/core/import/import-text.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'
import { knowledge } from '../support/knowledge.ts'

const cases = join(import.meta.dirname, 'cases')
const read = (name: string): string => readFileSync(join(cases, name), 'utf8')
const bring = (text: string) => importText(text, knowledge())

/** Letters and digits in their order: what an import must keep. */
const content = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')

describe('import', () => {
  for (const name of readdirSync(cases).filter((n) => !n.endsWith('.md') || n.endsWith('.in.md'))) {
    it(name, () => {
      const expected = name.replace(/(?:\.in)?\.[a-z]+$/u, '.md')
      assert.equal(bring(read(name)).markdown, read(expected))
    })
  }

  it('says what it left out and joined', () => {
    assert.deepEqual(bring(read('pdf.txt')).notes, [
      'Ein Wort war am Zeilenende getrennt: eröffnet.',
      'Seitenzahlen weggelassen: Seite 1 von 2 · Seite 2 von 2.'
    ])
  })

  it('keeps the first of the heads that pages repeat', () => {
    const page = (n: number, text: string) => `Stadt Musterau – Pressestelle\n\n${text}\n\n- ${n} -\n`
    const sentence = 'Die Bücherei am Markt hat drei Stockwerke und ist jeden Tag geöffnet.'
    const { markdown, notes } = bring([1, 2, 3].map((n) => page(n, `${sentence} Das ist Satz ${n}.`)).join('\f'))
    assert.equal(markdown.match(/Pressestelle/gu)?.length, 1)
    assert.equal(markdown.match(/Stockwerke/gu)?.length, 3)
    assert.ok(notes.includes('Mehrmals gedruckt, einmal übernommen: „Stadt Musterau – Pressestelle“.'))
    assert.ok(notes.includes('Seitenzahlen weggelassen: - 1 - · - 2 - · - 3 -.'))
  })

  it('is empty for a text without words, and says so', () => {
    assert.deepEqual(bring(' \n\f\n '), { markdown: '', notes: ['Der Text ist leer.'] })
  })

  it('mends decomposed umlauts and ligatures and drops what nobody sees', () => {
    const { markdown } = bring('Die Bu\u0308che\u00ADrei ist \uFEFFöﬀentlich.')
    assert.equal(markdown, '# Die Bücherei ist öffentlich.\n')
  })

  const seed = join(import.meta.dirname, '../../../shared/seed')
  it('makes the cleaned release of its raw text', { skip: !existsSync(seed) }, () => {
    const { markdown, notes } = bring(readFileSync(join(seed, 'pressemitteilung.txt'), 'utf8'))
    assert.equal(markdown, readFileSync(join(seed, 'pressemitteilung.pm.md'), 'utf8'))
    assert.deepEqual(notes, [])
  })

  const texts = readdirSync(cases)
    .filter((n) => n.endsWith('.txt') || n.endsWith('.md'))
    .map(read)
  const noise = fc.constantFrom(
    '\n',
    '\n\n',
    '-\n',
    '*',
    '_',
    '`',
    '#',
    '> ',
    '1. ',
    '<',
    '&amp;',
    '[',
    '](',
    '\f',
    '\t',
    '|',
    '\\',
    '~~~',
    '***',
    'ä'
  )
  const damaged = fc
    .record({
      text: fc.constantFrom(...texts),
      damage: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), put: noise }), { maxLength: 10 })
    })
    .map(({ text, damage }) =>
      damage.reduce(
        (t, { at, put }) => t.slice(0, Math.floor(at * t.length)) + put + t.slice(Math.floor(at * t.length)),
        text
      )
    )

  it('loses no letter and adds none, but for page numbers', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { markdown, notes } = bring(text)
        const left = /Seitenzahlen weggelassen: (.*)\.$/u.exec(
          notes.find((n) => n.startsWith('Seitenzahlen')) ?? ''
        )?.[1]
        if (left !== undefined || notes.some((n) => n.startsWith('Mehrmals'))) return
        assert.equal(content(markdown), content(text))
      }),
      { numRuns: 300 }
    )
  })

  it('writes Markdown in which every letter of plain text is read as text', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { markdown, notes } = bring(text)
        if (notes.length > 0 || /https?:|www\.|@|^#|^---|<p|<h|<div/mu.test(text)) return
        const readable = readDocument(markdown)
          .blocks.map((b) => b.text)
          .join('')
        const escaped = markdown.replace(/^(?:#+ |- |\d+[.)] )/gmu, '')
        assert.equal(content(readable), content(escaped))
      }),
      { numRuns: 300 }
    )
  })
})
