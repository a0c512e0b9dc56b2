import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LspClient } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const dashed = '# Bücherei\n\nDie Bücherei bleibt offen - auch am Sonntag.\n'

test('changed settings are in force at once', async () => {
  const client = await LspClient.start({ settings: () => onlyRules('dash') })
  const uri = 'file:///haus/meldung.pm.md'
  await client.open(uri, dashed)
  assert.equal((await client.diagnostics(uri, 1)).diagnostics.length, 1)
  client.settings = () => onlyRules()
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  await client.until(() => client.published.find((p) => p.uri === uri && p.diagnostics.length === 0))
  assert.equal(client.published.length, 2)
  client.settings = () => ({ rules: { ...onlyRules().rules, dash: 'info' } })
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  const again = await client.until(() => client.published[2])
  assert.deepEqual(
    again.diagnostics.map((d) => [d.code, d.severity]),
    [['dash', 3]]
  )
  assert.equal(await client.stop(), 0)
})

test('globs of the settings decide what is a release', async () => {
  const settings = { ...onlyRules('dash'), files: ['presse/**/*.md', '!presse/intern/**'] }
  const client = await LspClient.start({ folders: ['/haus'], settings: () => settings })
  const states: Record<string, string> = {
    'file:///haus/presse/2026/a.md': 'checked',
    'file:///haus/presse/intern/b.md': 'notRelease',
    'file:///haus/andere/presse/c.md': 'notRelease',
    'file:///haus/pressemitteilungen/d.md': 'notRelease',
    'file:///haus/andere/e.pm.md': 'checked'
  }
  for (const [uri, state] of Object.entries(states)) {
    await client.open(uri, dashed)
    assert.equal((await client.status(uri, 1)).state, state, uri)
  }
  await client.stop()
})

test('an editor that can do nothing beyond the basics is served as well', async () => {
  const client = await LspClient.start({ capabilities: {} })
  const uri = 'file:///haus/meldung.pm.md'
  await client.open(uri, dashed)
  const { diagnostics } = await client.diagnostics(uri, 1)
  assert.ok(diagnostics.some((d) => d.code === 'dash'))
  assert.deepEqual(client.registered, [])
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { hausstil: onlyRules() } })
  await client.until(() => client.published.find((p) => p.diagnostics.length === 0))
  assert.equal(await client.stop(), 0)
})

test('settings that make no sense count as not set', async () => {
  const settings = { files: 'presse', rules: { dash: 'schlimm', 'no-such-rule': 'off', ellipsis: 3 } }
  const client = await LspClient.start({ settings: () => settings })
  const uri = 'file:///haus/meldung.pm.md'
  await client.open(uri, dashed)
  assert.ok((await client.diagnostics(uri, 1)).diagnostics.some((d) => d.code === 'dash' && d.severity === 2))
  await client.stop()
})

test('the server talks over the channel of a parent process as well', async () => {
  const client = await LspClient.start({ transport: 'ipc', settings: () => onlyRules('dash') })
  const uri = 'file:///haus/meldung.pm.md'
  await client.open(uri, dashed)
  assert.equal((await client.diagnostics(uri, 1)).diagnostics.length, 1)
  assert.equal(await client.stop(), 0)
})

test('the server ends when its editor vanishes', async () => {
  for (const transport of ['stdio', 'ipc'] as const) {
    const client = await LspClient.start({ transport })
    await client.open('file:///haus/meldung.pm.md', dashed)
    await client.diagnostics('file:///haus/meldung.pm.md', 1)
    await client.vanish()
  }
})
