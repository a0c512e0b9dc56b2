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

/** Whether a form begins with the letters that are typed. */
export function beginsWith(typed: string): (form: string) => boolean {
  return (form) => form.toLowerCase().startsWith(typed.toLowerCase())
}

/** Whatever form is typed, the letters that are there are the beginning of the one that is offered. */
export function offerOf(kind: OfferKind, text: string, detail: string, typedForm: string, at: Span): Offer {
  return { kind, label: text, text, span: at, filter: `${typedForm} ${text}`, detail }
}
