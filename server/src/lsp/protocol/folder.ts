// The check of whole folders.

/**
 * Request, client to server. Params `CheckFolderParams`, result `FolderReport`. Checks all releases below the folders and publishes
 * their diagnostics, those of files that are not open too: these stay until the file is opened and closed, checked again or gone, and
 * follow its changes; without folders all are cleared. With a `workDoneToken` progress is reported; cancelling the request stops at the next file.
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
  /** Problems of the house files that are in force for them; they are published as well. */
  readonly houses: { readonly error: number; readonly warning: number }
  /** German messages about files that could not be read. */
  readonly problems: readonly string[]
  /** Whether somebody stopped it before the end. */
  readonly cancelled: boolean
}
