import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'

/** A pronoun of the first person, by its offsets in a block's prose. */
export interface FirstPerson {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Without its ending, in lower case: `unser` for `unserem`. */
  readonly stem: string
}

/** `wir`, `uns`, `unser`, `ich`, `mich`, `mir` of a block, those of names left out; read once for as long as it reads the same. */
export const firstPersons = oncePer((prose: Prose): readonly FirstPerson[] => find(prose.text))

const PRONOUN =
  /(?<![\p{L}\p{N}’'*_/@#-])(?:[Ww]ir|[Uu]ns|[Uu]nser(?:e[mnrs]?|s|n)?|[Ii]ch|[Mm]ich|[Mm]ir)(?![\p{L}\p{N}’'*_/-])/gu

function find(text: string): FirstPerson[] {
  return matchesOf(text, PRONOUN).flatMap(({ index: start, 0: found }) => {
    const end = start + found.length
    if (isName(text, start, end) || isReadersQuestion(text, start, end)) return []
    return [{ start, end, text: found, stem: found.toLowerCase().replace(/^unser.*/u, 'unser') }]
  })
}

/** `Muss ich mich anschließen lassen?` at the beginning of a line: what readers ask, before the answer. */
function isReadersQuestion(text: string, start: number, end: number): boolean {
  if (!/^(?:ich|mich|mir)$/iu.test(text.slice(start, end))) return false
  const from = text.lastIndexOf('\n', start) + 1
  const line = text.slice(from, text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end))
  return /^[^.!?:„“]+\?(?=\s|$)/u.test(line) && line.indexOf('?') > start - from
}

/** With a capital inside of a sentence, or behind `Bündnis`, `Aktion` and the like, it belongs to a name. */
function isName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (/(?:Programm|Projekt|Bündnis|Aktion|Initiative|Kampagne|Verein|Partei|Motto|Titel|Wettbewerb)\s$/u.test(before))
    return true
  return /^\p{Lu}/u.test(text.slice(start, end)) && /[\p{L}\p{N},]\s$/u.test(before)
}
