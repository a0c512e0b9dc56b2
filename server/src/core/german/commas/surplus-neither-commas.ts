import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { PLAIN_SUBORDINATORS } from '../clauses/function-words.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'

/**
 * `Weder der Vorstand, noch der Rat wollten …`, `ist weder versichert, noch zugelassen`: the two are parts of one clause.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: kein Komma vor weder … noch).
 */
export function partsNeither({ tokens, isFirst }: Stretch, next: Stretch): boolean {
  const [link, second] = next.tokens
  if (!isFirst || link?.lower !== 'noch' || second?.lower === 'dazu') return false
  if (tokens[0]?.lower !== 'weder') return partsBehindVerb(tokens, next)
  const start = tokens[1] && isPreposition(tokens[1]) ? 2 : 1
  return tokens.length > 2 && chainEnd(tokens, start) === tokens.length
}

/** Behind the verb of the sentence, with no second one behind `noch` (`weder kam er, noch rief er an`). */
function partsBehindVerb(tokens: readonly Token[], { tokens: behind, closes }: Stretch): boolean {
  const neither = tokens.findIndex(({ lower }) => lower === 'weder')
  const last = behind.at(-1)
  if (neither < 1 || neither === tokens.length - 1 || !last || behind.length < 2 || !/^“?[.!]/u.test(closes))
    return false
  const [before, between] = [tokens.slice(0, neither), tokens.slice(neither + 1)]
  if (before.some(({ lower }) => PLAIN_SUBORDINATORS.has(lower)) || between.some((token) => isSurelyFinite(token)))
    return false
  if (
    !before.some(
      (token, i) => i > 0 && (isSurelyFinite(token) || isPluralVerb(token) || FINITE_AUXILIARIES.has(token.lower))
    )
  )
    return false
  // `noch besucht`, `noch verkauft der Rat das Haus`: what may be a participle is one at the end.
  const isVerb = (token: Token) => !isNoun(token) && mayBeFinite(token) && token.forms.strong === 0
  if (behind.slice(0, -1).some(isVerb)) return false
  return isNoun(last) || !isSurelyFinite(last)
}
