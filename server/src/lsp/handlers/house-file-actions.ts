import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver/node'
import { touches } from '../../core/text/span.ts'
import { toSpan } from '../from-protocol.ts'
import type { Session } from '../session.ts'
import { toWorkspaceEdit } from '../to-protocol.ts'

/** What can be done in a house file: a name that is a slip of a known one becomes that. German, as what is said of it. */
export function houseFileActions(session: Session, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  const house = session.houseProblems(textDocument.uri)
  if (!house || context.only?.every((kind) => kind.startsWith('source'))) return []
  const { document, problems } = house
  const asked = toSpan(range, document)
  return problems
    .filter(({ span }) => touches(span, asked))
    .flatMap(({ span, message, meant }) => {
      if (meant === undefined) return []
      const edit = toWorkspaceEdit([{ span, text: JSON.stringify(meant) }], document)
      const diagnostics = context.diagnostics.filter((one) => one.message === message)
      return [{ title: `„${meant}“ schreiben`, kind: CodeActionKind.QuickFix, isPreferred: true, diagnostics, edit }]
    })
}
