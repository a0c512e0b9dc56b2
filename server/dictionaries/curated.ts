import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { WordKind } from '../src/core/german/words/word-class.ts'
import type { Paradigm } from './lexicon.ts'
import { listFile, readList } from './sources.ts'

const KINDS: Readonly<Record<string, number>> = {
  nouns: WordKind.noun,
  verbs: WordKind.verb,
  adjectives: WordKind.adjective,
  other: WordKind.other,
  abbreviations: WordKind.abbreviation,
  names: WordKind.name
}

/**
 * The project's own word lists. A line is a word and its forms; `-s` stands for the word with this ending, `+` in a list of
 * adjectives for all endings. The part of a file's name before a point says what it holds: `nouns.press.txt`.
 */
export function curated(): Paradigm[] {
  const files = readdirSync(dirname(listFile('places'))).sort()
  return files.flatMap((file) => {
    const kind = KINDS[file.split('.')[0] ?? '']
    if (kind === undefined) return []
    return readList(file.replace(/\.txt$/u, '')).map((line) => ({
      kind,
      forms: formsIn(line),
      isCommon: file.includes('.common.')
    }))
  })
}

function formsIn(line: string): string[] {
  const [lemma = '', ...rest] = line.split(/\s+/u)
  const forms = rest.flatMap((part) => {
    if (part === '+') return ['e', 'en', 'er', 'em', 'es'].map((ending) => lemma + ending)
    return [part.startsWith('-') ? lemma + part.slice(1) : part]
  })
  return [lemma, ...forms]
}
