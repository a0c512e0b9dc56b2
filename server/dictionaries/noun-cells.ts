import { Case, cell, cellsOfGender, Gender, PLURAL } from '../src/core/german/words/cells.ts'

/** Everything but the nominative singular of a weak masculine noun (`den Prototypen`). */
export const WEAK = cellsOfGender(Gender.masculine) & ~cell(Case.nominative, Gender.masculine)

export const DATIVE_PLURAL = cell(Case.dative, Gender.plural)
/** A plural that has an n in the dative: `Häuser`. */
export const NO_DATIVE = PLURAL & ~DATIVE_PLURAL
