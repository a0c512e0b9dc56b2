import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'jsonc-parser'
import type { Dictionary } from '../core/german/words/knowledge.ts'
import { explainWord } from '../core/spelling/explain-word.ts'

/** Where a team keeps its words for Code Spell Checker. Of its other formats none is read, because reading them runs code. */
const FILES = ['cspell.json', '.cspell.json', 'cSpell.json', 'cspell.config.json', '.vscode/cspell.json']
const SETTINGS = '.vscode/settings.json'

/** The words that a team keeps beside a release, and the file that holds them. */
export interface TeamWords {
  readonly file: string
  readonly words: readonly string[]
}

/**
 * Looks for the team's words in a folder and upwards, to the folder with `.git` or the root; the nearest file wins. A file that is
 * no JSON, or holds no words, counts as none.
 */
export function findTeamWords(folder: string): TeamWords | undefined {
  for (const place of upwards(folder)) {
    for (const name of [...FILES, SETTINGS]) {
      const file = join(place, name)
      if (!existsSync(file)) continue
      const words = wordsOf(file, name === SETTINGS ? 'cSpell.' : '', DEEPEST)
      if (words.length > 0) return { file, words }
    }
  }
  return undefined
}

function* upwards(folder: string): Generator<string> {
  for (let at = folder; ; at = dirname(at)) {
    yield at
    if (existsSync(join(at, '.git')) || dirname(at) === at) return
  }
}

/** Files that import each other are followed so far. */
const DEEPEST = 3

/** The words of a file of settings, of the JSON files beside it that it imports, and of the word lists that it switches on. */
function wordsOf(file: string, prefix: string, depth: number): string[] {
  const content: unknown = parse(readIfThere(file), [], { allowTrailingComma: true })
  if (typeof content !== 'object' || content === null || depth === 0) return []
  const fields: Readonly<Record<string, unknown>> = { ...content }
  const list = (name: string): unknown[] => {
    const value = fields[prefix + name]
    return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
  }
  const texts = (name: string) => list(name).filter((entry) => typeof entry === 'string')
  const own = ['words', 'userWords', 'ignoreWords'].flatMap(texts)
  const imported = texts('import').filter((path) => path.endsWith('.json') && isLocal(path))
  const active = new Set(texts('dictionaries'))
  const lists = list('dictionaryDefinitions')
    .filter(isDefinition)
    .filter(({ name, path }) => active.has(name) && isLocal(path))
  return [
    ...own,
    ...imported.flatMap((path) => wordsOf(join(dirname(file), path), '', depth - 1)),
    ...lists.flatMap(({ path }) => linesOf(readIfThere(join(dirname(file), path))))
  ]
}

interface Definition {
  readonly name: string
  readonly path: string
}

function isDefinition(value: unknown): value is Definition {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'path' in value &&
    typeof value.path === 'string'
  )
}

/** A file beside the settings or below them: no address, no package, no path from the root. */
function isLocal(path: string): boolean {
  return /^(?:\.{1,2}[\\/])?[\w][^:@]*\.(?:json|txt|dic)$/u.test(path)
}

/** One word a line, `#` starts a comment. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter((line) => line !== '')
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/**
 * A dictionary that knows the team's words beside those of another. What a word means (`!verboten`, `Teil*`, any case) is
 * cspell-lib's to say; it is loaded here, when there are such words, and given nothing but them: neither its default
 * configuration nor its search for configuration files, which would run JavaScript.
 */
export async function withTeamWords(dictionary: Dictionary, { file, words }: TeamWords): Promise<Dictionary> {
  const { createSpellingDictionary } = await import('cspell-lib')
  const team = createSpellingDictionary(words, 'team', file, undefined)
  const isOfTeam = (word: string) => team.has(word) || (word.endsWith('s') && team.has(word.slice(0, -1)))
  return {
    has: (word) => !team.isForbidden(word) && (isOfTeam(word) || dictionary.has(word)),
    suggest: (word, limit) => dictionary.suggest(word, limit),
    resembles: (word, due) => dictionary.resembles?.(word, due) ?? true,
    isEnglish: (word) => dictionary.isEnglish?.(word) ?? false,
    isListed: (word) => dictionary.isListed?.(word) ?? false,
    isLocality: (word) => dictionary.isLocality?.(word) ?? false,
    isGivenName: (word) => dictionary.isGivenName?.(word) ?? false,
    explain: (word) => {
      if (team.isForbidden(word)) return { reason: 'unknown', parts: [] }
      return !dictionary.has(word) && isOfTeam(word) ? { reason: 'team', parts: [] } : explainWord({ dictionary }, word)
    }
  }
}
