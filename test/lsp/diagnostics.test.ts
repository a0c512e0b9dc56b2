import assert from 'node:assert/strict'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { LspClient, SERVER, uriOf } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const dashed = '# Bücherei\n\nDie Bücherei bleibt offen - auch am Sonntag.\n'
const clean = dashed.replace(' - ', ' – ')

let client: LspClient
let documents = 0

before(async () => {
  client = await LspClient.start({ settings: () => onlyRules('dash') })
})

after(async () => {
  assert.deepEqual(client.shown, [], 'nothing ever pops up')
  assert.equal(await client.stop(), 0)
})

/** A document of its own for each test. */
function fresh(name = 'meldung.pm.md'): string {
  documents++
  return `file:///haus/${documents}/${name}`
}

test('an opened release has diagnostics with its version', async () => {
  const uri = fresh()
  await client.open(uri, dashed)
  const { diagnostics, ...rest } = await client.diagnostics(uri, 1)
  assert.deepEqual(rest, { uri, version: 1 })
  const [{ message, ...diagnostic } = assert.fail('no diagnostic'), ...others] = diagnostics
  assert.deepEqual(others, [])
  assert.match(String(message), /Gedankenstrich/u)
  assert.deepEqual(diagnostic, {
    range: { start: { line: 2, character: 26 }, end: { line: 2, character: 27 } },
    severity: 2,
    code: 'dash',
    codeDescription: { href: uriOf(join(dirname(SERVER), 'rules', 'dash.md')) },
    source: 'hausstil'
  })
})

test('the status tells what the diagnostics say', async () => {
  const uri = fresh()
  await client.open(uri, dashed)
  assert.deepEqual(await client.status(uri, 1), {
    uri,
    version: 1,
    state: 'checked',
    counts: { error: 0, warning: 1, info: 0 },
    fixable: 1,
    off: []
  })
})

test('a change brings diagnostics of the new version, and nothing in between', async () => {
  const uri = fresh()
  await client.open(uri, dashed)
  await client.diagnostics(uri, 1)
  await client.change(uri, {
    range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } },
    text: 'Neue\n\n'
  })
  const { diagnostics } = await client.diagnostics(uri, 2)
  assert.deepEqual(
    diagnostics.map((d) => d.range.start),
    [{ line: 4, character: 26 }]
  )
  const versions = client.published.filter((p) => p.uri === uri).map((p) => [p.version, p.diagnostics.length])
  assert.deepEqual(versions, [
    [1, 1],
    [2, 1]
  ])
})

test('several quick changes are checked as one', async () => {
  const uri = fresh()
  await client.open(uri, dashed)
  await client.diagnostics(uri, 1)
  const start = { line: 2, character: 0 }
  await Promise.all(
    Array.from({ length: 20 }, () => client.change(uri, { range: { start, end: start }, text: 'Ja. ' }))
  )
  const { diagnostics } = await client.diagnostics(uri, 21)
  assert.deepEqual(
    diagnostics.map((d) => d.range.start.character),
    [26 + 80]
  )
  const versions = client.published.flatMap((p) => (p.uri === uri ? [p.version ?? 0] : []))
  assert.ok(versions.length < 10, `published ${versions.join(', ')}`)
  assert.deepEqual(
    versions,
    versions.toSorted((a, b) => a - b)
  )
})

test('a mended text has no diagnostics any more', async () => {
  const uri = fresh()
  await client.open(uri, dashed)
  await client.change(uri, clean)
  assert.deepEqual(await client.diagnostics(uri, 2), { uri, version: 2, diagnostics: [] })
})

test('positions are right in a text with CRLF and characters beyond the basic plane', async () => {
  const uri = fresh()
  await client.open(uri, '# 😀\r\n\r\n😀 Die Bücherei bleibt\r\noffen - auch am Sonntag.\r\n')
  const { diagnostics } = await client.diagnostics(uri, 1)
  assert.deepEqual(
    diagnostics.map((d) => d.range),
    [{ start: { line: 3, character: 6 }, end: { line: 3, character: 7 } }]
  )
})

test('a closed release has no diagnostics', async () => {
  const uri = fresh()
  await client.open(uri, dashed)
  await client.diagnostics(uri, 1)
  await client.close(uri)
  assert.deepEqual(await client.diagnostics(uri), { uri, diagnostics: [] })
})

test('other Markdown files are left alone', async () => {
  const silent = [
    fresh('notizen.md'),
    fresh('README.md'),
    fresh('pressemitteilungen/README.md'),
    fresh('meldung.pm.md').replace('file:', 'git:'),
    fresh('meldung.pm.md').replace('file:', 'showModifications:')
  ]
  for (const uri of silent) {
    await client.open(uri, dashed)
    assert.deepEqual(await client.status(uri, 1), {
      uri,
      version: 1,
      state: 'notRelease',
      counts: { error: 0, warning: 0, info: 0 },
      fixable: 0,
      off: []
    })
    assert.deepEqual(await client.fixAll(uri), [])
    assert.deepEqual(await client.symbols(uri), [])
    await client.close(uri)
  }
  assert.deepEqual(
    client.published.filter((p) => silent.includes(p.uri)),
    []
  )
})

test('a file is a release by its folder, its front matter or its language', async () => {
  const byFolder = fresh('pressemitteilungen/lesewoche.md')
  const byFrontMatter = fresh('lesewoche.md')
  const byLanguage = fresh('lesewoche.md')
  const unsaved = 'untitled:Untitled-1'
  await client.open(byFolder, dashed)
  await client.open(byFrontMatter, `---\ntyp: pressemitteilung\n---\n\n${dashed}`)
  await client.open(byLanguage, dashed, 'pressemitteilung')
  await client.open(unsaved, dashed, 'pressemitteilung')
  for (const uri of [byFolder, byFrontMatter, byLanguage, unsaved]) {
    assert.equal((await client.diagnostics(uri, 1)).diagnostics.length, 1, uri)
  }
})

test('front matter switches checking on and off while it is written', async () => {
  const uri = fresh('lesewoche.md')
  await client.open(uri, dashed)
  assert.equal((await client.status(uri, 1)).state, 'notRelease')
  await client.change(uri, `---\ntyp: pressemitteilung\n---\n\n${dashed}`)
  assert.equal((await client.diagnostics(uri, 2)).diagnostics.length, 1)
  await client.change(uri, dashed)
  assert.deepEqual(await client.diagnostics(uri, 3), { uri, version: 3, diagnostics: [] })
  assert.equal((await client.status(uri, 3)).state, 'notRelease')
})
