import { isNoun, isSurelyFinite, mayBeFinite, type Stretch } from '../clauses/clauses.ts'
import { opensInfinitiveGroup } from './article-dass.ts'
import { isRelativeDass } from './relative-dass.ts'

/** What `das` would be in the place of `dass`. */
export type MistakenDass = 'pronoun' | 'article' | 'relative'

/**
 * Whether the `dass` that opens a stretch is `das`, and which: the finite verb follows at once (`dass ist neu`), a noun follows and no
 * finite verb at all (`dass Thema zu stärken`), or the word itself is subject or object of the clause, and its noun stands before the
 * comma (`ein Angebot, dass sich an Familien richtet`).
 */
export function mistakenDass(stretch: Stretch): MistakenDass | undefined {
  const { tokens } = stretch
  const [, verb, next] = tokens
  if (!verb) return undefined
  // `Alle sind dabei, dass heißt, …`
  if (verb.lower === 'heißt' && !next) return 'pronoun'
  if (isSurelyFinite(verb) && (next || !isRelativeDass(stretch)))
    return next !== undefined && !mayBeFinite(tokens.at(-1)) && !isNoun(verb) ? 'pronoun' : undefined
  if (opensInfinitiveGroup(stretch)) return 'article'
  return isRelativeDass(stretch) ? 'relative' : undefined
}
