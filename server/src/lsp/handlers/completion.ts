import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type TextDocumentPositionParams
} from 'vscode-languageserver/node'
import { houseSnippets } from '../house-snippets.ts'
import type { HouseSnippet } from '../protocol.ts'
import type { Session } from '../session.ts'

/** Offers the house's snippets where a line begins; the others come with the editor's own snippets. */
export function completions(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams
): CompletionItem[] {
  const current = session.current(textDocument.uri)
  if (!current) return []
  const { document } = current.opened
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position })
  const typed = /^\s*([\p{L}-]*)$/u.exec(line)?.[1]
  if (typed === undefined) return []
  const range = { start: { line: position.line, character: position.character - typed.length }, end: position }
  return snippets(session, textDocument.uri).map((snippet) => ({
    label: snippet.prefix,
    labelDetails: { description: snippet.title },
    kind: CompletionItemKind.Snippet,
    detail: snippet.title,
    documentation: snippet.description,
    filterText: snippet.prefix,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText: snippet.body }
  }))
}

export function snippets(session: Session, uri: string): HouseSnippet[] {
  const current = session.current(uri)
  return current ? houseSnippets(current.checked.house.settings.house, today()) : []
}

/** The calendar day where the releases are written. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format()
}
