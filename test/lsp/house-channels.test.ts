import assert from 'node:assert/strict'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import type { CodeAction } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { editsOf, LspClient, uriOf } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const body = '# Bücherei\n\n**Musterau.** Die Bücherei öffnet.\n'
const footed = `${body}
Sie finden unsere Stadt auf folgenden Kanälen:

- https://www.example.org/kanal-eins
- [Kanal zwei](https://www.example.org/kanal-zwei)
`
const atFooter = { start: { line: 6, character: 5 }, end: { line: 6, character: 5 } }
const lines = `{ "name": "example.org/kanal-eins", "url": "https://www.example.org/kanal-eins" },
    { "name": "Kanal zwei", "url": "https://www.example.org/kanal-zwei" }`
const intro = '"channelIntro": "Sie finden unsere Stadt auf folgenden Kanälen:"'

let folder: string
let client: LspClient

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'hausstil-')))
  client = await start(['create'], true)
})

afterEach(async () => {
  await client.stop()
  rmSync(folder, { recursive: true })
})

function start(resourceOperations: 'create'[], support: boolean): Promise<LspClient> {
  return LspClient.start({
    folders: [folder],
    settings: () => onlyRules('channel-footer-required'),
    capabilities: {
      window: { showDocument: { support } },
      workspace: { configuration: true, workspaceEdit: { documentChanges: true, resourceOperations } }
    }
  })
}

async function offered(text: string, range = atFooter, by = client): Promise<CodeAction | undefined> {
  const uri = uriOf(join(folder, 'presse', `${Math.abs(text.length)}.pm.md`))
  await by.open(uri, text)
  const { diagnostics } = await by.diagnostics(uri, 1)
  const actions = await by.codeActions(uri, diagnostics[0]?.range ?? range, { only: ['quickfix'] })
  await by.close(uri)
  return actions.find(({ title }) => title.startsWith('Kanäle'))
}

function applied(action: CodeAction | undefined, text: string): string {
  const edits = editsOf(action ?? assert.fail('no action'))
  return TextDocument.applyEdits(TextDocument.create('file:///x', 'jsonc', 0, text), edits)
}

/** The house file with that text gives rise to no complaint and no further offer. */
async function settles(text: string): Promise<void> {
  writeFileSync(join(folder, '.hausstil.json'), text)
  await client.touch(join(folder, '.hausstil.json'))
  const file = uriOf(join(folder, '.hausstil.json'))
  await client.open(file, text, 'jsonc')
  assert.equal(await offered(footed), undefined)
  assert.deepEqual(client.published.findLast(({ uri }) => uri === file)?.diagnostics ?? [], [])
}

test('where there is no house file, one is made in the workspace folder, with the channels of the release, and shown', async () => {
  const action = await offered(footed)
  const uri = uriOf(join(folder, '.hausstil.json'))
  assert.equal(action?.title, 'Kanäle in die Hausdatei aufnehmen')
  assert.deepEqual(action.edit?.documentChanges?.[0], { kind: 'create', uri })
  assert.deepEqual(action.command?.arguments, [uri])
  const text = applied(action, '')
  assert.equal(text, `{\n  "extends": "hausstil:behoerde",\n  ${intro},\n  "channels": [\n    ${lines}\n  ]\n}\n`)
  await settles(text)
})

test('a house file that lists none gets them, comments and layout kept', async () => {
  const texts: Readonly<Record<string, string>> = {
    '{\n  // wir\n  "extends": "hausstil:verein"\n}\n': `{\n  // wir\n  "extends": "hausstil:verein",\n  ${intro},\n  "channels": [\n    ${lines}\n  ]\n}\n`,
    '{\n  "channelIntro": "Wir sind hier:", // so\n  "channels": [\n    // noch keine\n  ] // bald\n}\n': `{\n  "channelIntro": "Wir sind hier:", // so\n  "channels": [\n    // noch keine\n    ${lines}\n  ] // bald\n}\n`,
    '{\r\n  "channelIntro": "",\r\n  "channels": []\r\n}\r\n':
      `{\n  ${intro},\n  "channels": [\n    ${lines}\n  ]\n}\n`.replaceAll('\n', '\r\n')
  }
  for (const [house, expected] of Object.entries(texts)) {
    writeFileSync(join(folder, '.hausstil.json'), house)
    await client.touch(join(folder, '.hausstil.json'))
    const text = applied(await offered(footed), house)
    assert.equal(text, expected)
    await settles(text)
    await client.close(uriOf(join(folder, '.hausstil.json')))
  }
})

test('without a footer the house file is made with an empty list, or shown where it has one', async () => {
  const action = await offered(body)
  assert.equal(action?.title, 'Kanäle in der Hausdatei eintragen')
  assert.deepEqual(
    action.diagnostics?.map(({ code }) => code),
    ['channel-footer-required']
  )
  const text = applied(action, '')
  assert.equal(text, '{\n  "extends": "hausstil:behoerde",\n  "channelIntro": "",\n  "channels": []\n}\n')
  writeFileSync(join(folder, '.hausstil.json'), text)
  await client.touch(join(folder, '.hausstil.json'))
  const second = await offered(body)
  assert.equal(second?.edit, undefined)
  assert.deepEqual(second?.command?.arguments, [uriOf(join(folder, '.hausstil.json'))])
})

test('the house file is shown when the client is told to, and no other file', async () => {
  const shown: string[] = []
  client.connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
    shown.push(uri)
    return { success: true }
  })
  const show = (uri: string) =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: 'hausstil.server.showHouse',
      arguments: [uri]
    })
  await show('file:///etc/hosts')
  await show(uriOf(join(folder, '.hausstil.json')))
  assert.deepEqual(shown, [uriOf(join(folder, '.hausstil.json'))])
})

test('nothing is offered away from the footer, in a broken house file, or to an editor that makes no files', async () => {
  assert.equal(await offered(footed, { start: { line: 2, character: 1 }, end: { line: 2, character: 1 } }), undefined)
  const plain = await start([], false)
  assert.equal(await offered(footed, atFooter, plain), undefined)
  await plain.stop()
  writeFileSync(join(folder, '.hausstil.json'), '[')
  await client.touch(join(folder, '.hausstil.json'))
  assert.equal(await offered(footed), undefined)
})
