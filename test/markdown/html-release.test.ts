import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fixAll } from '../../server/src/core/engine/fix.ts'
import { checker } from '../support/checker.ts'

const corpus = join(import.meta.dirname, '../corpus')

/** The paragraphs of a release as a web export leaves them; what holds Markdown stays as it is. */
function asHtml(markdown: string): string {
  return markdown
    .split('\n\n')
    .map((part) =>
      /^[\p{L}„"]/u.test(part) && !/[*_[<]/u.test(part) ? `<p>${part.replaceAll('&', '&amp;')}</p>` : part
    )
    .join('\n\n')
}

function* releases(folder: string): Generator<readonly [string, string]> {
  for (const name of readdirSync(join(corpus, folder)))
    if (name.endsWith('.pm.md')) yield [name, asHtml(readFileSync(join(corpus, folder, name), 'utf8'))]
}

describe('releases with paragraphs in HTML', () => {
  for (const [name, text] of releases('clean')) {
    it(`${name} has nothing wrong`, () => {
      const found = checker().check(text).findings
      assert.deepEqual(
        found.map((f) => `${f.rule}: ${text.slice(f.span.start, f.span.end)}`),
        []
      )
    })
  }

  let mended = 0
  for (const [name, text] of releases('broken/ohne-hausdatei')) {
    it(`${name} keeps its tags when it is mended`, () => {
      const fixed = fixAll(text, (source) => checker().check(source).findings)
      const tags = (html: string): readonly string[] => html.match(/<[^>]*>/gu) ?? []
      if (fixed !== text) mended++
      assert.deepEqual(tags(fixed), tags(text))
    })
  }
  it('is mended in more than one of them', () => assert.ok(mended > 1))
})

describe('HTML with tags of a site generator', () => {
  const source = `<figure>
  <a href="https://example.org/bild">{% bild 'strasse.jpg' %}</a>
  <figcaption>Blick auf das diesjärhige Fest.</figcaption>
</figure>`

  it('is read but for the text that holds them', () => {
    const spelling = checker()
      .check(source)
      .findings.filter(({ rule }) => rule === 'spelling')
    assert.deepEqual(
      spelling.map(({ span }) => source.slice(span.start, span.end)),
      ['diesjärhige']
    )
  })
})
