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
 * adjectives for all endings; behind a stroke stands the gender of a noun. The part of a file's name before a point says what it
 * holds: `nouns.press.txt`.
 */
export function curated(): Paradigm[] {
  return files().flatMap((file) => {
    const kind = KINDS[file.split('.')[0] ?? '']
    if (kind === undefined) return []
    return linesOf(file).map((line) => ({ kind, forms: formsIn(line), isCommon: file.includes('.common.') }))
  })
}

/** A noun of those lists. */
export interface CuratedNoun {
  readonly lemma: string
  /** All other forms. */
  readonly forms: readonly string[]
  /** m, f, n, or p for one that has a plural alone; absent where it has two, or its ending tells it. */
  readonly gender?: string
}

export function curatedNouns(): CuratedNoun[] {
  const lines = files().flatMap((file) => (file.startsWith('nouns.') ? linesOf(file) : []))
  return lines.map((line) => {
    const [lemma = '', ...forms] = formsIn(line)
    const gender = line.split(BEFORE_GENDER)[1]
    return { lemma, forms, ...(gender === undefined ? {} : { gender }) }
  })
}

const BEFORE_GENDER = ' | '

function files(): string[] {
  return readdirSync(dirname(listFile('places'))).sort()
}

function linesOf(file: string): string[] {
  return readList(file.replace(/\.txt$/u, ''))
}

function formsIn(line: string): string[] {
  const [lemma = '', ...rest] = (line.split(BEFORE_GENDER)[0] ?? '').split(/\s+/u)
  const forms = rest.flatMap((part) => {
    if (part === '+') return ['e', 'en', 'er', 'em', 'es'].map((ending) => lemma + ending)
    return [part.startsWith('-') ? lemma + part.slice(1) : part]
  })
  return [lemma, ...forms]
}
