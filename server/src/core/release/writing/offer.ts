import type { Span } from '../../text/span.ts'

export type OfferKind =
  | 'person'
  | 'place'
  | 'verb'
  | 'date'
  | 'channel'
  | 'abbreviation'
  | 'term'
  | 'key'
  | 'value'
  | 'rule'
  | 'comment'

/** Something that may be written at the caret. */
export interface Offer {
  readonly kind: OfferKind
  /** What the list shows. */
  readonly label: string
  /** What is written in place of `span`. */
  readonly text: string
  /** Whether `text` has places to fill in (`$1`); its own `$` and `}` are then escaped. */
  readonly isSnippet?: boolean
  readonly span: Span
  /** What the typed letters are held against, where that is not the label. */
  readonly filter?: string
  /** German, beside the label. */
  readonly detail?: string
  /** German, a sentence. */
  readonly note?: string
}

/** Text that a snippet must not read as its own syntax. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&')
}
