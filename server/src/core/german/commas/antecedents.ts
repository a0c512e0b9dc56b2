import type { Token } from '../clauses/clauses.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { type Cells, cells, cellsOfGender, Gender, PLURAL, SINGULAR } from '../words/cells.ts'

/** `den Plan, der …`, but not `zwei Kliniken, die in Fulda ist …`: the noun before the comma has gender and number of the pronoun. */
export function hasAntecedent(head: readonly Token[], tokens: readonly Token[], at: number): boolean {
  const noun = nounGroupsOf(head).at(-1)
  if (!noun || noun.end < head.length - 1) return false
  // `Briefe`: beside the plural the dative with its old ending is none to reckon with.
  const own = (noun.cells & PLURAL) !== 0 && /e$/u.test(head.at(-1)?.text ?? '') ? noun.cells & ~DATIVE : noun.cells
  const gender = GENDERS[tokens[0]?.lower ?? '']
  if (gender === undefined || mayHoldSubject(tokens.slice(1, at - 1), 'singular')) return true
  // Behind `die` the number of the verb tells which of the two it is.
  const isSingular = numberOf(tokens[at - 1] as Token) === 'singular'
  return (own & (isSingular ? gender & SINGULAR : gender)) !== 0
}

const DATIVE = cells('Dmn')
const GENDERS: Readonly<Record<string, Cells>> = {
  der: cellsOfGender(Gender.masculine),
  die: cellsOfGender(Gender.feminine) | PLURAL,
  das: cellsOfGender(Gender.neuter)
}
