import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Range, WorkspaceEdit } from 'vscode-languageserver/node'
import { caret, edited, textAt } from '../support/caret.ts'
import { type HouseClient, houseClient } from '../support/house-client.ts'
import { editsOf } from '../support/lsp-client.ts'

let here: HouseClient

before(async () => {
  here = await houseClient()
})

after(() => here[Symbol.asyncDispose]())

async function renamed(marked: string, newName: string): Promise<string> {
  const { text, position } = caret(marked)
  const textDocument = { uri: await here.open(text) }
  const edit = await here.client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
    textDocument,
    position,
    newName
  })
  return edited(text, editsOf({ title: '', edit }))
}

const text = `# Neue Bücherei: „Wir bauen“, sagt Klose

**Musterau.** Minister Kai Kl¦ose hat eröffnet. Kloses Rede gefiel.

„Das ist ein Erfolg“, sagte Klose. Kai Kloses Mitarbeiterin ist Anna Klose. Der Klose-Besuch endet.

[Kai Klose](https://www.example.org/klose)
`

test('a full name changes everywhere, the genitive included, and nobody else’s', async () => {
  assert.equal(
    await renamed(text, 'Karl Beispiel'),
    text
      .replace('¦', '')
      .replaceAll(/(?<!Anna |-)\bKai Klose|(?<!Anna |Kai )\bKlose(?!-)/gu, (name) =>
        name === 'Klose' ? 'Beispiel' : 'Karl Beispiel'
      )
  )
})

test('somebody of the same surname keeps it, even where only a quotation names her', async () => {
  const words = 'Minister Kai Kl¦ose kommt. „Auch Anna Klose kommt“, sagte Klose.'
  assert.equal(await renamed(words, 'Kai Muster'), 'Minister Kai Muster kommt. „Auch Anna Klose kommt“, sagte Muster.')
})

test('a surname alone changes the surname', async () => {
  const changed = await renamed(text, 'Muster')
  assert.ok(changed.includes('Minister Kai Muster hat eröffnet. Musters Rede'), changed)
  assert.ok(changed.includes('sagte Muster. Kai Musters Mitarbeiterin ist Anna Klose.'), changed)
})

test('a name that ends in s has an apostrophe in the genitive', async () => {
  const changed = await renamed(text, 'Kai Klaus')
  assert.ok(changed.includes('Klaus’ Rede'), changed)
})

test('a surname that is also a noun stays where it is one', async () => {
  const noun =
    'Bürgermeisterin Erika Bei¦spiel kommt. Das ist zum Beispiel gut, sagte Beispiel. Ein gutes Beispiel ist das.'
  assert.equal(
    await renamed(noun, 'Erika Muster'),
    'Bürgermeisterin Erika Muster kommt. Das ist zum Beispiel gut, sagte Muster. Ein gutes Beispiel ist das.'
  )
})

test('the name that is to be changed is shown in full', async () => {
  const { text: source, position } = caret('Minister Kai Klose kommt. Klo¦ses Rede gefiel.')
  const textDocument = { uri: await here.open(source) }
  const prepared = await here.client.connection.sendRequest<{ range: Range; placeholder: string }>(
    'textDocument/prepareRename',
    { textDocument, position }
  )
  assert.equal(prepared.placeholder, 'Kai Klose')
  assert.equal(textAt(source, prepared.range), 'Klose')
})

test('what is no name cannot be renamed, and what is none cannot become one', async () => {
  await assert.rejects(renamed('Die Bü¦cherei ist offen.', 'Haus'), /Hier steht kein Name/u)
  await assert.rejects(renamed('Minister Kai Klo¦se kommt.', '42'), /kein Name; üblich sind Vor- und Nachname/u)
  const { text: source, position } = caret('Die Bü¦cherei ist offen.')
  const textDocument = { uri: await here.open(source) }
  assert.equal(await here.client.connection.sendRequest('textDocument/prepareRename', { textDocument, position }), null)
})
