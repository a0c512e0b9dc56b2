import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { Case, cellsOfCase, PLURAL } from '../words/cells.ts'
import { isCapitalised } from '../words/lexicon.ts'

/**
 * `wegen dem Regen`, `während den Ferien`: a preposition with the dative, which is in use and not wrong, where print has the genitive.
 * The preposition and its article, or undefined. Source: Duden, Richtiges und gutes Deutsch (wegen, trotz, während, statt).
 */
export function colloquialDative({ tokens, isFirst }: Stretch, at: number): readonly [Token, Token] | undefined {
  const preposition = tokens[at]
  const article = tokens[at + 1]
  if (!preposition || !article || !/^(?:wegen|trotz|während|statt|anstatt)$/u.test(preposition.lower)) return undefined
  if ((isCapitalised(preposition.text) && !(isFirst && at === 0)) || isNoun(tokens[at - 1])) return undefined
  if (!/^(?:dem|den|einem|diesem|diesen|unserem|unseren|seinem|seinen|ihrem|ihren)$/u.test(article.lower))
    return undefined
  let end = at + 2
  while (tokens[end] && !isNoun(tokens[end]) && tokens[end]?.forms.weak !== 0) end++
  const noun = tokens[end]
  if (!noun || !isNoun(noun) || end > at + 4) return undefined
  const isPlural = /n$/u.test(article.lower)
  const own = noun.forms.noun & cellsOfCase(Case.dative)
  if ((own & (isPlural ? PLURAL : ~PLURAL)) === 0) return undefined
  // `während den Kindern geholfen wird, …`: a conjunction.
  const next = tokens[end + 1]
  if (preposition.lower === 'während' && !(next && (isSurelyFinite(next) || isPluralVerb(next)))) return undefined
  // `Statt dem Kind hilft er dem Hund`: a conjunction; the dative is that of the verb.
  if (/statt$/u.test(preposition.lower) && mayBeConjunction(tokens, at, end)) return undefined
  return [preposition, article]
}

function mayBeConjunction(tokens: readonly Token[], at: number, end: number): boolean {
  if (at > 0 || !WITHOUT_DATIVE.test(tokens[end + 1]?.lower ?? '')) return true
  return tokens.slice(end + 1).some(({ lower }) => /^(?:de[mn]|einem)$/u.test(lower))
}

const WITHOUT_DATIVE =
  /^(?:gibt|gab|ist|sind|war|waren|steht|stehen|stand|kommt|kommen|kam|entsteht|entstehen|soll|sollen)$/u
