import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { LspClient } from '../support/lsp-client.ts'

const release = `---
typ: pressemitteilung
datum: 2026-03-25
---

# Bürgermeisterin eröffnet Lesewoche: „Lesen ist der Schlüssel"

**Musterlingen.** Zum Auftakt der Lesewoche hat Bürgermeisterin Erika Beispiel am Montag, 25. März 2026 die Bücherei eröffnet - mit Musik.

„Wer liest, lernt,“ sagte Beispiel. „Und wer lernt, z.B. in der Bücherei, der bleibt neugierig...“

Beispiel betonte, dass „Lesen allen offensteht. Das gilt auch sonntags“, hob Beispiel hervor.

<!-- hausstil-ignore dash: so gewollt -->
Die Bücherei bleibt offen - auch am Sonntag.

- Lesen -- und Hören
- „Vorlesen" für Kinder

Sie finden uns auf folgenden Kanälen:

- https://www.example.org/eins
- https://www.example.org/zwei
`

const inserts = [
  '„',
  '“',
  '"',
  '\n\n',
  '\n',
  '- ',
  ' - ',
  '# ',
  '```\n',
  '...',
  'x',
  '<!-- hausstil-ignore-file dash: Grund -->\n',
  '*',
  '😀',
  '> ',
  '',
  '',
  ''
]

let client: LspClient
let documents = 0

before(async () => {
  client = await LspClient.start()
})

after(() => client.stop())

async function open(text: string): Promise<string> {
  documents++
  const uri = `file:///haus/${documents}/meldung.pm.md`
  await client.open(uri, text)
  return uri
}

test('after any changes the findings are those of the text as it stands', async () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    length: fc.nat({ max: 12 }),
    text: fc.constantFrom(...inserts)
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const uri = await open(release)
      let document = TextDocument.create(uri, 'markdown', 1, release)
      let version = 1
      for (const { at, length, text } of changes) {
        const start = Math.floor(at * document.getText().length)
        const range = { start: document.positionAt(start), end: document.positionAt(start + length) }
        version = await client.change(uri, { range, text })
        document = TextDocument.update(document, [{ range, text }], version)
        await client.diagnostics(uri, version)
      }
      const { diagnostics } = await client.diagnostics(uri, version)
      const fresh = await open(document.getText())
      assert.deepEqual(diagnostics, (await client.diagnostics(fresh, 1)).diagnostics, document.getText())
      await client.close(uri)
      await client.close(fresh)
    }),
    { numRuns: 60 }
  )
})

test('fix-all over any text leaves nothing safe to mend', async () => {
  const change = fc.record({ at: fc.nat({ max: release.length }), text: fc.constantFrom(...inserts) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
      const text = changes.reduce((t, c) => t.slice(0, c.at) + c.text + t.slice(c.at), release)
      const uri = await open(text)
      const document = TextDocument.create(uri, 'markdown', 1, text)
      const mended = TextDocument.applyEdits(document, await client.fixAll(uri))
      await client.change(uri, mended)
      assert.deepEqual(await client.fixAll(uri), [], mended)
      await client.close(uri)
    }),
    { numRuns: 60 }
  )
})
