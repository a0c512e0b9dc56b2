import { type WordGraph, Words } from './word-graph.ts'

/** What the compiled dictionaries say about German words. */
export interface Lexicon {
  /** Every listed form with its class, see word-class.ts. */
  readonly words: Words
  /** First parts of compounds as written there, in lower case (`sicherheits`), with the magnitude of how often they were met. */
  readonly modifiers: Words
  /** English words, in lower case. */
  readonly english: Words
}

export function lexiconOf(words: WordGraph, modifiers: WordGraph, english: WordGraph): Lexicon {
  return { words: new Words(words), modifiers: new Words(modifiers), english: new Words(english) }
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export function uncapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}

export function isCapitalised(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
