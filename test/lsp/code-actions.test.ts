import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CodeAction, SnippetTextEdit, TextEdit } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { editsOf, LspClient } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const dashed = '# Bücherei\n\nDie Bücherei bleibt offen - auch am Sonntag.\n'
const atDash = { start: { line: 2, character: 27 }, end: { line: 2, character: 27 } }

/** What an editor says that fills in placeholders. */
const fillsIn = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true, snippetEditSupport: true } }
}

let client: LspClient
let documents = 0

before(async () => {
  client = await LspClient.start({ settings: () => onlyRules('dash', 'ellipsis') })
})

after(() => client.stop())

function fresh(): string {
  documents++
  return `file:///haus/${documents}/meldung.pm.md`
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('file:///x', 'markdown', 1, text), [...edits])
}

function action(actions: readonly CodeAction[], title: RegExp): CodeAction {
  return actions.find((a) => title.test(a.title)) ?? assert.fail(actions.map((a) => a.title).join('\n'))
}

test('the kinds are announced exactly, for editors ask by them on save', () => {
  assert.deepEqual(client.initialized.capabilities.codeActionProvider, {
    codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.hausstil']
  })
})

test('a finding offers its fix, bound to its diagnostic and version, and the ways to ignore it', async () => {
  const uri = fresh()
  await client.open(uri, dashed)
  const { diagnostics } = await client.diagnostics(uri, 1)
  const actions = await client.codeActions(uri, atDash, { only: ['quickfix'] })
  const edit = (range: TextEdit['range'], newText: string) => ({
    documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range, newText }] }]
  })
  const at = (line: number, character: number) => ({ line, character })
  const shared = { kind: 'quickfix', diagnostics }
  assert.deepEqual(actions, [
    {
      title: actions[0]?.title,
      ...shared,
      isPreferred: true,
      edit: edit({ start: at(2, 26), end: at(2, 27) }, '–')
    },
    {
      title: 'Regel „Gedankenstrich“ in diesem Absatz ignorieren',
      ...shared,
      edit: edit({ start: at(2, 0), end: at(2, 0) }, '<!-- hausstil-ignore dash: Grund -->\n')
    },
    {
      title: 'Regel „Gedankenstrich“ in dieser Datei ignorieren',
      ...shared,
      edit: edit({ start: at(0, 0), end: at(0, 0) }, '<!-- hausstil-ignore-file dash: Grund -->\n\n')
    }
  ])
})

test('where there is no finding there is no quick fix', async () => {
  const uri = fresh()
  await client.open(uri, dashed)
  const start = { line: 0, character: 3 }
  assert.deepEqual(await client.codeActions(uri, { start, end: start }, { only: ['quickfix'] }), [])
})

test('an editor gets what it asks for and no more', async () => {
  const uri = fresh()
  await client.open(uri, dashed)
  const kinds = async (context: object): Promise<(string | undefined)[]> =>
    (await client.codeActions(uri, atDash, context)).map((a) => a.kind)
  assert.deepEqual(await kinds({ only: ['source.fixAll.hausstil'] }), ['source.fixAll.hausstil'])
  assert.deepEqual(await kinds({ only: ['source.fixAll'] }), ['source.fixAll.hausstil'])
  assert.deepEqual(await kinds({ only: ['source'] }), ['source.fixAll.hausstil'])
  assert.deepEqual(await kinds({ only: ['source.organizeImports'] }), [])
  assert.deepEqual(await kinds({ only: ['refactor'] }), [])
  assert.deepEqual(await kinds({ triggerKind: 2 }), ['quickfix', 'quickfix', 'quickfix'])
  assert.deepEqual(await kinds({ triggerKind: 1 }), ['quickfix', 'quickfix', 'quickfix', 'source.fixAll.hausstil'])
})

test('both ways to ignore a rule silence it, with front matter and CRLF too', async () => {
  const texts = [dashed, `---\r\ntyp: pressemitteilung\r\n---\r\n\r\n${dashed.replaceAll('\n', '\r\n')}`]
  for (const text of texts) {
    for (const title of [/in diesem Absatz/u, /in dieser Datei/u]) {
      const uri = fresh()
      await client.open(uri, text)
      const { diagnostics } = await client.diagnostics(uri, 1)
      const [diagnostic = assert.fail('no diagnostic')] = diagnostics
      const found = await client.codeActions(uri, diagnostic.range, { only: ['quickfix'] })
      const ignored = apply(text, editsOf(action(found, title)))
      assert.ok(ignored.startsWith(text.slice(0, 4)) || !text.startsWith('---'), 'front matter stays on top')
      assert.doesNotMatch(ignored, text.includes('\r') ? /[^\r]\n/u : /\r/u)
      const version = await client.change(uri, ignored)
      assert.deepEqual((await client.diagnostics(uri, version)).diagnostics, [], ignored)
    }
  }
})

test('an editor that fills in placeholders is led to the reason', async () => {
  const able = await LspClient.start({
    settings: () => onlyRules('dash'),
    capabilities: fillsIn
  })
  const uri = fresh()
  await able.open(uri, dashed)
  const found = await able.codeActions(uri, atDash, { only: ['quickfix'] })
  const [edit] = editsOf(action(found, /in dieser Datei/u)) as unknown as SnippetTextEdit[]
  assert.deepEqual(edit?.snippet, {
    kind: 'snippet',
    value: `<!-- hausstil-ignore-file dash: \${1:Grund} -->\n\n`
  })
  await able.stop()
})

test('such an editor selects a gap that is to be filled in', async () => {
  const able = await LspClient.start({
    settings: () => onlyRules('placeholder-left'),
    capabilities: fillsIn
  })
  const uri = fresh()
  const at = { line: 2, character: 20 }
  for (const [text, title, value] of [
    ['# Bücherei\n\nDie Leiterin heißt [Name] und ist neu.\n', /^„\[Name\]“ ausfüllen$/u, `\${1:[Name]}`],
    ['# Bücherei\n\nDie Leiterin heißt {Name} und ist neu.\n', /^„\{Name\}“ ausfüllen$/u, `\${1:{Name\\}}`]
  ] as const) {
    await able.open(uri, text)
    const found = await able.codeActions(uri, { start: at, end: at }, { only: ['quickfix'] })
    const [edit] = editsOf(action(found, title)) as unknown as SnippetTextEdit[]
    assert.deepEqual(edit?.snippet, { kind: 'snippet', value })
    await able.close(uri)
  }
  await able.stop()
})

test('in a list only the whole file can be ignored', async () => {
  const uri = fresh()
  await client.open(uri, '# Bücherei\n\n- Die Bücherei bleibt offen - auch am Sonntag.\n')
  const range = { start: { line: 2, character: 28 }, end: { line: 2, character: 28 } }
  const titles = (await client.codeActions(uri, range, { only: ['quickfix'] })).map((a) => a.title)
  assert.deepEqual(titles.slice(1), ['Regel „Gedankenstrich“ in dieser Datei ignorieren'])
})

test('fix-all mends what is safe in one go, changes nothing else and then has nothing to do', async () => {
  const uri = fresh()
  const text =
    '# Bücherei\r\n\r\nDie Bücherei bleibt offen - auch am Sonntag -- und   sonst...\r\n\r\n`a - b` und [Link](x - y).\r\n'
  await client.open(uri, text)
  const mended = apply(text, await client.fixAll(uri))
  assert.equal(
    mended,
    text.replace('offen - auch', 'offen – auch').replace('Sonntag -- und', 'Sonntag – und').replace('...', '…')
  )
  await client.change(uri, mended)
  assert.deepEqual(await client.fixAll(uri), [])
})

test('fix-all speaks about the newest text, however quickly it is asked', async () => {
  const uri = fresh()
  await client.open(uri, dashed)
  const change = client.change(uri, `${dashed}\nDer Eintritt ist frei - auch für Gruppen.\n`)
  const edits = await client.fixAll(uri)
  assert.equal(await change, 2)
  assert.deepEqual(
    edits.map((edit) => edit.range.start),
    [
      { line: 2, character: 26 },
      { line: 4, character: 22 }
    ]
  )
})

test('a document that is not open has no actions', async () => {
  assert.deepEqual(await client.codeActions('file:///haus/fremd.pm.md', atDash), [])
})
