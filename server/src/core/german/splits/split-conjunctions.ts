import { isClauseFinal, isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'

/**
 * `Nach dem die Halle saniert ist, …`: preposition and article stand for one conjunction, where another article or a pronoun follows
 * and the clause ends in its verb. The word as it is usual, or undefined. Source: Amtliches Regelwerk 2024, § 39.
 */
export function splitConjunction({ tokens, isFirst, closes }: Stretch): string | undefined {
  const [first, second, third] = tokens
  const last = tokens.length - 1
  if (!isFirst || closes !== ',' || second?.lower !== 'dem' || !/^(?:Nach|Seit)$/u.test(first?.text ?? ''))
    return undefined
  if (!third || last < 4 || !OPENS_CLAUSE.test(third.lower) || !isClauseFinal(tokens, last)) return undefined
  const verb = tokens[last]
  if (!verb || !(isSurelyFinite(verb) || isPluralVerb(verb))) return undefined
  // `Nach dem die Stadt prägenden Umbau …`: an attribute with an object of its own.
  const isAttribute = tokens.some(
    (token, i) =>
      i > 2 && /en$/u.test(token.lower) && !ARTICLES.has(token.lower) && token.forms.weak !== 0 && isNoun(tokens[i + 1])
  )
  // `Nach dem die Straße benannt ist, war Arzt.`, `Nach dem ihre Familie suchte, …`
  const isNamed =
    tokens.some(({ lower }) => /^(?:be|ge)nannt$/u.test(lower)) ||
    (first?.lower === 'nach' && /^(?:such|frag|streb|griff|greif|verlang|fahnde|forsch)/u.test(verb.lower))
  return isAttribute || isNamed ? undefined : `${first?.text}dem`
}

const OPENS_CLAUSE =
  /^(?:der|die|das|den|ein|eine|alle|er|sie|es|wir|man|sich|mehrere|viele|beide|unsere?|ihre?|seine?)$/u
