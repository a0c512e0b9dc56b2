import { HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, NOMINATIVE_PRONOUNS, PREPOSITIONS, PRONOUNS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { freeGroups } from '../clauses/possible-subjects.ts'
import { needsObject } from '../clauses/transitive-verbs.ts'
import { NOMINATIVE } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'

/**
 * `dass man nach jeder Wahl vergisst`, `dass der Mann weggeworfen hatte`: the subject is there, the verb must have an object, and nothing
 * in the clause can be it. Source: Duden, Die Grammatik (Valenz: Verben mit Akkusativobjekt).
 */
export function lacksObject({ tokens, closes }: Stretch): boolean {
  if (tokens.length < 4 || !/^[.,!]/u.test(closes)) return false
  const end = startOfPredicate(tokens)
  const main = tokens[end]
  const clause = tokens.slice(1, end)
  if (!main || clause.length === 0 || !needsObject(main)) return false
  if (clause.some((token, i) => isObject(token, clause[i - 1]) || (mayBeFinite(token) && !isNoun(token)))) return false
  const groups = freeGroups(clause)
  const hasPronoun = clause.some(({ lower }) => NOMINATIVE_PRONOUNS.has(lower) || SUBJECTS.test(lower))
  if (hasPronoun) return groups.length === 0
  const [subject, ...others] = groups
  const heads = nounGroupsOf(clause).filter(({ isJoined }) => isJoined)
  return subject !== undefined && others.length === 0 && heads.length === 0 && (subject.cells & NOMINATIVE) !== 0
}

/** The place of the full verb: the last word, or the one before an auxiliary or a modal verb that it goes with. */
function startOfPredicate(tokens: readonly Token[]): number {
  const last = tokens.length - 1
  const [main, verb] = [tokens[last - 1], tokens[last]]
  if (!main || !verb || isNoun(main)) return last
  const { infinitive, pastParticiple } = VerbForm
  const isPerfect = HAVE.has(verb.lower) && (main.forms.verb & pastParticiple) !== 0
  const isModal = MODAL_VERBS.has(verb.lower) && (main.forms.verb & infinitive) !== 0
  return isPerfect || isModal ? last - 1 : last
}

/** A pronoun that may be an object; an article of a group that a preposition governs is none. */
function isObject({ lower }: Token, before: Token | undefined): boolean {
  if (PREPOSITIONS.has(before?.lower ?? '')) return false
  if (OBJECTS.test(lower)) return true
  return PRONOUNS.has(lower) && !NOMINATIVE_PRONOUNS.has(lower) && lower !== 'sie' && !ARTICLES.has(lower)
}

const OBJECTS =
  /^(?:dies|was|etwas|nichts|alles|vieles|viel|mehr|weniger|wenig|einiges|manches|welche[nrs]?|beide|beides|eines|keine?s|dass)$/u
const SUBJECTS = /^(?:niemand|jemand|jede[rs]?|alle|viele|sie)$/u
