import type { Diagnostic } from 'vscode-languageserver/node'
import type { Rule } from '../core/engine/define-rule.ts'
import type { CalendarDate } from '../core/german/dates/dates.ts'
import type { Knowledge } from '../core/german/words/knowledge.ts'
import { parseIsoDay } from '../core/release/writing/iso-day.ts'
import type { ClientSettings, ReleaseStatus } from './protocol.ts'

/** What a session needs of the world: the connection in the server. */
export interface SessionHost {
  publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void
  status(status: ReleaseStatus): void
  log(message: string): void
  /** The client's settings for a document. */
  settings(uri: string): Promise<ClientSettings>
  /** Files outside the usual watch whose changes matter. */
  watch(paths: readonly string[]): void
}

export interface SessionOptions {
  readonly rules: readonly Rule[]
  /** What is known where a document lies; undefined for one that lies nowhere. Asked anew after `wordsChanged`. */
  readonly knowledgeOf: (folder: string | undefined) => Promise<Knowledge>
  /** Where the rules' documents lie. */
  readonly rulesFolder: string
}

/** Today where the releases are written. */
export function germanToday(): CalendarDate {
  const day = parseIsoDay(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format())
  if (!day) throw new Error('the clock tells no day')
  return day
}
