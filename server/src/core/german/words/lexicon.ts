import { type WordGraph, Words } from './word-graph.ts'

/** What the compiled dictionaries say about German words. */
export interface Lexicon {
  /** Every listed form with its class, see word-class.ts. */
  readonly words: Words
  /** First parts of compounds as written there, in lower case (`sicherheits`), with the magnitude of how often they were met. */
  readonly modifiers: Words
  /** English words, in lower case. */
  readonly english: Words
  /** Villages and parts of towns that are no listed words, with how sure they are, see spelling/localities.ts. */
  readonly localities: Words
}

/** The lexicon of compiled word graphs; each is read when it is first asked. */
export function lexiconOf(graphs: Readonly<Record<keyof Lexicon, WordGraph>>): Lexicon {
  const opened: Partial<Record<keyof Lexicon, Words>> = {}
  const open = (name: keyof Lexicon): Words => {
    opened[name] ??= new Words(graphs[name])
    return opened[name]
  }
  return {
    words: open('words'),
    modifiers: open('modifiers'),
    get english() {
      return open('english')
    },
    get localities() {
      return open('localities')
    }
  }
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export function uncapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}

export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first < 128) return first >= 65 && first <= 90
  const letter = word.charAt(0)
  return letter !== letter.toLowerCase()
}
