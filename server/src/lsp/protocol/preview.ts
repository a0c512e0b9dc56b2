// The release as readers get it.
import type { Figures } from './release.ts'

/** Request, client to server. Params `DocumentParams`, result `Preview | null`; null: not an open release. */
export const PREVIEW = 'hausstil/preview'

export interface Preview {
  readonly uri: string
  readonly version: number
  /** Text of the headline, or the file's name. */
  readonly title: string
  /**
   * Sanitised HTML of the release, without scripts, styles, ids and event handlers. An image beside the release carries its relative
   * address as `data-image` and is loaded only if the page says so; any other is its alternative text (`<span class="image">`).
   * Top-level blocks and list items carry `data-start` and `data-end` (offsets in the source); blocks of a recognised part carry
   * `data-part` with the part's name in code (`headline`, `lead`, `channelFooter` …). Within the text, `<span>` carries
   * `data-part="dateline"` and `data-quote` (its kind), `<mark>` besides `data-findings` (indexes into `findings`) and
   * `data-severity` (of the gravest). A link carries as `data-address` what a mail says of it in brackets. `data-gone="600"`, at
   * blocks, at what they hold and in the text: goes, with all in it, when cut to 600 characters or fewer.
   */
  readonly html: string
  /** The same as the text of a mail, the letterhead included. */
  readonly text: string
  readonly findings: readonly PreviewFinding[]
  readonly letterhead: Letterhead
  readonly figures: Figures
  /** Null: nothing keeps it from going out. */
  readonly open: OpenErrors | null
}

export interface PreviewFinding {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly start: number
}

/** What keeps a release from going out. */
export interface OpenErrors {
  /** What is left of a template, as it stands in the text, each once. */
  readonly placeholders: readonly string[]
  /** How many other findings of level error there are. */
  readonly errors: number
  /** Offset of the first of them, placeholders first. */
  readonly start: number
}

/** What stands above a release on the house's paper, in German, each only where it is known. */
export interface Letterhead {
  readonly organisation?: string
  /** `file:` address of the logo. */
  readonly logo?: string
  /** `Pressemitteilung Nr. 42/2026`; absent where the text says so itself. */
  readonly line?: string
  /** `25. März 2026` */
  readonly date?: string
  /** `25. März 2026, 10:00 Uhr` */
  readonly embargo?: string
  /** The same as a mail says it: `Pressemitteilung Nr. 42/2026 vom 25. März 2026`. */
  readonly mailLines: readonly string[]
}

/** Request, client to server. Params `RenderParams`, result `Rendered | null`; null: not an open release. */
export const RENDER = 'hausstil/render'

export interface RenderParams {
  readonly textDocument: { readonly uri: string }
  /** A page in one file, the text of a mail, a Word document. */
  readonly form: 'html' | 'txt' | 'docx'
}

export interface Rendered {
  /** The file's bytes in Base64. */
  readonly content: string
  /** Null: nothing keeps it from going out. */
  readonly open: OpenErrors | null
}
