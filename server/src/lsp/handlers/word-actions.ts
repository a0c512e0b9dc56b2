import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../../core/engine/finding.ts'
import { addHouseWord } from '../../node/house-words.ts'
import type { CheckedVersion } from '../release-document.ts'
import { toTextEdit, uriOf } from '../to-protocol.ts'

/** The rule whose findings are words that nobody knows. */
const SPELLING = 'spelling'

/** „… in die Hausdatei aufnehmen“, for an unknown word where there is a house file. */
export function wordActions(finding: Finding, diagnostic: Diagnostic, checked: CheckedVersion): CodeAction[] {
  const { path, files } = checked.house
  const text = path === undefined ? undefined : files.get(path)?.text
  const word = checked.document.source.slice(finding.span.start, finding.span.end)
  if (finding.rule !== SPELLING || path === undefined || text === undefined || !/^[\p{L}\p{M}’-]+$/u.test(word))
    return []
  const edits = addHouseWord(text, word)
  if (edits.length === 0) return []
  const house = TextDocument.create(uriOf(path), 'jsonc', 0, text)
  return [
    {
      title: `„${word}“ in die Hausdatei aufnehmen`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: {
        documentChanges: [
          { textDocument: { uri: house.uri, version: null }, edits: edits.map((edit) => toTextEdit(edit, house)) }
        ]
      }
    }
  ]
}
