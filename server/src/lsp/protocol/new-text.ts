// Releases that are to be: of templates, of text from elsewhere, of snippets.

/**
 * Request, client to server. Params `ImportParams`, result `ImportResult | ImportProblem`: pasted text, as it comes from a PDF, a word processor or
 * a web page, as a clean Markdown release.
 */
export const IMPORT = 'hausstil/import'

export interface ImportParams {
  readonly source: string | ImportedFile
  /** Where it is to go: an open document, or one to be made there; its house sets the dateline. Undefined: in no place yet. */
  readonly uri?: string
}

/** A file of another program, in whatever encoding. */
export interface ImportedFile {
  readonly name: string
  /** Its bytes, in base64. */
  readonly content: string
}

/** Why a file cannot be imported: it is a PDF itself, say. German. */
export interface ImportProblem {
  readonly problem: string
}

export interface ImportResult {
  readonly markdown: string
  /** What its file may be called: `2026-03-25-buecherei-oeffnet.pm.md`, by the day of the text or today's. */
  readonly fileName: string
  /** What was done with the text, in the language of the messages. */
  readonly notes: readonly string[]
}

/** Request, client to server. Params `ParagraphsParams`, result `string`: Markdown to be put into a release. */
export const PARAGRAPHS = 'hausstil/paragraphs'

export interface ParagraphsParams {
  /** As it was copied from a PDF or a mail, its lines broken. */
  readonly text: string
  /** The release that it goes into. */
  readonly uri: string
}

/**
 * Request, client to server. Params `DocumentParams`, result `readonly HouseSnippet[]`: snippets that need the house (channel
 * footer, people, default place, contacts). The server offers the same as completions, so a client needs this for commands only.
 */
export const SNIPPETS = 'hausstil/snippets'

export interface HouseSnippet {
  /** What is typed: `kanalfuß-haus`, `ortsmarke-haus`, `zitat-beispiel` … */
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
