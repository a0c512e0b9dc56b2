import { CASE_OF_PREPOSITION } from '../clauses/determiners.ts'
import { ALL_CELLS, Case, type Cells, cell, cellsOfCase, Gender, SINGULAR } from '../words/cells.ts'

const FORMS: readonly (readonly [string, Cells])[] = [
  [
    'ein',
    cell(Case.nominative, Gender.masculine) |
      cell(Case.nominative, Gender.neuter) |
      cell(Case.accusative, Gender.neuter)
  ],
  ['eine', cell(Case.nominative, Gender.feminine) | cell(Case.accusative, Gender.feminine)],
  ['einen', cell(Case.accusative, Gender.masculine)],
  ['einem', cell(Case.dative, Gender.masculine) | cell(Case.dative, Gender.neuter)],
  ['einer', cell(Case.dative, Gender.feminine)]
]
/** Without a preposition before it, a counted noun is nearly always subject or object. */
const UNGOVERNED = cellsOfCase(Case.nominative) | cellsOfCase(Case.accusative)

/** The forms of `ein` that a noun may have with the word before it, likeliest first (Duden, Die Grammatik: Artikelwörter). */
export function indefiniteArticles(noun: Cells, wordBefore: string): string[] {
  const governed = CASE_OF_PREPOSITION.get(wordBefore) ?? (TWO_CASES.has(wordBefore) ? ALL_CELLS : UNGOVERNED)
  const possible = noun & SINGULAR & governed & ~cellsOfCase(Case.genitive)
  return FORMS.flatMap(([form, cells]) => ((cells & possible) === 0 ? [] : [form]))
}

/** Prepositions with dative or accusative. */
const TWO_CASES = new Set(['in', 'an', 'auf', 'hinter', 'neben', 'über', 'unter', 'vor', 'zwischen'])
