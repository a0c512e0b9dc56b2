import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { Position } from 'vscode'
import { api, checked, closeAll, eventually, release, rulesWhen } from './editor.ts'

/** The process ids of the servers that this extension host runs. */
function servers(): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
  return table
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line))
    .filter((match) => match !== null && Number(match[2]) === process.pid && match[3]?.includes('server.cjs'))
    .map((match) => Number(match?.[1]))
}

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
