import assert from 'node:assert/strict'
import {
  ConfigurationTarget,
  commands,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  languages,
  Position,
  Uri,
  WorkspaceEdit,
  window,
  workspace
} from 'vscode'
import type { FolderReport } from '../../../server/src/lsp/protocol.ts'
import {
  api,
  closeAll,
  eventually,
  fileUri,
  hausstilDiagnostics,
  languageWhen,
  on,
  release,
  ruleOf,
  rulesWhen,
  show,
  type,
  writeFiles
} from './editor.ts'

const body = `# Neue Bücherei

**Musterau.** Bürgermeisterin Erika Beispiel hat die Bücherei eröffnet.

„Wir bauen weiter“, sagte Beispiel.
`
const ofView = (): [(listener: () => void) => { dispose(): void }] => [on(api().view.onDidChangeTreeData)]

describe('the state of a release', () => {
  afterEach(closeAll)

  it('stands in the view with its values for a screen reader, too', async () => {
    await release(body)
    const spoken = await eventually('the view', ofView(), () => {
      const { view } = api()
      const lines = view.getChildren().flatMap((line) => view.getChildren(line))
      return lines.length > 0 && lines.map((line) => view.getTreeItem(line).accessibilityInformation?.label ?? '')
    })
    assert.ok(
      spoken.some((label) => /^Zeichen: \d+, /u.test(label)),
      spoken.join(' | ')
    )
  })

  it('says in one language what is there and what is missing', async () => {
    await release(body)
    const told = await eventually('the view', ofView(), () => {
      const { view } = api()
      const entries = view.getChildren(view.getChildren().find(({ id }) => id === 'checklist'))
      const items = entries.map((line) => view.getTreeItem(line))
      return items.length > 0 && items.map((item) => item.accessibilityInformation?.label ?? '')
    })
    assert.ok(told.includes('Kanalfuß, fehlt'), told.join(' | '))
    assert.ok(told.includes('Überschrift, vorhanden, Neue Bücherei'), told.join(' | '))
  })

  it('stands in the view: what it has and lacks, who speaks, its figures', async () => {
    await release(body)
    const lines = await eventually('the view', ofView(), () => {
      const { shown } = api().view
      return shown.includes('„Wir bauen weiter“') ? shown : undefined
    })
    // All in the language of the messages, whatever that of the window is.
    assert.deepEqual(lines.slice(0, 1), ['Checkliste'])
    for (const line of ['Überschrift', 'Ortsmarke', 'Zitate', 'Erika Beispiel', 'Kennzahlen', 'Wörter', 'LIX'])
      assert.ok(lines.includes(line), `${line} is missing: ${lines.join(' | ')}`)
  })

  it('follows what is written', async () => {
    const editor = await release(body)
    await eventually('the view', ofView(), () => api().view.shown.includes('„Wir bauen weiter“'))
    await editor.edit((edit) =>
      edit.insert(new Position(editor.document.lineCount, 0), '\n„Und zwar bald“, sagte Beispiel.\n')
    )
    await eventually('the new quotation', ofView(), () => api().view.shown.includes('„Und zwar bald“'))
  })

  it('is left for the next one', async () => {
    await release(body)
    await eventually('the view', ofView(), () => api().view.shown.includes('„Wir bauen weiter“'))
    await release(body.replace('Wir bauen weiter', 'Wir öffnen'))
    const shown = await eventually('the view of the other', ofView(), () =>
      api().view.shown.includes('„Wir öffnen“') ? api().view.shown : undefined
    )
    assert.ok(!shown.includes('„Wir bauen weiter“'))
  })

  it('stays while its house file has the focus, and goes with any other', async () => {
    const { document } = await release(body)
    await eventually('the view', ofView(), () => api().view.shown.includes('„Wir bauen weiter“'))
    await commands.executeCommand('hausstil.openHouseFile')
    const edit = new WorkspaceEdit()
    edit.insert(document.uri, new Position(document.lineCount, 0), '\n„Und zwar bald“, sagte Beispiel.\n')
    await workspace.applyEdit(edit)
    await eventually('the new quotation', ofView(), () => api().view.shown.includes('„Und zwar bald“'))
    await show('notizen.md')
    await eventually('an empty view', ofView(), () => api().view.shown.length === 0)
  })

  it('counts words, characters and minutes in the status bar', async () => {
    await release(body)
    await eventually('the figures', ofView(), () =>
      /^1\d words · 1\d\d characters · 1 min · LIX \d+$/u.test(api().figures.text)
    )
    assert.equal(api().figures.spoken, `Hausstil: ${api().figures.text}`)
  })

  it('writes a figure below zero with a minus sign', async () => {
    await release('# Haus\n\nDas Haus ist neu. Es hat ein Dach.\n')
    await eventually('the figures', ofView(), () => {
      const { view } = api()
      const figures = view.getChildren(view.getChildren().find(({ id }) => id === 'figures'))
      const told = figures.map((line) => view.getTreeItem(line).accessibilityInformation?.label ?? '')
      return told.some((label) => /^Wiener Sachtextformel: −3[.,]/u.test(label))
    })
  })

  it('takes no minute for a release in which nothing stands yet', async () => {
    await release('---\ntyp: pressemitteilung\n---\n')
    await eventually('the figures', ofView(), () => api().figures.text === '0 words · 0 characters · 0 min')
  })

  it('counts an embargo down, and not one that is over', async () => {
    await release(`---\nsperrfrist: 2099-01-01T10:00\n---\n\n${body}`)
    await eventually('the countdown', ofView(), () => /^Embargo: \d+ d \d+ h$/u.test(api().embargo.text ?? ''))
    assert.equal(api().embargo.tooltip, 'Embargo until 1. Januar 2099, 10:00 Uhr')
    await release(`---\nsperrfrist: 2020-01-01T10:00\n---\n\n${body}`)
    await eventually('the end of it', ofView(), () => api().embargo.text === undefined)
  })

  it('tells in the status which presets lie under the house, what is wrong with it, and what is off in the file', async () => {
    const { document } = await release(
      `<!-- hausstil-ignore-file dash: Der Strich gehört dazu -->\n\n${body.replace('weiter“', 'weiter - bald“')}`,
      {
        extends: 'hausstil:verein',
        chanels: []
      }
    )
    const status = api().status.of(document.uri)
    assert.deepEqual(
      [status?.off, status?.house?.presets, status?.house?.problems],
      [['dash'], ['hausstil:verein'], { error: 0, warning: 1 }]
    )
    const { details } = api().status.shown
    assert.deepEqual(details, ['Off in this file: dash', 'House file: 1 warning · hausstil:verein'])
  })

  it('names the house and its problems', async () => {
    await release(body, { root: true, organisation: { name: 'Stadt Lindau' } })
    await eventually('the house', [api().status.onDidChange], () => api().status.shown.house === 'Stadt Lindau')
    assert.equal(api().status.shown.findings.includes('error'), false)
  })
})

describe('several houses', () => {
  afterEach(closeAll)

  it('hold each for its folder', async () => {
    const messy = body.replace('weiter“', 'weiter - bald“')
    const one = await release(messy, { root: true, rules: { dash: 'off' }, organisation: { name: 'Haus eins' } })
    const two = await release(messy, { root: true, organisation: { name: 'Haus zwei' } })
    await rulesWhen(two.document.uri, (rules) => rules.includes('dash'))
    await eventually('the second house', [api().status.onDidChange], () => api().status.shown.house === 'Haus zwei')
    assert.ok(!hausstilDiagnostics(one.document.uri).map(ruleOf).includes('dash'))
    await window.showTextDocument(one.document)
    await eventually(
      'the first house',
      [on(window.onDidChangeActiveTextEditor), api().status.onDidChange],
      () => api().status.shown.house === 'Haus eins'
    )
  })

  it('hold each for its folder of the workspace', async () => {
    const [, other] = workspace.workspaceFolders ?? []
    assert.ok(other, 'the tests need two folders')
    const uri = Uri.joinPath(other.uri, 'brunnen.pm.md')
    await window.showTextDocument(await workspace.openTextDocument(uri))
    await eventually(
      'the house',
      [api().status.onDidChange],
      () => api().status.of(uri)?.house?.name === 'Gemeinde Brunn'
    )
    await show('lesetag.pm.md')
    await eventually('the other house', [api().status.onDidChange], () => api().status.shown.house === 'Stadt Musterau')
  })

  it('changes with its file, saved or not', async () => {
    const { document } = await release(body.replace('weiter“', 'weiter - bald“'))
    await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    const file = Uri.joinPath(document.uri, '..', '.hausstil.json')
    const house = await window.showTextDocument(await workspace.openTextDocument(file))
    await house.edit((edit) => edit.insert(new Position(0, 1), '"rules": { "dash": "off" }, '))
    await rulesWhen(document.uri, (rules) => !rules.includes('dash'))
  })

  it('changes with a file that another program writes', async () => {
    const { document } = await release(body.replace('weiter“', 'weiter - bald“'))
    await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    const file = Uri.joinPath(document.uri, '..', '.hausstil.json')
    await workspace.fs.writeFile(file, new TextEncoder().encode('{ "root": true, "rules": { "dash": "off" } }'))
    await rulesWhen(document.uri, (rules) => !rules.includes('dash'))
  })
})

describe('settings', () => {
  afterEach(closeAll)

  it('hold at once, and the house file wins over them', async () => {
    const settings = workspace.getConfiguration('hausstil')
    const messy = body.replace('weiter“', 'weiter - bald“')
    const { document } = await release(messy)
    await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    await settings.update('rules', { dash: 'off' }, ConfigurationTarget.Global)
    try {
      await rulesWhen(document.uri, (rules) => !rules.includes('dash'))
      const other = await release(messy, { root: true, rules: { dash: 'error' } })
      await rulesWhen(other.document.uri, (rules) => rules.includes('dash'))
    } finally {
      await settings.update('rules', undefined, ConfigurationTarget.Global)
    }
    await rulesWhen(document.uri, (rules) => rules.includes('dash'))
  })

  it('of other Markdown stay as they were', () => {
    const of = (languageId: string, key: string): unknown =>
      workspace.getConfiguration('editor', { languageId }).get(key)
    assert.deepEqual(of('pressemitteilung', 'codeActionsOnSave'), { 'source.fixAll.hausstil': 'explicit' })
    assert.deepEqual(of('markdown', 'codeActionsOnSave'), {})
    assert.deepEqual(of('markdown', 'quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' })
    const own = workspace.getConfiguration('editor', { languageId: 'markdown' }).inspect('wordWrap')
    assert.equal(own?.defaultLanguageValue, 'on', 'what VS Code’s own Markdown sets')
  })
})

describe('a file', () => {
  afterEach(closeAll)

  it('that is renamed takes its findings along', async () => {
    const { document } = await release(body.replace('weiter“', 'weiter - bald“'))
    await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    const renamed = Uri.joinPath(document.uri, '..', 'neu.pm.md')
    await workspace.fs.rename(document.uri, renamed)
    await rulesWhen(renamed, (rules) => rules.includes('dash'))
    await rulesWhen(document.uri, (rules) => rules.length === 0)
  })

  it('that is moved belongs to the house of the other folder', async () => {
    const { document } = await release(body, { root: true, organisation: { name: 'Haus eins' } })
    const other = await writeFiles({ '.hausstil.json': '{ "root": true, "organisation": { "name": "Haus zwei" } }' })
    const moved = fileUri(`${other}/text.pm.md`)
    const edit = new WorkspaceEdit()
    edit.renameFile(document.uri, moved)
    assert.ok(await workspace.applyEdit(edit))
    await eventually(
      'the other house',
      [api().status.onDidChange],
      () => api().status.of(moved)?.house?.name === 'Haus zwei'
    )
    assert.equal(window.activeTextEditor?.document.uri.toString(), moved.toString())
    assert.equal(api().status.of(document.uri), undefined)
  })

  it('that lies on no disk is checked, mended and shown, too', async () => {
    const provider = workspace.registerFileSystemProvider(
      'hausstil-test',
      new OneFile(body.replace('weiter“', 'weiter - bald“'))
    )
    try {
      const uri = Uri.parse('hausstil-test:/mitteilungen/text.pm.md')
      await commands.executeCommand('vscode.open', uri)
      await rulesWhen(uri, (rules) => rules.includes('dash'))
      assert.equal(await commands.executeCommand('hausstil.fixAll'), 1)
      await rulesWhen(uri, (rules) => !rules.includes('dash'))
      await commands.executeCommand('hausstil.openPreview')
      await eventually('the title of the preview', [on(window.tabGroups.onDidChangeTabs)], () =>
        window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Preview: Neue Bücherei'))
      )
    } finally {
      await closeAll()
      provider.dispose()
    }
  })

  it('in a folder of the workspace that lies on no disk is a release as any; a new one can be made there', async () => {
    const provider = workspace.registerFileSystemProvider('hausstil-folder', new OneFolder())
    const folders = workspace.workspaceFolders?.length ?? 0
    const root = Uri.parse('hausstil-folder:/haus')
    try {
      await workspace.fs.writeFile(Uri.joinPath(root, 'text.pm.md'), new TextEncoder().encode(body))
      const added = eventually('the folder', [on(workspace.onDidChangeWorkspaceFolders)], () => {
        return workspace.workspaceFolders?.length === folders + 1
      })
      assert.ok(workspace.updateWorkspaceFolders(folders, 0, { uri: root }))
      await added
      const report = await commands.executeCommand<FolderReport>('hausstil.checkFolders')
      assert.deepEqual(report.problems, [], 'what lies on no disk was looked for')
      await commands.executeCommand('vscode.open', Uri.joinPath(root, 'text.pm.md'))
      await rulesWhen(Uri.joinPath(root, 'text.pm.md'), (rules) => rules.includes('channel-footer-required'))
      const made = commands.executeCommand(
        'hausstil.importText',
        'Neue Halle\n\nMusterau. Die Halle ist seit heute offen.\n'
      )
      await made
      const active = window.activeTextEditor?.document
      assert.match(active?.uri.toString() ?? '', /^hausstil-folder:\/haus\/\d{4}-\d\d-\d\d-neue-halle\.pm\.md$/u)
      assert.equal(active?.languageId, 'pressemitteilung')
    } finally {
      await closeAll()
      workspace.updateWorkspaceFolders(folders, 1)
      provider.dispose()
    }
  })

  it('that is renamed to a release becomes one', async () => {
    const folder = await writeFiles({ 'text.md': body.replace('weiter“', 'weiter - bald“') })
    const { document } = await show(`${folder}/text.md`)
    assert.equal(document.languageId, 'markdown')
    const renamed = fileUri(`${folder}/text.pm.md`)
    await workspace.fs.rename(document.uri, renamed)
    await rulesWhen(renamed, (rules) => rules.includes('dash'))
  })

  it('that is not saved yet is checked under the house of the workspace', async () => {
    const document = await workspace.openTextDocument({ language: 'pressemitteilung', content: '' })
    await window.showTextDocument(document)
    await type(body.replace('weiter“', 'weiter - bald“').slice(0, 40))
    await eventually(
      'its status',
      [api().status.onDidChange],
      () => api().status.of(document.uri)?.house?.name === 'Stadt Musterau'
    )
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    assert.deepEqual(hausstilDiagnostics(document.uri), [])
  })

  it('that is closed has no findings', async () => {
    const { document } = await release(body.replace('weiter“', 'weiter - bald“'))
    await languageWhen(document, 'pressemitteilung')
    await rulesWhen(document.uri, (rules) => rules.includes('dash'))
    await closeAll()
    await eventually(
      'its end',
      [on(languages.onDidChangeDiagnostics)],
      () => hausstilDiagnostics(document.uri).length === 0
    )
  })
})

/** A folder that lies on no disk, with what is written into it. */
class OneFolder implements FileSystemProvider {
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event
  readonly #files = new Map<string, Uint8Array>()

  stat({ path }: Uri): FileStat {
    const content = this.#files.get(path)
    if (content) return { type: FileType.File, ctime: 0, mtime: 0, size: content.length }
    if (path === '/haus' || path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 }
    throw FileSystemError.FileNotFound(path)
  }

  readFile({ path }: Uri): Uint8Array {
    const content = this.#files.get(path)
    if (!content) throw FileSystemError.FileNotFound(path)
    return content
  }

  writeFile({ path }: Uri, content: Uint8Array): void {
    this.#files.set(path, content)
  }

  readDirectory(): [string, FileType][] {
    return [...this.#files.keys()].map((path) => [path.split('/').at(-1) ?? '', FileType.File])
  }

  watch(): { dispose(): void } {
    return { dispose() {} }
  }

  createDirectory(): void {}
  delete(): void {}
  rename(): void {}
}

/** A place that is no disk, with one file wherever one looks. */
class OneFile implements FileSystemProvider {
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event
  #content: Uint8Array

  constructor(text: string) {
    this.#content = new TextEncoder().encode(text)
  }

  stat(): FileStat {
    return { type: FileType.File, ctime: 0, mtime: 0, size: this.#content.length }
  }

  readFile(): Uint8Array {
    return this.#content
  }

  writeFile(_: Uri, content: Uint8Array): void {
    this.#content = content
  }

  watch(): { dispose(): void } {
    return { dispose() {} }
  }

  readDirectory(): [string, FileType][] {
    return []
  }

  createDirectory(): void {}
  delete(): void {}
  rename(): void {}
}
