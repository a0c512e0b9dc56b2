import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands, Uri, WorkspaceEdit, window, workspace } from 'vscode'
import { NEW_HOUSE_FILE } from '../../../server/src/core/house/new-house-file.ts'
import { api, choose, closeAll, eventually, fileUri, languageWhen, on, rulesWhen, textWhen } from './editor.ts'

describe('the first steps', () => {
  afterEach(closeAll)

  it('bring an example to play with, which is a copy', async () => {
    await commands.executeCommand('hausstil.openExample')
    const document = window.activeTextEditor?.document
    assert.ok(document?.isUntitled)
    assert.equal(document.languageId, 'pressemitteilung')
    const rules = await rulesWhen(document.uri, (found) => found.includes('quote-comma') && found.includes('spelling'))
    assert.deepEqual(
      rules.filter((rule) => rule === 'spelling'),
      ['spelling'],
      'a name of the example counts as misspelled'
    )
  })

  it('begin a house file with the text of the command line, on disk: a quick fix goes on with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hs-haus-'))
    try {
      writeFileSync(join(folder, 'neu.pm.md'), '# Die Stadt baut\n\nDer Ausbau des Leseglumps kommt voran.\n')
      const release = await window.showTextDocument(Uri.file(join(folder, 'neu.pm.md')))
      await commands.executeCommand('hausstil.openHouseFile')
      const house = window.activeTextEditor?.document
      assert.equal(house?.getText(), NEW_HOUSE_FILE)
      assert.equal(readFileSync(join(folder, '.hausstil.json'), 'utf8'), NEW_HOUSE_FILE)
      const { uri } = release.document
      await eventually('the new house', [api().status.onDidChange], () => api().status.of(uri)?.house)
      await rulesWhen(uri, (rules) => rules.includes('spelling'))
      await choose(release, 'Leseglumps', '„Leseglump“ in die Hausdatei aufnehmen (Grundform)')
      await textWhen(house, (text) => text.includes('"Leseglump"'))
      await eventually('a saved house file', [on(workspace.onDidSaveTextDocument)], () => !house.isDirty)
      assert.ok(house.getText().startsWith(NEW_HOUSE_FILE.slice(0, 100)))
    } finally {
      await closeAll()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('preview the example when nothing is open', async () => {
    await commands.executeCommand('hausstil.openPreview')
    await eventually('the title of the preview', [on(window.tabGroups.onDidChangeTabs)], () =>
      window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.startsWith('Preview: Wiesbaden')))
    )
  })
})

describe('a text from elsewhere', () => {
  afterEach(closeAll)

  it('becomes a release; what was done with it can be read to its end', async () => {
    const text = [
      'Musterau öffnet die Bücherei am Markt',
      '',
      'Musterau. Die Stadt Musterau öffnet nach einem langen Umbau am kommenden Mon-',
      'tag die Bücherei am Markt. Alle Kinder der Stadt sind eingeladen, die neuen Räu-',
      'me anzusehen und Bücher auszuleihen. Der Eintritt zu dem kleinen Fest ist frei.',
      ''
    ].join('\n')
    await commands.executeCommand('hausstil.importText', text)
    const document = window.activeTextEditor?.document
    assert.match(document?.getText() ?? '', /am kommenden Montag die Bücherei am Markt\./u)
    const note = '2 Wörter waren am Zeilenende getrennt: Montag, Räume.'
    assert.deepEqual(api().importNotes.shown, [note])
    assert.equal(api().importNotes.spoken, `Hausstil: 1 note on the import. ${note}`)
    await closeAll()
    if (document) await workspace.fs.delete(document.uri)
  })
})

describe('a file that a person made a release', () => {
  afterEach(closeAll)

  it('stays one under another name', async () => {
    const [before, after] = [fileUri('einladung.md'), fileUri('gaeste.md')]
    await workspace.fs.writeFile(before, new TextEncoder().encode('# Die Stadt lädt ein\n\nAlle kommen - fast alle.\n'))
    const first = await workspace.openTextDocument(before)
    await window.showTextDocument(first)
    await commands.executeCommand('hausstil.treatAsRelease')
    await languageWhen(first, 'pressemitteilung')
    await closeAll()
    const move = new WorkspaceEdit()
    move.renameFile(before, after)
    assert.ok(await workspace.applyEdit(move))
    const second = await workspace.openTextDocument(after)
    await window.showTextDocument(second)
    await rulesWhen(after, (rules) => rules.includes('dash'))
    await commands.executeCommand('hausstil.treatAsMarkdown')
    await closeAll()
    await workspace.fs.delete(after)
  })
})
