import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isForeignText } from '../../server/src/core/german/typography/foreign.ts'
import { parseMarkdown } from '../../server/src/core/markdown/parse.ts'
import { templateTags } from '../../server/src/core/markdown/template-tags.ts'

describe('tags of site generators', () => {
  const found = (text: string) => templateTags(text).map(({ start, end }) => text.slice(start, end))
  it('are includes, paths and filters, and no gaps of the writer', () => {
    const text = '{% include bild.html %} {{ page.title }} {{ datum | date: "%d" }} {{Datum}}'
    assert.deepEqual(found(text), ['{% include bild.html %}', '{{ page.title }}', '{{ datum | date: "%d" }}'])
  })
  it('that never close are read once through', () => {
    assert.deepEqual(found(`{{ a ${'| b '.repeat(5_000)}`), [])
    assert.deepEqual(found('{%'.repeat(50_000)), [])
  })
})

describe('a few words', () => {
  it('are in another language where two of its own words show it', () => {
    for (const text of ['Quel jour ! Vraiment ?', 'La ministre a dit que nous sommes prêts pour vous'])
      assert.ok(isForeignText(text), text)
  })
  it('are German with words that both have', () => {
    for (const text of [
      'Anmeldung per E-Mail, per Fax',
      'Wanderung, 12 ha Wiese, 3 ha Wald',
      'IT-Leitung: Beispiel, IT-Service',
      'A c h t u n g'
    ])
      assert.ok(!isForeignText(text), text)
  })
})

it('front matter of another kind is passed over without moving what follows', () => {
  const text = '+++\ntitle = "Fest 🎉🎉"\n+++\n\n# Titel\n'
  const heading = parseMarkdown(text, true).children.find(({ type }) => type === 'heading')
  assert.equal(heading?.position?.start.offset, text.indexOf('# Titel'))
})
