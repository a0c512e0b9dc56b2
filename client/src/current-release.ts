import { TabInputText, type TextDocument, window, workspace } from 'vscode'
import { RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'

/** The release being worked on: the one in the active editor, else one that is visible (beside a preview or a page), else one with a tab. */
export function currentRelease(): TextDocument | undefined {
  const active = window.activeTextEditor?.document
  if (active) return isRelease(active) ? active : undefined
  const visible = window.visibleTextEditors.map(({ document }) => document)
  return visible.find(isRelease) ?? workspace.textDocuments.find((document) => isRelease(document) && hasTab(document))
}

function isRelease({ languageId, uri }: TextDocument): boolean {
  return languageId === RELEASE_LANGUAGE && uri.scheme !== 'git'
}

/** Whether somebody sees it: VS Code also keeps documents for a while that were closed or never shown. */
function hasTab({ uri }: TextDocument): boolean {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
  return tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString())
}
