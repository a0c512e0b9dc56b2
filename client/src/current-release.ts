import { type TextDocument, window, workspace } from 'vscode'
import { RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'

/** The release being worked on: the one in the active editor, else one that is visible (beside a preview or a page), else one that is open. */
export function currentRelease(): TextDocument | undefined {
  const active = window.activeTextEditor?.document
  if (active) return isRelease(active) ? active : undefined
  return (
    window.visibleTextEditors.map(({ document }) => document).find(isRelease) ?? workspace.textDocuments.find(isRelease)
  )
}

function isRelease({ languageId, isClosed, uri }: TextDocument): boolean {
  return languageId === RELEASE_LANGUAGE && !isClosed && uri.scheme !== 'git'
}
