import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { commands, languages, tasks, type Uri } from 'vscode'
import type { FolderReport } from '../../../server/src/lsp/protocol.ts'
import {
  closeAll,
  eventually,
  fileUri,
  hausstilDiagnostics,
  on,
  ruleOf,
  rulesWhen,
  show,
  writeFiles
} from './editor.ts'

const dashed = '# Neue Bücherei\n\n**Musterau.** Die Bücherei bleibt offen - auch am Sonntag.\n'

describe('all releases of the workspace', () => {
  afterEach(closeAll)

  it('are checked on command, those that are not open too', async () => {
    const closed = fileUri('pressemitteilungen/bruecke.md')
    const report = await commands.executeCommand<FolderReport>('hausstil.checkFolders')
    assert.ok(report.releases >= 5 && report.counts.warning > 0 && !report.cancelled, JSON.stringify(report))
    await rulesWhen(closed, (rules) => rules.includes('dash'))
    assert.deepEqual(hausstilDiagnostics(fileUri('notizen.md')), [], 'other Markdown')
    assert.ok(!hausstilDiagnostics(fileUri('lesetag.pm.md')).map(ruleOf).includes('dash'))
    assert.ok(report.houses.error > 0 && hausstilDiagnostics(fileUri('kaputt/.hausstil.json')).length >= 2)
  })

  it('are followed when other programs change or delete them', async () => {
    const folder = await writeFiles({ 'a.pm.md': dashed, 'b.pm.md': dashed, 'c.pm.md': dashed })
    const [changed, deleted, shown] = ['a', 'b', 'c'].map((name) => fileUri(`${folder}/${name}.pm.md`)) as [
      Uri,
      Uri,
      Uri
    ]
    await show(`${folder}/c.pm.md`)
    await commands.executeCommand('hausstil.checkFolders')
    for (const uri of [changed, deleted, shown]) await rulesWhen(uri, (rules) => rules.includes('dash'))
    writeFileSync(changed.fsPath, dashed.replace(' - ', ' – '))
    rmSync(deleted.fsPath)
    await rulesWhen(changed, (rules) => !rules.includes('dash'))
    await rulesWhen(deleted, (rules) => rules.length === 0)
    rmSync(shown.fsPath)
    await closeAll()
    await rulesWhen(shown, (rules) => rules.length === 0)
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
