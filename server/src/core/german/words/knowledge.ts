import type { Morphology } from './morphology.ts'

/**
 * Ports through which the core asks what no program text can hold: words and places. Adapters in `node/` answer from the
 * compiled dictionaries, tests from short lists.
 */
export interface Dictionary {
  /** Whether the word is right exactly as written: case, umlauts and ß included. */
  has(word: string): boolean
  /** Right words near a wrong one, best first; computed when asked, never while linting. */
  suggest(word: string, limit: number): readonly string[]
  /**
   * Whether an unknown word is so near to a right one that it is a slip rather than a name; where it cannot be told, it is one. The
   * likelier a name is where the word stands, the commoner the right one must be.
   */
  resembles?(word: string, due?: Due): boolean
  /** Whether this is an English word, in whatever case. */
  isEnglish?(word: string): boolean
  /** Whether a word that is neither German nor English is one slip away from an English one. */
  isEnglishSlip?(word: string): boolean
  /** English words near a wrong one, best first. */
  suggestEnglish?(word: string, limit: number): readonly string[]
  /** Whether this is a given name in any of the languages whose names are met in Germany. */
  isGivenName?(word: string): boolean
  /** Whether this is the name of a village or of a part of a town, which may be near to a common word (`Solln`, `Leuben`). */
  isLocality?(word: string): boolean
  /** Whether `explain` calls the word `listed`, told without an analysis: what is asked of every two nouns must cost nothing. */
  isListed?(word: string): boolean
  /** Why a word is known; not every dictionary can say it. */
  explain?(word: string): WordExplanation
}

/**
 * What stands where a word stands: a noun that is no name (`ihre alte …`), any word, rather a name (`Toyota …`), most likely a name
 * (`Minister …`), or nothing else (`Frau …`).
 */
export type Due = 'noun' | 'word' | 'name' | 'introduced-name' | 'certain-name'

/**
 * `listed` with its forms, a `name`, an `abbreviation`, a `compound` of listed parts, `parted` by hyphens, `derived` from a listed
 * word, kept by the `team`, or `unknown`.
 */
export type WordReason = 'listed' | 'name' | 'abbreviation' | 'compound' | 'parted' | 'derived' | 'team' | 'unknown'

/** A part of a compound: the word it is, and the letters that link it to the next part (`Sicherheit`, `s`). */
export interface WordPart {
  readonly text: string
  readonly link: string
}

export interface WordExplanation {
  readonly reason: WordReason
  /** Empty where the word has none. */
  readonly parts: readonly WordPart[]
}

export interface Gazetteer {
  /** Whether this is the name of a place, spelled exactly so (`Wiesbaden`, `Bad Homburg v. d. Höhe`). */
  has(place: string): boolean
  /** Places whose names begin so, the likeliest first, at most as many as asked for; absent where places cannot be listed. */
  startingWith?(prefix: string, limit: number): readonly string[]
}

export interface Knowledge {
  readonly dictionary: Dictionary
  readonly gazetteer: Gazetteer
  readonly morphology: Morphology
}

/** What rules about words ask. */
export type WordKnowledge = Pick<Knowledge, 'dictionary' | 'morphology'>
