import assert from 'node:assert/strict'
import { Position } from 'vscode'
import { api, checked, closeAll, eventually, release, rulesWhen, servers } from './editor.ts'

describe('a server that crashes', () => {
  afterEach(closeAll)

  it('is started again and goes on', async function () {
    if (process.platform === 'win32') this.skip()
    const editor = await release('# Neue Bücherei\n\n**Musterau.** Die Bücherei ist offen.\n')
    const [first = assert.fail('no server'), ...others] = servers()
    assert.deepEqual(others, [])
    const unhandled: string[] = []
    const note = (reason: unknown): number => unhandled.push(String(reason))
    process.on('unhandledRejection', note)
    let news = 0
    const subscription = api().status.onDidChange(() => news++)
    process.kill(first, 'SIGKILL')
    await eventually('the next server', [api().status.onDidChange], () => news > 0)
    subscription.dispose()
    const end = new Position(editor.document.lineCount, 0)
    await editor.edit((edit) => edit.insert(end, '\nSie liegt am Markt - im Ort.\n'))
    await checked(editor.document)
    await rulesWhen(editor.document.uri, (rules) => rules.includes('dash'))
    process.off('unhandledRejection', note)
    assert.deepEqual(
      unhandled.filter((reason) => reason.includes('Pending response')),
      [],
      'a question to the server that went is nobody’s'
    )
    const [second, ...more] = servers()
    assert.ok(second !== undefined && second !== first)
    assert.deepEqual(more, [])
  })
})
