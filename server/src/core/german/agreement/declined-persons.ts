import { isNoun, type Token } from '../clauses/clauses.ts'
import { articleOf } from '../clauses/determiners.ts'
import type { Cells } from '../words/cells.ts'
import { isPersonAdjective } from './nominal-endings.ts'

/** The noun as if it had these cells alone. */
export function withCells({ start, end, text, lower, before, forms }: Token, cells: Cells): Token {
  return { start, end, text, lower, before, forms: { ...forms, noun: cells, weak: 0, strong: 0 } }
}

/**
 * `den junge Verdächtigen`, `mit einer langjährige Angestellten`: a person named by an adjective, with the cells that its ending has behind
 * the article; undefined for any other noun, and where an attribute goes on.
 * Source: Duden, Die Grammatik (Deklination substantivierter Adjektive und Partizipien).
 */
export function asPerson(noun: Token, next: Token | undefined, determiner: Token): Token | undefined {
  if (!isPersonAdjective(noun.text) || (next && (isNoun(next) || (next.forms.weak | next.forms.strong) !== 0)))
    return undefined
  const declensions = articleOf(determiner.lower)?.declensions ?? []
  const cells = declensions.reduce((all, declension) => all | noun.forms[declension], 0)
  return cells === 0 ? undefined : withCells(noun, cells)
}
