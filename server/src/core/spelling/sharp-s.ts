import { isGivenName } from '../german/names/given-names.ts'
import { segmentsOf } from '../german/words/segments.ts'
import type { Block } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'
import { oncePer } from '../text/once.ts'
import { introducedNames } from './introduced-names.ts'

interface Place {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** The words with ß that are no names introduced by the text; in Switzerland nothing else is written with it. */
export function* sharpSWords(blocks: readonly Block[]): Generator<Place & { readonly block: Block }> {
  const introduced = blocks.map(({ prose }) => introducedNames(prose))
  const names = new Set(introduced.flatMap(({ certain, likely }) => [...certain, ...likely]))
  for (const block of blocks) {
    for (const place of placesIn(block.prose)) {
      if (!names.has(place.word) && !isGivenName(place.word)) yield { ...place, block }
    }
  }
}

const placesIn = oncePer((prose: Prose): readonly Place[] => find(prose))

function find(prose: Prose): Place[] {
  if (!prose.text.includes('ß')) return []
  return segmentsOf(prose)
    .words.map(({ start, end }) => ({ start, end, word: prose.text.slice(start, end) }))
    .filter(({ word }) => /^[\p{L}-]+$/u.test(word) && word.includes('ß'))
}

/** `Ackermannstrasse` is no line of the Ackermanns, though `Leitungstrasse` is one of pipes. */
export function isStreetWithoutSharpS(word: string): boolean {
  const before = /^(\p{L}{2,}-?)[Ss]trassen?$/u.exec(word)?.[1]
  return before !== undefined && !/(?:ung|ion|heit|keit|schaft|tät|verkehr|vorzug)$/u.test(before)
}
