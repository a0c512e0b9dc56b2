import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Rendered, RenderParams } from '../../server/src/lsp/protocol.ts'
import { LspClient } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

let client: LspClient

before(async () => {
  const { rules } = onlyRules('placeholder-left', 'terms')
  client = await LspClient.start({ settings: () => ({ rules: { ...rules, 'spelling-reform': 'error' } }) })
})

after(() => client.stop())

async function rendered(uri: string, form: RenderParams['form']): Promise<Buffer | undefined> {
  const params: RenderParams = { textDocument: { uri }, form }
  const answer = await client.connection.sendRequest<Rendered | null>('hausstil/render', params)
  return answer === null ? undefined : Buffer.from(answer.content, 'base64')
}

test('a release is rendered as it stands in the editor', async () => {
  const uri = 'file:///haus/meldung.pm.md'
  await client.open(uri, '# Bücherei\n')
  const change = client.change(uri, '# Bücherei offen\n\nDer **Eintritt** ist frei. ![Regal](regal.png)\n')
  assert.equal(
    String(await rendered(uri, 'txt')),
    'Pressemitteilung\n\nBücherei offen\n\nDer Eintritt ist frei. [Regal]\n'
  )
  assert.match(String(await rendered(uri, 'html')), /<title>Bücherei offen<\/title>/u)
  assert.equal((await rendered(uri, 'docx'))?.toString('latin1', 0, 2), 'PK', 'a zip archive, as Word wants it')
  await change
})

test('with a release comes what keeps it from going out: placeholders, and how many other errors', async () => {
  const open = async (name: string, text: string) => {
    const uri = `file:///haus/${name}.pm.md`
    await client.open(uri, text)
    const params: RenderParams = { textDocument: { uri }, form: 'txt' }
    return (await client.connection.sendRequest<Rendered>('hausstil/render', params)).open
  }
  const fine = '# Bücherei offen\n\nDie Bücherei bleibt offen.\n'
  assert.equal(await open('fertig', fine), null)
  const draft = `${fine}\nMan sagt daß sie bleibt. Es fragt [Name], und es antwortet [Name].\n`
  assert.deepEqual(await open('entwurf', draft), {
    placeholders: ['[Name]'],
    errors: 1,
    start: draft.indexOf('[Name]')
  })
})

test('what is no release is not rendered', async () => {
  const uri = 'file:///haus/notizen.md'
  await client.open(uri, '# Bücherei\n')
  assert.equal(await rendered(uri, 'txt'), undefined)
})
