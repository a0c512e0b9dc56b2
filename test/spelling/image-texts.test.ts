import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checker } from '../support/checker.ts'

function findingsIn(image: string): string[] {
  const source = `# Die Stadt baut\n\n**Wiesbaden.** Die Stadt baut eine Halle.\n\n${image}\n`
  return checker()
    .check(source)
    .findings.filter(({ span }) => span.start >= source.indexOf(image) && span.end < source.length)
    .filter(({ rule }) => !/^(?:image-caption|channel-footer)/u.test(rule))
    .map(({ rule, span }) => `${rule} ${source.slice(span.start, span.end)}`)
}

describe('alternative texts of images', () => {
  it('are read for their spelling', () => {
    assert.deepEqual(findingsIn('![Die Teilnemer am Samstag Mittag](bild.jpg)'), [
      'spelling Teilnemer',
      'compound-split Samstag Mittag'
    ])
  })

  it('are read in links as well, and for grammar', () => {
    assert.deepEqual(findingsIn('[![Kinder auf der neue Bühne](bild.jpg)](https://example.org)'), [
      'agreement der neue Bühne'
    ])
  })

  it('say nothing about typography, nor where they are the name of a file', () => {
    assert.deepEqual(findingsIn('![Der "Anbau" - von Osten](a.jpg) ![gruppenfoto](b.jpg) ![DSC_0012 final](c.jpg)'), [])
  })

  it('are left alone where they read otherwise than they are written', () => {
    assert.deepEqual(findingsIn('![Die Teilnemer \\[2026\\]](bild.jpg)'), [])
  })

  it('are mended at their place', () => {
    const source = '# Die Stadt baut\n\n![Ein Blick in die Strasse am Fluss](bild.jpg)\n'
    const finding = checker()
      .check(source)
      .findings.find(({ rule }) => rule === 'sharp-s')
    const edit = finding?.fixes[0]?.edits[0]
    assert.ok(edit)
    assert.equal(
      source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end),
      '# Die Stadt baut\n\n![Ein Blick in die Straße am Fluss](bild.jpg)\n'
    )
  })
})
