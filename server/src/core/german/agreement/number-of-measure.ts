import type { Stretch, Token } from '../clauses/clauses.ts'

/**
 * `40.000 Euros`: behind an amount a currency has no plural ending; `3 Million Euro`: behind any number but one the word for a million
 * has one. The word, its usual form and the number before it. Sources: Duden, Die Grammatik (Maßbezeichnungen); Duden, Die deutsche
 * Rechtschreibung, „Euro“, „Cent“, „Million“.
 */
export function numberOfMeasure({
  tokens
}: Stretch): { readonly unit: Token; readonly right: string; readonly number: Token } | undefined {
  for (const [i, unit] of tokens.entries()) {
    const number = tokens[i - 1]
    if (!number) continue
    if (UNIT.test(unit.text) && AMOUNT.test(number.text)) return { unit, right: unit.text.slice(0, -1), number }
    if (LARGE.test(unit.text) && SEVERAL.test(number.lower))
      return { unit, right: unit.text.replace(/e?$/u, 'en'), number }
  }
  return undefined
}

const UNIT = /^(?:Euro|Cent|Dollar)s$/u
const AMOUNT = /^(?:\d[\d.,]*|Mio\.?|Mrd\.?|Million(?:en)?|Milliarden?|tausend|hundert)$/u
const LARGE = /^(?:Million|Milliarde)$/u
/** `1,5 Million` is in use beside `1,5 Millionen`, `0,5 Million` too. */
const SEVERAL =
  /^(?:(?:\d{1,3}[-–])?(?:[2-9]|[1-9]\d{1,2})|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert)$/u
