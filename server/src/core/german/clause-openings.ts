import {
  endsInFinite,
  hasFinite,
  hasTwoVerbs,
  isContent,
  isVerbal,
  PARTICLES,
  RELATIVE_WHICH
} from './clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { CORRELATES, NOMINATIVE_PRONOUNS, PRONOUNS, QUESTION_WORDS } from './function-words.ts'
import { FINITE, VerbForm } from './morphology.ts'
import { isBeforeMainVerb } from './relative-openings.ts'

/** `nicht nur am Montag sondern auch`: the verb of that form (`sie sondern Duft ab`) denies nothing. */
export function opensContrast({ sentence, at: from }: Stretch, at: number): boolean {
  return sentence.tokens
    .slice(0, from + at)
    .some((token) => /^(?:nicht|nie|niemals|weder|kein(?:e[mnrs]?)?)$/u.test(token.lower))
}

export function opensWithConjunction(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  const { lower } = tokens[at] as Token
  // `setzt sich dafür ein dass`, `das erste Mal dass`
  if (lower === 'dass' && at > 2) {
    if (behind.lower === 'ein' && CORRELATES.has(tokens[at - 2]?.lower ?? '')) return true
    if (behind.text === 'Mal' && tokens[at - 2]?.forms.weak !== 0) return true
  }
  // `hat dass Haus gekauft`: what has no verb is no clause.
  if (lower === 'dass' && !hasFinite(tokens.slice(at + 1))) return false
  if (lower === 'ob' && QUESTION_NOUNS.test(behind.text)) return hasFinite(tokens.slice(at + 2))
  if (!isContent(behind) || (PARTICLES.has(behind.lower) && at < 3)) return false
  if (lower === 'dass' || lower === 'weil' || lower === 'obwohl') {
    return (
      isVerbal(behind) ||
      isNoun(behind) ||
      CORRELATES.has(behind.lower) ||
      PARTICLES.has(behind.lower) ||
      behind.forms.isBare ||
      PRONOUNS.has(behind.lower)
    )
  }
  if (lower === 'ob' && hasFinite(tokens.slice(0, at))) return endsInFinite(tokens, at, stretch)
  const isParticle = PARTICLES.has(behind.lower) && hasFinite(tokens.slice(0, at))
  if (
    !isParticle &&
    !isVerbal(behind) &&
    !(isNoun(behind) && behind.forms.noun !== 0 && hasFinite(tokens.slice(0, at)))
  )
    return false
  return at > 1 && endsInFinite(tokens, at, stretch)
}

/** Nouns that a question completes. */
const QUESTION_NOUNS = /^(?:Frage|Entscheidung|Diskussion|Debatte)$/u

/** Conjunctions that are prepositions, adverbs or particles as well. */
export const LOOSE = new Set('da bis als wie während seit seitdem damit solange soweit ehe'.split(' '))

/** `Lösung da es hilft`, `warten bis der Wagen eintrifft`: a subject in the nominative behind it, and the verb at the end. */
export function opensLoosely(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  const next = tokens[at + 1]?.lower ?? ''
  const { lower } = tokens[at] as Token
  if (!isContent(behind) || !endsInFinite(tokens, at, stretch)) return false
  if (lower === 'bis' && hasTwoVerbs(tokens, at, stretch) && at > 1) return true
  const isSubject =
    lower === 'da' || lower === 'bis'
      ? PRONOUNS.has(next) || (lower === 'bis' && next === 'der')
      : NOMINATIVE_PRONOUNS.has(next)
  if (COMPARING.has(lower) && !isSubject) return opensStatement(tokens, at, stretch)
  const isParticle = PARTICLES.has(behind.lower) && lower === 'damit'
  if (!isSubject || !(isVerbal(behind) || isNoun(behind) || isParticle)) return false
  return hasFinite([...tokens.slice(0, at), ...(isVerbal(behind) ? [behind] : [])])
}

const COMPARING = new Set(['wie', 'damit', 'während', 'seit', 'seitdem', 'solange', 'soweit', 'ehe'])

/** `zu sehen wie die Kinder lernen`, `… damit sie wohnen können`: a verb behind it and one at the end, in two clauses therefore. */
function opensStatement(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (!next || tokens.length - at < 4) return false
  // `ein Zeichen dafür wie gut wir arbeiten`
  if (tokens[at]?.lower === 'wie' && CORRELATES.has(behind.lower)) return hasFinite(tokens.slice(0, at))
  if (tokens[at]?.lower === 'wie' && endOfZuInfinitive(tokens, at - 2) === at - 1) return true
  if (!hasTwoVerbs(tokens, at, stretch)) return false
  if (tokens[at]?.lower === 'wie')
    return (
      isVerbal(behind) && behind.forms.strong === 0 && !isParticipleOnly(behind) && tokens.at(-2)?.forms.strong === 0
    )
  return PRONOUNS.has(next.lower) || /^(?:der|die|das|ein|eine)$/u.test(next.lower)
}

function isParticipleOnly({ forms }: Token): boolean {
  return (forms.verb & VerbForm.pastParticiple) !== 0 && (forms.verb & FINITE) === 0
}

/** `zeigt welche Schulen gebaut werden`: a verb, then the question with its verb somewhere behind. */
export function opensQuestion(tokens: readonly Token[], at: number, word: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  if (RELATIVE_WHICH.has(tokens[at]?.lower ?? '') && isBeforeMainVerb(tokens, at, stretch)) return true
  if (!isContent(behind) || (at < 2 && !isSurelyFinite(behind))) return false
  // `welches Thema zu welcher Zeit`: the second question belongs to the first, whose verb is still to come.
  const first = tokens.slice(0, at).findLastIndex((token) => QUESTION_WORDS.has(token.lower))
  if ((first >= 0 && !hasFinite(tokens.slice(first + 1, at))) || (first < 0 && stretch.at > 0 && isAsked(stretch)))
    return false
  if (isVerbal(behind)) return restOf(stretch, word + 2).some((token) => mayBeFinite(token))
  // `Räume bereit in denen …`
  if (tokens[word]?.lower === 'denen' && word > at && hasFinite(tokens.slice(0, at)))
    return endsInFinite(tokens, word, stretch)
  const isRelative =
    isNoun(behind) && (RELATIVE_WHICH.has(tokens[word]?.lower ?? '') || ONLY_RELATIVE.has(tokens[word]?.lower ?? ''))
  return isRelative && endsInFinite(tokens, word, stretch)
}

/** The words of the stretch from the place on; where brackets cut the clause, those of the sentence. */
function restOf({ tokens, closes, sentence, at }: Stretch, from: number): readonly Token[] {
  return closes.startsWith('(') ? sentence.tokens.slice(at + from) : tokens.slice(from)
}

const ONLY_RELATIVE = new Set('wodurch weshalb weswegen'.split(' '))

/** Whether a question of the sentence still waits for its verb when the stretch begins. */
function isAsked({ sentence, at }: Stretch): boolean {
  const before = sentence.tokens.slice(0, at)
  const last = before.findLastIndex((token) => QUESTION_WORDS.has(token.lower))
  return last >= 0 && !hasFinite(before.slice(last + 1))
}
