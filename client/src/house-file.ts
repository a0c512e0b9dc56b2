import { l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode'
import { NEW_HOUSE_FILE } from '../../server/src/core/house/new-house-file.ts'
import { HOUSE_FILE_NAME } from '../../server/src/lsp/protocol.ts'
import { currentRelease } from './current-release.ts'
import type { Status } from './status.ts'

/**
 * Opens the house file in force for the release at hand, or that of the folder. Where there is none it writes one to begin with, the
 * same as `hausstil init`: an unsaved one would be in force nowhere, and a quick fix would put a second one beside it.
 */
export async function openHouseFile(status: Status): Promise<void> {
  const release = currentRelease()
  const known = release && status.of(release.uri)?.house
  if (known) {
    await window.showTextDocument(Uri.parse(known.uri))
    return
  }
  const folder = await folderFor(release?.uri)
  const file = folder && Uri.joinPath(folder, HOUSE_FILE_NAME)
  if (!file) {
    const draft = await workspace.openTextDocument({ language: 'jsonc', content: NEW_HOUSE_FILE })
    await window.showTextDocument(draft)
    return
  }
  if ((await exists(file)) || (await written(file))) await window.showTextDocument(file, { preview: false })
}

/** Gives a file that was meant to be a house file the name of one. */
export async function renameHouseFile(file: Uri): Promise<void> {
  const edit = new WorkspaceEdit()
  edit.renameFile(file, Uri.joinPath(file, '..', HOUSE_FILE_NAME))
  await workspace.applyEdit(edit)
}

/** The workspace folder of a release, or the folder it lies in; without a release that of the workspace, asked for where there are several. */
async function folderFor(release: Uri | undefined): Promise<Uri | undefined> {
  if (release && release.scheme !== 'untitled') {
    return workspace.getWorkspaceFolder(release)?.uri ?? Uri.joinPath(release, '..')
  }
  const folders = workspace.workspaceFolders ?? []
  if (folders.length < 2) return folders[0]?.uri
  return (await window.showWorkspaceFolderPick({ placeHolder: l10n.t('For which folder is the house file?') }))?.uri
}

/** Writes the house file to begin with; false where the folder does not take it. */
async function written(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(NEW_HOUSE_FILE))
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    void window.showErrorMessage(`Hausstil: ${l10n.t('{0} could not be written: {1}', HOUSE_FILE_NAME, reason)}`)
    return false
  }
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file)
    return true
  } catch {
    return false
  }
}
