// What the panel and its page say to each other: shapes only. All texts come from the panel, in the language of the editor.
import type { Letterhead, PreviewFinding } from '../../../../server/src/lsp/protocol.ts'

export type ToPage =
  | {
      readonly kind: 'show'
      readonly uri: string
      /** As `Preview.html` of the protocol. */
      readonly html: string
      /** As `Preview.text`. */
      readonly text: string
      readonly findings: readonly PreviewFinding[]
      /** Its logo is an address that the page may load. */
      readonly letterhead: Letterhead
      readonly figures: string
      /** Where relative addresses of images begin, with a slash at the end. */
      readonly images: string
    }
  /** Offset of the first line that the editor shows. */
  | { readonly kind: 'scroll'; readonly offset: number }
  /** Offset of the caret. */
  | { readonly kind: 'caret'; readonly offset: number }
  /** Nothing to be shown (any more). */
  | { readonly kind: 'gone'; readonly text: string }

export type FromPage =
  | { readonly kind: 'ready' }
  /** A click: the place in the source, a finding's own or a block with the words that stand before the click. */
  | { readonly kind: 'goto'; readonly offset: number; readonly end?: number; readonly before?: string }
  /** The reader scrolled: offset of what stands at the top. */
  | { readonly kind: 'scrolled'; readonly offset: number }
  /** The release was put on the clipboard. */
  | { readonly kind: 'copied' }
  /** The sheet as it is to be printed: sanitised HTML without marks, images with their relative address as `data-image`. */
  | { readonly kind: 'print'; readonly html: string; readonly look: Look }

/** As it is sent on paper, as a page on the web, as the text of a mail. */
export type Look = 'letter' | 'web' | 'mail'

/** Kept by VS Code over a restart. */
export interface PageState {
  readonly uri: string
  readonly look: Look
  /** Characters that are left of the text; 0: all. */
  readonly cut: number
  readonly marks: boolean
}
