import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'
import { capitalised, isCapitalised, uncapitalised } from '../words/lexicon.ts'

/**
 * A word or several that are looked for. A word may have the endings of adjectives behind it (`weiß~`) or of nouns (`Prognose+`);
 * with a small letter it is found with a capital too where a sentence begins.
 */
export interface Phrase {
  readonly find: string
  /** What stands in its place, its words with the endings found; empty to leave the phrase out; undefined where nobody can say. */
  readonly instead?: string
  readonly why: string
}

export interface PhraseHit<P extends Phrase = Phrase> {
  readonly phrase: P
  readonly start: number
  readonly end: number
  readonly text: string
  /** With endings and capital as found; undefined as above, and where the endings of a noun cannot be carried over. */
  readonly instead: string | undefined
}

/** Finds the phrases of a list in the texts of blocks; of two that overlap the longer one that begins first. */
export class PhraseList<P extends Phrase = Phrase> {
  readonly #byStart = new Map<string, Compiled<P>[]>()
  /** Computed once for as long as a block reads the same. */
  readonly find = oncePer((prose: Prose): readonly PhraseHit<P>[] => [...this.#search(prose)])

  constructor(phrases: readonly P[]) {
    for (const phrase of phrases) {
      const words = phrase.find.trim().split(/\s+/u).map(compileWord)
      const key = startOf(words[0]?.stem ?? '')
      if (key === '') continue
      const same = this.#byStart.get(key) ?? []
      same.push({ phrase, words, behindFirst: words[0]?.stem.slice(1) ?? '' })
      this.#byStart.set(key, same)
    }
    for (const same of this.#byStart.values()) same.sort((a, b) => b.phrase.find.length - a.phrase.find.length)
  }

  *#search(prose: Prose): Generator<PhraseHit<P>> {
    let free = 0
    for (const { index, key } of startsOf(prose)) {
      if (index < free) continue
      for (const compiled of this.#byStart.get(key) ?? []) {
        if (!prose.text.startsWith(compiled.behindFirst, index + 1)) continue
        const hit = matchAt(prose.text, index, compiled)
        if (!hit) continue
        yield hit
        free = hit.end
        break
      }
    }
  }
}

interface Word {
  readonly stem: string
  readonly endings: '' | 'adjective' | 'noun'
}

interface Compiled<P extends Phrase> {
  readonly phrase: P
  readonly words: readonly Word[]
  /** The first word without its first letter, whose case is free: one cheap look before the others. */
  readonly behindFirst: string
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-‑’](?=[\p{L}\p{N}]))*\.?/gu
const WORD_HERE = new RegExp(WORD.source, 'uy')
const KEY = 3

function startOf(word: string): string {
  return word.slice(0, KEY).toLowerCase()
}

/** Where the words of a block begin, and with what: read once for all lists. */
const startsOf = oncePer((prose: Prose) =>
  matchesOf(prose.text, WORD).map(({ index, 0: word }) => ({ index, key: startOf(word) }))
)

/** Words shorter than the key would be looked for under another one with their endings, so they have none. */
function compileWord(word: string): Word {
  const mark = word.at(-1)
  const stem = mark === '~' || mark === '+' ? word.slice(0, -1) : word
  if (stem.length < KEY) return { stem, endings: '' }
  return { stem, endings: mark === '~' ? 'adjective' : mark === '+' ? 'noun' : '' }
}

/** Source: Duden, Die Grammatik (Flexion des Adjektivs, des Substantivs). */
const ENDINGS: Readonly<Record<Word['endings'], RegExp>> = {
  '': /^$/u,
  adjective: /^(?:e[mnrs]?)?$/u,
  noun: /^(?:e[ns]?|e?rn?|ns?|s|se[ns]?|nen)?$/u
}

function matchAt<P extends Phrase>(
  text: string,
  start: number,
  { phrase, words }: Compiled<P>
): PhraseHit<P> | undefined {
  let at = start
  const endings: string[] = []
  for (const [i, word] of words.entries()) {
    if (i > 0) {
      if (!/[ \u00A0]/u.test(text[at] ?? '')) return undefined
      at++
    }
    WORD_HERE.lastIndex = at
    const found = WORD_HERE.exec(text)
    if (!found) return undefined
    const whole = found[0].endsWith('.') && !word.stem.endsWith('.') ? found[0].slice(0, -1) : found[0]
    const isAlike = i === 0 && isCapitalised(whole) && opensSentence(text, at) ? uncapitalised(whole) : whole
    const read = isCapitalised(word.stem) ? whole : isAlike
    if (!read.startsWith(word.stem)) return undefined
    const ending = read.slice(word.stem.length)
    if (!ENDINGS[word.endings].test(ending)) return undefined
    if (word.endings !== '') endings.push(ending)
    at += whole.length
  }
  const found = text.slice(start, at)
  const instead = replacement(phrase, endings)
  // A noun has its capital anywhere: what it is replaced by has one at the start of a sentence alone.
  const isOpening = isCapitalised(found) && opensSentence(text, start)
  return { phrase, start, end: at, text: found, instead: isOpening && instead ? capitalised(instead) : instead }
}

/** Whether a word at this place has a capital whatever it is. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:]["“»«”)]*\s+|[„»«“"‚(]\s*|\n\s*)$/u.test(text.slice(Math.max(0, at - 5), at))
}

/** `weiß~ Schimmel+` to `Schimmel+`: endings go over from the last word to the last, and so on. */
function replacement({ find, instead }: Phrase, endings: readonly string[]): string | undefined {
  if (instead === undefined) return undefined
  const marks = find.match(/[~+](?= |$)/gu) ?? []
  const left = endings.map((ending, i) => ({ mark: marks[i], ending }))
  let isLost = false
  const words = instead
    .split(' ')
    .reverse()
    .map((word) => {
      const mark = word.at(-1)
      if (mark !== '~' && mark !== '+') return word
      const at = left.findLastIndex((entry) => entry.mark === mark)
      if (at < 0) isLost = true
      return word.slice(0, -1) + (left.splice(at, 1)[0]?.ending ?? '')
    })
  const isInflected = left.some(({ mark, ending }) => mark === '+' && ending !== '')
  if (isLost || (isInflected && instead !== '')) return undefined
  return words.reverse().join(' ')
}

/** Reads a list of lines `find = instead`, under a line `# why` for all that follow; `find` alone has no answer, with `find =` it is left out. */
export function phrasesOf(lines: string): Phrase[] {
  let why = ''
  return lines.split('\n').flatMap((line): Phrase[] => {
    const text = line.trim()
    if (text.startsWith('#')) why = text.slice(1).trim()
    if (text === '' || text.startsWith('#')) return []
    const [find = '', instead] = text.split(/\s*=\s*/u)
    return [instead === undefined ? { find, why } : { find, instead, why }]
  })
}
