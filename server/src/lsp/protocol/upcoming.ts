// A release that is opened soon.
import type { ClientSettings } from './settings.ts'

/**
 * Notification, client to server, sent even before `initialize`: a release that will be opened soon, or one like those that will be.
 * The server checks it while the client gets ready, so that the findings are there when it is opened; nothing is published before.
 */
export const UPCOMING = 'hausstil/upcoming'

export interface UpcomingParams {
  readonly uri: string
  readonly text: string
  /** What `workspace/configuration` would answer for it. */
  readonly settings: ClientSettings
  /** URIs of the workspace folders. */
  readonly folders: readonly string[]
}
