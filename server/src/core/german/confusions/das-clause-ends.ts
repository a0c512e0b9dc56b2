import { endOfZuInfinitive, isSurelyFinite, mayBeFinite, type Token } from '../clauses/clauses.ts'

/** The place of the finite verb that ends the clause, before a coordinated one or a comparison; -1 if there is none. */
export function clauseEnd(tokens: readonly Token[]): number {
  const last = tokens.length - 1
  const at = tokens.findIndex((token, i) => i > 1 && isSurelyFinite(token))
  if (at > 1 && (at === last || BEHIND_VERB.has(tokens[at + 1]?.lower ?? ''))) return at
  return at < 0 && endsIn(tokens, last) ? last : -1
}

const BEHIND_VERB = new Set('und oder sowie als wie'.split(' '))

function endsIn(tokens: readonly Token[], at: number): boolean {
  if (!mayBeFinite(tokens[at])) return false
  return tokens[at - 1]?.lower !== 'zu' && endOfZuInfinitive(tokens, at) === undefined
}

/** Whether the clause ends in a surely finite verb, or in an auxiliary in the plural. */
export function isVerbFinal(tokens: readonly Token[]): boolean {
  const at = clauseEnd(tokens)
  const end = tokens[at]
  if (at < 3 || !end || tokens[at - 1]?.lower === 'zu') return false
  return isSurelyFinite(end) || /^(?:können|müssen|sollen|wollen|dürfen|haben|werden|sind)$/u.test(end.lower)
}
