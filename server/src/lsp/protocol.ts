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
  /** Language of the findings' messages; German where it is missing. */
  readonly messages?: 'de' | 'en'
  /** What is mended while typing (`hausstil.typing.*`); each key counts as true where it is missing. */
  readonly typing?: TypingSettings
}

/**
 * Answers to `textDocument/onTypeFormatting`, which VS Code asks for where `editor.formatOnType` is on. Each is one edit, so that
 * undo gives back what was typed.
 */
export interface TypingSettings {
  /** `"` → „ or “, inner marks included, in the style of the house. */
  readonly quotationMarks?: boolean
  /** `--` → –. */
  readonly dashes?: boolean
  /** `...` → …. */
  readonly ellipsis?: boolean
  /** Between number and unit, behind `§`, `Nr.`, `Dr.`, within `z. B.`; never where the house wants none. */
  readonly noBreakSpaces?: boolean
}

/** The value of `initializationOptions`; everything may be missing. */
export interface InitializationOptions {
  /** Whether the client sends `CARET` when the caret has moved. Only then findings wait until the word being typed is left. */
  readonly caret?: boolean
  /** The day that counts as today (`2026-03-24`), for tests and demonstrations; else that of the clock, in German time. */
  readonly today?: string
}

/**
 * Notification, client to server: where the caret of the active editor is, sent when it has moved without a change of the text (or
 * the editor lost the focus: then without `position`). Findings at the word or quotation that was being typed are shown then.
 */
export const CARET = 'hausstil/caret'

export interface CaretParams {
  readonly uri: string
  /** As in LSP, from 0; undefined: nobody writes here now. */
  readonly position?: { readonly line: number; readonly character: number }
}

/**
 * workspace/executeCommand, argument: the URI of an open document. Checks a release that is too large to be checked while typing,
 * once, as it stands. The name differs from the client's own `hausstil.check`, which calls it.
 */
export const CHECK_COMMAND = 'hausstil.server.check'

/** workspace/executeCommand, argument: the URI of a house file, which the server has the client show (`window/showDocument`). */
export const SHOW_HOUSE_COMMAND = 'hausstil.server.showHouse'

/** workspace/executeCommand, argument: the id of a rule, whose document the server has the client show (`window/showDocument`). */
export const SHOW_RULE_COMMAND = 'hausstil.server.showRule'

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
  /** Rules that a comment in the release switches off for all of it. */
  readonly off: readonly string[]
  /** The house file in force; undefined where none was found. */
  readonly house: HouseStatus | undefined
}

export interface HouseStatus {
  readonly uri: string
  /** For people: the organisation's name, else the folder's. */
  readonly name: string
  /** What lies under it: `hausstil:behoerde`. */
  readonly presets: readonly string[]
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
  /** Null for a release without a sentence. */
  readonly readability: Readability | null
}

/** One decimal each; what they mean and whose they are: `core/release/figures.ts`. */
export interface Readability {
  /** Words a sentence. */
  readonly sentenceWords: number
  readonly lix: number
  readonly flesch: number
  readonly wienerSachtextformel: number
}

/**
 * Semantic tokens, in this order. A client contributes both types (`semanticTokenTypes`, with a scope each): the words that name who
 * speaks, and the clause of saying around them. They lie on top of the grammar and never overlap.
 */
export const TOKEN_TYPES = ['speaker', 'attribution'] as const

/** `registered`: the speaker stands in the house file. */
export const TOKEN_MODIFIERS = ['registered'] as const

/** Request, client to server. Params `DocumentParams`, result `ReleaseState | null`; null: not an open release. */
export const RELEASE = 'hausstil/release'

/** What a tree view and the status bar show of a release. Spans are offsets in the text of this version. */
export interface ReleaseState {
  readonly uri: string
  readonly version: number
  readonly figures: Figures
  /** Those who speak, most words first; who speaks unnamed comes last, with an empty name. */
  readonly speakers: readonly SpeakerState[]
  /** What a release needs, in the order of the release. */
  readonly checklist: readonly ChecklistItem[]
  readonly embargo: EmbargoState | null
}

export interface SpeakerState {
  /** In full, as far as the release or the house knows it: `Erika Beispiel`. */
  readonly name: string
  /** Empty where nobody tells. */
  readonly office: string
  /** Words of speech. */
  readonly words: number
  readonly quotations: readonly QuotationState[]
}

export interface QuotationState {
  readonly text: string
  readonly span: OffsetSpan
}

export interface OffsetSpan {
  readonly start: number
  readonly end: number
}

export interface ChecklistItem {
  readonly id:
    | 'headline'
    | 'dateline'
    | 'lead'
    | 'quotation'
    | 'boilerplate'
    | 'contact'
    | 'channelFooter'
    | 'embargo'
    | 'date'
  /** German: `Ortsmarke`. */
  readonly title: string
  /** `done`: there; `wrong`: there, with a finding of warning or error on it; `missing`: not there and wanted; `none`: not wanted. */
  readonly state: 'done' | 'wrong' | 'missing' | 'none'
  /** What stands there, shortened; empty where nothing does. */
  readonly detail: string
  /** Where it stands; null where it is missing. */
  readonly span: OffsetSpan | null
}

export interface EmbargoState {
  /** As written. */
  readonly text: string
  /** Milliseconds since 1970 (UTC) at which it ends; null where no day and time can be read. Without a zone German time counts. */
  readonly endsAt: number | null
  readonly span: OffsetSpan
}

/**
 * Request, client to server. Params `CheckFolderParams`, result `FolderReport`. Checks all releases below the folders and publishes
 * their diagnostics, those of files that are not open too: these stay until the file is opened and closed or checked again; without
 * folders all are cleared. With a `workDoneToken` progress is reported; cancelling the request stops at the next file.
 */
export const CHECK_FOLDER = 'hausstil/checkFolder'

export interface CheckFolderParams {
  /** URIs of folders. */
  readonly folders: readonly string[]
  readonly workDoneToken?: string | number
}

export interface FolderReport {
  /** Releases that were checked. */
  readonly releases: number
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number }
  /** German messages about files that could not be read. */
  readonly problems: readonly string[]
  /** Whether somebody stopped it before the end. */
  readonly cancelled: boolean
}

/**
 * Request, client to server. Params `ImportParams`, result `ImportResult`: pasted text, as it comes from a PDF, a word processor or
 * a web page, as a clean Markdown release.
 */
export const IMPORT = 'hausstil/import'

export interface ImportParams {
  readonly text: string
  /** Where it is to go: an open document, or one to be made there; its house sets the dateline. Undefined: in no place yet. */
  readonly uri?: string
}

export interface ImportResult {
  readonly markdown: string
  /** German, what was done with the text. */
  readonly notes: readonly string[]
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

/** Request, client to server. Params `TemplatesParams`, result `readonly TemplateEntry[]`: what a new release may start from. */
export const TEMPLATES = 'hausstil/templates'

export interface TemplatesParams {
  /** URI of the folder in which the release will lie; null where none is open. */
  readonly folder: string | null
}

export interface TemplateEntry {
  readonly id: string
  /** German. */
  readonly title: string
  /** German, one sentence. */
  readonly description: string
}

/** Request, client to server. Params `NewReleaseParams`, result `NewRelease | null`; null: no such template. */
export const NEW_RELEASE = 'hausstil/newRelease'

export interface NewReleaseParams extends TemplatesParams {
  /** `id` of a template. */
  readonly template: string
  /** Empty if it is still to be found. */
  readonly headline: string
}

export interface NewRelease {
  /** `2026-03-25-buecherei-oeffnet.pm.md` */
  readonly fileName: string
  /** The whole text, in the snippet syntax of LSP; the headline is its first stop. */
  readonly snippet: string
}
