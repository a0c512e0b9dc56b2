import { PLURAL } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'

/** A noun in the plural behind a figure, with at most one adjective between: `12.000 neue Bücher`. */
export interface CountedNoun {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The adjective, empty without one. */
  readonly adjective: string
}

const behind = /^([ \u00A0\u202F\n](?:(\p{Ll}{3,}(?:e|en|er))[ \u00A0\n])?)(\p{Lu}\p{Ll}[\p{L}:*_-]*)/u

/** The noun that the figure before `at` counts; undefined where the word is a name of a place, or no plural that is known. */
export function countedNoun(text: string, at: number, knowledge: Knowledge): CountedNoun | undefined {
  const match = behind.exec(text.slice(at, at + 80))
  const [, gap = '', adjective = '', noun = ''] = match ?? []
  if (!match || knowledge.gazetteer.has(noun)) return undefined
  const { morphology } = knowledge
  if (adjective !== '' && morphology.formsOf(adjective).weak === 0) return undefined
  // `Bürger:innen`, `Gäst*innen`: forms of both sexes are plurals that no list has.
  const isPlural = /[:*_]innen$|\p{Ll}Innen$/u.test(noun) || (morphology.formsOf(noun).noun & PLURAL) !== 0
  return isPlural ? { start: at + gap.length, end: at + gap.length + noun.length, text: noun, adjective } : undefined
}
