import type { Stretch, Token } from './clauses.ts'

/**
 * `40.000 Euros`, `3 Millionen Euros`: behind an amount a currency has no plural ending. The unit and the number before it, or
 * undefined. Source: Duden, Die Grammatik (Maßbezeichnungen); Duden, Die deutsche Rechtschreibung, „Euro“, „Cent“.
 */
export function pluralOfMeasure({ tokens }: Stretch): { readonly unit: Token; readonly number: Token } | undefined {
  const at = tokens.findIndex(({ text }, i) => UNIT.test(text) && AMOUNT.test(tokens[i - 1]?.text ?? ''))
  const unit = tokens[at]
  const number = tokens[at - 1]
  return unit && number ? { unit, number } : undefined
}

const UNIT = /^(?:Euro|Cent|Dollar)s$/u
const AMOUNT = /^(?:\d[\d.,]*|Mio\.?|Mrd\.?|Million(?:en)?|Milliarden?|tausend|hundert)$/u
