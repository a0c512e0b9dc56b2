import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import type { CompletionItem, CompletionList } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { editsOf, LspClient, type Published, uriOf } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const dashed = '# Bücherei\n\nDie Bücherei bleibt offen - auch am Sonntag.\n'
const off = '{ "rules": { "dash": "off" } }\n'
const error = '{ "rules": { "dash": "error" } }\n'

let root: string
let tests = 0
let folder: string
let client: LspClient

before(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'hausstil-')))
})

after(() => rmSync(root, { recursive: true }))

beforeEach(async () => {
  tests++
  folder = join(root, `${tests}`)
  mkdirSync(folder)
  client = await LspClient.start({ folders: [folder], settings: () => onlyRules('dash') })
})

afterEach(() => client.stop())

function write(name: string, text: string): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

function severities({ diagnostics }: Published): unknown[] {
  return diagnostics.map((d) => d.severity)
}

/** Waits for the next diagnostics of a document after those that are there. */
async function next(uri: string, act: () => Promise<void>): Promise<Published> {
  const before = client.published.length
  await act()
  return client.until(() => client.published.slice(before).find((p) => p.uri === uri))
}

test('the nearest house file is in force, and the status names it', async () => {
  write('.hausstil.json', off)
  const near = write(
    'presse/.hausstil.json',
    '{ "organisation": { "name": "Stadt Musterlingen" }, "rules": { "dash": "error" } }'
  )
  const far = uriOf(join(folder, 'meldung.pm.md'))
  const uri = uriOf(join(folder, 'presse', 'meldung.pm.md'))
  await client.open(far, dashed)
  await client.open(uri, dashed)
  assert.deepEqual(severities(await client.diagnostics(far, 1)), [])
  assert.deepEqual(severities(await client.diagnostics(uri, 1)), [1])
  assert.deepEqual((await client.status(uri, 1)).house, {
    uri: uriOf(near),
    name: 'Stadt Musterlingen',
    presets: ['hausstil:behoerde'],
    problems: { error: 0, warning: 0 }
  })
})

test('a house file above the workspace folder is nobody’s business', async () => {
  writeFileSync(join(root, '.hausstil.json'), off)
  const uri = uriOf(join(folder, 'meldung.pm.md'))
  await client.open(uri, dashed)
  assert.deepEqual(severities(await client.diagnostics(uri, 1)), [2])
  assert.equal((await client.status(uri, 1)).house, undefined)
  rmSync(join(root, '.hausstil.json'))
})

test('a house file that appears, changes and vanishes is in force at once', async () => {
  const uri = uriOf(join(folder, 'meldung.pm.md'))
  await client.open(uri, dashed)
  assert.deepEqual(severities(await client.diagnostics(uri, 1)), [2])
  const path = write('.hausstil.json', off)
  assert.deepEqual(severities(await next(uri, () => client.touch(path))), [])
  write('.hausstil.json', error)
  assert.deepEqual(severities(await next(uri, () => client.touch(path))), [1])
  rmSync(path)
  assert.deepEqual(severities(await next(uri, () => client.touch(path))), [2])
})

test('a fault in the house file is shown in it, at the key, and goes when it is mended', async () => {
  const path = write('.hausstil.json', '{\n  "rules": { "dahs": "off" }\n}\n')
  const uri = uriOf(join(folder, 'meldung.pm.md'))
  await client.open(uri, dashed)
  const { diagnostics, ...rest } = await client.diagnostics(uriOf(path))
  assert.deepEqual(rest, { uri: uriOf(path) })
  assert.deepEqual(
    diagnostics.map((d) => [d.range, d.source]),
    [[{ start: { line: 1, character: 13 }, end: { line: 1, character: 19 } }, 'hausstil']]
  )
  assert.match(String(diagnostics[0]?.message), /dash/u)
  assert.deepEqual((await client.status(uri, 1)).house?.problems, { error: 0, warning: 1 })
  write('.hausstil.json', off)
  assert.deepEqual(await next(uriOf(path), () => client.touch(path)), { uri: uriOf(path), diagnostics: [] })
})

test('a name in the house file that is a slip becomes the one that is meant', async () => {
  const text = '{\n  "chanels": [],\n  "rules": { "dahs": "off" },\n  "ganz-anders": 1\n}\n'
  const uri = uriOf(write('.hausstil.json', text))
  await client.open(uri, text, 'jsonc')
  const { diagnostics } = await client.diagnostics(uri, 1)
  const everything = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
  const actions = await client.codeActions(uri, everything, { diagnostics })
  assert.deepEqual(
    actions.map(({ title, diagnostics: mended }) => [title, mended?.length]),
    [
      ['„channels“ schreiben', 1],
      ['„dash“ schreiben', 1]
    ]
  )
  const document = TextDocument.create(uri, 'jsonc', 1, text)
  assert.equal(
    TextDocument.applyEdits(document, actions.flatMap(editsOf)),
    text.replace('chanels', 'channels').replace('dahs', 'dash')
  )
  assert.deepEqual(await client.codeActions(uri, everything, { only: ['source.fixAll.hausstil'] }), [])
})

test('the last valid settings stay in force while the file is broken', async () => {
  const path = write('.hausstil.json', error)
  const uri = uriOf(join(folder, 'meldung.pm.md'))
  await client.open(uri, dashed)
  assert.deepEqual(severities(await client.diagnostics(uri, 1)), [1])
  write('.hausstil.json', '{ "rules": { "dash":')
  assert.deepEqual(severities(await next(uri, () => client.touch(path))), [1])
  const shown = await client.until(() => client.published.findLast((p) => p.uri === uriOf(path)))
  assert.ok(shown.diagnostics.length > 0)
})

test('the text in the editor goes before the file on disk', async () => {
  const path = write('.hausstil.json', error)
  const uri = uriOf(join(folder, 'meldung.pm.md'))
  await client.open(uri, dashed)
  await client.open(uriOf(path), error, 'jsonc')
  assert.deepEqual(severities(await client.diagnostics(uri, 1)), [1])
  assert.deepEqual(severities(await next(uri, async () => void (await client.change(uriOf(path), off)))), [])
  const faulty = await next(uriOf(path), async () => void (await client.change(uriOf(path), '{ "nmae": 1 }')))
  assert.equal(faulty.version, 3)
  assert.equal(faulty.diagnostics.length, 1)
  assert.deepEqual(severities(await next(uri, () => client.close(uriOf(path)))), [1])
})

test('a house file that is open alone shows its faults, and none when it is closed', async () => {
  const uri = uriOf(write('.hausstil.json', '{ "nmae": 1 }'))
  await client.open(uri, '{ "nmae": 1 }', 'jsonc')
  assert.equal((await client.diagnostics(uri, 1)).diagnostics.length, 1)
  await client.close(uri)
  assert.deepEqual(await client.diagnostics(uri), { uri, diagnostics: [] })
})

test('a file that is extended is watched, and its faults are shown in it', async () => {
  write('.hausstil.json', '{ "extends": "./vorlagen/haus.json" }')
  const base = write('vorlagen/haus.json', off)
  const uri = uriOf(join(folder, 'meldung.pm.md'))
  await client.open(uri, dashed)
  assert.deepEqual(severities(await client.diagnostics(uri, 1)), [])
  const watchers = { watchers: [{ globPattern: { baseUri: uriOf(dirname(base)), pattern: 'haus.json' } }] }
  await client.until(() =>
    client.registered.find((r) => JSON.stringify(r.registerOptions) === JSON.stringify(watchers))
  )
  write('vorlagen/haus.json', '{ "rules": { "dash": "error" }, "nmae": 1 }')
  await next(uri, () => client.touch(base))
  const faulty = await client.until(() => client.published.findLast((p) => p.uri === uriOf(base)))
  assert.equal(faulty.diagnostics.length, 1)
})

test('two folders have two houses', async () => {
  const [here, there] = [join(folder, 'hier'), join(folder, 'dort')]
  write('hier/.hausstil.json', off)
  write('dort/.hausstil.json', error)
  const both = await LspClient.start({ folders: [here, there], settings: () => onlyRules('dash') })
  for (const [place, expected] of [
    [here, []],
    [there, [1]]
  ] as const) {
    const uri = uriOf(join(place, 'meldung.pm.md'))
    await both.open(uri, dashed)
    assert.deepEqual(severities(await both.diagnostics(uri, 1)), expected)
  }
  await both.stop()
})

test('the house’s snippets are completed at the start of a line and asked for by name', async () => {
  const house = {
    dateline: { format: 'place', emphasis: 'strong', defaultPlace: 'Musterlingen' },
    channels: [
      { name: 'Eins', url: 'https://www.example.org/eins' },
      { name: 'Zwei', url: 'https://www.example.org/zwei' }
    ],
    channelIntro: 'Sie finden uns hier:',
    people: [
      { name: 'Erika Beispiel', office: 'Bürgermeisterin', from: '2020-01-01' },
      { name: 'Max Früher', office: 'Bürgermeister', to: '2019-12-31' }
    ],
    contacts: ['Pressestelle\nTelefon 069 90009-100 {kostet $0}'],
    boilerplate: 'Über die Stadt: Musterlingen liegt am Fluss.'
  }
  write('.hausstil.json', JSON.stringify(house))
  const uri = uriOf(join(folder, 'meldung.pm.md'))
  await client.open(uri, '# Bücherei\n\nkan\n\nDie Bücherei kan\n')
  const snippets = await client.connection.sendRequest<{ prefix: string; body: string }[]>('hausstil/snippets', { uri })
  assert.deepEqual(
    snippets.map(({ prefix, body }) => [prefix, body]),
    [
      ['ortsmarke-haus', '**Musterlingen.** $0'],
      [
        'zitat-beispiel',
        `„\${1:[Zitat ohne Schlusspunkt einsetzen]}“, \${2|sagte,erklärte,betonte,so|} Bürgermeisterin Erika Beispiel.$0`
      ],
      ['pressekontakt', 'Pressestelle  \nTelefon 069 90009-100 {kostet \\$0\\}'],
      ['abbinder', 'Über die Stadt: Musterlingen liegt am Fluss.'],
      ['kanalfuß-haus', 'Sie finden uns hier:\n\n- https://www.example.org/eins\n- https://www.example.org/zwei']
    ]
  )
  const complete = async (line: number, character: number): Promise<CompletionItem[]> => {
    const position = { line, character }
    const params = { textDocument: { uri }, position }
    return (await client.connection.sendRequest<CompletionList>('textDocument/completion', params)).items
  }
  const items = await complete(2, 3)
  assert.deepEqual(
    items.map((item) => item.label),
    ['kanalfuß-haus', 'kanalfuß']
  )
  assert.deepEqual(items[0]?.textEdit, {
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } },
    newText: snippets.at(-1)?.body
  })
  assert.deepEqual(await complete(4, 16), [])
})

test('an unknown word can be taken into the house file, layout and comments kept', async () => {
  const texts = {
    '{\n  // unsere Wörter\n  "words": ["Musterwort"]\n}\n':
      '{\n  // unsere Wörter\n  "words": ["Musterwort", "Lesefxwoche"]\n}\n',
    '{\n    "words": [\n        "Musterwort" // ja\n    ]\n}\n':
      '{\n    "words": [\n        "Musterwort", // ja\n        "Lesefxwoche"\n    ]\n}\n',
    '{\r\n\t"words": [\r\n\t\t"Musterwort"\r\n\t]\r\n}\r\n':
      '{\r\n\t"words": [\r\n\t\t"Musterwort",\r\n\t\t"Lesefxwoche"\r\n\t]\r\n}\r\n',
    '{ "words": [] }': '{ "words": ["Lesefxwoche"] }',
    '{}\n': '{\n  "words": [\n    "Lesefxwoche"\n  ]\n}\n'
  }
  client.settings = () => onlyRules('spelling')
  for (const [i, [house, expected]] of Object.entries(texts).entries()) {
    const path = write(`${i}/.hausstil.json`, house)
    const uri = uriOf(join(folder, `${i}`, 'meldung.pm.md'))
    await client.open(uri, '# Bücherei\n\nDie Lesefxwoche beginnt.\n')
    const [{ range } = assert.fail('no finding')] = (await client.diagnostics(uri, 1)).diagnostics
    const actions = await client.codeActions(uri, range, { only: ['quickfix'] })
    const action = actions.find((a) => a.title === '„Lesefxwoche“ in die Hausdatei aufnehmen')
    const edits = editsOf(action ?? assert.fail(actions.map((a) => a.title).join('\n')))
    const document = TextDocument.create(uriOf(path), 'jsonc', 0, house)
    const text = TextDocument.applyEdits(document, edits)
    assert.equal(text, expected)
    assert.deepEqual((await next(uri, () => client.open(uriOf(path), text, 'jsonc'))).diagnostics, [])
  }
})

test('the words that a team keeps are known, and those it adds are known at once', async () => {
  client.settings = () => onlyRules('spelling')
  const path = write('cspell.json', '{ "words": ["Lesefxwoche"] }')
  const uri = uriOf(join(folder, 'meldung.pm.md'))
  await client.open(uri, '# Bücherei\n\nDie Lesefxwoche mit Lesefxbus beginnt.\n')
  assert.equal((await client.diagnostics(uri, 1)).diagnostics.length, 1)
  write('cspell.json', '{ "words": ["Lesefxwoche", "Lesefxbus"] }')
  assert.deepEqual((await next(uri, () => client.touch(path))).diagnostics, [])
})

test('a team’s file that cannot be read counts as none', async () => {
  mkdirSync(join(folder, 'cspell.json'))
  const uri = uriOf(join(folder, 'meldung.pm.md'))
  await client.open(uri, dashed)
  assert.deepEqual(severities(await client.diagnostics(uri, 1)), [2])
})

test('a file that lacks the point of its name is no house file, and is told of in itself and in the status', async () => {
  const path = write('hausstil.json', error)
  const uri = uriOf(join(folder, 'meldung.pm.md'))
  const { diagnostics } = await next(uriOf(path), () => client.open(uri, dashed))
  assert.deepEqual(
    diagnostics.map(({ severity, message }) => [severity, message]),
    [[3, '„hausstil.json“ gilt nicht als Hausdatei; ihr Name ist „.hausstil.json“, mit Punkt am Anfang.']]
  )
  const status = await client.until(() => client.statuses.find((told) => told.uri === uri && told.state === 'checked'))
  assert.deepEqual([status.house, status.misnamed], [undefined, uriOf(path)])
  const named = join(folder, '.hausstil.json')
  renameSync(path, named)
  const changes = [{ uri: uriOf(named), type: 1 }]
  const after = await next(uriOf(path), () =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  )
  assert.deepEqual(after.diagnostics, [])
  assert.equal(client.statuses.at(-1)?.house?.uri, uriOf(named))
})

test('where the editor tells what is wrong with JSON, it is not told twice; what the keys mean is', async () => {
  const told = await LspClient.start({ folders: [folder], initializationOptions: { json: true } })
  try {
    const uri = uriOf(write('.hausstil.json', '{}'))
    await told.open(uri, '{ "words": [] "spelling": "de-DE", "chanels": [] }\n')
    await told.change(uri, '{ "words": [], "words": [], "chanels": [] }\n')
    const messages = await told.until(() => told.published.find((p) => p.uri === uri))
    assert.deepEqual(
      messages.diagnostics.map(({ message }) => message),
      ['„chanels“ ist hier kein bekannter Schlüssel. Gemeint ist vielleicht „channels“.']
    )
  } finally {
    await told.stop()
  }
})
