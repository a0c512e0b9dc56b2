import { type Disposable, window, workspace } from 'vscode'
import { RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'

/** An item of a list in which nothing stands. */
const EMPTY_ITEM = /^[ \t]*[-*+][ \t]+$/u

/**
 * Takes away the sign of a list item that was left empty: who presses Enter there has ended the list. Its line stays, blank: without it
 * what is written next would go on with the last item.
 */
export function listEnds(): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...more], reason }) => {
    if (document.languageId !== RELEASE_LANGUAGE || reason !== undefined || !change || more.length > 0) return
    const editor = window.activeTextEditor
    if (editor?.document !== document || change.rangeLength > 0 || !/^\r?\n$/u.test(change.text)) return
    const { range, text } = document.lineAt(change.range.start.line)
    if (!EMPTY_ITEM.test(text)) return
    // Not where somebody has typed on meanwhile: the editor refuses what was meant for another version.
    void editor.edit((edit) => edit.delete(range))
  })
}
