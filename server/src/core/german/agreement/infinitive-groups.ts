import { BECOME, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { NO_VERBS, PLAIN_SUBORDINATORS } from '../clauses/function-words.ts'
import { VerbForm } from '../words/morphology.ts'

/** Where the last infinitive with `zu` ends; -1 where there is none. */
export function lastZuInfinitive(tokens: readonly Token[]): number {
  const at = tokens.findLastIndex((_, i) => endOfZuInfinitive(tokens, i) !== undefined)
  return at < 0 ? -1 : (endOfZuInfinitive(tokens, at) ?? at)
}

/** An infinitive and neither a participle nor an adjective. */
export function isInfinitive(token: Token): boolean {
  const { verb, isBare, strong } = token.forms
  if (isNoun(token) || NO_VERBS.has(token.lower) || NO_INFINITIVE.test(token.lower)) return false
  return (verb & VerbForm.infinitive) !== 0 && (verb & OTHER) === 0 && !isBare && strong === 0
}

const OTHER = VerbForm.pastParticiple | VerbForm.zuInfinitive
const NO_INFINITIVE = /^(?:morgen|zusammen|neben|eben|wegen|sein|lassen|gehen|bleiben)$/u

/** `um Kosten zu sparen und Wege verkürzen`: behind the first infinitive another one with its object. */
export function isSecondWithout(tokens: readonly Token[], group: number): boolean {
  const rest = tokens.slice(group + 1)
  return (
    /^(?:und|oder|sowie)$/u.test(rest[0]?.lower ?? '') &&
    rest.length > 2 &&
    !rest.slice(1, -1).some(isVerbal) &&
    !rest.some(({ lower }) => lower === 'zu' || PLAIN_SUBORDINATORS.has(lower) || /^(?:wie|wo|was|wer)$/u.test(lower))
  )
}

/**
 * A verb before the stretch that takes the pure infinitive: `Die Stadt will, wie geplant, um den See bauen`; not where its own infinitive or
 * participle closes its clause (`werden gebeten, …`).
 */
export function hasOpenVerb({ sentence, at }: Stretch): boolean {
  const before = sentence.tokens.slice(0, at)
  const last = before.at(-1)
  if (last && !isNoun(last) && (last.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0) return false
  return before.some(
    ({ lower }) => MODAL_VERBS.has(lower) || BECOME.has(lower) || /^(?:lass|läss|ließ|lern|seh|sah|hör)/u.test(lower)
  )
}

export function isVerbal(token: Token): boolean {
  if (isNoun(token) || NO_VERBS.has(token.lower)) return false
  return isSurelyFinite(token) || MODAL_VERBS.has(token.lower) || BECOME.has(token.lower) || isInfinitive(token)
}
