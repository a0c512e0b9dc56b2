import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DEFAULT_SETTINGS } from '../../server/src/core/engine/settings.ts'
import { type DatelineStyle, EMPTY_HOUSE, type House } from '../../server/src/core/house/house.ts'
import { houseSnippets } from '../../server/src/lsp/house-snippets.ts'
import { checker } from '../support/checker.ts'

const house: House = {
  ...EMPTY_HOUSE,
  people: [{ name: 'Erika Beispiel', office: 'Bürgermeisterin', aliases: [] }]
}
const footer =
  'Sie finden unser Haus auf folgenden Kanälen:\n\n- https://www.example.org/eins\n- https://www.example.org/zwei\n'

/** What an editor inserts: the texts of the places, the first of their choices. */
function inserted(prefix: string, by: House): string {
  const { body } =
    houseSnippets(by, { year: 2026, month: 3, day: 24 }).find((snippet) => snippet.prefix === prefix) ??
    assert.fail(prefix)
  return body
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/gu, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/gu, '$1')
    .replace(/\$\d/gu, '')
}

function found(text: string, by = house): string[] {
  return checker({ ...DEFAULT_SETTINGS, house: by })
    .check(text)
    .findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)
}

test('a quotation that is not filled in is found, and filled in nothing is to be said about it', () => {
  const text = `# Die Stadt baut\n\n**Wiesbaden.** Bürgermeisterin Erika Beispiel hat am Dienstag, 24. März 2026, den Bau begonnen.\n\n${inserted('zitat-beispiel', house)}\n\n${footer}`
  assert.deepEqual(found(text), ['placeholder-left: [Zitat ohne Schlusspunkt einsetzen]'])
  assert.deepEqual(found(text.replace(/\[.*?\]/u, 'Wir bauen')), [])
})

const formats: readonly DatelineStyle['format'][] = ['any', 'place', 'place-date', 'place-date-dash', 'place-agency']
for (const format of formats) {
  for (const emphasis of ['any', 'none', 'strong'] as const) {
    test(`a dateline ${format}, ${emphasis}, has the day and the form of the house`, () => {
      const by = { ...house, dateline: { ...house.dateline, format, emphasis, defaultPlace: 'Wiesbaden' } }
      const text = `# Die Stadt baut\n\n${inserted('ortsmarke-haus', by)}Bürgermeisterin Erika Beispiel hat am Dienstag, 24. März 2026, den Bau begonnen.\n\n${footer}`
      assert.deepEqual(found(text, by), [])
      assert.equal(text.includes('24. März 2026 –') || text.includes('24. März 2026.'), format.startsWith('place-date'))
    })
  }
}

test('the lines of contact and boilerplate stay lines', () => {
  const by = { ...house, contacts: ['Pressestelle\nTelefon: 069 90009-100'], boilerplate: 'Über uns\nWir bauen.' }
  // A snippet escapes the backslash.
  assert.equal(inserted('pressekontakt', by), 'Pressestelle  \nTelefon: 069 90009-100')
  assert.equal(inserted('abbinder', by), 'Über uns  \nWir bauen.')
})
