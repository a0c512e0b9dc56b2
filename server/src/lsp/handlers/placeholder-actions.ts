import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../../core/engine/finding.ts'
import { toRange } from '../to-protocol.ts'
import type { CodeActionFeatures } from './code-actions.ts'

/** The rule whose findings are gaps in the text. */
const PLACEHOLDER = 'placeholder-left'

/** „[Name] ausfüllen“: the gap is selected as a tab stop of a snippet is, and the next key writes over it. */
export function placeholderActions(
  finding: Finding,
  diagnostic: Diagnostic,
  document: TextDocument,
  { snippetEdits }: CodeActionFeatures
): CodeAction[] {
  if (finding.rule !== PLACEHOLDER || !snippetEdits) return []
  const range = toRange(finding.span, document)
  const gap = document.getText(range)
  const snippet = { kind: 'snippet' as const, value: `\${1:${gap.replace(/[\\$}]/gu, '\\$&')}}` }
  const edit = {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [{ range, snippet }] }]
  }
  return [{ title: `„${gap}“ ausfüllen`, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }]
}
