import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import { defineBlockRule } from '../../server/src/core/engine/define-rule.ts'
import { serve } from '../../server/src/lsp/server.ts'
import { knowledge } from '../support/knowledge.ts'

const shared = {
  group: 'typography',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'keine',
  options: {}
} as const

const failing = defineBlockRule({
  ...shared,
  id: 'failing',
  title: 'Fällt aus',
  messages: {},
  check: () => {
    throw new Error('kaputt')
  }
})

const finding = defineBlockRule({
  ...shared,
  id: 'finding',
  title: 'Findet',
  messages: { here: 'Hier steht etwas.' },
  *check(block) {
    yield { message: 'here', span: block.span }
  }
})

test('a rule that throws is told once in the log, and the others go on', async () => {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    rules: [failing, finding],
    knowledge: knowledge(),
    rulesFolder: '/regeln'
  })
  const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const said: { method: string; params: unknown }[] = []
  let published = (): void => {}
  client.onNotification((method, params) => {
    said.push({ method, params })
    if (method === 'textDocument/publishDiagnostics') published()
  })
  client.listen()
  await client.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: null, capabilities: {} })
  const uri = 'file:///haus/meldung.pm.md'
  for (const version of [1, 2]) {
    const answer = new Promise<void>((resolve) => {
      published = resolve
    })
    if (version === 1) {
      const textDocument = { uri, languageId: 'markdown', version, text: 'Eins.\n' }
      await client.sendNotification('textDocument/didOpen', { textDocument })
    } else {
      const contentChanges = [{ text: 'Zwei.\n' }]
      await client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
    }
    await answer
  }
  const logs = said.flatMap(({ method, params }) => (method === 'window/logMessage' ? [params] : []))
  assert.equal(logs.length, 1)
  assert.match(JSON.stringify(logs), /Die Regel „failing“ ist ausgefallen.*kaputt/u)
  const codes = said.flatMap(({ method, params }) =>
    method === 'textDocument/publishDiagnostics' ? [(params as { diagnostics: { code: string }[] }).diagnostics] : []
  )
  assert.deepEqual(
    codes.map((list) => list.map((d) => d.code)),
    [['finding'], ['finding']]
  )
  await client.sendRequest('shutdown')
  client.dispose()
})
