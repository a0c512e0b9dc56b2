import assert from 'node:assert/strict'
import { commands, Uri, workspace } from 'vscode'
import { closeAll, fileUri, show } from './editor.ts'

describe('a release for its readers', () => {
  const written: Uri[] = []

  afterEach(async () => {
    await closeAll()
    for (const file of written.splice(0)) await workspace.fs.delete(file)
  })

  it('is written as a Word document, a page and a text, as it stands in the editor', async () => {
    const { document } = await show('lesetag.pm.md')
    for (const form of ['docx', 'html', 'txt']) {
      const target = fileUri(`lesetag.${form}`)
      const done = await commands.executeCommand<Uri | undefined>('hausstil.saveAs', target)
      written.push(target)
      assert.equal(done?.toString(), target.toString(), form)
    }
    const read = async (form: string) => Buffer.from(await workspace.fs.readFile(fileUri(`lesetag.${form}`)))
    const headline = /^# (.+)$/mu.exec(document.getText())?.[1] ?? assert.fail('no headline')
    assert.ok(String(await read('txt')).includes(headline))
    assert.ok(String(await read('html')).includes(`<title>${headline}</title>`))
    assert.equal((await read('docx')).toString('latin1', 0, 2), 'PK')
    assert.equal(document.isDirty, false)
  })

  it('is not written where nothing can be written', async () => {
    await show('lesetag.pm.md')
    const nowhere = Uri.parse('gibt-es-nicht:/lesetag.txt')
    assert.equal(await commands.executeCommand('hausstil.saveAs', nowhere), undefined)
  })
})
