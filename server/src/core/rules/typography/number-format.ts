import { type BlockContext, defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { daysWithoutPoint, incompleteDays } from '../../german/dates/incomplete-days.ts'
import { countedNoun } from '../../german/numbers/counted-nouns.ts'
import { isCounted, type NumberMention, numbersOf } from '../../german/numbers/numbers.ts'
import type { UnitKind } from '../../german/numbers/units.ts'
import type { Block } from '../../markdown/document.ts'

export default defineBlockRule({
  id: 'number-format',
  group: 'typography',
  title: 'Schreibung von Zahlen',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Zahlengliederung, Dezimalzeichen); Duden, „Zahlen und Ziffern“',
  options: {
    minDigits: {
      type: 'integer',
      default: 5,
      minimum: 4,
      description: 'Ab wie vielen Ziffern eine Zahl gegliedert sein soll.'
    }
  },
  messages: {
    ungrouped: 'Hier steht „{found}“ ohne Gliederung; üblich ist „{usual}“.',
    grouping: 'In „{found}“ trennt ein Komma die Tausender; im Deutschen üblich ist „{usual}“.',
    decimal: 'In „{found}“ trennt ein Punkt die Dezimalen; im Deutschen üblich ist „{usual}“.',
    ordinal: 'Hier steht „{found}“ vor dem Monat; ein Tag hat einen Punkt: „{usual}“.',
    day: 'Hier steht „{found}“; ein Datum hat auch hinter dem Monat einen Punkt: „{usual}“.'
  },
  *check(block, context) {
    const { text } = block
    for (const number of numbersOf(block.prose)) {
      const { start, end, text: found } = number
      const reading = read(block, number, context)
      if (!reading) continue
      const { message, usual } = reading
      const fixes = suggest(`„${usual}“ schreiben`, block.edit(start, end, usual))
      yield { message, data: { found, usual }, span: block.spanOf(start, end), fixes }
    }
    for (const { start, end } of daysWithoutPoint(text)) {
      const found = text.slice(start, end)
      const fixes = suggest('Punkt setzen', block.edit(end, end, '.'))
      yield { message: 'ordinal', data: { found, usual: `${found}.` }, span: block.spanOf(start, end), fixes }
    }
    for (const { start, end, words } of incompleteDays(text)) {
      const found = text.slice(start, end)
      const inWords = words === undefined ? [] : suggest(`„${words}“ schreiben`, block.edit(start, end, words))
      const fixes = [...inWords, ...suggest('Punkt setzen', block.edit(end, end, '.'))]
      yield { message: 'day', data: { found, usual: `${found}.` }, span: block.spanOf(start, end), fixes }
    }
  }
})

interface Reading {
  readonly message: 'ungrouped' | 'grouping' | 'decimal'
  readonly usual: string
}

function read(
  block: Block,
  number: NumberMention,
  context: BlockContext<{ minDigits: IntegerOption }>
): Reading | undefined {
  const { text, kind, start, end, unit } = number
  const isSwiss = context.house.spelling === 'de-CH'
  const thousands = isSwiss ? '’' : '.'
  if (kind !== 'quantity' && kind !== 'money' && kind !== 'percent') {
    // `2.5-Grad-Ziel`, `1.5-fach`: compounds with a measure.
    return kind === 'code' && /^\d+\.\d{1,2}$/u.test(text) && MEASURED.test(block.text.slice(end, end + 16))
      ? { message: 'decimal', usual: text.replace('.', ',') }
      : undefined
  }
  const isCounting = () => isCounted(block.text, start) || countedNoun(block.text, end, context.knowledge) !== undefined
  if (/^[1-9]\d{3,}$/u.test(text)) {
    if (text.length < context.options.minDigits || text.length > 12) return undefined
    // `116117`: numbers to be called that are the same in all of Europe (EU decision 2007/116/EC).
    if (/^116\d{3}$/u.test(text)) return undefined
    // `11000,- Euro` is `currency`’s first.
    if (/^,[-–—]/u.test(block.text.slice(end))) return undefined
    // `Schulstraße 5a, 12345 Musterhausen`: behind a house stands a postcode.
    if (text.length === 5 && /\d ?[a-z]?, $/u.test(block.text.slice(Math.max(0, start - 8), start))) return undefined
    return unit || isCounting() ? { message: 'ungrouped', usual: grouped(text, thousands) } : undefined
  }
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) {
    const usual = text.replace('.', '#').replaceAll(',', thousands).replace('#', ',')
    const isCertain = /,.*[,.]/u.test(text) || (unit?.kind === 'money' && !/^[0-2],/u.test(text) && !number.secondUnit)
    return isCertain || (!unit && isCounting()) ? { message: 'grouping', usual } : undefined
  }
  if (/^\d+\.\d+$/u.test(text) && unit && unit.start >= end && HAS_DECIMALS.has(unit.kind)) {
    const isGroup = /^[1-9]\d{0,2}\.\d{3}$/u.test(text)
    // Swiss sums have a point: `Fr. 10.50`.
    if (isGroup || (isSwiss && kind === 'money')) return undefined
    return { message: 'decimal', usual: text.replace('.', ',') }
  }
  return undefined
}

type IntegerOption = {
  readonly type: 'integer'
  readonly default: number
  readonly minimum: number
  readonly description: string
}

const HAS_DECIMALS: ReadonlySet<UnitKind> = new Set(['percent', 'money', 'magnitude', 'measure', 'duration'])
const MEASURED =
  /^-(?:Grad|Meter|Kilometer|Zentimeter|Liter|Prozent|Tonnen|Zoll|Stunden|Zimmer|Kilowatt|Megawatt|Mio|Millionen|fach)/u

function grouped(digits: string, separator: string): string {
  return digits.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, separator)
}
