import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Knowledge } from '../../server/src/core/german/words/knowledge.ts'
import { loadKnowledge } from '../../server/src/node/dictionaries.ts'

const folder = join(import.meta.dirname, '../../dist/dictionaries')
let loaded: Knowledge | undefined

/** The knowledge that ships, loaded once for all tests of a process. */
export function knowledge(): Knowledge {
  if (!existsSync(join(folder, 'stamp.txt'))) throw new Error('Die Wörterbücher fehlen: npm run build')
  loaded ??= loadKnowledge(folder)
  return loaded
}
