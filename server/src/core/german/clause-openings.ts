import { endsInFinite, hasFinite, isContent, isVerbal, PARTICLES, RELATIVE_WHICH } from './clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { CORRELATES, PRONOUNS, QUESTION_WORDS } from './function-words.ts'

/** `nicht nur am Montag sondern auch`: the verb of that form (`sie sondern Duft ab`) denies nothing. */
export function opensContrast({ sentence, at: from }: Stretch, at: number): boolean {
  return sentence.tokens
    .slice(0, from + at)
    .some((token) => /^(?:nicht|nie|niemals|weder|kein(?:e[mnrs]?)?)$/u.test(token.lower))
}

export function opensWithConjunction(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  const { lower } = tokens[at] as Token
  if (!isContent(behind) || (PARTICLES.has(behind.lower) && at < 3)) return false
  if (lower === 'dass' || lower === 'weil' || lower === 'obwohl') {
    return (
      isVerbal(behind) ||
      isNoun(behind) ||
      CORRELATES.has(behind.lower) ||
      PARTICLES.has(behind.lower) ||
      behind.forms.isBare
    )
  }
  if (!isVerbal(behind) && !(isNoun(behind) && behind.forms.noun !== 0 && hasFinite(tokens.slice(0, at)))) return false
  return at > 1 && endsInFinite(tokens, at, stretch)
}

/** Conjunctions that are prepositions, adverbs or particles as well. */
export const LOOSE = new Set('da bis'.split(' '))

/** `Lösung da es hilft`, `warten bis der Wagen eintrifft`: a subject in the nominative behind it, and the verb at the end. */
export function opensLoosely(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  const next = tokens[at + 1]?.lower ?? ''
  const isSubject = PRONOUNS.has(next) || (tokens[at]?.lower === 'bis' && next === 'der')
  if (!isSubject || !isContent(behind) || !(isVerbal(behind) || isNoun(behind))) return false
  return endsInFinite(tokens, at, stretch) && hasFinite([...tokens.slice(0, at), ...(isVerbal(behind) ? [behind] : [])])
}

/** `zeigt welche Schulen gebaut werden`: a verb, then the question with its verb somewhere behind. */
export function opensQuestion(tokens: readonly Token[], at: number, word: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  if (!isContent(behind) || (at < 2 && !isSurelyFinite(behind))) return false
  // `welches Thema zu welcher Zeit`: the second question belongs to the first, whose verb is still to come.
  const first = tokens.slice(0, at).findLastIndex((token) => QUESTION_WORDS.has(token.lower))
  if ((first >= 0 && !hasFinite(tokens.slice(first + 1, at))) || (first < 0 && stretch.at > 0 && isAsked(stretch)))
    return false
  if (isVerbal(behind)) return tokens.slice(word + 2).some((token) => mayBeFinite(token))
  const isRelative =
    isNoun(behind) && (RELATIVE_WHICH.has(tokens[word]?.lower ?? '') || ONLY_RELATIVE.has(tokens[word]?.lower ?? ''))
  return isRelative && endsInFinite(tokens, word, stretch)
}

const ONLY_RELATIVE = new Set('wodurch weshalb weswegen'.split(' '))

/** Whether a question of the sentence still waits for its verb when the stretch begins. */
function isAsked({ sentence, at }: Stretch): boolean {
  const before = sentence.tokens.slice(0, at)
  const last = before.findLastIndex((token) => QUESTION_WORDS.has(token.lower))
  return last >= 0 && !hasFinite(before.slice(last + 1))
}
