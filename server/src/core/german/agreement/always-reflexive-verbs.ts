import { HAVE } from '../clauses/auxiliaries.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { PLAIN_SUBORDINATORS, PRONOUNS } from '../clauses/function-words.ts'
import { REFLEXIVE } from './clauses-without-object.ts'

/**
 * `Der Unfall ereignete gegen 14.30 Uhr auf der Brücke.`: verbs of which no form has a meaning without `sich`, wherever their clause
 * stands; the word behind which the pronoun is missing. Source: Duden, Die Grammatik (echte reflexive Verben).
 */
export function withoutItsReflexive({ tokens, opens, closes, isFirst, sentence }: Stretch): Token | undefined {
  const at = tokens.findIndex(({ text }) => ALWAYS.test(text))
  const verb = tokens[at]
  if (!verb || !/^“?[.,!?;]/u.test(closes) || /[(„‚«»"]/u.test(opens)) return undefined
  if (
    sentence.tokens.some(
      ({ lower }) => REFLEXIVE.test(lower) || /^(?:uns|euch|mich|dich|einander|selbst)$/u.test(lower)
    )
  )
    return undefined
  if (at === tokens.length - 1) return behindOpener(tokens, isFirst)
  // `Der Unfall ereignete gegen …`: right behind its subject or before it, and nothing behind that it could be an attribute of.
  const next = tokens[at + 1]
  if (at === 0 || !next || isNoun(next) || !/ten?$/u.test(verb.lower)) return undefined
  return PRONOUNS.has(next.lower) ? next : verb
}

const ALWAYS = /^(?:ereigne(?:t|te|ten)|weiger(?:te|ten)|erkundig(?:te|ten)|begnüg(?:te|ten)|beeil(?:te|ten))$/u

/** `hat … ereignet`, `dass … ereignete`: the pronoun stands behind the auxiliary or behind the conjunction. */
function behindOpener(tokens: readonly Token[], isFirst: boolean): Token | undefined {
  const auxiliary = tokens.find(({ lower }, i) => i > 0 && HAVE.has(lower))
  if (auxiliary) return isFirst ? auxiliary : undefined
  const [first, second] = tokens
  if (!first || !PLAIN_SUBORDINATORS.has(first.lower)) return undefined
  return PRONOUNS.has(second?.lower ?? '') ? second : first
}
