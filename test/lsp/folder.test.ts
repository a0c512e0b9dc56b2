import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import type { FolderReport, ImportProblem, ImportResult } from '../../server/src/lsp/protocol.ts'
import { type HouseClient, houseClient } from '../support/house-client.ts'
import { uriOf } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const dashed = '# Bücherei\n\nDie Bücherei bleibt offen - auch am Sonntag.\n'
const clean = dashed.replace(' - ', ' – ')

interface Step {
  readonly kind: 'begin' | 'report' | 'end'
  readonly message?: string
}

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<HouseClient> {
  const here = await houseClient(undefined, { settings: () => onlyRules('dash') })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(here.folder, name, '..'), { recursive: true })
    writeFileSync(join(here.folder, name), content)
  }
  return here
}

function check(here: HouseClient, folders = [uriOf(here.folder)]): Promise<FolderReport> {
  return here.client.connection.sendRequest('hausstil/checkFolder', { folders, workDoneToken: 'pruefen' })
}

function shown(here: HouseClient, name: string): string[] | undefined {
  const uri = uriOf(join(here.folder, name))
  return here.client.published.findLast((p) => p.uri === uri)?.diagnostics.map(({ code }) => String(code))
}

test('all releases of a folder are checked, open or not, and nothing else', async () => {
  await using here = await folderOf({
    'a.pm.md': dashed,
    'tiefer/b.pm.md': clean,
    'tiefer/c.md': `---\ntyp: pressemitteilung\n---\n\n${dashed}`,
    'notiz.md': dashed,
    'node_modules/d.pm.md': dashed
  })
  const steps: Step[] = []
  here.client.connection.onNotification('$/progress', ({ value }: { value: Step }) => {
    steps.push(value)
  })
  const report = await check(here)
  assert.deepEqual(report, {
    releases: 3,
    counts: { error: 0, warning: 2, info: 0 },
    houses: { error: 0, warning: 0 },
    problems: [],
    cancelled: false
  })
  assert.deepEqual(shown(here, 'a.pm.md'), ['dash'])
  assert.deepEqual(shown(here, 'tiefer/c.md'), ['dash'])
  for (const name of ['tiefer/b.pm.md', 'notiz.md', 'node_modules/d.pm.md']) assert.equal(shown(here, name), undefined)
  assert.deepEqual([steps[0]?.kind, steps.at(-1)?.kind], ['begin', 'end'])
  assert.equal(steps.find(({ kind }) => kind === 'report')?.message, '1/4: a.pm.md')
})

test('what was mended or is gone is shown no more, and no folder clears all', async () => {
  await using here = await folderOf({ 'a.pm.md': dashed, 'b.pm.md': dashed, 'c.pm.md': dashed })
  await check(here)
  writeFileSync(join(here.folder, 'a.pm.md'), clean)
  rmSync(join(here.folder, 'b.pm.md'))
  await check(here)
  assert.deepEqual(
    ['a', 'b', 'c'].map((name) => shown(here, `${name}.pm.md`)),
    [[], [], ['dash']]
  )
  await check(here, [])
  assert.deepEqual(shown(here, 'c.pm.md'), [])
})

test('what changes or goes after the check does so in what is shown', async () => {
  await using here = await folderOf({ 'a.pm.md': dashed, 'b.pm.md': dashed, 'c.pm.md': clean, 'notiz.md': dashed })
  await check(here)
  const path = (name: string): string => join(here.folder, name)
  writeFileSync(path('a.pm.md'), clean)
  rmSync(path('b.pm.md'))
  writeFileSync(path('c.pm.md'), dashed)
  await here.client.touch(path('a.pm.md'), path('b.pm.md'), path('notiz.md'), path('c.pm.md'))
  await here.client.until(() => (shown(here, 'c.pm.md')?.length === 1 ? true : undefined))
  assert.deepEqual([shown(here, 'a.pm.md'), shown(here, 'b.pm.md'), shown(here, 'notiz.md')], [[], [], undefined])
})

test('a file in another encoding says so in one finding, and how it is read', async () => {
  await using here = await houseClient(undefined, { settings: () => onlyRules('file-encoding', 'spelling') })
  const text = '# Bücherei öffnet früher\n\nDie Bücherei am Markt öffnet für Schüler an der Straße früher.\n'
  const [old, wide] = [Buffer.from(text, 'latin1'), Buffer.from(`\uFEFF${text}`, 'utf16le')]
  writeFileSync(join(here.folder, 'alt.pm.md'), old)
  writeFileSync(join(here.folder, 'breit.pm.md'), wide)
  const { problems, counts } = await check(here)
  assert.deepEqual([problems, counts], [[], { error: 0, warning: 1, info: 0 }])
  assert.deepEqual(shown(here, 'alt.pm.md'), ['file-encoding'])
})

test('house files with problems are shown and counted too, until they are mended', async () => {
  await using here = await folderOf({
    'kaputt/a.pm.md': clean,
    'kaputt/b.pm.md': clean,
    'kaputt/.hausstil.json': '{ "chanels": [], "gender": "laut" }',
    'gut/c.pm.md': clean
  })
  const { houses } = await check(here)
  assert.deepEqual(houses, { error: 1, warning: 1 })
  const file = join(here.folder, 'kaputt/.hausstil.json')
  assert.equal(shown(here, 'kaputt/.hausstil.json')?.length, 2)
  writeFileSync(file, '{}')
  await here.client.touch(file)
  await here.client.until(() => (shown(here, 'kaputt/.hausstil.json')?.length === 0 ? true : undefined))
})

test('an open release keeps what the session shows for its text', async () => {
  await using here = await folderOf({ 'a.pm.md': dashed })
  const uri = uriOf(join(here.folder, 'a.pm.md'))
  await here.client.open(uri, clean)
  await here.client.diagnostics(uri, 1)
  await check(here)
  assert.deepEqual(shown(here, 'a.pm.md'), [])
  await here.client.close(uri)
  await check(here)
  assert.deepEqual(shown(here, 'a.pm.md'), ['dash'])
})

test('somebody can stop it', async () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.pm.md`, dashed]))
  await using here = await folderOf(files)
  const source = new CancellationTokenSource()
  here.client.connection.onNotification('$/progress', ({ value }: { value: Step }) => {
    if (value.kind === 'report') source.cancel()
  })
  const params = { folders: [uriOf(here.folder)], workDoneToken: 'pruefen' }
  const report = await here.client.connection.sendRequest<FolderReport>('hausstil/checkFolder', params, source.token)
  assert.ok(report.cancelled && report.releases < 40, JSON.stringify(report))
})

test('pasted text becomes a clean release', async () => {
  await using here = await folderOf({})
  const text = '<h1>Neue Bücherei</h1>\n<p>Die Bücherei ist <b>offen</b>.</p>\n'
  const { markdown, fileName } = await here.client.connection.sendRequest<ImportResult>('hausstil/import', {
    source: text
  })
  assert.match(fileName, /^\d{4}-\d{2}-\d{2}-neue-buecherei\.pm\.md$/u)
  assert.match(markdown, /^# Neue Bücherei\n\nDie Bücherei ist \*{0,2}offen\*{0,2}\.\n$/u)
  const empty = await here.client.connection.sendRequest<ImportResult>('hausstil/import', { source: ' ' })
  assert.match(empty.fileName, /^\d{4}-\d{2}-\d{2}-pressemitteilung\.pm\.md$/u)
  assert.deepEqual([empty.markdown, empty.notes], ['', ['Der Text ist leer.']])
})

test('text that is pasted into a release becomes paragraphs, and nothing in it a headline', async () => {
  await using here = await houseClient()
  const text =
    'Neue Öffnungszeiten am Markt\n\nDie Bücherei am Markt ist nach einem langen Umbau ab kommendem Mon-\ntag an sechs Tagen offen. Der Eintritt zum Fest ist für alle frei.\n\nErika Beispiel\nTelefon: 069 90009-117\n'
  const paragraphs = await here.client.connection.sendRequest<string>('hausstil/paragraphs', {
    text,
    uri: await here.open('# Halle\n')
  })
  assert.equal(
    paragraphs,
    'Neue Öffnungszeiten am Markt\n\nDie Bücherei am Markt ist nach einem langen Umbau ab kommendem Montag an sechs Tagen offen. Der Eintritt zum Fest ist für alle frei.\n\nErika Beispiel  \nTelefon: 069 90009-117\n'
  )
})

test('a file is imported in whatever encoding it is; one that is no text is told, and nothing is made of it', async () => {
  await using here = await houseClient()
  const ask = (name: string, bytes: Buffer): Promise<ImportResult | ImportProblem> => {
    const source = { name, content: bytes.toString('base64') }
    return here.client.connection.sendRequest('hausstil/import', { source })
  }
  const old = await ask('alt.txt', Buffer.from('Bücherei öffnet\n\nMusterau. Die Bücherei ist offen.', 'latin1'))
  assert.match('markdown' in old ? old.markdown : '', /# Bücherei öffnet/u)
  assert.deepEqual(await ask('meldung.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ')), {
    problem:
      'meldung.pdf: Das ist die PDF-Datei selbst. Gelesen wird Text: Bitte daraus als Text (.txt) speichern. Oder den Text dort kopieren: Er wird auch aus der Zwischenablage genommen.'
  })
})

test('pasted text is named by the day that it tells', async () => {
  await using here = await folderOf({})
  const text = 'Neue Bücherei\n\nLindau, 24. März 2026. Die Bücherei am Markt ist seit heute für alle offen.\n'
  const { fileName } = await here.client.connection.sendRequest<ImportResult>('hausstil/import', { source: text })
  assert.equal(fileName, '2026-03-24-neue-buecherei.pm.md')
})
