import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rule } from '../core/engine/define-rule.ts'
import type { Knowledge } from '../core/german/words/knowledge.ts'
import { allRules } from '../core/rules/index.ts'
import { type DictionaryFiles, knowledgeFrom, readDictionaries } from '../node/dictionaries.ts'
import { UsageError } from './io.ts'

/** What this installation of the program brings along. */
export interface Installation {
  readonly version: string
  readonly rules: readonly Rule[]
  /** @throws UsageError where the dictionaries are missing */
  readonly loadKnowledge: () => Knowledge
  /** The document of a rule, as Markdown; undefined where it is missing. */
  ruleDocument(rule: Rule): string | undefined
  /** Threads that may help to check many files; they know the rules and dictionaries of the program, so no other installation has any. */
  readonly threads?: {
    /** What such a thread runs. */
    readonly file: URL
    readonly most: number
    /** What it need not read itself. */
    readonly dictionaries?: DictionaryFiles
  }
}

/** Each has its own memory for code and caches. */
const MOST_THREADS = 7

/**
 * Looks beside the running file: `dist/` once bundled, the source tree otherwise.
 *
 * @param given the dictionaries, where another thread has read them
 */
export function findInstallation(given?: DictionaryFiles): Installation {
  const here = dirname(fileURLToPath(import.meta.url))
  const isBundled = existsSync(join(here, 'rules')) && existsSync(join(here, '..', 'package.json'))
  const root = isBundled ? dirname(here) : join(here, '..', '..', '..')
  const folder = join(root, 'dist', 'dictionaries')
  const dictionaries = given ?? readDictionaries(folder)
  return {
    version: readVersion(join(root, 'package.json')),
    rules: allRules,
    loadKnowledge: () => {
      if (given || existsSync(folder)) return knowledgeFrom(dictionaries)
      throw new UsageError(`Die Wörterbücher fehlen (${folder}); „npm run build“ erzeugt sie.`)
    },
    ruleDocument: ({ group, id }) => {
      const path = isBundled
        ? join(here, 'rules', `${id}.md`)
        : join(root, 'server', 'src', 'core', 'rules', group, `${id}.md`)
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined
    },
    threads: {
      file: new URL(isBundled ? './cli-thread.cjs' : './thread.ts', import.meta.url),
      most: Math.min(availableParallelism() - 1, MOST_THREADS),
      dictionaries
    }
  }
}

function readVersion(path: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const version = typeof manifest === 'object' && manifest && 'version' in manifest ? manifest.version : undefined
  return typeof version === 'string' ? version : '0.0.0'
}
