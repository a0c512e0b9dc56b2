import type { Stretch, Token } from '../clauses/clauses.ts'

/**
 * A stretch in which loan words and terms of trades have no gender: that of `Mountainbike` says nothing in `mit einem Mountainbike
 * Fahrer`, where it is the first part of a compound.
 */
export function withoutTerms(stretch: Stretch): Stretch {
  return stretch.tokens.some(({ forms }) => forms.isTerm)
    ? { ...stretch, tokens: stretch.tokens.map(withoutGender) }
    : stretch
}

function withoutGender(token: Token): Token {
  if (!token.forms.isTerm) return token
  const { start, end, text, lower, before, forms } = token
  return { start, end, text, lower, before, forms: { ...forms, noun: 0 } }
}
