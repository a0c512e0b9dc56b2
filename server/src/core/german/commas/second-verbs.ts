import { AUXILIARIES, FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isCluster, isDeclined, isPluralVerb, TAKES_INFINITIVE } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Token } from '../clauses/clauses.ts'
import { ARTICLES, NOMINATIVE_PRONOUNS, PREPOSITIONS } from '../clauses/function-words.ts'
import { opensWithImperative } from '../clauses/imperatives.ts'
import { isFiniteOrPreterite } from '../clauses/preterites.ts'
import { FINITE, VerbForm } from '../words/morphology.ts'

/**
 * Where the finite verb of the sentence stands among the words before a clause that may lack its comma; -1 where there is none.
 * Source: Duden, Die Grammatik (Stellung des finiten Verbs): a clause has one, and another is that of another clause.
 */
export function mainVerbAmong(before: readonly Token[]): number {
  return before.findIndex((token, i) => isMainVerb(before, token, i))
}

function isMainVerb(before: readonly Token[], token: Token, i: number): boolean {
  if (isNoun(token))
    return i === 0 && (((token.forms.verb & FINITE) !== 0 && token.forms.noun === 0) || opensWithImperative(before))
  if (isSurelyFinite(token) || isPluralVerb(token) || FINITE_AUXILIARIES.has(token.lower)) return true
  if (!mayBeFinite(token)) return false
  if (token.forms.strong === 0) return !before.some((other) => AUXILIARIES.has(other.lower))
  // `erarbeitete auch einen Plan`, `erfasste er`, `Die Frau klagte später vor Gericht`: by its form an adjective too, but no noun
  // of its own follows.
  const [previous, next, third] = [before[i - 1], before[i + 1], before[i + 2]]
  if (!/ten?$/u.test(token.lower) || !next || isDeclined(previous) || PREPOSITIONS.has(previous?.lower ?? ''))
    return false
  if (NOMINATIVE_PRONOUNS.has(next.lower) || /^(?:sich|auch|es)$/u.test(next.lower)) return true
  if (i === 1 && /^(?:er|wir|ich|man|sie|es)$/u.test(previous?.lower ?? '')) return true
  if (!isNoun(previous) || isNoun(next) || /^(?:und|oder|sowie|bzw\.?|aber)$/u.test(next.lower)) return false
  return (
    ARTICLES.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    (next.forms.strong === 0 && !(isDeclined(third) && !ARTICLES.has(third?.lower ?? '')))
  )
}

/** The verb at the end can be no infinitive and no participle of the verb of the sentence. */
export function isSecondVerb(tokens: readonly Token[], main: number, end: Token): boolean {
  const verb = tokens[main] as Token
  if (isSurelyFinite(end) || isCluster(tokens, tokens.length - 1, main)) return true
  if (!isVerbAtEnd(tokens) || ((end.forms.verb & VerbForm.infinitive) !== 0 && TAKES_INFINITIVE.test(verb.lower)))
    return false
  return (end.forms.verb & VerbForm.pastParticiple) === 0 || !TAKES_PARTICIPLE.test(verb.lower)
}

/** `haben`, `wurde`, `bekommt`, `bleibt`, `gilt`, `kommt`: verbs that stand with a participle at the end. */
const TAKES_PARTICIPLE =
  /^(?:ha[bt]|hätt|bin|bist|ist|sind|seid|sei|war|wär|w[ieu]rd|würd|bek[ao]m|krieg|erh[aäi]|bleib|blieb|g[ia]lt|k[ao]m|komm|seh|sieh|sah|steh|stand|lieg|lag|fühl|zeig|geh|ging|find|fand|halt|hält|hielt|nenn|mach|lass|läss|ließ)/u

/** Whether the last word can be the finite verb of a clause, which has it at its end. */
export function isVerbAtEnd(tokens: readonly Token[]): boolean {
  const end = tokens.at(-1) as Token
  if (isSurelyFinite(end) || isPluralVerb(end)) return true
  // `finanzierte`, `hantierten`: by its form an adjective too, but no article stands before it and no noun behind.
  return isFiniteOrPreterite(end) && !isDeclined(tokens.at(-2))
}
