import type { Token } from '../german/clauses/clauses.ts'

/** A word whose capitals are not those that its place asks for. */
export interface CapitalSlip {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly right: string
  /** The rules let the writer choose; what is usual is the other way. */
  readonly isAllowed?: true
}

export function slipOf({ start, end, text }: Token, right: string): CapitalSlip {
  return { start, end, word: text, right }
}
