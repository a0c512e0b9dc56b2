import assert from 'node:assert/strict'
import { commands, languages, tasks } from 'vscode'
import type { FolderReport } from '../../../server/src/lsp/protocol.ts'
import { closeAll, eventually, fileUri, hausstilDiagnostics, on, ruleOf, rulesWhen } from './editor.ts'

describe('all releases of the workspace', () => {
  afterEach(closeAll)

  it('are checked on command, those that are not open too', async () => {
    const closed = fileUri('pressemitteilungen/bruecke.md')
    const report = await commands.executeCommand<FolderReport>('hausstil.checkFolders')
    assert.ok(report.releases >= 5 && report.counts.warning > 0 && !report.cancelled, JSON.stringify(report))
    await rulesWhen(closed, (rules) => rules.includes('dash'))
    assert.deepEqual(hausstilDiagnostics(fileUri('notizen.md')), [], 'other Markdown')
    assert.ok(!hausstilDiagnostics(fileUri('lesetag.pm.md')).map(ruleOf).includes('dash'))
  })

  it('are checked by a task', async () => {
    const [task] = await tasks.fetchTasks({ type: 'hausstil' })
    assert.equal(task?.name, 'Check all press releases')
    let hasEnded = false
    const subscription = tasks.onDidEndTask(({ execution }) => {
      hasEnded ||= execution.task.name === task.name
    })
    await tasks.executeTask(task)
    await eventually(
      'the end of the task',
      [on(tasks.onDidEndTask), on(languages.onDidChangeDiagnostics)],
      () => hasEnded
    )
    subscription.dispose()
  })
})
