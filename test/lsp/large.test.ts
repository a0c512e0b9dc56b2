import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LspClient } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const paragraph = 'Die Bücherei bleibt offen, auch am Sonntag, und lädt alle zum Lesen ein.\n\n'
const dashed = '# Bücherei\n\nDie Bücherei bleibt offen - auch am Sonntag.\n\n'

test('a release over 1 MB is checked on command only', async () => {
  const client = await LspClient.start({ settings: () => onlyRules('dash') })
  const uri = 'file:///haus/lang.pm.md'
  const check = () =>
    client.connection.sendRequest('workspace/executeCommand', { command: 'hausstil.server.check', arguments: [uri] })
  await client.open(uri, dashed + paragraph.repeat(28_000))
  assert.equal((await client.status(uri, 1)).state, 'tooLarge')
  assert.deepEqual(await client.fixAll(uri), [])
  assert.deepEqual(client.published, [])

  await check()
  const { diagnostics } = await client.diagnostics(uri, 1)
  assert.deepEqual(
    diagnostics.map((d) => d.code),
    ['dash']
  )
  assert.equal((await client.fixAll(uri)).length, 1)

  const at = { line: 2, character: 0 }
  await client.change(uri, { range: { start: at, end: at }, text: 'Neu: ' })
  assert.equal((await client.status(uri, 2)).state, 'tooLarge')
  assert.equal(client.published.length, 1, 'what was found stays until the next check')
  assert.deepEqual(await client.codeActions(uri, { start: at, end: at }), [], 'but nothing is mended by it')

  await client.change(uri, dashed)
  assert.equal((await client.diagnostics(uri, 3)).diagnostics.length, 1)
  assert.equal((await client.status(uri, 3)).state, 'checked')
  assert.equal(await client.stop(), 0)
})
