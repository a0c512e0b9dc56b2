import { isAttribute, isCertainNoun } from '../clauses/certain-nouns.ts'
import { endOfZuInfinitive, isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { NOMINATIVE_PRONOUNS } from '../clauses/function-words.ts'
import { DATIVE } from '../clauses/governing-words.ts'
import { isTime } from '../clauses/noun-groups.ts'
import { PLURAL } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import type { NounPhrase } from './phrase-repairs.ts'

/**
 * `dankt allen Helfer`, `hilft vielen Kinder`: the quantity shows the dative that the verb asks for, and its noun lacks the n. Behind
 * other verbs the quantity may stand alone (`bietet allen Platz`); these have no second object beside it.
 * Source: Duden, Die Grammatik (Verben mit Dativobjekt; Kasusendungen im Plural).
 */
export function quantifiedDative({ tokens }: Stretch, at: number): NounPhrase | undefined {
  const determiner = tokens[at] as Token
  if (!QUANTITY.test(determiner.text)) return undefined
  const before = tokens[at - 1]
  const verb = before && (NOMINATIVE_PRONOUNS.has(before.lower) ? tokens[at - 2] : before)
  if (!verb || !VERBS.test(verb.text)) return undefined
  const adjectives: Token[] = []
  while (isAttribute(tokens[at + 1 + adjectives.length]) && adjectives.length < 2)
    adjectives.push(tokens[at + 1 + adjectives.length] as Token)
  const place = at + 1 + adjectives.length
  const [noun, next] = [tokens[place], tokens[place + 1]]
  if (!noun || !isNoun(noun) || !isCertainNoun(noun, next, undefined)) return undefined
  if ((noun.forms.noun & PLURAL) === 0 || (noun.forms.noun & PLURAL & DATIVE) !== 0) return undefined
  // `half vielen Jahre danach noch`: when, beside whom.
  if (isTime([noun], { end: 0 })) return undefined
  // `hilft vielen Tiere liebenden Menschen`, `hilft vielen Bücher zu verstehen`, `hilft vielen Räder reparieren`
  if (next && !isNoun(next) && (next.forms.weak | next.forms.strong) !== 0) return undefined
  const goesOn = tokens
    .slice(place + 1)
    .some((token, i) => endOfZuInfinitive(tokens, place + 1 + i) !== undefined || isInfinitive(token))
  return goesOn ? undefined : { determiner, adjectives, noun, governed: DATIVE & PLURAL }
}

const QUANTITY = /^(?:allen|vielen|einigen|mehreren|zahlreichen|etlichen)$/u
const VERBS =
  /^(?:dank(?:t|te|en|ten)|gratulier(?:t|te|en|ten)|applaudier(?:t|te|en|ten)|hilft|helfen|half|halfen|gilt|galt|schadet|schadete|begegnet|begegnete)$/u

function isInfinitive(token: Token): boolean {
  return !isNoun(token) && (token.forms.verb & VerbForm.infinitive) !== 0
}
