import assert from 'node:assert/strict'
import { join } from 'node:path'
import { workspace } from 'vscode'
import { api, closeAll, extension, fileUri, hausstilDiagnostics, rulesWhen, servers, show } from './editor.ts'

describe('a workspace without house file and release', () => {
  afterEach(closeAll)

  it('starts nothing: an ordinary Markdown file gets no finding, no language, no server', async () => {
    const { document } = await show('notizen.md')
    await extension?.activate()
    await api().server.searched
    assert.equal(document.languageId, 'markdown')
    assert.equal(api().server.isStarted, false, 'the server runs for a file that is nobody’s release')
    assert.deepEqual(hausstilDiagnostics(document.uri), [])
    if (process.platform !== 'win32') assert.deepEqual(servers(), [])
  })

  it('starts the server with the first release', async () => {
    const text = '# Neue Bücherei\n\n**Musterau.** Die Bücherei ist offen - auch am Sonntag.\n'
    await workspace.fs.writeFile(fileUri('erste.pm.md'), new TextEncoder().encode(text))
    const { document } = await show('erste.pm.md')
    await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    assert.ok(api().server.isStarted)
  })
})

describe('an extension that is switched off', () => {
  it('leaves no process', async function () {
    if (process.platform === 'win32') this.skip()
    assert.ok(extension)
    assert.equal(servers().length, 1)
    const { deactivate } = require(join(extension.extensionPath, extension.packageJSON.main))
    await deactivate()
    assert.deepEqual(servers(), [])
  })
})
