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
}

export interface Gazetteer {
  /** Whether this is the name of a place, spelled exactly so (`Wiesbaden`, `Bad Homburg v. d. Höhe`). */
  has(place: string): boolean
  /** Places whose names begin so, in alphabetical order, at most as many as asked for; absent where places cannot be listed. */
  startingWith?(prefix: string, limit: number): readonly string[]
}

export interface Knowledge {
  readonly dictionary: Dictionary
  readonly gazetteer: Gazetteer
  readonly morphology: Morphology
}

/** What rules about words ask. */
export type WordKnowledge = Pick<Knowledge, 'dictionary' | 'morphology'>
