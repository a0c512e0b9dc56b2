// A release as a view shows it.
import type { ChecklistEntry } from '../../core/release/writing/checklist.ts'
import type { OffsetSpan } from './names.ts'

export type { ChecklistEntry }

/** Shown, not judged. */
export interface Figures {
  readonly words: number
  /** Spaces included. */
  readonly characters: number
  /** Of running text, without headings, tables and dateline. */
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
  /** Words of these sentences, for each of them. */
  readonly sentenceWords: number
  readonly lix: number
  readonly flesch: number
  readonly wienerSachtextformel: number
}

/** Request, client to server. Params `DocumentParams`, result `ReleaseState | null`; null: not an open release. */
export const RELEASE = 'hausstil/release'

/** What a tree view and the status bar show of a release. Spans are offsets in the text of this version. */
export interface ReleaseState {
  readonly uri: string
  readonly version: number
  /** What its file may be called: `2026-03-25-buecherei-oeffnet.pm.md`, by the day of the release or today's. */
  readonly fileName: string
  /** The language of the messages. */
  readonly language: 'de' | 'en'
  readonly figures: Figures
  /** Those who speak, most words first; who speaks unnamed comes last, with an empty name. */
  readonly speakers: readonly SpeakerState[]
  /** What a release needs, in the order of the release. */
  readonly checklist: readonly ChecklistEntry[]
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

export interface EmbargoState {
  /** As written. */
  readonly text: string
  /** The moment at which it ends, as the checklist says it: `25. März 2026, 10:00 Uhr`. */
  readonly until: string
  /** Milliseconds since 1970 (UTC) at which it ends; null where no day and time can be read. Without a zone German time counts. */
  readonly endsAt: number | null
  readonly span: OffsetSpan
}
