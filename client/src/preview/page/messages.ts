// What the panel and its page say to each other: shapes only.
import type { Figures } from '../../../../server/src/lsp/protocol.ts'

export type ToPage =
  | { readonly kind: 'show'; readonly uri: string; readonly html: string; readonly figures: Figures }
  /** Offset of the first line that the editor shows. */
  | { readonly kind: 'scroll'; readonly offset: number }
  /** Nothing to be shown (any more). */
  | { readonly kind: 'gone' }

export type FromPage =
  | { readonly kind: 'ready' }
  /** A double click: the place in the source. */
  | { readonly kind: 'goto'; readonly offset: number }

/** Kept by VS Code over a restart. */
export interface PageState {
  readonly uri: string
}
