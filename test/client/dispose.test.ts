import assert from 'node:assert/strict'
import Module, { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { FakeEditor } from '../support/fake-editor.ts'

const root = join(import.meta.dirname, '../..')

interface Extension {
  activate(context: object): unknown
  deactivate(): Promise<void>
}

/** The extension as it ships, in an editor that counts what it is asked for. */
function load(editor: FakeEditor): Extension {
  const require = createRequire(import.meta.url)
  const resolve = Reflect.get(Module, '_resolveFilename')
  const name = join(root, 'vscode')
  require.cache[name] = Object.assign(new Module(name), { exports: editor.api, loaded: true })
  Reflect.set(Module, '_resolveFilename', (request: string, ...rest: unknown[]) =>
    request === 'vscode' ? name : resolve(request, ...rest)
  )
  try {
    return require(join(root, 'dist/client.cjs'))
  } finally {
    Reflect.set(Module, '_resolveFilename', resolve)
  }
}

test('what the extension has made, listens to and counts down is gone when it is', async () => {
  const editor = new FakeEditor()
  const extension = load(editor)
  const context = editor.context(root, tmpdir())
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  const before = timers()
  extension.activate(context)
  const made = editor.alive
  for (const kind of ['window.createTextEditorDecorationType', 'window.createStatusBarItem', 'EventEmitter.event']) {
    assert.ok(made.includes(kind), `${kind} is not among ${made}`)
  }
  assert.ok(made.length > 40, `only ${made}`)
  await extension.deactivate()
  // As the editor does: the last comes first.
  for (const subscription of context.subscriptions.reverse()) subscription.dispose()
  assert.deepEqual(editor.alive, [])
  assert.equal(timers(), before)
})
