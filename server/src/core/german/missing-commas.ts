import { closesClause } from './clause-endings.ts'
import { LOOSE, opensContrast, opensLoosely, opensQuestion, opensWithConjunction } from './clause-openings.ts'
import { endsInFinite, isContent, RELATIVE_WHICH } from './clause-shapes.ts'
import { isNoun, type Stretch, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS, QUESTION_WORDS } from './function-words.ts'
import { opensInfinitive, opensPurpose } from './infinitive-openings.ts'
import { opensRelative, opensRelativePhrase, RELATIVE_PRONOUNS } from './relative-openings.ts'

/** Why a comma is due. */
export type CommaReason = 'conjunction' | 'question' | 'relative' | 'infinitive' | 'purpose' | 'closing' | 'contrast'

export interface MissingComma {
  readonly reason: CommaReason
  /** The word behind which the comma stands, and the one before which it does. */
  readonly behind: Token
  readonly before: Token
}

/**
 * The commas that a stretch lacks. A place counts only where the words allow no other reading: the clause in question is complete
 * up to the next mark, and what stands before it is complete as well.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Nebensätze, Infinitivgruppen); HOUSE-STYLE 3.5 for the exceptions.
 */
export function* missingCommas(stretch: Stretch): Generator<MissingComma> {
  const { tokens } = stretch
  let hasInfinitive = false
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    const behind = tokens[at - 1]
    if (!token || !behind) continue
    const reason = reasonAt(tokens, at, stretch)
    // One group has one beginning.
    if (!reason || (reason === 'infinitive' && hasInfinitive)) continue
    hasInfinitive ||= reason === 'infinitive'
    yield { reason, behind, before: token }
  }
}

/** `wichtig Daten zu schützen`; behind a noun only where that has its article: `die Chance Daten …`, not `in kurzer Zeit Wissen …`. */
function opensInfinitiveWithNoun(tokens: readonly Token[], at: number): boolean {
  return (!isNoun(tokens[at - 1]) || ARTICLES.has(tokens[at - 2]?.lower ?? '')) && opensInfinitive(tokens, at)
}

function reasonAt(tokens: readonly Token[], at: number, stretch: Stretch): CommaReason | undefined {
  const { lower } = tokens[at] as Token
  if (isNoun(tokens[at])) return opensInfinitiveWithNoun(tokens, at) ? 'infinitive' : undefined
  if (CONJUNCTIONS.has(lower)) return opensWithConjunction(tokens, at, stretch) ? 'conjunction' : undefined
  if (lower === 'sondern') return isContent(tokens[at - 1]) && opensContrast(stretch, at) ? 'contrast' : undefined
  if (lower === 'was' && EVERYTHING.has(tokens[at - 1]?.lower ?? '') && endsInFinite(tokens, at, stretch))
    return 'relative'
  if (QUESTION_WORDS.has(lower)) return opensQuestion(tokens, at, at, stretch) ? 'question' : undefined
  if (PREPOSITIONS.has(lower) && RELATIVE_WHICH.has(tokens[at + 1]?.lower ?? '')) {
    return opensQuestion(tokens, at, at + 1, stretch) ? 'question' : undefined
  }
  if (lower === 'so' && tokens[at + 1]?.lower === 'dass')
    return isContent(tokens[at - 1]) && at > 1 ? 'conjunction' : undefined
  if (LOOSE.has(lower)) return opensLoosely(tokens, at, stretch) ? 'conjunction' : undefined
  if (RELATIVE_PRONOUNS.has(lower) && opensRelative(tokens, at, stretch)) return 'relative'
  if (PREPOSITIONS.has(lower) && opensRelativePhrase(tokens, at, stretch)) return 'relative'
  if (lower === 'um' && opensPurpose(tokens, at)) return 'purpose'
  if (opensInfinitive(tokens, at)) return 'infinitive'
  if (closesClause(tokens, at, stretch)) return 'closing'
  return undefined
}

/** Open nothing but subordinate clauses; `so dass`, `ohne dass`, `vor allem weil` have their comma further left. */
const CONJUNCTIONS = new Set('dass weil obwohl obgleich sodass nachdem bevor sobald falls sofern ob wenn'.split(' '))

/** What a clause with `was` belongs to. */
const EVERYTHING = new Set(['alles', 'etwas', 'nichts', 'vieles', 'manches', 'das'])
