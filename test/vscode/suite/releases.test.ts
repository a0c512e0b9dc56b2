import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  type CompletionList,
  commands,
  DiagnosticSeverity,
  languages,
  Position,
  Range,
  Selection,
  SnippetString,
  Uri,
  window,
  workspace
} from 'vscode'
import {
  api,
  checked,
  closeAll,
  eventually,
  extension,
  fileUri,
  hausstilDiagnostics,
  languageWhen,
  on,
  release,
  ruleOf,
  rulesWhen,
  show
} from './editor.ts'

const defects = [
  ...['abbreviation-spacing', 'attribution-duplicate', 'channel-footer-complete', 'dash', 'dass-quote'],
  ...['dateline-format', 'ellipsis', 'placeholder-left', 'quote-comma', 'quote-full-stop', 'quote-marks'],
  ...['quote-nesting', 'quote-spacing', 'spelling', 'weekday-matches-date']
]

describe('an ordinary Markdown file', () => {
  afterEach(closeAll)

  it('is left alone in a house’s workspace: no finding, no language', async () => {
    const { document } = await show('notizen.md')
    await extension?.activate()
    await api().server.searched
    assert.ok(api().server.isStarted, 'the workspace holds releases, and their server does not run')
    const { document: other } = await show('buecherei.pm.md')
    await checked(other)
    assert.equal(document.languageId, 'markdown')
    assert.deepEqual(hausstilDiagnostics(document.uri), [])
    assert.equal(api().status.of(document.uri), undefined)
  })

  it('becomes a release when a person says so, and one no more', async () => {
    const { document } = await show('notizen.md')
    await commands.executeCommand('hausstil.treatAsRelease')
    await languageWhen(document, 'pressemitteilung')
    await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    await commands.executeCommand('hausstil.treatAsMarkdown')
    await languageWhen(document, 'markdown')
    await rulesWhen(document.uri, (rules) => rules.length === 0)
  })
})

describe('a release', () => {
  afterEach(closeAll)

  it('shows its findings, each with the document of its rule', async () => {
    const { document } = await show('buecherei.pm.md')
    assert.equal(document.languageId, 'pressemitteilung')
    const rules = await rulesWhen(document.uri, (found) => defects.every((rule) => found.includes(rule)))
    assert.deepEqual([...new Set(rules)].sort(), defects)
    for (const { code } of hausstilDiagnostics(document.uri)) {
      assert.ok(typeof code === 'object', 'a finding without the address of its document')
      assert.match((await workspace.openTextDocument(code.target)).getText(), /^# /u)
    }
  })

  it('is marked where the finding is, at the right level', async () => {
    const { document } = await show('buecherei.pm.md')
    await rulesWhen(document.uri, (found) => found.includes('placeholder-left'))
    const found = hausstilDiagnostics(document.uri).find((diagnostic) => ruleOf(diagnostic) === 'placeholder-left')
    assert.equal(found && document.getText(found.range), '[Name]')
    assert.equal(found?.severity, DiagnosticSeverity.Error)
  })

  it('offers a quick fix for the finding under the caret', async () => {
    const editor = await show('buecherei.pm.md')
    const { document } = editor
    await rulesWhen(document.uri, (rules) => rules.includes('spelling'))
    const found = hausstilDiagnostics(document.uri).find((diagnostic) => ruleOf(diagnostic) === 'spelling')
    assert.ok(found)
    const actions = await commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
      CodeActionKind.QuickFix.value
    )
    const fix = actions.find(({ title }) => title.includes('„Bücherei“'))
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '))
    await workspace.applyEdit(fix.edit)
    assert.ok(!document.getText().includes('Bücherrei'))
    await rulesWhen(document.uri, (rules) => !rules.includes('spelling'))
    await commands.executeCommand('undo')
    await rulesWhen(document.uri, (rules) => rules.includes('spelling'))
  })

  it('says in the status what was found and which house it is', async () => {
    const { document } = await show('buecherei.pm.md')
    await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    const { findings, house } = api().status.shown
    assert.match(findings, /^1 error, \d+ warnings/u)
    assert.equal(house, 'Stadt Musterau')
  })

  it('is mended when it is saved: what is safe, and nothing else', async () => {
    const editor = await show('buecherei.pm.md')
    const { document } = editor
    await rulesWhen(document.uri, (rules) => rules.includes('quote-comma'))
    await editor.edit((edit) => edit.insert(new Position(document.lineCount, 0), '\n'))
    // VS Code does not wait long on save: the text is to be checked by then.
    await checked(document)
    await document.save()
    const text = document.getText()
    assert.ok(text.includes('„Wer liest, lernt ein Leben lang“, sagte Beispiel.'), text)
    assert.ok(text.includes('Millionen Euro – ein Drittel'))
    assert.ok(text.includes('‚Lesegarten‘'))
    assert.ok(text.includes('Bücherrei'), 'a suggestion was applied on save')
    assert.equal(document.isDirty, false)
    const rules = await rulesWhen(document.uri, (left) => !left.includes('quote-comma'))
    assert.ok(!rules.includes('dash'))
    assert.ok(rules.includes('dass-quote'))
  })

  it('is mended on command, without being saved', async () => {
    const { document } = await show('kopf.md')
    await languageWhen(document, 'pressemitteilung')
    await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    await commands.executeCommand('hausstil.fixAll')
    assert.ok(document.getText().includes('40 Bäume – alle'))
    assert.equal(document.isDirty, true)
    await commands.executeCommand('workbench.action.files.revert')
  })

  it('is judged once beside the text that is saved', async () => {
    const editor = await release('# Neue Bücherei\n\n**Musterau.** Sie bleibt offen - auch am Sonntag.\n')
    await editor.edit((edit) => edit.insert(new Position(3, 0), '\nUnd am Montag.\n'))
    await commands.executeCommand('workbench.files.action.compareWithSaved')
    const saved = await eventually(
      'the saved text',
      [on(workspace.onDidOpenTextDocument), api().status.onDidChange],
      () => {
        const other = workspace.textDocuments.find(({ uri }) => uri.scheme === 'showModifications')
        return other && api().status.of(other.uri) ? other : undefined
      }
    )
    await checked(editor.document)
    assert.equal(api().status.of(saved.uri)?.state, 'notRelease')
    assert.deepEqual(hausstilDiagnostics(saved.uri), [])
  })

  it('over 1 MB is checked on command only, and the status says so', async () => {
    const paragraph = '„Wir bauen“, sagte Beispiel - und ging.\n\n'
    const content = `# Musterau baut\n\n**Musterau.** Die Stadt baut.\n\n${paragraph.repeat(26_000)}`
    const document = await workspace.openTextDocument({ language: 'pressemitteilung', content })
    await window.showTextDocument(document)
    const state = (wanted: string): Promise<unknown> =>
      eventually(`the state ${wanted}`, [on(languages.onDidChangeDiagnostics), api().status.onDidChange], () => {
        const status = api().status.of(document.uri)
        return status?.state === wanted
      })
    await state('tooLarge')
    assert.equal(api().status.shown.findings, 'Over 1 MB: checked on request only')
    assert.deepEqual(hausstilDiagnostics(document.uri), [])
    await commands.executeCommand('hausstil.check')
    await state('checked')
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })

  it('stays as it is when there is nothing to mend', async () => {
    const { document } = await show('lesetag.pm.md')
    await eventually('a status', [api().status.onDidChange], () => api().status.of(document.uri))
    assert.deepEqual(hausstilDiagnostics(document.uri).map(ruleOf), [])
  })
})

describe('a release without the name', () => {
  afterEach(closeAll)

  for (const [why, path] of [
    ['its folder', 'pressemitteilungen/bruecke.md'],
    ['its front matter', 'kopf.md']
  ] as const) {
    it(`is recognised by ${why}`, async () => {
      const { document } = await show(path)
      await languageWhen(document, 'pressemitteilung')
      await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    })
  }

  it('is recognised by a glob of the settings', async () => {
    const settings = workspace.getConfiguration('hausstil')
    await settings.update('files', ['notizen/**/*.md'])
    try {
      const { document } = await show('notizen/woche/markt.md')
      await languageWhen(document, 'pressemitteilung')
      await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    } finally {
      await settings.update('files', undefined)
    }
  })

  it('is Markdown again, and stays so, when a person picks that language', async () => {
    const { document } = await show('kopf.md')
    await languageWhen(document, 'pressemitteilung')
    await languages.setTextDocumentLanguage(document, 'markdown')
    await rulesWhen(document.uri, (rules) => rules.length === 0)
    assert.equal(document.languageId, 'markdown')
  })
})

describe('snippets', () => {
  afterEach(closeAll)

  it('are offered in a release as one writes', async () => {
    const editor = await show('lesetag.pm.md')
    await eventually('a status', [api().status.onDidChange], () => api().status.of(editor.document.uri))
    const labels = await completionsFor(editor, 'zitat')
    assert.ok(labels.includes('zitat-davor'), labels.join(', '))
  })

  it('are not offered in the middle of a sentence', async () => {
    const editor = await show('lesetag.pm.md')
    await eventually('a status', [api().status.onDidChange], () => api().status.of(editor.document.uri))
    for (const typed of ['Sie wächst am', '**Fra', 'Der Park']) {
      const labels = await completionsFor(editor, typed)
      assert.ok(!labels.some((label) => /^(?:ausnahme|zitat|pressekontakt)/u.test(label)), labels.join(', '))
    }
  })

  it('bring the channel footer of the house', async () => {
    const editor = await show('lesetag.pm.md')
    await eventually('a status', [api().status.onDidChange], () => api().status.of(editor.document.uri))
    const items = await completionItems(editor, 'kanal')
    const footers = items.map((item) => (item.insertText instanceof SnippetString ? item.insertText.value : ''))
    assert.ok(
      footers.some((text) => text.includes('https://www.example.org/kanal-drei')),
      items.map((item) => String(item.detail)).join(', ')
    )
  })

  it('are not offered in other Markdown', async () => {
    const editor = await show('notizen.md')
    assert.ok(!(await completionsFor(editor, 'zitat')).includes('zitat-davor'))
  })
})

describe('the preview', () => {
  afterEach(closeAll)

  it('shows the release beside the text', async () => {
    const { document } = await show('lesetag.pm.md')
    await rulesWhen(document.uri, () => true)
    await commands.executeCommand('hausstil.openPreview')
    await eventually('the title of the preview', [on(window.tabGroups.onDidChangeTabs)], () =>
      window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.startsWith('Preview: Musterau feiert')))
    )
  })
})

describe('the channels of a release', () => {
  afterEach(closeAll)

  it('go into a new house file, which is shown', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hs-kanal-'))
    try {
      cpSync(fileUri('kanaele.pm.md').fsPath, join(folder, 'kanaele.pm.md'))
      const document = await workspace.openTextDocument(Uri.file(join(folder, 'kanaele.pm.md')))
      await window.showTextDocument(document)
      await eventually('a status', [api().status.onDidChange], () => api().status.of(document.uri))
      assert.equal(api().status.shown.house, 'No house file')
      const footer = document.positionAt(document.getText().indexOf('kanal-eins'))
      const actions = await commands.executeCommand<readonly CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new Range(footer, footer),
        CodeActionKind.QuickFix.value
      )
      const action = actions.find(({ title }) => title === 'Kanäle in die Hausdatei aufnehmen')
      assert.ok(action?.edit && action.command, actions.map(({ title }) => title).join(', '))
      await workspace.applyEdit(action.edit)
      await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []))
      const shown = await eventually('the house file', [on(window.onDidChangeActiveTextEditor)], () => {
        const active = window.activeTextEditor?.document
        return active?.uri.path.endsWith('/.hausstil.json') ? active : undefined
      })
      assert.match(shown.getText(), /"url": "https:\/\/www\.example\.org\/kanal-zwei"/u)
      await shown.save()
      assert.deepEqual(hausstilDiagnostics(shown.uri), [])
      await eventually('the new house', [api().status.onDidChange], () => api().status.of(document.uri)?.house)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('a broken house file', () => {
  afterEach(closeAll)

  it('is reported in itself, at the faulty key', async () => {
    const house = fileUri('kaputt/.hausstil.json')
    await show('kaputt/eis.pm.md')
    const found = await eventually('diagnostics of the house file', [on(languages.onDidChangeDiagnostics)], () => {
      const diagnostics = hausstilDiagnostics(house)
      return diagnostics.length >= 2 ? diagnostics : undefined
    })
    const document = await workspace.openTextDocument(house)
    assert.deepEqual(found.map(({ range }) => document.getText(range)).sort(), ['"chanels"', '"laut"'])
  })

  it('tells once what is wrong, and is completed all the same', async () => {
    await show('kaputt/eis.pm.md')
    const house = await show('kaputt/.hausstil.json')
    await eventually('diagnostics of the house file', [on(languages.onDidChangeDiagnostics)], () => {
      return hausstilDiagnostics(house.document.uri).length >= 2
    })
    await house.edit((edit) => edit.insert(new Position(0, 1), ' "spelling": "" "words": [],'))
    // What JSON itself forbids VS Code tells, and it looks at what the keys mean in the same pass.
    const told = await eventually('what VS Code says of the JSON', [on(languages.onDidChangeDiagnostics)], () => {
      const all = languages.getDiagnostics(house.document.uri)
      return all.some(({ source }) => source === 'jsonc') && hausstilDiagnostics(house.document.uri).length === 0 && all
    })
    assert.deepEqual(
      told.map(({ source }) => source),
      ['jsonc']
    )
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      house.document.uri,
      new Position(0, 15)
    )
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    assert.ok(labels.includes('"de-CH"'), labels.join(' '))
  })

  it('without the point of its name says so, and gets it', async () => {
    const name = 'ohne-punkt/hausstil.json'
    const write = (path: string, text: string): Thenable<void> =>
      workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text))
    await write(name, '{ "organisation": { "name": "Stadt Musterau" } }')
    await write('ohne-punkt/eis.pm.md', '# Eis\n\n**Musterau.** Es gibt Eis.\n')
    const { document } = await show('ohne-punkt/eis.pm.md')
    await checked(document)
    const toldOf = (times: number): Promise<true> =>
      eventually('news of the file', [on(languages.onDidChangeDiagnostics)], () => {
        return hausstilDiagnostics(fileUri(name)).length === times
      })
    await toldOf(1)
    assert.equal(api().status.shown.house, 'hausstil.json: not a house file')
    await commands.executeCommand('hausstil.renameHouseFile', fileUri(name))
    await eventually('the house', [api().status.onDidChange], () => api().status.shown.house === 'Stadt Musterau')
    await toldOf(0)
  })
})

async function completionItems(
  editor: Awaited<ReturnType<typeof show>>,
  typed: string
): Promise<readonly CompletionItem[]> {
  const { document } = editor
  const place = new Position(document.lineCount, 0)
  await editor.edit((edit) => edit.insert(place, `\n\n${typed}`))
  const caret = document.positionAt(document.getText().length)
  editor.selection = new Selection(caret, caret)
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    caret
  )
  await commands.executeCommand('workbench.action.files.revert')
  return items
}

async function completionsFor(editor: Awaited<ReturnType<typeof show>>, typed: string): Promise<string[]> {
  const items = await completionItems(editor, typed)
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label))
}
