// News: where the caret is, what the server knows of a document.

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
  /** A nearer file that was meant to be it: `hausstil.json` without its point. */
  readonly misnamed?: string
}

export interface HouseStatus {
  readonly uri: string
  /** For people: the organisation's name, else the folder's. */
  readonly name: string
  /** What lies under it: `hausstil:behoerde`. */
  readonly presets: readonly string[]
  /** Problems in the house file itself; with an error in it the last valid settings are in force. */
  readonly problems: { readonly error: number; readonly warning: number }
}
