import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { COORDINATORS, PREPOSITIONS, SUBORDINATORS } from './function-words.ts'
import { VerbForm } from './morphology.ts'
import { sayingForms } from './verbs-of-saying.ts'

/** A comma that parts the first constituent of a main clause from its verb. */
export interface SurplusComma {
  /** The words before and behind the comma. */
  readonly before: Token
  readonly behind: Token
}

/**
 * `Nach dem Ende der Sitzung, begann das Fest.`: what stands before the finite verb is a phrase without a verb, opened by a
 * preposition; the finite verb follows, and no further comma could pair with this one.
 * Source: Amtliches Regelwerk 2024 (no comma within a clause but around additions).
 */
export function surplusCommaBetween(stretch: Stretch, next: Stretch | undefined): SurplusComma | undefined {
  const { tokens } = stretch
  const [opener] = tokens
  const before = tokens.at(-1)
  const behind = next?.tokens[0]
  if (!stretch.isFirst || stretch.closes !== ',' || !next || !opener || !before || !behind) return undefined
  if (tokens.length < 2 || tokens.length > LONGEST || !opensPhrase(tokens)) return undefined
  if (tokens.some(isClausal)) return undefined
  const { lower } = behind
  if (!isSurelyFinite(behind) || isNoun(behind) || sayingForms(lower).length > 0 || lower === 'so') return undefined
  // `Im Rathaus, wird betont, …`, `…, ist zu hören, …`: a clause put in.
  if (next.closes === ',' && next.tokens.length < SHORTEST_CLAUSE) return undefined
  return next.tokens.length < 2 ? undefined : { before, behind }
}

const LONGEST = 12
const SHORTEST_CLAUSE = 5

function opensPhrase([first, second]: readonly Token[]): boolean {
  if (PREPOSITIONS.has(first?.lower ?? '')) return !OPENING_CLAUSES.has(first?.lower ?? '')
  // `Wenig später, stand …`, `Zwei Stunden später, …`
  return second?.lower === 'später' && first !== undefined && !isNoun(second)
}

/** Prepositions that open infinitive groups and clauses too, and what is set off on purpose (`Trotz allem, …`). */
const OPENING_CLAUSES = new Set(['um', 'ohne', 'statt', 'anstatt', 'außer', 'während', 'seit', 'bis', 'zu'])

/** Whether the word shows that more than a phrase stands there: a verb, a conjunction, an enumeration. */
function isClausal(token: Token, at: number): boolean {
  if (COORDINATORS.has(token.lower) && token.lower !== 'und') return true
  if (SUBORDINATORS.has(token.lower) && !/^(?:der|die|das|dem|den|während|bis|seit)$/u.test(token.lower)) return true
  if (isNoun(token)) return false
  const { verb, strong } = token.forms
  if (at > 0 && mayBeFinite(token) && strong === 0) return true
  return strong === 0 && (verb & (VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive)) !== 0
}
