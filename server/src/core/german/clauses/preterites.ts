import { isPluralVerb } from './clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS } from './function-words.ts'

/**
 * `besuchte`, `dankten`: verbs in the past that look like declined participles, too (`die besuchte Schule`); what stands beside them
 * tells. Source: Duden, Die Grammatik (schwache Konjugation; Deklination der Partizipien).
 */
export function mayBePreterite(token: Token): boolean {
  return mayBeFinite(token) && PAST.test(token.lower)
}

const PAST = /ten?$/u

/** A finite verb by its form, which is no adjective but where it may be a preterite: `organisiert`, `passierten`. */
export function isFiniteOrPreterite(token: Token): boolean {
  return mayBeFinite(token) && (token.forms.strong === 0 || PAST.test(token.lower))
}

/** `bedankte sich`, `besuchte die Schule`: what follows is no noun that a participle could belong to. */
export function isPreteriteBefore(verb: Token | undefined, next: Token | undefined): boolean {
  return verb !== undefined && mayBePreterite(verb) && (next?.lower === 'sich' || ARTICLES.has(next?.lower ?? ''))
}

/** `Die Zuschauer applaudierte begeistert`: the only verb behind a noun, with one phrase or an adverb behind it and no noun of its own. */
export function isPreteriteBehindNoun(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at)
  if (!token || !next || !token.lower.endsWith('te') || !mayBePreterite(token) || !isNoun(tokens[at - 1])) return false
  const behind = tokens.slice(at + 1)
  if (behind.some((other) => isSurelyFinite(other) || isPluralVerb(other))) return false
  // `Die Gäste begrüßte im Foyer der Rat`: more than one phrase, and one may be the subject.
  if (behind.filter(isNoun).length > 1 || behind.filter(({ lower }) => ARTICLES.has(lower)).length > 1) return false
  if (PREPOSITIONS.has(next.lower)) return isNoun(behind.at(-1))
  return !isNoun(next) && next.forms.isBare && next.forms.weak === 0 && !behind.some(isNoun)
}
