import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { DocumentSymbol, FoldingRange } from 'vscode-languageserver/node'
import { LspClient } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const uri = 'file:///haus/meldung.pm.md'
const text = `---
typ: pressemitteilung
---

# Bücherei

**Musterlingen.** Die Bücherei bleibt offen.

## Angebot

- Lesen
- Hören

## Öffnungszeiten

Immer.
`

let client: LspClient

before(async () => {
  client = await LspClient.start({ settings: () => onlyRules() })
  await client.open(uri, text)
})

after(() => client.stop())

test('the outline holds headings as they nest and the parts of the release', async () => {
  const shape = (symbol: DocumentSymbol): unknown => [
    symbol.name,
    symbol.range.start.line,
    ...(symbol.children ?? []).map(shape)
  ]
  assert.deepEqual((await client.symbols(uri)).map(shape), [
    ['Bücherei', 4, ['Vorspann', 6], ['Angebot', 8], ['Öffnungszeiten', 13]]
  ])
})

test('sections, lists and front matter fold', async () => {
  const ranges = await client.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', {
    textDocument: { uri }
  })
  assert.deepEqual(
    ranges.map(({ startLine, endLine }) => [startLine, endLine]),
    [
      [0, 2],
      [4, 15],
      [8, 11],
      [13, 15],
      [10, 11]
    ]
  )
})
