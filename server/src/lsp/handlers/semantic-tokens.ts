import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Release } from '../../core/release/model.ts'
import { untitled } from '../../core/release/named-people.ts'
import type { Words } from '../../core/release/quotes/model.ts'
import { type Span, span } from '../../core/text/span.ts'
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../protocol.ts'
import type { Session } from '../session.ts'
import { toRange } from '../to-protocol.ts'

export const SEMANTIC_TOKENS_OPTIONS = {
  legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
  full: true
}

interface Token {
  readonly at: Span
  readonly type: (typeof TOKEN_TYPES)[number]
  readonly isRegistered: boolean
}

/** Speakers, and around them the clauses that say who speaks. */
export function semanticTokens(session: Session, uri: string): SemanticTokens {
  const builder = new SemanticTokensBuilder()
  const current = session.current(uri)
  if (!current) return builder.build()
  const { opened, checked } = current
  const registered = new Set(checked.house.settings.house.people.map(({ name }) => untitled(name)))
  let last = 0
  for (const { at, type, isRegistered } of tokensOf(checked.release, registered)) {
    if (at.start < last) continue
    last = at.end
    for (const { start, length } of lines(at, opened.document)) {
      builder.push(start.line, start.character, length, TOKEN_TYPES.indexOf(type), isRegistered ? 1 : 0)
    }
  }
  return builder.build()
}

function tokensOf({ quotes }: Release, registered: ReadonlySet<string>): Token[] {
  const tokens = new Map<number, Token>()
  const add = (words: Words, from: number, to: number, type: Token['type'], isRegistered: boolean): void => {
    if (from >= to) return
    const at = words.block.spanOf(from, to)
    tokens.set(at.start, { at, type, isRegistered })
  }
  for (const { attributions } of quotes.quotations) {
    for (const { direct, speaker, person, clause } of attributions) {
      // Where the sentence goes on around the quotation, its words say more than who speaks.
      if (direct) {
        add(clause, clause.start, speaker?.start ?? clause.end, 'attribution', false)
        if (speaker) add(clause, speaker.end, clause.end, 'attribution', false)
      }
      if (speaker) add(speaker, speaker.start, speaker.end, 'speaker', person !== undefined && registered.has(person))
    }
  }
  return [...tokens.values()].sort((a, b) => a.at.start - b.at.start)
}

/** A token reaches over no line end. */
function* lines(
  at: Span,
  document: TextDocument
): Generator<{ start: { line: number; character: number }; length: number }> {
  const text = document.getText().slice(at.start, at.end)
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const part = span(at.start + match.index, at.start + match.index + match[0].trimEnd().length)
    if (part.start < part.end) yield { start: toRange(part, document).start, length: part.end - part.start }
  }
}
