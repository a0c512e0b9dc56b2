import { readFileSync } from 'node:fs'
import type { ClassedWords } from './classed-words.ts'
import type { LikeCommonWords } from './like-common-words.ts'
import { packageFile, readList } from './sources.ts'

/** A locality near to no common word: known wherever it stands. */
export const SURE = 2
/** One that is a slip away from a common word: a name only where names are due. */
export const DOUBTFUL = 1

/** Letters of a name that may be cut off. */
const CUT = 46
/** `Wik`, `Bad`: shorter ones are near to everything, and mostly abbreviations. */
const SHORTEST = 4
/** Truncated names of stops are longer. */
const LONGEST = 18
/** What is met in more towns is a word (`Kiga`, `Sportpl`), unless the name of the stop goes on behind it mostly. */
const MOST_TOWNS = 5
const MOSTLY = 0.5
/** One stop may be called after anything; several that begin alike lie in one quarter. */
const SEVERAL = 2

/**
 * Villages and parts of towns, from the names of all stops of local traffic (`Schierstein Hafen, Wiesbaden`): no list of
 * municipalities holds them. Only what no list of words holds.
 *
 * @param listed all words that are known otherwise
 */
export function localities({ texts, classes }: ClassedWords, isLikeCommonWord: LikeCommonWords): Map<string, number> {
  const listed = new Set<string>()
  for (const [at, text] of texts.entries()) if (classes[at] !== 0) listed.add(text)
  const found = new Map<string, number>()
  for (const name of [...namesOfLocalities(), ...readList('quarters')]) {
    if (listed.has(name) || listed.has(name.toLowerCase()) || isOldSpelling(name, listed)) continue
    found.set(name, isLikeCommonWord(name.toLowerCase()) ? DOUBTFUL : SURE)
  }
  return found
}

/** `Schloß`, `Jagdschloß`: a stop is still called so, and it is a slip all the same. */
function isOldSpelling(name: string, listed: ReadonlySet<string>): boolean {
  if (!name.endsWith('ß')) return false
  const today = `${name.slice(0, -1)}ss`.toLowerCase()
  for (let at = 0; at <= today.length - SHORTEST; at++) {
    const noun = today.slice(at)
    if (listed.has(noun.charAt(0).toUpperCase() + noun.slice(1))) return true
  }
  return false
}

function* namesOfLocalities(): Generator<string> {
  const met = new Map<string, Met>()
  const certain = new Set<string>()
  for (const stop of stops()) {
    const [own = '', town, more] = stop.split(', ')
    if (more !== undefined) continue
    if (town === undefined) {
      // `Wiesbaden-Schierstein`
      for (const part of own.split('-').slice(1)) if (isName(part)) certain.add(part)
      continue
    }
    const [of = ''] = town.split(' ')
    if (isName(of)) certain.add(of)
    const words = own.replace(/^(?:Alt|Neu|Groß|Klein)-(?=\p{Lu})/u, '').split(/[ /()]+/u)
    for (const [at, word] of words.entries()) {
      if (!isName(word)) continue
      const goesOn = at === 0 && words.length > 1
      // `Bramfelder Dorfplatz` tells of Bramfeld as well.
      for (const name of [word, ...(goesOn ? calledAfter(word) : [])]) {
        const known = met.get(name) ?? { stops: 0, goesOn: 0, towns: new Map<string, number>() }
        known.stops++
        if (goesOn) known.goesOn++
        known.towns.set(town, (known.towns.get(town) ?? 0) + 1)
        met.set(name, known)
      }
    }
  }
  yield* certain
  for (const [name, { stops, goesOn, towns }] of met) {
    if (certain.has(name) || (towns.size > MOST_TOWNS && goesOn < stops * MOSTLY)) continue
    if (Math.max(...towns.values()) >= SEVERAL) yield name
  }
}

/** In how many names of stops a word is met, how often with more behind it, and in which towns. */
interface Met {
  stops: number
  goesOn: number
  readonly towns: Map<string, number>
}

/** What `Schiersteiner`, `Woltmershauser`, `Sendlinger`, `Neuengammer` are called after; `Badenweiler` is a place itself. */
function calledAfter(word: string): string[] {
  const stem = /^(\p{Lu}\p{Ll}{4,})er$/u.exec(word)?.[1]
  if (stem === undefined || stem.endsWith('weil')) return []
  if (/(?:haus|ing|ung|kirch|hof)$/u.test(stem)) return [`${stem}en`]
  return /(?:mm|ng|rg|tt|nn|ck|d)$/u.test(stem) && !/(?:berg|burg|feld|wald|land)$/u.test(stem)
    ? [stem, `${stem}e`]
    : [stem]
}

function isName(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^\p{Lu}\p{Ll}+$/u.test(word)
}

/** The names of all stops, `[id, name, weight]` a line; longer ones are cut off there. */
function* stops(): Generator<string> {
  for (const line of readFileSync(packageFile('db-hafas-stations', 'data.ndjson'), 'utf8').split('\n')) {
    if (line === '') continue
    const [, name] = JSON.parse(line) as [id: string, name: string]
    if (name.length < CUT) yield name
  }
}
