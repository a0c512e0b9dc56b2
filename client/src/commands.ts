import {
  type CodeAction,
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  Range,
  type TextDocument,
  type Uri,
  type WorkspaceEdit,
  window
} from 'vscode'
import { CHECK_COMMAND, FIX_ALL_KIND } from '../../server/src/lsp/protocol.ts'
import { openExample, openFirstSteps, releaseToWorkOn } from './first-steps.ts'
import { checkFolders } from './folder-check.ts'
import { editHouse } from './house-edits.ts'
import { openHouseFile, renameHouseFile } from './house-file.ts'
import { importText } from './import.ts'
import type { ImportNotes } from './import-notes.ts'
import { newRelease } from './new-release.ts'
import type { PreviewPanel } from './preview/panel.ts'
import { FOCUS_PROBLEMS, SHOW_PROBLEMS } from './problems.ts'
import type { Releases } from './releases.ts'
import { saveAs } from './save-as.ts'
import type { Server } from './server.ts'
import type { Status } from './status.ts'
import { countedFindings } from './texts.ts'

export interface Parts {
  readonly context: ExtensionContext
  readonly server: Server
  readonly status: Status
  readonly releases: Releases
  readonly preview: PreviewPanel
  readonly importNotes: ImportNotes
}

export function registerCommands({ context, server, status, releases, preview, importNotes }: Parts): Disposable[] {
  const onDocument = (name: string, run: (document: TextDocument) => unknown): Disposable =>
    commands.registerCommand(name, () => {
      const document = window.activeTextEditor?.document
      return document ? run(document) : undefined
    })
  const onRelease = (
    name: string,
    run: (document: TextDocument, ...given: readonly unknown[]) => unknown
  ): Disposable =>
    commands.registerCommand(name, async (...given: readonly unknown[]) => {
      const release = await releaseToWorkOn(context)
      return release && run(release, ...given)
    })
  return [
    commands.registerCommand('hausstil.newRelease', () => newRelease(server)),
    commands.registerCommand('hausstil.importText', (given?: unknown) => importText(server, importNotes, given)),
    onRelease('hausstil.openPreview', (document) => preview.open(document)),
    onRelease('hausstil.saveAs', async (document, target) => {
      // Until the server has said something of the release it does not know it.
      await status.countsOf(document)
      return saveAs(document, server, target)
    }),
    onRelease('hausstil.fixAll', fixAll),
    onRelease('hausstil.clean', (document) => clean(document, status)),
    commands.registerCommand('hausstil.checkFolders', async () => {
      const report = await checkFolders(server)
      if (report) await commands.executeCommand(FOCUS_PROBLEMS)
      return report
    }),
    onRelease('hausstil.check', async (document) => {
      await server.execute(CHECK_COMMAND, document.uri.toString())
      await commands.executeCommand(FOCUS_PROBLEMS)
    }),
    commands.registerCommand('hausstil.openHouseFile', () => openHouseFile(status)),
    commands.registerCommand('hausstil.editHouse', (edit: WorkspaceEdit) => editHouse(edit)),
    commands.registerCommand('hausstil.renameHouseFile', (file: Uri) => renameHouseFile(file)),
    commands.registerCommand('hausstil.openFirstSteps', () => openFirstSteps(context)),
    commands.registerCommand('hausstil.openExample', async () => (await openExample(context)).uri),
    onDocument('hausstil.treatAsRelease', (document) => releases.choose(document, 'release')),
    onDocument('hausstil.treatAsMarkdown', (document) => releases.choose(document, 'markdown'))
  ]
}

/** Nothing was changed: the settings or the disk say that the file may be read only. */
const READ_ONLY = 'readonly'

/** Applies all safe fixes in one step that can be undone; gives how many there were. */
async function fixAll(document: TextDocument): Promise<number | typeof READ_ONLY> {
  const all = new Range(0, 0, document.lineCount, 0)
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    all,
    FIX_ALL_KIND
  )
  const edit = actions.find((action) => action.kind?.value === FIX_ALL_KIND)?.edit
  if (!edit) {
    window.setStatusBarMessage(`Hausstil: ${l10n.t('Nothing here can be fixed safely.')}`, 5000)
    return 0
  }
  const edits = edit.get(document.uri)
  const before = document.version
  // By way of the editor, which leaves alone what it may only show; an edit of the workspace asks nobody.
  const editor = window.visibleTextEditors.find((one) => one.document === document)
  await editor?.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(range, newText)
  })
  if (document.version !== before) return edits.length
  window.setStatusBarMessage(`$(lock) Hausstil: ${readOnlyText()}`, 5000)
  return READ_ONLY
}

function readOnlyText(): string {
  return l10n.t('Read-only: nothing was changed.')
}

/** Mends what is safe, and says what is left to a person. */
async function clean(document: TextDocument, status: Status): Promise<string> {
  const mended = await fixAll(document)
  const counts = await status.countsOf(document)
  const isDone = counts.error + counts.warning + counts.info === 0
  const done =
    mended === READ_ONLY
      ? readOnlyText()
      : mended === 0
        ? l10n.t('Nothing to fix.')
        : mended === 1
          ? l10n.t('1 place fixed.')
          : l10n.t('{0} places fixed.', mended)
  const left = isDone ? l10n.t('Nothing is left to find.') : l10n.t('Left to you: {0}', countedFindings(counts))
  const text = `${done} ${left}`
  window.setStatusBarMessage(`${mended === READ_ONLY ? '$(lock)' : '$(check)'} Hausstil: ${text}`, 10_000)
  if (counts.error + counts.warning > 0) await commands.executeCommand(SHOW_PROBLEMS)
  return text
}
