// What the panel and its page say to each other: shapes only. All texts come from the panel, in the language of the editor.

export type ToPage =
  | { readonly kind: 'show'; readonly uri: string; readonly html: string; readonly figures: string }
  /** Offset of the first line that the editor shows. */
  | { readonly kind: 'scroll'; readonly offset: number }
  /** Nothing to be shown (any more). */
  | { readonly kind: 'gone'; readonly text: string }

export type FromPage =
  | { readonly kind: 'ready' }
  /** A double click: the place in the source. */
  | { readonly kind: 'goto'; readonly offset: number }

/** Kept by VS Code over a restart. */
export interface PageState {
  readonly uri: string
}
