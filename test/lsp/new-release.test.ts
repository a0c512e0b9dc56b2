import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Diagnostic } from 'vscode-languageserver/node'
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

test('what a template of the house leaves to be written is found in a release, also in one that is added later', async () => {
  const release = pathToFileURL(join(folder, 'sperrung.pm.md')).href
  const text = '# Brücke wird gesperrt\n\n**Lindau.** Die Brücke ist zu: [Fahrtrichtung, Umleitung]. [Busse] fahren.\n'
  const isGap = ({ code }: Diagnostic): boolean => code === 'placeholder-left'
  await client.open(release, text)
  assert.deepEqual((await client.diagnostics(release, 1)).diagnostics.filter(isGap), [])
  const template = join(folder, 'vorlagen/sperrung.md')
  writeFileSync(template, '# [Ort]\n\n[Fahrtrichtung, Umleitung] [Plan](plan.pdf) [^1]\n\n- [x] da\n\n[^1]: […]\n')
  await client.touch(template)
  const published = await client.until(() => client.published.findLast(({ diagnostics }) => diagnostics.some(isGap)))
  const gaps = published.diagnostics.filter(isGap).map(({ message }) => String(message))
  assert.equal(gaps.length, 1)
  assert.match(gaps[0] ?? '', /„\[Fahrtrichtung, Umleitung\]“/u)
  rmSync(template)
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
