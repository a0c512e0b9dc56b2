import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { namesIn } from '../core/german/gazetteer.ts'
import type { Dictionary, Gazetteer, Knowledge } from '../core/german/knowledge.ts'
import { lexiconOf } from '../core/german/lexicon.ts'
import { decodeWordGraph } from '../core/german/word-graph.ts'
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
  const dictionary = once(() => loadDictionary(folder))
  const gazetteer = once(() => loadGazetteer(folder))
  return {
    get dictionary(): Dictionary {
      return dictionary()
    },
    get gazetteer(): Gazetteer {
      return gazetteer()
    }
  }
}

function loadGazetteer(folder: string): Gazetteer {
  return namesIn(readFileSync(join(folder, 'places.txt'), 'utf8').split('\n'))
}

function loadDictionary(folder: string): GermanDictionary {
  const graph = (file: string) => decodeWordGraph(readFileSync(join(folder, file)))
  return new GermanDictionary(lexiconOf(graph('words.graph'), graph('modifiers.graph')))
}
