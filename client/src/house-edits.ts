import { type CodeAction, type Command, l10n, type Uri, type WorkspaceEdit, window, workspace } from 'vscode'
import { HOUSE_FILE_NAME } from '../../server/src/lsp/protocol.ts'

const COMMAND = 'hausstil.editHouse'

/** Has a change of house files, and of nothing else, saved at once: who takes up a word wants it known, not a file to be saved. */
export function savedAtOnce(action: CodeAction | Command): CodeAction | Command {
  if (typeof action.command === 'string' || !('edit' in action) || !action.edit || action.command) return action
  const { edit } = action
  // What is to be filled in by hand, such as the reason of an exception, stands in an edit that lists no entries.
  const files = edit.entries()
  if (files.length === 0 || !files.every(([uri]) => isHouseFile(uri))) return action
  action.command = { title: action.title, command: COMMAND, arguments: [edit] }
  delete action.edit
  return action
}

/** Makes such a change. A house file that a person is writing in stays unsaved. */
export async function editHouse(edit: WorkspaceEdit): Promise<void> {
  const files = edit.entries().map(([uri]) => uri)
  const unsaved = new Set(workspace.textDocuments.filter((one) => one.isDirty).map(({ uri }) => uri.toString()))
  if (!(await workspace.applyEdit(edit))) return
  for (const file of files.filter((uri) => !unsaved.has(uri.toString()))) {
    const document = await workspace.openTextDocument(file)
    await document.save()
  }
  window.setStatusBarMessage(`$(check) Hausstil: ${l10n.t('Entered in the house file.')}`, 5000)
}

export function isHouseFile({ path }: Uri): boolean {
  return path.endsWith(`/${HOUSE_FILE_NAME}`)
}
