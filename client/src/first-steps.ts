import { commands, type ExtensionContext, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode'
import { RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'
import { currentRelease } from './current-release.ts'

/** Opens the first steps, a page of VS Code's own with one picture a step. */
export async function openFirstSteps({ extension }: ExtensionContext): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#firstSteps`, false)
}

/** Ticks the step that begins a release, for which to open a list is not enough. VS Code hears of nothing but a change. */
export async function tickBegun(): Promise<void> {
  for (const hasBegun of [false, true]) await commands.executeCommand('setContext', 'hausstil.hasBegun', hasBegun)
}

/** Opens an example release with something of everything to find: an unsaved copy, to play with. */
export async function openExample({ extensionUri }: ExtensionContext): Promise<TextDocument> {
  const file = Uri.joinPath(extensionUri, 'walkthrough', 'beispiel.pm.md')
  const content = new TextDecoder().decode(await workspace.fs.readFile(file))
  const document = await workspace.openTextDocument({ language: RELEASE_LANGUAGE, content })
  await window.showTextDocument(document, ViewColumn.Active)
  await tickBegun()
  return document
}

/** The release being worked on, shown; where none is open, the example. Undefined if the active editor holds something else. */
export async function releaseToWorkOn(context: ExtensionContext): Promise<TextDocument | undefined> {
  const release = currentRelease()
  if (release) {
    // Where it is seen already: in the active group it would cover the preview.
    const shown = window.visibleTextEditors.find(({ document }) => document === release)
    if (window.activeTextEditor?.document !== release) {
      await window.showTextDocument(release, shown?.viewColumn ?? ViewColumn.Active)
    }
    return release
  }
  return window.activeTextEditor ? undefined : openExample(context)
}
