import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type TextDocumentPositionParams
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { MarkdownDocument } from '../../core/markdown/document.ts'
import { offersAt } from '../../core/release/writing/complete.ts'
import { isInFrontMatter } from '../../core/release/writing/front-matter-offers.ts'
import type { Offer, OfferKind } from '../../core/release/writing/offer.ts'
import { houseSnippets } from '../house-snippets.ts'
import type { HouseSnippet } from '../protocol.ts'
import type { Session } from '../session.ts'
import { toRange } from '../to-protocol.ts'

/** Characters behind which something may belong without a letter typed: `„…“, `, `typ: `, `**` of a dateline, `- ` of the footer. */
export const COMPLETION_TRIGGERS = [' ', '*', '-']

/** None is `Text`: those VS Code hides in releases together with the words of the document (`editor.suggest.showWords`). */
const kinds: Readonly<Record<OfferKind, CompletionItemKind>> = {
  person: CompletionItemKind.Variable,
  place: CompletionItemKind.Constant,
  verb: CompletionItemKind.Keyword,
  date: CompletionItemKind.Value,
  channel: CompletionItemKind.Reference,
  abbreviation: CompletionItemKind.Unit,
  term: CompletionItemKind.Constant,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  rule: CompletionItemKind.EnumMember,
  comment: CompletionItemKind.Keyword
}

/**
 * What belongs at the caret; where a line begins also the house's snippets, for the others come with the editor's own. Never complete:
 * the next letter may bring a place or a day that was not worth offering before.
 */
export function completions(session: Session, params: TextDocumentPositionParams): CompletionList {
  const items = itemsAt(session, params)
  return { isIncomplete: items.length > 0, items }
}

function itemsAt(session: Session, params: TextDocumentPositionParams): CompletionItem[] {
  const current = session.current(params.textDocument.uri)
  const knowledge = current?.opened.surroundings?.knowledge
  if (!current || !knowledge) return []
  const { opened, checked } = current
  const offset = opened.document.offsetAt(params.position)
  const offers = offersAt(checked.release, offset, {
    rules: session.options.rules,
    house: checked.house.settings.house,
    knowledge,
    today: session.today()
  })
  return [
    ...offers.map((offer, i) => toItem(offer, i, opened.document)),
    ...(isText(checked.document, offset) ? snippetItems(session, params, opened.document) : [])
  ]
}

/** Front matter and code are no place for the parts of a release. */
function isText({ source, code }: MarkdownDocument, offset: number): boolean {
  return !isInFrontMatter(source, offset) && !code.some(({ start, end }) => start <= offset && offset <= end)
}

function toItem(offer: Offer, i: number, document: TextDocument): CompletionItem {
  return {
    label: offer.label,
    kind: kinds[offer.kind],
    ...(offer.detail ? { labelDetails: { description: offer.detail } } : {}),
    ...(offer.note ? { documentation: offer.note } : {}),
    ...(offer.filter ? { filterText: offer.filter } : {}),
    ...(offer.isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    // They are handed over best first.
    sortText: String(i).padStart(4, '0'),
    textEdit: { range: toRange(offer.span, document), newText: offer.text }
  }
}

function snippetItems(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
  document: TextDocument
): CompletionItem[] {
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position })
  const typed = /^\s*([\p{L}-]*)$/u.exec(line)?.[1]
  if (typed === undefined || /^\s*-/u.test(line)) return []
  const range = { start: { line: position.line, character: position.character - typed.length }, end: position }
  return snippets(session, textDocument.uri).map((snippet) => ({
    label: snippet.prefix,
    labelDetails: { description: snippet.title },
    kind: CompletionItemKind.Snippet,
    detail: snippet.title,
    documentation: snippet.description,
    // Whoever has no ß at hand types `ss`.
    filterText: snippet.prefix.includes('ß')
      ? `${snippet.prefix.replaceAll('ß', 'ss')} ${snippet.prefix}`
      : snippet.prefix,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText: snippet.body }
  }))
}

/** Snippets that need the house, as of the day of the release, else of today. */
export function snippets(session: Session, uri: string): HouseSnippet[] {
  const current = session.current(uri)
  if (!current) return []
  const { house, release } = current.checked
  return houseSnippets(house.settings.house, release.date?.value ?? session.today())
}
