import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Preview, Rendered, RenderParams } from '../../server/src/lsp/protocol.ts'
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
    letterhead: { line: 'Pressemitteilung', mailLines: ['Pressemitteilung'] },
    figures: {
      words: 10,
      characters: 63,
      sentences: 2,
      directSpeechPercent: 0,
      readingSeconds: 3,
      readability: READABILITY
    },
    open: null
  })
  assert.match(html, /^<h1 data-start="0" data-end="16" data-part="headline">Bücherei offen<\/h1>\n<p data-start="18"/u)
})

test('what is no release has no preview', async () => {
  const uri = 'file:///haus/notizen.md'
  await client.open(uri, '# Bücherei\n')
  assert.equal(await preview(uri), null)
  assert.equal(await preview('file:///haus/fremd.pm.md'), null)
})

const CONTACT = `# Bücherei offen

**Musterau.** Die Bücherei bleibt
offen.

**Pressekontakt**
Ines Amsel
Telefon 069 90009-100
presse@example.org

Über die Stadt Musterau
Musterau hat 12.000 Einwohnerinnen und Einwohner.

Sie finden unsere Stadt auf folgenden Kanälen:

- https://www.example.org/kanal-eins
- https://www.example.org/kanal-zwei
`

test('the lines of a contact stay lines, those of running text become one', async () => {
  const uri = 'file:///haus/kontakt.pm.md'
  await client.open(uri, CONTACT)
  const { html, text } = (await preview(uri)) ?? assert.fail('no preview')
  assert.match(html, /Ines Amsel<br>\nTelefon 069 90009-100<br>\n.*presse@example\.org/u)
  assert.match(html, /Die Bücherei bleibt\noffen\./u)
  const contact =
    '\n\nPressekontakt\nInes Amsel\nTelefon 069 90009-100\npresse@example.org\n\nÜber die Stadt Musterau\nMusterau hat'
  assert.ok(text.includes(contact), text)
  assert.ok(text.includes('Die Bücherei bleibt offen.'), text)
  const form: RenderParams = { textDocument: { uri }, form: 'txt' }
  const { content } = await client.connection.sendRequest<Rendered>('hausstil/render', form)
  assert.equal(Buffer.from(content, 'base64').toString(), text)
})

test('… and those that Markdown keeps by itself are kept once', async () => {
  const uri = 'file:///haus/zeilen.pm.md'
  await client.open(uri, CONTACT.replaceAll(/(?<=Pressekontakt\*\*|Amsel|-100)\n/gu, '  \n'))
  const { html, text } = (await preview(uri)) ?? assert.fail('no preview')
  assert.equal(html.match(/<br>/gu)?.length, 4)
  assert.ok(text.includes('\n\nPressekontakt\nInes Amsel\nTelefon 069 90009-100\npresse@example.org\n\n'), text)
})

test('… and with a byte order mark, but not those of lines that a program wrapped', async () => {
  const uri = 'file:///haus/umbrochen.pm.md'
  const wrapped = `Ihre Fragen beantwortet in der Pressestelle der Stadt Musterau
Ines Amsel, Telefon 069 90009-100, presse@example.org`
  await client.open(uri, `\uFEFF${CONTACT.replace(/(?<=kontakt\*\*\n)(?:.|\n)*?(?=\n\n)/u, wrapped)}`)
  const { text } = (await preview(uri)) ?? assert.fail('no preview')
  assert.match(text, /Stadt Musterau\nInes Amsel/u)
  await client.open(
    'file:///haus/lang.pm.md',
    CONTACT.replace(/\*\*Pressekontakt\*\*\n(?:.|\n)*?(?=\n\n)/u, `## Pressekontakt\n\n${wrapped}`)
  )
  const long = (await preview('file:///haus/lang.pm.md')) ?? assert.fail('no preview')
  assert.match(long.text, /Stadt Musterau Ines Amsel/u)
})
