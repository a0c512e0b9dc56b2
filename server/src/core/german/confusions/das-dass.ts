import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { isGovernor } from '../clauses/dass-governors.ts'
import { ARTICLES, NOMINATIVE_PRONOUNS, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { isWithinClause, opensInterrupted } from '../clauses/interrupted-clauses.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { cellsOfGender, Gender, SINGULAR } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { isApartFromArticle, isDemonstrative } from './das-as-article.ts'
import { hasPlaceForPronoun, isAntecedent, isNeuter, isTakenForNeuter } from './das-as-relative.ts'
import { clauseEnd, isVerbFinal } from './das-clause-ends.ts'

/**
 * Whether the `das` that opens a stretch behind a comma is the conjunction `dass`: the clause has its finite verb at the end, so
 * it is subordinate, and nothing before can be what a relative pronoun stands for, or nothing in it is left for the pronoun to be.
 * Source: Amtliches Regelwerk 2024 (Unterscheidung von das und dass); Duden, Die Grammatik.
 */
export function isConjunction(stretch: Stretch, before: Stretch | undefined): boolean {
  const { tokens, sentence } = stretch
  if (stretch.opens !== ',' || !before || isWithinClause(stretch)) return false
  // In second place the verb makes a main clause; what agrees with an article makes it one.
  if (opensInterrupted(stretch, before)) return true
  if (tokens.length < 3 && !stretch.closes.startsWith(',')) return false
  // `davon aus, das, wenn …`: a clause within the clause; `das, was` is a pronoun.
  if (tokens.length === 1)
    return isFollowedByCondition(stretch) && before.tokens.some((token, i) => isGovernor(token, before.tokens, i))
  if (mayBeFinite(tokens[1]) || standsForNoun(tokens)) return false
  if (continuesPassive(stretch, before)) return false
  // `Die Feuerwehr, das THW und das DRK halfen`
  if (/^\p{Lu}{2,}$/u.test(tokens[1]?.text ?? '')) return false
  // `…, das Land die Kosten trägt`: with its verb at the end no clause has an article there, unless it continues another such clause.
  if (!isApartFromArticle(tokens) && !(isVerbFinal(tokens) && !continuesClause(before))) return false
  if (isDemonstrative(tokens)) return false
  const behind = sentence.tokens.slice(stretch.at + 1)
  if (!behind.some((token) => mayBeFinite(token))) return false
  const earlier = sentence.tokens.slice(Math.max(0, stretch.at - REACH), stretch.at)
  const antecedent = earlier.findLastIndex(
    (token, i) => isAntecedent(token, earlier[i + 1]) || isTakenForNeuter(earlier, i)
  )
  const between = earlier.slice(antecedent + 1)
  const governor = between.findIndex((token, i) => isGovernor(token, between, i))
  // `das Buch zeigen, das dort lag`: behind a verb at the end the relative clause may belong to the noun before it.
  const isPossible =
    (isExtraposing(between[governor], governor) || endsSubordinate(before, between[governor], governor)) &&
    isNeuter(earlier[antecedent]) &&
    hasPlaceForPronoun(stretch)
  if (governor >= 0 && !isPossible) return true
  if (isSimpleStatement(before)) return true
  // A clause cut by commas is not seen as a whole.
  const isWhole = clauseEnd(tokens) > 1
  if (antecedent < 0) return isWhole && earlier.length > 0
  return isWhole && !hasPlaceForPronoun(stretch)
}

/** `…, dass der Bund das Geld gibt, das Land …`: the clause before ends in its verb, and this one may go on like it. */
function continuesClause({ tokens, opens, isFirst }: Stretch): boolean {
  const opener = tokens[0]?.lower ?? ''
  if (!mayBeFinite(tokens.at(-1)) || tokens.length < 3) return false
  return (
    (opens === ',' || isFirst) &&
    (SUBORDINATORS.has(opener) || PREPOSITIONS.has(opener) || /^(?:und|oder|sowie)$/u.test(opener))
  )
}

/** `Es mussten die Fassade gesichert, das Dach verstärkt und Fenster ersetzt werden`: participles of one verb, each with its subject. */
function continuesPassive({ tokens }: Stretch, before: Stretch): boolean {
  const isParticiple = (token: Token | undefined) => ((token?.forms.verb ?? 0) & VerbForm.pastParticiple) !== 0
  const link = tokens.findIndex(({ lower }, i) => i > 1 && /^(?:und|sowie)$/u.test(lower))
  return isParticiple(before.tokens.at(-1)) && link > 1 && isParticiple(tokens[link - 1])
}

function isFollowedByCondition({ sentence, at, closes }: Stretch): boolean {
  return closes === ',' && /^(?:wenn|falls|sobald|nachdem|obwohl)$/u.test(sentence.tokens[at + 1]?.lower ?? '')
}

/** Further back no relative pronoun finds its noun. */
const REACH = 14

/** `Wir hoffen,` `Das Ergebnis zeigt,`: subject and verb, so that nothing but an object can follow. */
function isSimpleStatement({ tokens, opens }: Stretch): boolean {
  const last = tokens.at(-1)
  if (!isSurelyFinite(last) || !last || tokens.length < 2 || opens === ',') return false
  if ((last.forms.verb & (VerbForm.joined | VerbForm.bare)) !== 0) return false
  return !tokens.slice(0, -1).some((t) => mayBeFinite(t) || /^k?ein$/u.test(t.lower) || SUBORDINATORS.has(t.lower))
}

/** Goes on from no article, as the pronouns do. */
const OPENS_CLAUSE =
  /^(?:die|der|das|dem|ein|nun|auch|jetzt|bald|heute|hier|dort|nur|bereits|schon|nicht|künftig|sich|so|viele|alle|niemand|jemand|sie|es|unsere|diese|dieser|kein|keine)$/u

/** `Das zum ersten Mal gebaut wird, ist neu.`: a clause that opens the sentence and is followed by the finite verb of another. */
export function isConjunctionAtStart(stretch: Stretch, behind: Stretch | undefined): boolean {
  const { tokens, closes } = stretch
  if (closes !== ',' || !behind || tokens.length < 4 || clauseEnd(tokens) !== tokens.length - 1) return false
  const next = tokens[1]
  // Only what no noun phrase goes on with, so that `das` is no article and no pronoun.
  const isApart =
    next &&
    (PREPOSITIONS.has(next.lower) ||
      NOMINATIVE_PRONOUNS.has(next.lower) ||
      OPENS_CLAUSE.test(next.lower) ||
      isNeverBehindDas(tokens))
  // `Das so viele Gäste kamen`: in the plural no attribute of `das`.
  const isOfMany = next?.lower === 'so' && /^(?:viele|wenige)$/u.test(tokens[2]?.lower ?? '')
  if (isApart !== true || (!isOfMany && hasAttribute(tokens))) return false
  const [verb, object] = behind.tokens
  if (isSurelyFinite(verb)) return true
  // `bedauert der Verein`: a participle as well, but not before what follows.
  const { infinitive } = VerbForm
  return (
    mayBeFinite(verb) &&
    ((verb?.forms.verb ?? 0) & infinitive) === 0 &&
    (isNoun(object) || ARTICLES.has(object?.lower ?? ''))
  )
}

/** `Und das 2026 noch Karten verkauft werden, ist neu.`: the verb at the end is in the plural, so `das` is no subject, and no neuter is there. */
export function isConjunctionBehindUnd({ tokens, closes }: Stretch, behind: Stretch | undefined): boolean {
  const [, das, next] = tokens
  if (das?.text !== 'das' || closes !== ',' || !behind || tokens.length < 5) return false
  const last = tokens.length - 1
  const verb = tokens[last]
  const isEnd =
    clauseEnd(tokens) === last ||
    /^(?:können|müssen|sollen|wollen|dürfen|haben|werden|sind|wurden)$/u.test(verb?.lower ?? '')
  if (!verb || !next || !isEnd || numberOf(verb) !== 'plural') return false
  const isCopula = /^(?:ist|war|bleibt|wäre|sei)$/u.test(behind.tokens[0]?.lower ?? '')
  return (
    isCopula &&
    !isNoun(next) &&
    !mayBeFinite(next) &&
    !tokens.slice(2, last).some((token) => isSurelyFinite(token) || isNeuter(token))
  )
}

/** `Das Busse ausfallen`, `Das eine Lösung gefunden ist`: no noun of the article. */
function isNeverBehindDas([, first, second]: readonly Token[]): boolean {
  const noun = first?.lower === 'eine' ? second : first
  return noun !== undefined && isNoun(noun) && noun.forms.noun !== 0 && (noun.forms.noun & NEUTER & SINGULAR) === 0
}

/** `Das in Kassel gelegene Museum`: what stands between belongs to an attribute of the noun. */
function hasAttribute(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    // `Das in Kassel Erreichte`
    if (i > 1 && isNoun(token) && /(?:te|ene|nde)$/u.test(token.text) && !ARTICLES.has(tokens[i - 1]?.lower ?? ''))
      return true
    if (i < 2 || isNoun(token) || !token.lower.endsWith('e') || (token.forms.weak & NEUTER) === 0) return false
    return isNeuter(tokens[i + 1]) && !ARTICLES.has(tokens[i - 1]?.lower ?? '')
  })
}

const NEUTER = cellsOfGender(Gender.neuter)

/** `wenn er jedes Wort versteht, das …`: the verb at the end of its clause, right behind the noun. */
function endsSubordinate({ tokens, opens }: Stretch, verb: Token | undefined, at: number): boolean {
  return (
    at === 0 &&
    verb === tokens.at(-1) &&
    isSurelyFinite(verb) &&
    (opens === ',' || SUBORDINATORS.has(tokens[0]?.lower ?? ''))
  )
}

/** A verb at the end of its clause, right behind the noun; or one that no object clause follows (`spielt eine Rolle`). */
function isExtraposing(token: Token | undefined, at: number): boolean {
  if (!token) return false
  // `ist das Haus wichtig, das …`: what is said of the noun stands behind it.
  if (at === 0 && token.forms.isBare && token.forms.verb === 0 && !isNoun(token)) return true
  if (/^spielt(?:e[n]?)?$/u.test(token.lower)) return true
  return at <= 1 && (token.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive)) !== 0
}

/** `das andere folgt 2027`: an adjective that stands for its noun, and the verb in second place. */
function standsForNoun([, adjective, verb]: readonly Token[]): boolean {
  return (
    verb !== undefined &&
    adjective !== undefined &&
    !isNoun(adjective) &&
    adjective.forms.weak !== 0 &&
    /e$/u.test(adjective.lower) &&
    isSurelyFinite(verb) &&
    numberOf(verb) === 'singular'
  )
}
