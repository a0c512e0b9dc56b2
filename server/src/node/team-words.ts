import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'jsonc-parser'
import type { Dictionary } from '../core/german/knowledge.ts'
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
      const words = wordsIn(parse(readFileSync(file, 'utf8'), [], { allowTrailingComma: true }), name === SETTINGS)
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

function wordsIn(content: unknown, isSettings: boolean): string[] {
  if (typeof content !== 'object' || content === null) return []
  const fields: Readonly<Record<string, unknown>> = { ...content }
  const lists = ['words', 'userWords', 'ignoreWords'].map((name) => fields[isSettings ? `cSpell.${name}` : name])
  return lists.flatMap((list) => (Array.isArray(list) ? list : [])).filter((word) => typeof word === 'string')
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
    explain: (word) => {
      if (team.isForbidden(word)) return { reason: 'unknown', parts: [] }
      return !dictionary.has(word) && isOfTeam(word) ? { reason: 'team', parts: [] } : explainWord({ dictionary }, word)
    }
  }
}
