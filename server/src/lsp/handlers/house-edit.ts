import type { CodeAction } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit } from '../../core/text/edits.ts'
import { applyEdits } from '../../core/text/edits.ts'
import { EMPTY_HOUSE_FILE } from '../../node/house-entries.ts'
import type { CheckedVersion } from '../release-document.ts'
import { toTextEdit, uriOf } from '../to-protocol.ts'
import type { CodeActionFeatures } from './code-actions.ts'

/**
 * A change of the house file in force; where there is none, of a new one. Undefined where nothing is to be changed or no file can be
 * made.
 *
 * @param newFile path at which a house file would be made
 */
export function houseEdit(
  { house }: CheckedVersion,
  newFile: string | undefined,
  features: CodeActionFeatures,
  change: (text: string) => readonly Edit[]
): CodeAction['edit'] | undefined {
  const { path, files } = house
  if (path !== undefined) {
    const text = files.get(path)?.text
    const edits = text === undefined ? [] : change(text)
    if (text === undefined || edits.length === 0) return undefined
    const file = TextDocument.create(uriOf(path), 'jsonc', 0, text)
    const textEdits = edits.map((edit) => toTextEdit(edit, file))
    return { documentChanges: [{ textDocument: { uri: file.uri, version: null }, edits: textEdits }] }
  }
  if (newFile === undefined || !features.createFiles) return undefined
  const uri = uriOf(newFile)
  const start = { line: 0, character: 0 }
  const newText = applyEdits(EMPTY_HOUSE_FILE, change(EMPTY_HOUSE_FILE))
  return {
    documentChanges: [
      { kind: 'create', uri },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText }] }
    ]
  }
}
