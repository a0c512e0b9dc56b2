import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CodeActionTriggerKind } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Preview } from '../../server/src/lsp/protocol.ts'
import { caret } from '../support/caret.ts'
import { type HouseClient, houseClient } from '../support/house-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const rules = ['spelling', 'dash', 'quote-pairing', 'quote-attribution', 'quote-comma']
const options = { settings: () => onlyRules(...rules), initializationOptions: { caret: true } }

/** Types the characters of a text one by one where the caret stands; the rules that report then. */
async function type(here: HouseClient, uri: string, before: string, typed: string): Promise<string[]> {
  let text = before.replace('¦', '')
  let offset = caret(before).offset
  let version = 1
  for (const letter of typed) {
    const position = TextDocument.create('x:', '', 0, text).positionAt(offset)
    version = await here.client.change(uri, { range: { start: position, end: position }, text: letter })
    text = text.slice(0, offset) + letter + text.slice(offset)
    offset++
  }
  return found(here, uri, version)
}

async function found(here: HouseClient, uri: string, version: number): Promise<string[]> {
  const { diagnostics } = await here.client.diagnostics(uri, version)
  return diagnostics.map(({ code }) => String(code))
}

/** Moves the caret without typing; what is shown when the answer to a request shows that the server has heard of it. */
async function move(here: HouseClient, uri: string, position?: { line: number; character: number }): Promise<string[]> {
  await here.client.connection.sendNotification('hausstil/caret', { uri, ...(position ? { position } : {}) })
  await here.client.symbols(uri)
  const last = here.client.published.findLast((p) => p.uri === uri)
  return (last?.diagnostics ?? []).map(({ code }) => String(code))
}

const start = '# Titel\n\nDas ist gut. ¦\n'

test('a word that is being written is wrong only when it is left', async () => {
  await using here = await houseClient(undefined, options)
  const uri = await here.open(start.replace('¦', ''))
  assert.deepEqual(await type(here, uri, start, 'Wiederspiegelx'), [])
  assert.deepEqual(await move(here, uri, { line: 2, character: 20 }), [], 'still in the word')
  assert.deepEqual(await move(here, uri, { line: 2, character: 3 }), ['spelling'])
})

test('the preview marks what the editor marks', async () => {
  await using here = await houseClient(undefined, options)
  const uri = await here.open(start.replace('¦', ''))
  const marked = async (): Promise<number> => {
    const { html, findings } = await here.client.connection.sendRequest<Preview>('hausstil/preview', { uri })
    assert.equal(html.includes('<mark'), findings.length > 0)
    return findings.length
  }
  await type(here, uri, start, 'Wiederspiegelx')
  assert.equal(await marked(), 0)
  await move(here, uri, { line: 2, character: 3 })
  assert.equal(await marked(), 1)
})

test('the light bulb, which asks by itself, knows nothing of a word that is being written; a person who asks learns more', async () => {
  await using here = await houseClient(undefined, options)
  const uri = await here.open(start.replace('¦', ''))
  await type(here, uri, start, 'Wiederspiegelx')
  const word = { line: 2, character: 20 }
  const offered = async (triggerKind: CodeActionTriggerKind): Promise<string[]> =>
    (await here.client.codeActions(uri, { start: word, end: word }, { triggerKind })).map(({ title }) => title)
  assert.deepEqual(await offered(CodeActionTriggerKind.Automatic), [])
  const asked = await offered(CodeActionTriggerKind.Invoked)
  assert.ok(asked.includes('Regel „Rechtschreibung“ in dieser Datei ignorieren'), asked.join('\n'))
})

test('a blank leaves it, too', async () => {
  await using here = await houseClient(undefined, options)
  const uri = await here.open(start.replace('¦', ''))
  assert.deepEqual(await type(here, uri, start, 'Wiederspiegelx '), ['spelling'])
})

test('leaving the document leaves it', async () => {
  await using here = await houseClient(undefined, options)
  const uri = await here.open(start.replace('¦', ''))
  await type(here, uri, start, 'Wiederspiegelx')
  assert.deepEqual(await move(here, uri), ['spelling'])
})

test('what stands elsewhere is shown all the while', async () => {
  await using here = await houseClient(undefined, options)
  const text = '# Titel\n\nDas ist offen - auch am Sonntag. ¦\n'
  const uri = await here.open(text.replace('¦', ''))
  assert.deepEqual(await type(here, uri, text, 'Wiederspiegelx'), ['dash'])
})

test('a quotation is wrong only when it and its clause of saying are left', async () => {
  await using here = await houseClient(undefined, options)
  const uri = await here.open(start.replace('¦', ''))
  assert.deepEqual(await type(here, uri, start, '„Wir bauen ein neues Haus'), [])
  assert.deepEqual(await move(here, uri, { line: 2, character: 3 }), ['quote-pairing'])
})

test('… even where it lacks its speaker yet', async () => {
  await using here = await houseClient(undefined, options)
  const uri = await here.open(start.replace('¦', ''))
  assert.deepEqual(await type(here, uri, start, '„Wir bauen ein neues Haus“ sagte Erika Beispiel'), [])
  assert.deepEqual(await move(here, uri, { line: 2, character: 3 }), ['quote-comma'])
})

test('the status counts what is shown', async () => {
  await using here = await houseClient(undefined, options)
  const uri = await here.open(start.replace('¦', ''))
  await type(here, uri, start, 'x')
  await here.client.status(uri, 2)
  assert.deepEqual(here.client.statuses.at(-1)?.counts, { error: 0, warning: 0, info: 0 })
})

test('a caret that moves through a text hides nothing', async () => {
  await using here = await houseClient(undefined, options)
  const text = '# Titel\n\nDas ist Wiederspiegelx.\n'
  const uri = await here.open(text)
  assert.deepEqual(await found(here, uri, 1), ['spelling'])
  assert.deepEqual(await move(here, uri, { line: 2, character: 12 }), ['spelling'])
})

test('text that is pasted is judged at once', async () => {
  await using here = await houseClient(undefined, options)
  const uri = await here.open(start.replace('¦', ''))
  const at = { line: 2, character: 13 }
  const version = await here.client.change(uri, { range: { start: at, end: at }, text: 'Wiederspiegelx' })
  assert.deepEqual(await found(here, uri, version), ['spelling'])
})

test('for a client that does not tell its caret nothing waits', async () => {
  await using here = await houseClient(undefined, { settings: options.settings })
  const uri = await here.open(start.replace('¦', ''))
  assert.deepEqual(await type(here, uri, start, 'Wiederspiegelx'), ['spelling'])
})
