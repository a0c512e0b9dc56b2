import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { namesIn } from '../core/german/names/gazetteer.ts'
import type { Dictionary, Gazetteer, Knowledge } from '../core/german/words/knowledge.ts'
import { type Lexicon, lexiconOf } from '../core/german/words/lexicon.ts'
import type { Morphology } from '../core/german/words/morphology.ts'
import { GermanMorphology } from '../core/german/words/morphology-of-words.ts'
import { decodeWordGraph, type WordGraph } from '../core/german/words/word-graph.ts'
import { GermanDictionary } from '../core/spelling/dictionary.ts'

/** The compiled dictionaries as plain data: a thread that gets them from another shares its word graphs. */
export interface DictionaryFiles {
  readonly words: WordGraph
  readonly modifiers: WordGraph
  readonly english: WordGraph
  readonly localities: WordGraph
  readonly morphology: WordGraph
  readonly morphologyTable: Uint16Array
  /** One place a line, the likeliest first. */
  readonly places: string
}

/** Knowledge from the compiled dictionaries in a folder; each file is read when it is first asked. */
export function loadKnowledge(folder: string): Knowledge {
  return knowledgeFrom(readDictionaries(folder))
}

/** The dictionaries of a folder; each is read when it is first looked at. */
export function readDictionaries(folder: string): DictionaryFiles {
  const graph = (file: string) => once(() => decodeWordGraph(readFileSync(join(folder, file))))
  const words = graph('words.graph')
  const modifiers = graph('modifiers.graph')
  const english = graph('english.graph')
  const localities = graph('localities.graph')
  const morphology = graph('morphology.graph')
  return {
    get words() {
      return words()
    },
    get modifiers() {
      return modifiers()
    },
    get english() {
      return english()
    },
    get localities() {
      return localities()
    },
    get morphology() {
      return morphology()
    },
    get morphologyTable() {
      const bytes = readFileSync(join(folder, 'morphology.table'))
      return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    },
    get places() {
      return readFileSync(join(folder, 'places.txt'), 'utf8')
    }
  }
}

export function knowledgeFrom(files: DictionaryFiles): Knowledge {
  const lexicon = once((): Lexicon => lexiconOf(files))
  const dictionary = once(() => new GermanDictionary(lexicon()))
  const gazetteer = once(() => namesIn(files.places.split('\n')))
  const morphology = once(
    () => new GermanMorphology({ words: files.morphology, table: files.morphologyTable }, lexicon())
  )
  return {
    get dictionary(): Dictionary {
      return dictionary()
    },
    get gazetteer(): Gazetteer {
      return gazetteer()
    },
    get morphology(): Morphology {
      return morphology()
    }
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
