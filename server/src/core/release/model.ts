import type { CalendarDate } from '../german/dates/dates.ts'
import type { Suppression } from '../markdown/directives.ts'
import type { Block, MarkdownDocument } from '../markdown/document.ts'
import type { Span } from '../text/span.ts'
import type { DatelineReading } from './dateline/read.ts'
import type { ReleaseMeta } from './front-matter.ts'
import type { QuoteAnalysis } from './quotes/model.ts'

/** The parts of a release, named as in HOUSE-STYLE.md section 1. `releaseLine` is "Pressemitteilung Nr. 42" or a date line on top. */
export type PartKind =
  | 'frontMatter'
  | 'releaseLine'
  | 'embargo'
  | 'kicker'
  | 'headline'
  | 'subheadline'
  | 'dateline'
  | 'lead'
  | 'body'
  | 'crosshead'
  | 'caption'
  | 'boilerplate'
  | 'contact'
  | 'channelFooter'
  | 'endMark'

/** Why a part is taken for what it is: shown by `hausstil inspect`. */
export type Evidence =
  | { readonly kind: 'frontMatter'; readonly key: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'position'; readonly what: string }
  | { readonly kind: 'cue'; readonly text: string }

export interface Part {
  readonly kind: PartKind
  readonly evidence: Evidence
  readonly span: Span
  /** The blocks it consists of; a dateline is a stretch of the first block of the lead and names that one. */
  readonly blocks: readonly Block[]
}

/** The run-in at the start of the first paragraph: `Wiesbaden, 24. März 2026 –`. Offsets count in the block's prose. */
export interface Dateline extends Part, DatelineReading {
  readonly kind: 'dateline'
  readonly block: Block
}

export interface ChannelLink {
  /** As written: a URL, a `www.` address or a handle. */
  readonly url: string
  /** The words that name the channel beside the link, or the link's own text; empty if there are none. */
  readonly label: string
  /** The address, the handle, or the text of the link. */
  readonly span: Span
  readonly block: Block
}

export interface ChannelFooter extends Part {
  readonly kind: 'channelFooter'
  readonly layout: 'list' | 'lines' | 'paragraph'
  /** The sentence or heading before the links. */
  readonly intro: { readonly text: string; readonly span: Span } | undefined
  /** Empty where it names its channels without their addresses. */
  readonly links: readonly ChannelLink[]
}

/** A release as the program understands it. A part that is missing is absent, never an error. */
export interface Release {
  readonly document: MarkdownDocument
  /** What the front matter says. */
  readonly meta: ReleaseMeta
  /** All parts in the order of the text. */
  readonly parts: readonly Part[]
  /** All headings of level 1, the headline first where there is one. */
  readonly titles: readonly Block[]
  readonly headline: Part | undefined
  readonly dateline: Dateline | undefined
  /** The first body paragraph, in which the dateline is looked for. */
  readonly lead: Part | undefined
  readonly channelFooter: ChannelFooter | undefined
  /** The day of the release and where it was read; undefined when it stands nowhere. */
  readonly date: { readonly value: CalendarDate; readonly evidence: Evidence } | undefined
  readonly quotes: QuoteAnalysis
  readonly suppressions: readonly Suppression[]
  partOf(block: Block): PartKind
}
