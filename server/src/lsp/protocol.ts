/*
 * What Hausstil's server and its client say to each other beyond the Language Server Protocol: names and shapes only, no code and
 * no imports, so that both sides (and the preview's page) may look at them. Offsets are UTF-16 code units from 0.
 */

/** The language id that the client gives to releases. */
export const RELEASE_LANGUAGE = 'pressemitteilung'

/** Source of all diagnostics. */
export const DIAGNOSTIC_SOURCE = 'hausstil'

/** The kind of the code action that applies all safe fixes; run on save. */
export const FIX_ALL_KIND = 'source.fixAll.hausstil'

/** File name of the house file. */
export const HOUSE_FILE_NAME = '.hausstil.json'

/** The client's settings section, read by `workspace/configuration` with the document (or the house file) as scope. */
export const SETTINGS_SECTION = 'hausstil'

/** The value of that section. A missing or ill-typed key counts as its default. */
export interface ClientSettings {
  /** Globs, relative to the workspace folder; undefined: the default folders of HOUSE-STYLE.md section 1. */
  readonly files?: readonly string[]
  /** Severity by rule id; the house file wins. */
  readonly rules?: Readonly<Record<string, string>>
}

/**
 * workspace/executeCommand, argument: the URI of an open document. Checks a release that is too large to be checked while typing,
 * once, as it stands. The name differs from the client's own `hausstil.check`, which calls it.
 */
export const CHECK_COMMAND = 'hausstil.server.check'

/** workspace/executeCommand, argument: the URI of a house file, which the server has the client show (`window/showDocument`). */
export const SHOW_HOUSE_COMMAND = 'hausstil.server.showHouse'

/** Notification, server to client: after each check and whenever the house or the answer to "is it a release?" changes. */
export const STATUS = 'hausstil/status'

export interface ReleaseStatus {
  readonly uri: string
  /** Version of the document the status speaks about. */
  readonly version: number
  /**
   * `checked`: diagnostics of this version are out; `tooLarge`: over 1 MB, checked on command only; `notRelease`: a Markdown file
   * that is left alone.
   */
  readonly state: 'checked' | 'tooLarge' | 'notRelease'
  /** Findings by severity; all 0 unless checked. */
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number }
  /** How many findings fix-all can mend. */
  readonly fixable: number
  /** The house file in force; undefined where none was found. */
  readonly house: HouseStatus | undefined
}

export interface HouseStatus {
  readonly uri: string
  /** For people: the organisation's name, else the folder's. */
  readonly name: string
  /** Problems in the house file itself; above 0 the last valid settings are in force where it is invalid as a whole. */
  readonly problems: number
}

/** Request, client to server. Params `DocumentParams`, result `Preview | null`; null: not an open release. */
export const PREVIEW = 'hausstil/preview'

export interface DocumentParams {
  readonly uri: string
}

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
   * `data-severity` (of the gravest). `data-gone="600"`, at blocks and in the text: goes when cut to 600 characters or fewer.
   */
  readonly html: string
  /** The same as the text of a mail; blocks are set apart by a blank line. */
  readonly text: readonly PlainBlock[]
  readonly findings: readonly PreviewFinding[]
  /** What is left of `text` for each length that an editor may cut to, the longest first. */
  readonly cuts: readonly PreviewCut[]
  readonly letterhead: Letterhead
  readonly figures: Figures
}

/** A block of plain text and where it comes from. */
export interface PlainBlock {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface PreviewFinding {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly start: number
}

export interface PreviewCut {
  readonly characters: number
  /** Offset in the source of the end of what is left. */
  readonly end: number
}

/** What stands above a release on the house's paper, in German, each only where it is known. */
export interface Letterhead {
  readonly organisation?: string
  /** `file:` address of the logo. */
  readonly logo?: string
  /** `42/2026` */
  readonly number?: string
  /** `25. März 2026` */
  readonly date?: string
  /** `25. März 2026, 10:00 Uhr` */
  readonly embargo?: string
}

/** Shown, not judged. */
export interface Figures {
  readonly words: number
  /** Spaces included. */
  readonly characters: number
  readonly sentences: number
  /** Words of direct speech per hundred words, rounded. */
  readonly directSpeechPercent: number
  /** Reading time in seconds at 200 words a minute. */
  readonly readingSeconds: number
}

/**
 * Request, client to server. Params `DocumentParams`, result `readonly HouseSnippet[]`: snippets that need the house (channel
 * footer, people, default place, contacts). The server offers the same as completions, so a client needs this for commands only.
 */
export const SNIPPETS = 'hausstil/snippets'

export interface HouseSnippet {
  /** What is typed: `kanalfuss-haus`, `ortsmarke-haus`, `zitat-beispiel` … */
  readonly prefix: string
  /** German title. */
  readonly title: string
  /** German, one sentence. */
  readonly description: string
  /** Snippet syntax of LSP; `$` and `}` of the house's own text are escaped. */
  readonly body: string
}
