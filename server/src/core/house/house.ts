/**
 * What only the house knows (HOUSE-STYLE.md section 2): the content of `.hausstil.json` after `extends` is merged, every key
 * filled, and what its templates leave open. German keys do not exist: the file's keys are these. What each means and may hold, in German: `shape.ts`.
 */
export interface House {
  readonly organisation: Organisation
  readonly dateline: DatelineStyle
  readonly channels: readonly Channel[]
  /** The sentence before the channels, its colon included. */
  readonly channelIntro: string
  readonly people: readonly Person[]
  readonly organisations: readonly Abbreviation[]
  readonly abbreviations: readonly Abbreviation[]
  readonly contacts: readonly string[]
  readonly boilerplate: string
  readonly words: readonly string[]
  readonly terms: readonly Term[]
  readonly patterns: readonly Pattern[]
  readonly quotes: { readonly marks: QuoteStyle; readonly maxWords: number }
  readonly gender: GenderStyle
  readonly typography: TypographyStyle
  /** Folder with the house's own templates for new releases, empty if there is none; absolute once the file is read. */
  readonly templates: string
  /** What the templates in that folder leave to be written, in its brackets. No key of the file: read from the folder with it. */
  readonly gaps: readonly string[]
  readonly spelling: Spelling
}

export interface Organisation {
  readonly name: string
  readonly short: string
  /** The noun the house uses of itself: `Ministerium`. */
  readonly noun: string
  /** Path of an image for the letterhead, empty if there is none; absolute once the file is read. */
  readonly logo: string
}

export interface DatelineStyle {
  readonly format: DatelineFormat
  readonly emphasis: 'strong' | 'none' | 'any'
  /** Home places in their exact spelling. */
  readonly places: readonly string[]
  readonly defaultPlace: string
}

export type DatelineFormat = 'any' | 'place' | 'place-date' | 'place-date-dash' | 'place-agency'
export type QuoteStyle = '„“' | '»«' | '«»'
export type GenderStyle = 'free' | 'pair' | 'colon' | 'star' | 'underscore' | 'slash' | 'binnen-i'
export type Spelling = 'de-DE' | 'de-AT' | 'de-CH'

/** Forms of which the house prefers one; `consistent` leaves the choice and asks for one form in a release. */
export interface TypographyStyle {
  readonly time: 'consistent' | '14 Uhr' | '14.30 Uhr' | '14:30 Uhr'
  readonly percent: 'consistent' | '10 %' | '10 Prozent'
  readonly currency: 'consistent' | '5 Euro' | '5 €' | '5 EUR'
  /** `10–12` as Duden has it, `10 – 12` as DIN 5008 does. */
  readonly rangeDash: '10–12' | '10 – 12'
  /** `offer`: as a suggestion; `fix`: part of fix-all; `off`: no opinion. */
  readonly noBreakSpaces: 'offer' | 'fix' | 'off'
  readonly phone: 'DIN 5008' | 'consistent'
}

export interface Channel {
  readonly name: string
  readonly url: string
}

export interface Person {
  readonly name: string
  readonly office: string
  /** First and last day in office, `2024-01-18`; absent where the office has no such end. */
  readonly from?: string
  readonly to?: string
  readonly aliases: readonly string[]
}

export interface Abbreviation {
  readonly short: string
  readonly long: string
}

/** Where a check of the house's own looks. */
export type TermPlace = 'anywhere' | 'quotations' | 'outside-quotations' | 'headline'

/** Sentences that show what a check of the house's own finds and what it leaves alone; run by `hausstil rules --check`. */
export interface TermExamples {
  readonly wrong: readonly string[]
  readonly right: readonly string[]
}

/** What checks of the house's own have in common, be they words or patterns. */
interface OwnCheck {
  /** Empty where the house only avoids and has nothing to put in its place. */
  readonly prefer: string
  readonly why: string
  readonly where: TermPlace
  readonly examples: TermExamples
}

/** A word or a phrase that the house avoids. */
export interface Term extends OwnCheck {
  readonly avoid: string
  /** `inflected`: with the endings of nouns and adjectives. */
  readonly match: 'inflected' | 'exact'
}

/** A regular expression of the house, known to be harmless; how it is read: `pattern.ts`. */
export interface Pattern extends OwnCheck {
  readonly find: string
}

/** A house of which nothing is known. */
export const EMPTY_HOUSE: House = {
  organisation: { name: '', short: '', noun: '', logo: '' },
  dateline: { format: 'any', emphasis: 'any', places: [], defaultPlace: '' },
  channels: [],
  channelIntro: '',
  people: [],
  organisations: [],
  abbreviations: [],
  contacts: [],
  boilerplate: '',
  words: [],
  terms: [],
  patterns: [],
  quotes: { marks: '„“', maxWords: 80 },
  gender: 'free',
  typography: {
    time: 'consistent',
    percent: 'consistent',
    currency: 'consistent',
    rangeDash: '10–12',
    noBreakSpaces: 'offer',
    phone: 'DIN 5008'
  },
  templates: '',
  gaps: [],
  spelling: 'de-DE'
}
