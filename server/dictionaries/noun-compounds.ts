import { capitalised } from '../src/core/german/words/lexicon.ts'
import type { NounList } from './noun-list.ts'

/** What each noun of the source may end in behind a first part, longest first and in small letters: `Bilderrahmen` in `rahmen`. */
export type LastParts = ReadonlyMap<string, readonly string[]>

export function lastParts(nouns: NounList): LastParts {
  const lemmas = new Set(Object.keys(nouns).map((lemma) => lemma.toLowerCase()))
  return new Map(Object.keys(nouns).map((lemma) => [lemma, [...lastPartsOf(lemma.toLowerCase(), lemmas)]]))
}

function* lastPartsOf(lemma: string, lemmas: ReadonlySet<string>): Generator<string> {
  for (let at = 3; at <= lemma.length - 3; at++) if (isFirstPart(lemma.slice(0, at), lemmas)) yield lemma.slice(at)
}

/** `Haus`, `Arbeits`, `Sonnen`, `Schul`: a noun, with what links it; `sch` before `wein` is none. */
function isFirstPart(part: string, lemmas: ReadonlySet<string>): boolean {
  return [part, part.replace(/(?:e?s|e?n|er)$/u, ''), part.replace(/n$/u, ''), `${part}e`, `${part}en`].some((stem) =>
    lemmas.has(stem)
  )
}

const SHORTEST_LISTED = 4

/** What the source has that ends in a listed noun (`Kronjuwel`, `Wohnblock`) is declined as that one is, besides its own way. */
export function compoundsOfListed(
  parts: LastParts,
  listed: ReadonlyMap<string, readonly string[]>
): [lemma: string, letters: readonly string[]][] {
  return [...parts].flatMap(([lemma, heads]) => {
    const head = heads.find((part) => part.length >= SHORTEST_LISTED && listed.has(capitalised(part)))
    if (head === undefined || listed.has(lemma)) return []
    return [[lemma, listed.get(capitalised(head)) ?? []]]
  })
}

/**
 * The source knows one gender a form, and where two words look alike the wrong one may have won (`Rahmen` as an infinitive). What
 * is made of a word tells its other genders: `Bilderrahmen`, `Zeitrahmen`.
 */
export function gendersOfCompounds(nouns: NounList, parts: LastParts): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const [lemma, heads] of parts) {
    const letter = nouns[lemma]?.G
    if (typeof letter !== 'string') continue
    for (const head of heads) {
      const mine = counts.get(head) ?? new Map<string, number>()
      mine.set(letter, (mine.get(letter) ?? 0) + 1)
      counts.set(head, mine)
    }
  }
  return new Map(
    [...counts].map(([head, mine]) => {
      const total = [...mine.values()].reduce((sum, n) => sum + n, 0)
      // One in seven is more than the slips of the source.
      return [head, [...mine].filter(([, n]) => n > 1 && n * 7 >= total).map(([letter]) => letter)]
    })
  )
}
