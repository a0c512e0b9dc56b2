import { TabInputText, type TextDocument, window, workspace } from 'vscode'
import { HISTORY_SCHEMES, RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'
import { isHouseFile } from './house-edits.ts'

/**
 * The release being worked on: the one in the active editor, else, beside a preview, a page or its house file, the one before, one that
 * is visible, or one with a tab.
 *
 * @param before URI of the release that was worked on until now
 */
export function currentRelease(before?: string): TextDocument | undefined {
  const active = window.activeTextEditor?.document
  if (active && !isHouseFile(active.uri)) return isRelease(active) ? active : undefined
  const visible = window.visibleTextEditors.map(({ document }) => document)
  const open = [...visible, ...workspace.textDocuments.filter(hasTab)].filter(isRelease)
  return open.find(({ uri }) => uri.toString() === before) ?? open[0]
}

function isRelease({ languageId, uri }: TextDocument): boolean {
  return languageId === RELEASE_LANGUAGE && !HISTORY_SCHEMES.includes(uri.scheme)
}

/** Whether somebody sees it: VS Code also keeps documents for a while that were closed or never shown. */
function hasTab({ uri }: TextDocument): boolean {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
  return tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString())
}
