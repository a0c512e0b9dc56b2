import { hasFinite } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { chainEnd } from '../clauses/phrase-chains.ts'
import { isGivenName } from '../names/given-names.ts'
import { NOMINATIVE, SINGULAR } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { isRole } from './open-appositions.ts'

/**
 * `Der Vorsitzende des Vereins, Max Muster dankte …`, `Anna Muster, Leiterin der Schule und Max Beispiel kamen.`: what a comma has set off as the
 * name of an office, or as the office of a person, ends before the verb or before the next person.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Zusätze).
 */
export function closesPerson(stretch: Stretch, at: number): boolean {
  const { tokens, opens, sentence, at: from } = stretch
  if (opens !== ',' || at < 2 || !isNoun(tokens[at - 1])) return false
  const head = sentence.tokens.slice(0, from)
  return tokens[at]?.lower === 'und' ? endsBeforePerson(tokens, at, head) : endsWithName(tokens, at, head)
}

/** `Der Vorsitzende des Vereins, Max Muster dankte …`: article, office and genitives open the sentence, and the verb is one of a single person. */
function endsWithName(tokens: readonly Token[], at: number, head: readonly Token[]): boolean {
  const [verb, next] = [tokens[at] as Token, tokens[at + 1]]
  if (at !== 2 || !isGivenName(tokens[0]?.text ?? '') || !/^(?:der|die)$/u.test(head[0]?.lower ?? '')) return false
  if (head.slice(1).some(({ before }) => before !== '') || hasFinite(head) || chainEnd(head, 0) !== head.length)
    return false
  const [office] = nounGroupsOf(head)
  if (office?.start !== 0 || (office.cells & NOMINATIVE & SINGULAR) === 0 || !isRole(head[office.end] as Token))
    return false
  if ((verb.forms.verb & VerbForm.thirdSingular) === 0 || isNoun(verb)) return false
  return (
    isSurelyFinite(verb) ||
    (/te$/u.test(verb.lower) &&
      mayBeFinite(verb) &&
      next !== undefined &&
      (ARTICLES.has(next.lower) || PREPOSITIONS.has(next.lower)))
  )
}

/** `Anna Muster, Leiterin der Schule und Max Beispiel`: the office without an article can be no further person. */
function endsBeforePerson(tokens: readonly Token[], at: number, head: readonly Token[]): boolean {
  const [given, family, next, second] = [head.at(-2), head.at(-1), tokens[at + 1], tokens[at + 2]]
  if (!given || !family || family.before !== '' || !isGivenName(given.text) || !isNoun(family)) return false
  if (!next || !second || !isGivenName(next.text) || !isNoun(second) || isRole(second)) return false
  // `und Ben Roths Mutter`
  if (isNoun(tokens[at + 3])) return false
  return isRole(tokens[0] as Token) && !isRole(family) && chainEnd(tokens.slice(0, at), 0) === at
}
