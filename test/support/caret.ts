import type { Position, TextEdit } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** A text with the place of its `¦`, which is taken out. */
export function caret(marked: string): { readonly text: string; readonly position: Position; readonly offset: number } {
  const offset = marked.indexOf('¦')
  if (offset < 0) throw new Error(`no caret: ${marked}`)
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  return { text, offset, position: TextDocument.create('x:', '', 0, text).positionAt(offset) }
}

/** What an editor makes of edits. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('x:', '', 0, text), [...edits])
}

/** The text of a range. */
export function textAt(text: string, range: { readonly start: Position; readonly end: Position }): string {
  return TextDocument.create('x:', '', 0, text).getText(range)
}
