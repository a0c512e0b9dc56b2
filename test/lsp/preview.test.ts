import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Preview } from '../../server/src/lsp/protocol.ts'
import { LspClient } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

let client: LspClient

before(async () => {
  client = await LspClient.start({ settings: () => onlyRules() })
})

after(() => client.stop())

function preview(uri: string): Promise<Preview | null> {
  return client.connection.sendRequest('hausstil/preview', { uri })
}

/* Two sentences, eight words, two of them long, five of one syllable: reckoned by hand. */
const READABILITY = { sentenceWords: 4, lix: 29, flesch: 88.3, wienerSachtextformel: 3.4 }

test('the preview shows the newest version with its figures', async () => {
  const uri = 'file:///haus/meldung.pm.md'
  await client.open(uri, '# Bücherei\n')
  const change = client.change(uri, '# Bücherei offen\n\nDie Bücherei bleibt offen. Der Eintritt ist frei.\n')
  const { html, ...rest } = (await preview(uri)) ?? assert.fail('no preview')
  await change
  assert.deepEqual(rest, {
    uri,
    version: 2,
    title: 'Bücherei offen',
    text: 'Pressemitteilung\n\nBücherei offen\n\nDie Bücherei bleibt offen. Der Eintritt ist frei.\n',
    findings: [],
    letterhead: { line: 'Pressemitteilung' },
    figures: {
      words: 10,
      characters: 63,
      sentences: 3,
      directSpeechPercent: 0,
      readingSeconds: 3,
      readability: READABILITY
    }
  })
  assert.match(html, /^<h1 data-start="0" data-end="16" data-part="headline">Bücherei offen<\/h1>\n<p data-start="18"/u)
})

test('what is no release has no preview', async () => {
  const uri = 'file:///haus/notizen.md'
  await client.open(uri, '# Bücherei\n')
  assert.equal(await preview(uri), null)
  assert.equal(await preview('file:///haus/fremd.pm.md'), null)
})
