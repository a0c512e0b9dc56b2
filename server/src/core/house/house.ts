/**
 * What only the house knows (HOUSE-STYLE.md section 2): the content of `.hausstil.json` after `extends` is merged, every key
 * filled. German keys do not exist: the file's keys are these.
 */
export interface House {
  readonly organisation: { readonly name: string; readonly short: string; readonly noun: string }
  readonly dateline: {
    readonly format: DatelineFormat
    readonly emphasis: 'strong' | 'none' | 'any'
    readonly places: readonly string[]
    readonly defaultPlace: string
  }
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
  readonly quotes: { readonly marks: QuoteStyle }
  readonly spelling: 'de-DE' | 'de-AT' | 'de-CH'
}

export type DatelineFormat = 'any' | 'place' | 'place-date' | 'place-date-dash' | 'place-agency'
export type QuoteStyle = '„“' | '»«' | '«»'

export interface Channel {
  readonly name: string
  readonly url: string
}

export interface Person {
  readonly name: string
  readonly office: string
  readonly from?: string
  readonly to?: string
  readonly aliases: readonly string[]
}

export interface Abbreviation {
  readonly short: string
  readonly long: string
}

export interface Term {
  readonly avoid: string
  readonly prefer: string
  readonly why: string
}

export const EMPTY_HOUSE: House = {
  organisation: { name: '', short: '', noun: '' },
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
  quotes: { marks: '„“' },
  spelling: 'de-DE'
}
