import assert from 'node:assert/strict'
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  DiagnosticSeverity,
  languages,
  Position,
  Selection,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace
} from 'vscode'
import {
  actionsAt,
  api,
  checked,
  choose,
  closeAll,
  eventually,
  fileUri,
  hausstilDiagnostics,
  moveTo,
  on,
  release,
  ruleOf,
  rulesWhen,
  show,
  textWhen,
  writeFiles
} from './editor.ts'

const head = '# Neue Bücherei\n\n**Musterau.** Die Bücherei ist offen.\n\n'

/** The text of the house file of a release, as soon as it satisfies; it is saved by then. */
async function houseWhen(document: TextDocument, satisfies: (house: string) => boolean): Promise<string> {
  const house = await workspace.openTextDocument(Uri.joinPath(document.uri, '..', '.hausstil.json'))
  const text = await textWhen(house, satisfies)
  await eventually('a saved house file', [on(workspace.onDidSaveTextDocument)], () => !house.isDirty)
  return text
}

describe('the light bulb', () => {
  afterEach(closeAll)

  it('applies all fixes of one rule, and those of no other', async () => {
    const editor = await release(`${head}Sie liegt am Markt - im Ort. Sie ist neu - ganz aus Holz...\n`)
    await choose(editor, ' - im', /^Regel „Gedankenstrich“: alle \d Korrekturen anwenden$/u)
    assert.ok(editor.document.getText().endsWith('Sie liegt am Markt – im Ort. Sie ist neu – ganz aus Holz...\n'))
  })

  it('has a rule ignored in a paragraph, and the reason is asked for', async () => {
    const editor = await release(`${head}Sie liegt am Markt - im Ort.\n`)
    const title = 'Regel „Gedankenstrich“ in diesem Absatz ignorieren'
    const action = (await actionsAt(editor, ' - im')).find((one) => one.title === title)
    assert.equal(action?.command, undefined, 'it counts as an entry in the house file')
    await choose(editor, ' - im', title)
    await textWhen(editor.document, (text) => text.includes('<!-- hausstil-ignore dash: Grund -->\nSie liegt'))
    assert.equal(editor.document.getText(editor.selection), 'Grund', 'the reason stands selected, to be written over')
    await commands.executeCommand('type', { text: 'Name des Festes' })
    await rulesWhen(editor.document.uri, (rules) => !rules.includes('dash'))
    assert.ok(editor.document.getText().includes('<!-- hausstil-ignore dash: Name des Festes -->'))
  })

  it('takes a word into the house file, in its base form', async () => {
    const editor = await release(`${head}Der Ausbau des Leseglumps kommt voran.\n`)
    const { document } = editor
    await rulesWhen(document.uri, (rules) => rules.includes('spelling'))
    await choose(editor, 'Leseglumps', '„Leseglump“ in die Hausdatei aufnehmen (Grundform)')
    await houseWhen(document, (house) => JSON.parse(house).words?.[0] === 'Leseglump')
    await rulesWhen(document.uri, (rules) => !rules.includes('spelling'))
  })

  it('takes a person into the house file, with the office', async () => {
    const editor = await release(`${head}Stadtrat Anton Muster hat sie gebaut.\n`)
    await choose(editor, 'Anton Muster', 'Anton Muster, Stadtrat, als Person in die Hausdatei aufnehmen')
    const house = await houseWhen(editor.document, (text) => text.includes('Anton'))
    assert.deepEqual(JSON.parse(house).people, [{ name: 'Anton Muster', office: 'Stadtrat' }])
  })

  it('makes a rule an error or switches it off in the house file, which holds at once', async () => {
    const editor = await release(`${head}Sie liegt am Markt - im Ort.\n`)
    const { uri } = editor.document
    await rulesWhen(uri, (rules) => rules.includes('dash'))
    await choose(editor, ' - im', 'Regel „Gedankenstrich“ in der Hausdatei zum Fehler machen')
    await eventually('an error', [on(languages.onDidChangeDiagnostics)], () =>
      hausstilDiagnostics(uri).some((found) => ruleOf(found) === 'dash' && found.severity === DiagnosticSeverity.Error)
    )
    await choose(editor, ' - im', 'Regel „Gedankenstrich“ in der Hausdatei ausschalten')
    await houseWhen(editor.document, (house) => JSON.parse(house).rules?.dash === 'off')
    await rulesWhen(editor.document.uri, (rules) => !rules.includes('dash'))
  })

  it('lists what mends first, and for each rule little more', async () => {
    const editor = await release(`${head}Sie liegt am Markt - im Ort. Sie ist neu - ganz aus Holz.\n`)
    const quickFixes = (await actionsAt(editor, ' - im')).filter(({ kind }) => kind?.value === 'quickfix')
    const titles = quickFixes.map(({ title }) => title)
    assert.deepEqual(titles, [
      'Gedankenstrich setzen',
      'Regel „Gedankenstrich“: alle 2 Korrekturen anwenden',
      'Regel „Gedankenstrich“ in diesem Absatz ignorieren',
      'Regel „Gedankenstrich“: mehr …'
    ])
  })

  it('names the place of what mends elsewhere in the line', async () => {
    const { document, selection } = await release(`${head}Sie liegt¦ am Markt - im Ort.\n`)
    const at = document.positionAt(document.getText().indexOf('- im') + 1)
    assert.ok(!selection.active.isEqual(at))
    await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    const actions = await commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Selection(at, at),
      CodeActionKind.QuickFix.value
    )
    assert.equal(actions.length, 1, actions.map(({ title }) => title).join(' | '))
    assert.equal(actions[0]?.title, 'Hinter „Markt“: Gedankenstrich setzen')
  })

  it('selects a gap that is to be filled in', async () => {
    const editor = await release(`${head}Fragen beantwortet [Name] gern.¦\n`)
    await choose(editor, '[Name]', '„[Name]“ ausfüllen')
    const isSelected = (): boolean => editor.document.getText(editor.selection) === '[Name]'
    await eventually('the gap is selected', [on(window.onDidChangeTextEditorSelection)], isSelected)
  })

  it('names the word that a mark opens', async () => {
    const { document } = await release(`${head}Sie sagt¦ es: "Alle kommen.“\n`)
    await rulesWhen(document.uri, (rules) => rules.includes('quote-marks'))
    const at = document.positionAt(document.getText().indexOf('"Alle') + 1)
    const actions = await commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Selection(at, at),
      CodeActionKind.QuickFix.value
    )
    assert.ok(
      actions.some(({ title }) => title.startsWith('Vor „Alle“: ')),
      actions.map(({ title }) => title).join(' | ')
    )
  })

  it('leaves a house file unsaved in which somebody is writing', async () => {
    const editor = await release(`${head}Der Ausbau des Leseglumps kommt voran.\n`)
    const house = await workspace.openTextDocument(Uri.joinPath(editor.document.uri, '..', '.hausstil.json'))
    const begun = new WorkspaceEdit()
    begun.insert(house.uri, house.positionAt(1), ' "words": [],')
    await workspace.applyEdit(begun)
    await eventually('the new house', [api().status.onDidChange], () => api().status.of(editor.document.uri))
    await rulesWhen(editor.document.uri, (rules) => rules.includes('spelling'))
    await choose(editor, 'Leseglumps', '„Leseglump“ in die Hausdatei aufnehmen (Grundform)')
    await textWhen(house, (text) => text.includes('Leseglump'))
    assert.ok(house.isDirty)
  })

  it('opens the document of a rule', async () => {
    const editor = await release(`${head}Sie liegt am Markt - im Ort.\n`)
    await choose(editor, ' - im', 'Regel „Gedankenstrich“: Erläuterung öffnen')
    await eventually(
      'the document',
      [on(window.tabGroups.onDidChangeTabs), on(window.onDidChangeActiveTextEditor)],
      () => window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('dash.md')))
    )
  })
})

describe('a file in Windows 1252', () => {
  afterEach(closeAll)

  it('says so once, is read as what it is, and saved in UTF-8', async () => {
    const text = '# Übung für Schüler\n\n**Musterau.** „Die Größe überrascht“, sagte Müller – früher.\n'
    const bytes = Buffer.from(
      text.replace(/[„“–]/gu, (c) => ({ '„': '\x84', '“': '\x93' })[c] ?? '\x96'),
      'latin1'
    )
    const uri = fileUri(`${await writeFiles({})}/alt.pm.md`)
    await workspace.fs.writeFile(uri, bytes)
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri))
    const rules = await rulesWhen(uri, (found) => found.includes('file-encoding'))
    assert.deepEqual(
      rules.filter((rule) => rule === 'file-encoding' || rule === 'spelling'),
      ['file-encoding']
    )
    await choose(editor, '\uFFFD', 'Read the file as Windows 1252')
    await textWhen(editor.document, (now) => now === text)
    await rulesWhen(uri, (found) => !found.includes('file-encoding'))
    await editor.document.save()
    assert.match(Buffer.from(await workspace.fs.readFile(uri)).toString('utf8'), /^# Übung für Schüler\n/u)
  })

  it('stays as it is where somebody saved it after all', async () => {
    const text = '# \uFFFDbung\n\n**Musterau.** Die Gr\uFFFD\uFFFDe ist da.\n'
    const editor = await release(text)
    await rulesWhen(editor.document.uri, (found) => found.includes('file-encoding'))
    await choose(editor, '\uFFFD', 'Read the file as Windows 1252')
    assert.equal(editor.document.getText(), text)
    await commands.executeCommand('notifications.clearAll')
  })
})

describe('the whole text', () => {
  afterEach(closeAll)

  const messy = `${head}„Wir bauen,“ sagte Beispiel. Sie liegt am Markt - im Ort...\n`
  const mended = `${head}„Wir bauen“, sagte Beispiel. Sie liegt am Markt – im Ort…\n`

  it('is cleaned on command, and a summary says what was done and what is left', async () => {
    const { document } = await release(messy)
    const summary = await commands.executeCommand<string>('hausstil.clean')
    assert.match(summary, /^[34] places fixed\. Left to you: /u)
    assert.ok(document.getText().includes('„Wir bauen“, sagte Beispiel. Sie liegt am Markt – im Ort'))
    assert.match(await commands.executeCommand<string>('hausstil.clean'), /^Nothing to fix\. Left to you: /u)
  })

  it('stays where the settings say that the file may be read only, and the summary says so', async () => {
    const settings = workspace.getConfiguration('files')
    await settings.update('readonlyInclude', { '**/nur-lesen/**': true }, ConfigurationTarget.Global)
    try {
      const folder = await writeFiles({ 'nur-lesen/text.pm.md': messy })
      const { document } = await show(`${folder}/nur-lesen/text.pm.md`)
      await checked(document)
      const summary = await commands.executeCommand<string>('hausstil.clean')
      assert.match(summary, /^Read-only: nothing was changed\. Left to you: /u)
      assert.equal(document.getText(), messy)
      assert.equal(document.isDirty, false)
    } finally {
      await settings.update('readonlyInclude', undefined, ConfigurationTarget.Global)
    }
  })

  it('is mended on save in one step of undo', async () => {
    const editor = await release(messy)
    const { document } = editor
    await editor.edit((edit) => edit.insert(new Position(0, 2), 'Eine '))
    const before = document.getText()
    await checked(document)
    await document.save()
    assert.notEqual(document.getText(), before)
    assert.ok(document.getText().includes('„Wir bauen“, sagte'))
    await commands.executeCommand('undo')
    assert.equal(document.getText(), before)
  })

  it('stays on save where the settings say so', async () => {
    const settings = workspace.getConfiguration('editor', { languageId: 'pressemitteilung' })
    await settings.update('codeActionsOnSave', { 'source.fixAll.hausstil': 'never' }, true, true)
    try {
      const editor = await release(messy)
      await editor.edit((edit) => edit.insert(new Position(0, 2), 'Eine '))
      await checked(editor.document)
      await editor.document.save()
      assert.ok(editor.document.getText().includes('„Wir bauen,“ sagte'))
    } finally {
      await settings.update('codeActionsOnSave', undefined, true, true)
    }
  })

  it('is formatted: typography and layout, and nothing else', async () => {
    const editor = await release(`${messy}\n\n\nDie Bücherrei ist da.  `)
    await commands.executeCommand('editor.action.formatDocument')
    const text = await textWhen(editor.document, (now) => !now.includes('\n\n\n'))
    assert.equal(text.replaceAll('\u00A0', ' '), `${mended}\nDie Bücherrei ist da.\n`)
  })

  it('keeps the caret where it was', async () => {
    const editor = await release(messy)
    moveTo(editor, messy.indexOf('Markt') + 2)
    await commands.executeCommand('hausstil.fixAll')
    await checked(editor.document)
    const caret = editor.document.offsetAt(editor.selection.active)
    assert.equal(editor.document.getText().slice(caret - 2, caret + 3), 'Markt')
    assert.deepEqual(editor.selection, new Selection(editor.selection.active, editor.selection.active))
  })
})
