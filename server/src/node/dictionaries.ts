import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { namesIn } from '../core/german/gazetteer.ts'
import type { Dictionary, Gazetteer, Knowledge } from '../core/german/knowledge.ts'
import { type Lexicon, lexiconOf } from '../core/german/lexicon.ts'
import type { Morphology } from '../core/german/morphology.ts'
import { GermanMorphology } from '../core/german/morphology-of-words.ts'
import { decodeWordGraph, type WordGraph } from '../core/german/word-graph.ts'
import { GermanDictionary } from '../core/spelling/dictionary.ts'

/** Knowledge from the compiled dictionaries in a folder; each file is read when it is first asked. */
export function loadKnowledge(folder: string): Knowledge {
  const once = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | undefined
    return () => {
      made ??= { value: make() }
      return made.value
    }
  }
  const lexicon = once(() => loadLexicon(folder))
  const dictionary = once(() => new GermanDictionary(lexicon()))
  const gazetteer = once(() => loadGazetteer(folder))
  const morphology = once(() => loadMorphology(folder, lexicon()))
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

function loadGazetteer(folder: string): Gazetteer {
  return namesIn(readFileSync(join(folder, 'places.txt'), 'utf8').split('\n'))
}

function loadLexicon(folder: string): Lexicon {
  return lexiconOf(graph(folder, 'words.graph'), graph(folder, 'modifiers.graph'), graph(folder, 'english.graph'))
}

function loadMorphology(folder: string, lexicon: Lexicon): Morphology {
  const bytes = readFileSync(join(folder, 'morphology.table'))
  const table = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  return new GermanMorphology({ words: graph(folder, 'morphology.graph'), table }, lexicon)
}

function graph(folder: string, file: string): WordGraph {
  return decodeWordGraph(readFileSync(join(folder, file)))
}
