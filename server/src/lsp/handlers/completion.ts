import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { offersAt } from '../../core/release/writing/complete.ts'
import type { Offer, OfferKind } from '../../core/release/writing/offer.ts'
import { houseSnippets } from '../house-snippets.ts'
import type { HouseSnippet } from '../protocol.ts'
import type { Session } from '../session.ts'
import { belongs, type Snippet, type SnippetPlace, snippetPlace } from '../snippet-places.ts'
import { toRange } from '../to-protocol.ts'
import { USUAL_SNIPPETS } from '../usual-snippets.ts'

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
 * What belongs at the caret; where a block or a sentence begins also snippets. Never complete: the next letter may bring a place
 * or a day that was not worth offering before.
 */
export function completions(session: Session, params: CompletionParams): CompletionList {
  const items = itemsAt(session, params)
  return { isIncomplete: items.length > 0, items }
}

function itemsAt(session: Session, params: CompletionParams): CompletionItem[] {
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
  const place = snippetPlace(checked.document, offset)
  return [
    ...offers.map((offer, i) => toItem(offer, i, opened.document)),
    ...(place ? snippetItems(session, params, place) : [])
  ]
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
  { textDocument, position, context }: CompletionParams,
  place: SnippetPlace
): CompletionItem[] {
  const { typed } = place
  // All of them only for who asks: a blank or a star at the beginning of a line asks for nothing.
  if (typed === '' && context?.triggerKind === CompletionTriggerKind.TriggerCharacter) return []
  const range = { start: { line: position.line, character: position.character - typed.length }, end: position }
  return inOrder(snippets(session, textDocument.uri))
    .filter((snippet) => belongs(snippet, place))
    .map((snippet, i) => ({
      label: snippet.prefix,
      labelDetails: { description: snippet.title },
      kind: CompletionItemKind.Snippet,
      detail: snippet.title,
      documentation: snippet.description,
      // Whatever of it is typed is the beginning of this.
      filterText: typed === '' ? snippet.prefix : `${typed} ${snippet.prefix}`,
      // Behind whatever else belongs there.
      sortText: `s${String(i).padStart(4, '0')}`,
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { range, newText: snippet.body }
    }))
}

/**
 * What the house fills by itself stands before what is still to be filled, and answers to the same letters; but a quotation whose
 * speaker is left open before those that name one: nobody is to be quoted unasked.
 */
function inOrder(own: readonly HouseSnippet[]): readonly Snippet[] {
  const isQuotation = ({ prefix }: Snippet): boolean => prefix.startsWith('zitat')
  const filled = own.map((snippet): Snippet => {
    const same = USUAL_SNIPPETS.find(({ prefix }) => snippet.prefix === prefix || snippet.prefix === `${prefix}-haus`)
    return { ...snippet, others: same?.others ?? [] }
  })
  // The house's own boilerplate takes the place of the one that is still to be written.
  const usual = USUAL_SNIPPETS.filter(({ prefix }) => !own.some((snippet) => snippet.prefix === prefix))
  const [open, others] = [usual.filter(({ prefix }) => prefix === 'zitat'), usual.filter((s) => s.prefix !== 'zitat')]
  return [...filled.filter((s) => !isQuotation(s)), ...open, ...filled.filter(isQuotation), ...others]
}

/** Snippets that need the house, as of the day of the release, else of today. */
export function snippets(session: Session, uri: string): HouseSnippet[] {
  const current = session.current(uri)
  if (!current) return []
  const { house, release } = current.checked
  return houseSnippets(house.settings.house, release.date?.value ?? session.today())
}
