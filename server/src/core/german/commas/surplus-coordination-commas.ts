import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { hasFinite, isInfinitiveAtEnd, isPluralVerb } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import {
  ARTICLES,
  CORRELATES,
  PLAIN_SUBORDINATORS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBORDINATORS
} from '../clauses/function-words.ts'
import { VerbForm } from '../words/morphology.ts'
import { ADDING } from './additions.ts'
import { isRelativeAt } from './relative-readings.ts'
import { isVerbAtEnd } from './second-verbs.ts'
import { completes } from './verb-clusters.ts'

/**
 * `Wagen, die hohe Gewinne, und gute Preise einbringen`, `um die Themen kleiner Gruppen, und die Formen von Gewalt zu zeigen`: before the comma
 * stands a clause or a group that still lacks its verb, and behind it the verb comes. So `und` joins two of its parts.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Komma bei gereihten Wortgruppen).
 */
export function partsOpenClause(stretch: Stretch, next: Stretch): boolean {
  const { tokens } = stretch
  const [link, second] = next.tokens
  const behind = next.tokens.slice(1)
  const last = tokens.at(-1)
  if (!link || !second || !last || !/^(?:und|oder|sowie)$/u.test(link.text) || tokens.length < 2) return false
  if (ADDING.test(second.lower) || behind.some((token, i) => opensClause(token, behind, i))) return false
  if (isOpenClause(stretch) && sharesAuxiliary(tokens, behind)) return true
  if (!(isNoun(last) || last.forms.strong !== 0 || PRONOUN.test(last.lower)) || hasVerb(tokens.slice(1))) return false
  if (isOpenClause(stretch)) return endsWithVerb(behind)
  return isOpenGroup(stretch) && endsWithZu(behind)
}

/** `die Ziele diskutiert, und beschlossen werden`, `neu anpassen, und umgestalten muss`: one auxiliary for both. */
function sharesAuxiliary(tokens: readonly Token[], behind: readonly Token[]): boolean {
  const [first, second, auxiliary] = [tokens.at(-1), behind.at(-2), behind.at(-1)]
  if (!first || !second || !auxiliary || !FINITE_AUXILIARIES.has(auxiliary.lower) || tokens.length < 3) return false
  if (
    behind.slice(0, -1).some((token) => isSurelyFinite(token)) ||
    tokens.slice(1, -1).some((token) => isSurelyFinite(token))
  )
    return false
  return [first, second].every((token) => !isNoun(token) && completes(auxiliary, token)) && !isSurelyFinite(first)
}

const PRONOUN = /^(?:uns|euch|mir|mich|ihm|ihn|ihr|ihnen|sie|er|wir|ich|alle[ns]?|viele[ns]?|andere[nr]?)$/u

function opensClause({ lower }: Token, behind: readonly Token[], i: number): boolean {
  return (
    SUBORDINATORS.has(lower) &&
    !(i === 0 && /^(?:deren|dessen)$/u.test(lower)) &&
    (ARTICLES.has(lower)
      ? i === 0 && isRelativeAt(behind, 0)
      : !PREPOSITIONS.has(lower) && !/^(?:als|wie)$/u.test(lower))
  )
}

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) => (mayBeFinite(token) && token.forms.strong === 0) || endOfZuInfinitive(tokens, i) !== undefined
  )
}

/** `…, die …`, `…, dass …`, `…, wodurch …`: nothing but a subordinate clause begins so. */
function isOpenClause({ tokens, isFirst, opens }: Stretch): boolean {
  const { lower = '' } = tokens[0] ?? {}
  if (PLAIN_SUBORDINATORS.has(lower) || QUESTION_WORDS.has(lower) || lower === 'wobei') return isFirst || opens === ','
  return !isFirst && opens === ',' && isRelativeAt(tokens, 0)
}

/** The clause ends with its verb, before which no other one stands. */
function endsWithVerb(behind: readonly Token[]): boolean {
  const end = behind.at(-1) as Token
  const before = behind.at(-2)
  if (!before || behind.slice(0, -1).some((token) => isSurelyFinite(token))) return false
  const isCluster = FINITE_AUXILIARIES.has(end.lower) && !isNoun(before) && (before.forms.verb & NON_FINITE) !== 0
  return isCluster || (behind.length > 2 && isVerbAtEnd(behind) && (isSurelyFinite(end) || isPluralVerb(end)))
}

const NON_FINITE = VerbForm.pastParticiple | VerbForm.infinitive | VerbForm.zuInfinitive

/** `um …`, `ohne …`, `Ziel ist es, …`, `trägt dazu bei, …`: a group that its infinitive ends. */
function isOpenGroup({ tokens, opens, sentence, at }: Stretch): boolean {
  const { lower = '' } = tokens[0] ?? {}
  if (/^(?:um|ohne|statt|anstatt)$/u.test(lower)) return true
  const before = sentence.tokens[at - 1]
  if (opens !== ',' || !before || hasFinite(tokens)) return false
  return before.lower === 'es' || CORRELATES.has(before.lower)
}

function endsWithZu(behind: readonly Token[]): boolean {
  const last = behind.length - 1
  const isEnd = isInfinitiveAtEnd(behind)
  // `…, und Neues herauszufinden`: a second group, which hangs on the same word.
  return isEnd && last > 1 && !hasFinite(behind.slice(0, -1))
}
