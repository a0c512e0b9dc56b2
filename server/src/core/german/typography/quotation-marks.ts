import type { QuoteStyle } from '../../house/house.ts'

export interface MarkPair {
  readonly open: string
  readonly close: string
}

/**
 * Outer marks and the half ones of the same family that stand inside them (Amtliches Regelwerk 2024, Anführungszeichen;
 * `«»` with `‹›` as in Switzerland).
 */
const PAIRS: Readonly<Record<QuoteStyle, { readonly outer: MarkPair; readonly inner: MarkPair }>> = {
  '„“': { outer: { open: '„', close: '“' }, inner: { open: '‚', close: '‘' } },
  '»«': { outer: { open: '»', close: '«' }, inner: { open: '›', close: '‹' } },
  '«»': { outer: { open: '«', close: '»' }, inner: { open: '‹', close: '›' } }
}

/** The marks of a quotation inside `level - 1` others: outer and inner ones take turns. */
export function marksAt(style: QuoteStyle, level: number): MarkPair {
  return level % 2 === 1 ? PAIRS[style].outer : PAIRS[style].inner
}
