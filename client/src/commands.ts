import {
  type CodeAction,
  commands,
  type Disposable,
  l10n,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace
} from 'vscode'
import { CHECK_COMMAND, FIX_ALL_KIND, HOUSE_FILE_NAME, RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'
import { importText } from './import.ts'
import { newRelease } from './new-release.ts'
import type { PreviewPanel } from './preview/panel.ts'
import type { Releases } from './releases.ts'
import type { Server } from './server.ts'
import type { Status } from './status.ts'

/** What a new house file begins with. */
const NEW_HOUSE_FILE = `{
  "extends": "hausstil:behoerde",
  "organisation": { "name": "" },
  "channelIntro": "",
  "channels": []
}
`

export interface Parts {
  readonly server: Server
  readonly status: Status
  readonly releases: Releases
  readonly preview: PreviewPanel
}

export function registerCommands({ server, status, releases, preview }: Parts): Disposable[] {
  const onDocument = (name: string, run: (document: TextDocument) => unknown): Disposable =>
    commands.registerCommand(name, () => {
      const document = window.activeTextEditor?.document
      return document ? run(document) : undefined
    })
  const onRelease = (name: string, run: (document: TextDocument) => unknown): Disposable =>
    onDocument(name, (document) => (document.languageId === RELEASE_LANGUAGE ? run(document) : undefined))
  return [
    commands.registerCommand('hausstil.newRelease', () => newRelease(server)),
    commands.registerCommand('hausstil.importText', () => importText(server)),
    onRelease('hausstil.openPreview', (document) => preview.open(document)),
    onRelease('hausstil.fixAll', fixAll),
    onRelease('hausstil.check', async (document) => {
      await server.execute(CHECK_COMMAND, document.uri.toString())
      await commands.executeCommand('workbench.actions.view.problems')
    }),
    onDocument('hausstil.openHouseFile', (document) => openHouseFile(document, status)),
    onDocument('hausstil.treatAsRelease', (document) => releases.choose(document, 'release')),
    onDocument('hausstil.treatAsMarkdown', (document) => releases.choose(document, 'markdown'))
  ]
}

async function fixAll(document: TextDocument): Promise<void> {
  const all = new Range(0, 0, document.lineCount, 0)
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    all,
    FIX_ALL_KIND
  )
  const edit = actions.find((action) => action.kind?.value === FIX_ALL_KIND)?.edit
  if (edit) await workspace.applyEdit(edit)
  else window.setStatusBarMessage(`Hausstil: ${l10n.t('Nothing here can be fixed safely.')}`, 5000)
}

/** Opens the house file in force; where there is none, an unsaved one to begin with. */
async function openHouseFile(document: TextDocument, status: Status): Promise<void> {
  const known = status.of(document.uri)?.house
  if (known) {
    await window.showTextDocument(Uri.parse(known.uri))
    return
  }
  const folder = workspace.getWorkspaceFolder(document.uri)?.uri ?? Uri.joinPath(document.uri, '..')
  const file = Uri.joinPath(folder, HOUSE_FILE_NAME)
  const draft = await workspace.openTextDocument(file.with({ scheme: 'untitled' }))
  if (draft.getText() === '') {
    const edit = new WorkspaceEdit()
    edit.insert(draft.uri, draft.positionAt(0), NEW_HOUSE_FILE)
    await workspace.applyEdit(edit)
  }
  await window.showTextDocument(draft, ViewColumn.Active)
}
