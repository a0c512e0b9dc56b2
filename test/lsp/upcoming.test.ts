import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BlockRule, defineBlockRule } from '../../server/src/core/engine/define-rule.ts'
import type { UpcomingParams } from '../../server/src/lsp/protocol.ts'
import { LspClient } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const uri = 'file:///haus/buecherei.pm.md'
const text = '# Bücherei\n\nDie Bücherei bleibt offen - auch am Sonntag.\n'
const upcoming: UpcomingParams = { uri, text, settings: {}, folders: ['file:///haus'] }

/** A rule that finds something in each block and notes what it was asked about. */
function probe(): { readonly rule: BlockRule; readonly seen: string[] } {
  const seen: string[] = []
  const rule = defineBlockRule({
    id: 'probe',
    group: 'typography',
    title: 'Probe',
    severity: 'warning',
    fix: 'none',
    since: '0.1.0',
    authority: 'keine',
    options: {},
    messages: { here: 'Hier steht etwas.' },
    *check(block) {
      seen.push(block.text)
      yield { message: 'here', span: block.spanOf(0, 1) }
    }
  })
  return { rule, seen }
}

test('a release that was announced before the handshake is checked then; opening it checks nothing anew', async () => {
  const { rule, seen } = probe()
  const client = await LspClient.start({ rules: [rule], upcoming, folders: ['/haus'] })
  assert.deepEqual(seen.splice(0), ['Bücherei', 'Die Bücherei bleibt offen - auch am Sonntag.'])
  assert.deepEqual(client.published, [])
  await client.open(uri, text)
  assert.equal((await client.diagnostics(uri, 1)).diagnostics.length, 2)
  assert.deepEqual(seen, [])
  await client.stop()
})

test('what was written in it meanwhile is checked as any change is', async () => {
  const { rule, seen } = probe()
  const client = await LspClient.start({ rules: [rule], upcoming, folders: ['/haus'] })
  seen.length = 0
  await client.open(uri, text.replace('Sonntag', 'Montag'))
  assert.equal((await client.diagnostics(uri, 1)).diagnostics.length, 2)
  assert.deepEqual(seen, ['Die Bücherei bleibt offen - auch am Montag.'])
  await client.stop()
})

test('an announced release is judged by the settings that the client tells when it is opened', async () => {
  const client = await LspClient.start({
    upcoming: { ...upcoming, settings: onlyRules('dash') },
    folders: ['/haus'],
    settings: () => onlyRules()
  })
  await client.open(uri, text)
  await client.until(() => client.published.find((p) => p.uri === uri && p.diagnostics.length === 0))
  await client.stop()
})

test('one that is never opened shows nothing, nor does its house reach another', async () => {
  const client = await LspClient.start({ upcoming, folders: ['/haus'], settings: () => onlyRules('dash') })
  const other = 'file:///anderswo/meldung.pm.md'
  await client.open(other, text)
  assert.equal((await client.diagnostics(other, 1)).diagnostics.length, 1)
  assert.deepEqual(
    client.published.map((p) => p.uri),
    [other]
  )
  await client.stop()
})
