import type { Token } from '../clauses/clauses.ts'

/**
 * What is left of a clause when `es` stands for the infinitive group that follows (`das es Kommunen ermöglicht, Personal zu tauschen`).
 * Source: Duden, Die Grammatik (Korrelat-es).
 */
export function withoutCorrelate(clause: readonly Token[], verb: Token): readonly Token[] {
  return clause[0]?.lower === 'es' && /^(?:ermöglich|erlaub|erleichter|erschwer|verbiet)e?te?$/u.test(verb.lower)
    ? clause.slice(1)
    : clause
}
