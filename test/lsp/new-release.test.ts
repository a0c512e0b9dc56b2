import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { NewRelease, TemplateEntry } from '../../server/src/lsp/protocol.ts'
import { LspClient } from '../support/lsp-client.ts'

let client: LspClient
const folder = mkdtempSync(join(tmpdir(), 'hausstil-vorlagen-'))
const uri = pathToFileURL(folder).href

before(async () => {
  mkdirSync(join(folder, 'vorlagen'))
  writeFileSync(join(folder, '.hausstil.json'), '{ "templates": "vorlagen", "dateline": { "defaultPlace": "Lindau" } }')
  writeFileSync(
    join(folder, 'vorlagen/spatenstich.md'),
    '---\nvorlage: Spatenstich\n---\n# [Überschrift]\n\n{{Ortsmarke}} [Text]\n'
  )
  writeFileSync(join(folder, 'vorlagen/kaputt.md'), new Uint8Array([0xff, 0xfe, 0x41]))
  client = await LspClient.start({ folders: [folder] })
})

after(async () => {
  await client.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('the templates of the house stand before those that come along; one that cannot be read is told', async () => {
  const list = await client.connection.sendRequest<TemplateEntry[]>('hausstil/templates', { folder: uri })
  assert.deepEqual(list[0], { id: 'haus:spatenstich', title: 'Spatenstich', description: 'Vorlage des Hauses.' })
  assert.deepEqual(
    list.slice(1).map(({ title }) => title),
    ['Veranstaltung', 'Einladung an die Presse', 'Personalie', 'Zahlen', 'Stellungnahme', 'Berichtigung']
  )
  assert.ok(client.logged.some((line) => line.includes('kaputt.md')))
})

test('a new release has its name, the day and the text of the template', async () => {
  const params = { folder: uri, template: 'haus:spatenstich', headline: 'Bad öffnet' }
  const made = await client.connection.sendRequest<NewRelease>('hausstil/newRelease', params)
  const day = /^(\d{4}-\d{2}-\d{2})-bad-oeffnet\.pm\.md$/u.exec(made.fileName)?.[1] ?? assert.fail(made.fileName)
  assert.equal(
    made.snippet,
    `---\ntyp: pressemitteilung\ndatum: ${day}\n---\n\n# Bad öffnet\n\n**Lindau.** \${1:[Text]}\n$0`
  )
  assert.equal(await client.connection.sendRequest('hausstil/newRelease', { ...params, template: 'nix' }), null)
  const untitled = await client.connection.sendRequest<NewRelease>('hausstil/newRelease', { ...params, headline: '' })
  assert.equal(untitled.fileName, `${day}-spatenstich.pm.md`)
})

test('without a workspace the house file above the release counts, as it does for the release itself', async () => {
  const alone = await LspClient.start({})
  try {
    mkdirSync(join(folder, 'presse'), { recursive: true })
    const params = { folder: pathToFileURL(join(folder, 'presse')).href, template: 'haus:spatenstich', headline: 'Bad' }
    const made = await alone.connection.sendRequest<NewRelease | null>('hausstil/newRelease', params)
    assert.match(made?.snippet ?? '', /Lindau/u)
  } finally {
    await alone.stop()
  }
})
