import type { TextEdit } from 'vscode-languageserver/node'
import type { Session } from '../session.ts'
import { toTextEdit } from '../to-protocol.ts'

/** Gives a release its typography and layout; a document that is none stays as it is. */
export function formatEdits(session: Session, uri: string): TextEdit[] {
  const current = session.current(uri)
  if (!current) return []
  const { opened, checked } = current
  return opened.formatEdits(checked).map((edit) => toTextEdit(edit, opened.document))
}
