import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  Hover,
  SelectionRange,
  SemanticTokens
} from 'vscode-languageserver/node'
import { TOKEN_TYPES } from '../../server/src/lsp/protocol.ts'
import { caret, textAt } from '../support/caret.ts'
import { type HouseClient, houseClient } from '../support/house-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const house = {
  people: [{ name: 'Erika Beispiel', office: 'Bürgermeisterin' }],
  organisations: [{ short: 'StBB', long: 'Stadtbibliothek Beispielstadt' }]
}
const release = `---
datum: 2026-03-24
---

# Neue Bücherei

**Musterau.** Bürgermeisterin Erika Beispiel hat am 26. März 2026 die Bücherei eröffnet - mit Stadtrat Anton Muster. Das zeigt die StBB z. B. am Sonntag.

„Wir bauen weiter“, sagte Beispiel. „Und zwar bald.“

Der Landesverband Lesen und Lernen (LLL) freut sich. „Das ist gut“, erklärte Muster. Der LLL lobte Beispiels Mut.

Das Lesewochengespräch ist offen.

Sie finden unser Haus auf folgenden Kanälen:

- www.example.org/kanal-eins
- @haus@example.org
- [Flickr](https://www.example.org/kanal-zwei)
`

let here: HouseClient
let uri: string

before(async () => {
  here = await houseClient(house, { settings: () => onlyRules('dash') })
  uri = await here.open(release)
})

after(() => here[Symbol.asyncDispose]())

async function ask<T>(method: string, marked: string): Promise<T> {
  const { text, position } = caret(marked)
  assert.equal(text, release)
  return here.client.connection.sendRequest<T>(method, { textDocument: { uri }, position })
}

function at(where: string): string {
  const found = where.replace('¦', '')
  assert.ok(release.includes(found), where)
  return release.replace(found, where)
}

async function hovered(where: string): Promise<string> {
  const hover = await ask<Hover | null>('textDocument/hover', at(where))
  return hover ? (hover.contents as { value: string }).value : ''
}

test('a finding tells its rule and leads to its document', async () => {
  assert.match(await hovered('eröffnet ¦- mit'), /^\*\*Gedankenstrich\*\* · \[Warum\?\]\(file:.*dash\.md\)$/u)
})

test('a name tells who that is', async () => {
  assert.equal(
    await hovered('sagte Bei¦spiel'),
    '**Erika Beispiel**, Bürgermeisterin\n\nsteht in der Hausdatei · 3-mal genannt · 2 Zitate'
  )
  assert.equal(await hovered('erklärte ¦Muster'), '**Anton Muster**, Stadtrat\n\n2-mal genannt · ein Zitat')
})

test('an abbreviation tells what it means', async () => {
  assert.equal(await hovered('die St¦BB'), '**StBB**: Stadtbibliothek Beispielstadt (Hausdatei)')
  assert.equal(await hovered('Der L¦LL'), '**LLL**: Landesverband Lesen und Lernen (in dieser Mitteilung eingeführt)')
  assert.equal(await hovered('StBB z. ¦B.'), '**z. B.**: zum Beispiel')
})

test('a date tells its day of the week', async () => {
  assert.equal(await hovered('am 26. Mä¦rz'), '**Donnerstag, 26. März 2026**\n\n2 Tage nach der Mitteilung')
})

test('a compound that no dictionary lists tells its parts', async () => {
  assert.equal(await hovered('Das Lese¦wochengespräch'), '**Lesewochengespräch**: Lese + Woche + n + Gespräch')
})

test('anything else tells nothing', async () => {
  for (const where of ['die Bü¦cherei', '# Neu¦e', 'datum: 2026¦', 'Sie fin¦den'])
    assert.equal(await hovered(where), '')
})

async function highlighted(where: string): Promise<string[]> {
  const found = await ask<DocumentHighlight[]>('textDocument/documentHighlight', at(where))
  return found.map(({ range, kind }) => `${kind}: ${textAt(release, range)}`)
}

test('a name lights up with all that its bearer says', async () => {
  const expected = ['2: Erika Beispiel', '1: „Wir bauen weiter“', '2: Beispiel', '1: „Und zwar bald.“', '2: Beispiels']
  const found = await highlighted('Erika Bei¦spiel')
  assert.deepEqual(found, expected)
  assert.deepEqual(await highlighted('¦„Wir bauen'), found)
})

test('a word that is nobody lights nothing up', async () => {
  assert.deepEqual(await highlighted('die Bü¦cherei'), [])
})

test('speakers and the clauses around them have tokens, in order and without overlap', async () => {
  const { data } = await here.client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument: { uri }
  })
  const found: string[] = []
  let line = 0
  let character = 0
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5)
    line += lines
    character = lines === 0 ? character + characters : characters
    const end = { line, character: character + length }
    found.push(`${TOKEN_TYPES[type]}${modifiers ? '+' : ''}: ${textAt(release, { start: { line, character }, end })}`)
  }
  assert.deepEqual(found.slice(0, 4), [
    'attribution: sagte',
    'speaker+: Beispiel',
    'attribution: erklärte',
    'speaker: Muster'
  ])
})

test('who stands in the house file with a title has the token of those who stand there', async () => {
  await using titled = await houseClient({ people: [{ name: 'Dr. Erika Beispiel', office: 'Bürgermeisterin' }] })
  const textDocument = {
    uri: await titled.open(
      '# Neue Bücherei\n\n**Musterau.** Bürgermeisterin Dr. Erika Beispiel freut sich.\n\n„Wir bauen“, sagte Beispiel.\n'
    )
  }
  const { data } = await titled.client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument
  })
  assert.equal(data.at(-1), 1)
})

test('links lead where they say, in the footer also those without a scheme', async () => {
  const links = await here.client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri }
  })
  assert.deepEqual(
    links.map(({ range, target }) => [textAt(release, range), target]),
    [
      ['www.example.org/kanal-eins', 'https://www.example.org/kanal-eins'],
      ['@haus@example.org', 'https://example.org/@haus'],
      ['https://www.example.org/kanal-zwei', 'https://www.example.org/kanal-zwei']
    ]
  )
})

test('a selection grows over word, words, quotation, paragraph, part and document', async () => {
  const { position } = caret(at('„Wir bau¦en'))
  const [range] = await here.client.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
    textDocument: { uri },
    positions: [position]
  })
  const grown: string[] = []
  for (let step = range; step; step = step.parent) grown.push(textAt(release, step.range))
  assert.deepEqual(grown.slice(0, 4), [
    'bauen',
    'Wir bauen weiter',
    '„Wir bauen weiter“',
    '„Wir bauen weiter“, sagte Beispiel.'
  ])
  assert.equal(grown.at(-1), release)
})

test('the outline names the quotations with their speakers, within their parts', async () => {
  const shape = (symbol: DocumentSymbol): unknown[] => [symbol.name, ...(symbol.children ?? []).map(shape)]
  assert.deepEqual((await here.client.symbols(uri)).map(shape), [
    ['Neue Bücherei', ['Vorspann'], ['Erika Beispiel'], ['Erika Beispiel'], ['Anton Muster'], ['Kanalfuß']]
  ])
})
