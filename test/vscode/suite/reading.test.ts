import assert from 'node:assert/strict'
import {
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type MarkdownString,
  Position,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextEditor,
  type WorkspaceEdit,
  workspace
} from 'vscode'
import { closeAll, release } from './editor.ts'

const house = {
  root: true,
  people: [{ name: 'Erika Beispiel', office: 'Bürgermeisterin' }],
  organisations: [{ short: 'StBB', long: 'Stadtbibliothek Beispielstadt' }]
}
const text = `---
datum: 2026-03-24
---

# Neue Bücherei

**Musterau.** Bürgermeisterin Erika Beispiel hat am 26. März 2026 die Bücherei eröffnet - mit Stadtrat Anton Muster.

„Wir bauen weiter“, sagte Beispiel. „Und zwar bald“, erklärte Muster.

Das zeigt die StBB am Lesewochengespräch.

Sie finden unser Haus auf folgenden Kanälen:

- www.example.org/kanal-eins
- [Bilder](https://www.example.org/kanal-zwei)
`

describe('reading', () => {
  let editor: TextEditor

  before(async () => {
    editor = await release(text, house)
  })

  after(closeAll)

  const ask = <T>(command: string, ...rest: unknown[]): Thenable<T> =>
    commands.executeCommand<T>(command, editor.document.uri, ...rest)
  const at = (words: string): Position => editor.document.positionAt(text.indexOf(words) + 1)
  const hovered = async (words: string): Promise<string> => {
    const hovers = await ask<Hover[]>('vscode.executeHoverProvider', at(words))
    return hovers.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value)).join('\n')
  }

  it('hovers tell who that is, what is short for what, which day it is, why a finding stands', async () => {
    assert.match(await hovered('Beispiel. '), /\*\*Erika Beispiel\*\*, Bürgermeisterin/u)
    assert.match(await hovered('StBB'), /Stadtbibliothek Beispielstadt/u)
    assert.match(await hovered('26. März'), /Donnerstag, 26\. März 2026/u)
    assert.match(await hovered('- mit'), /\*\*Gedankenstrich\*\* · \[Warum\?\]/u)
    assert.match(await hovered('Lesewochengespräch'), /Lese \+ Woche \+ n \+ Gespräch/u)
  })

  it('the outline has the parts of the release and its quotations by speaker', async () => {
    const symbols = await ask<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider')
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, ...children.map((child) => child.name)]),
      [['Neue Bücherei', 'Vorspann', 'Erika Beispiel', 'Anton Muster', 'Kanalfuß']]
    )
  })

  it('front matter and sections fold', async () => {
    const ranges = await ask<FoldingRange[]>('vscode.executeFoldingRangeProvider')
    assert.ok(ranges.some(({ start, end }) => start === 0 && end === 2))
    assert.ok(ranges.some(({ start }) => start === 4))
  })

  it('links of the footer lead where they say', async () => {
    const links = await ask<DocumentLink[]>('vscode.executeLinkProvider', 10)
    assert.deepEqual([...new Set(links.map(({ target }) => target?.toString()))].sort(), [
      'https://www.example.org/kanal-eins',
      'https://www.example.org/kanal-zwei'
    ])
  })

  it('a name lights up with what its bearer says', async () => {
    const found = await ask<DocumentHighlight[]>('vscode.executeDocumentHighlights', at('Beispiel. '))
    const words = found.map(({ range }) => editor.document.getText(range))
    assert.deepEqual(words.sort(), ['Beispiel', 'Erika Beispiel', '„Wir bauen weiter“'])
  })

  it('a selection grows to the quotation and beyond', async () => {
    const [first] = await ask<SelectionRange[]>('vscode.executeSelectionRangeProvider', [at('bauen')])
    const grown: string[] = []
    for (let step = first; step; step = step.parent as SelectionRange) grown.push(editor.document.getText(step.range))
    assert.ok(grown.includes('„Wir bauen weiter“'), grown.join(' | '))
  })

  it('speakers and clauses of saying have tokens of their own', async () => {
    const legend = await ask<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend')
    const { data } = await ask<SemanticTokens>('vscode.provideDocumentSemanticTokens')
    assert.deepEqual([...legend.tokenTypes], ['speaker', 'attribution'])
    let place = new Position(0, 0)
    const tokens: string[] = []
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 5)
      place = new Position(place.line + lines, lines === 0 ? place.character + characters : characters)
      const words = editor.document.lineAt(place.line).text.slice(place.character, place.character + length)
      tokens.push(`${legend.tokenTypes[type]}: ${words}`)
    }
    assert.deepEqual(tokens, ['attribution: sagte', 'speaker: Beispiel', 'attribution: erklärte', 'speaker: Muster'])
  })

  it('a person is renamed throughout', async () => {
    const edit = await ask<WorkspaceEdit>('vscode.executeDocumentRenameProvider', at('Beispiel. '), 'Klara Vorbild')
    await workspace.applyEdit(edit)
    const renamed = editor.document.getText()
    await commands.executeCommand('undo')
    assert.ok(renamed.includes('Bürgermeisterin Klara Vorbild hat') && renamed.includes('sagte Vorbild.'), renamed)
  })
})
