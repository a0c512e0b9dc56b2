import { defineRule, type Fix, suggest } from '../../engine/define-rule.ts'
import { type NumberMention, numbersOf } from '../../german/numbers/numbers.ts'
import type { UnitMention } from '../../german/numbers/units.ts'
import { NO_BREAK_SPACE } from '../../german/typography/no-break-spaces.ts'
import type { House } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'
import type { Prose } from '../../markdown/prose.ts'
import { isBracketed, isRunningText, minority } from '../../release/running-text.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'

/** A sum with its currency behind it. */
interface Sum {
  readonly block: Block
  readonly number: NumberMention
  readonly unit: UnitMention
}

export default defineRule({
  id: 'currency',
  group: 'typography',
  title: 'Geldbeträge',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Währungen); Duden, „Euro“',
  options: {},
  messages: {
    before: 'In „{found}“ steht die Währung vor dem Betrag; üblich ist „{usual}“.',
    tight: 'In „{found}“ steht das Zeichen dicht am Betrag; üblich ist „{usual}“.',
    stroke: 'Hier steht „{found}“; ein runder Betrag hat im Text keine Nachkommastellen: „{usual}“.',
    house: 'Hier steht „{found}“; im Haus üblich ist „{usual}“.',
    mixed:
      'Hier steht „{found}“, an anderer Stelle „{other}“; üblich ist eine Form in der ganzen Mitteilung: „{usual}“.'
  },
  *check(release, { house }) {
    const free: Sum[] = []
    for (const block of release.document.blocks) {
      const numbers = sumsOf(block.prose)
      if (numbers.length === 0) continue
      for (const match of matchesOf(block.text, strokes)) {
        const [found, figure = '', currency = ''] = match
        const { index } = match
        yield { message: 'stroke', ...rewritten(block, index, index + found.length, figure, currency, house) }
      }
      for (const number of numbers) {
        const { start, end, text } = number
        const unit = number.secondUnit ?? number.unit
        // `49€-Ticket` is one word.
        if (number.kind !== 'money' || !unit || /^[-‑]\p{L}/u.test(block.text.slice(unit.end))) continue
        if (unit.end <= start) {
          const isUsual = house.spelling !== 'de-DE' || block.kind === 'cell'
          const to = end + (STROKES_BEHIND.exec(block.text.slice(end))?.[0].length ?? 0)
          if (!isUsual) yield { message: 'before', ...rewritten(block, unit.start, to, text, unit.text, house) }
        } else if (unit.start === end && unit.isSymbol) {
          yield { message: 'tight', ...rewritten(block, start, unit.end, text, unit.text, house) }
        } else if (!isEuro(unit.text)) continue
        else if (house.typography.currency !== 'consistent') {
          const form = preferred(unit.text, house)
          if (form !== unit.text) yield { message: 'house', ...exchanged({ block, number, unit }, form) }
        } else if (isRunningText(release, block) && !isBracketed(block.text, end)) free.push({ block, number, unit })
      }
    }
    const { usual, rare } = minority(free, ({ unit }) => unit.text)
    const example = free.find(({ unit }) => unit.text === usual)
    for (const sum of rare) {
      const { data, ...rest } = exchanged(sum, usual)
      yield { message: 'mixed', data: { ...data, other: example ? textOf(example) : usual }, ...rest, advice: true }
    }
  }
})

/** Sums, and figures whose currency is parted from them by a stroke; few blocks have any. */
const sumsOf = oncePer((prose: Prose): readonly NumberMention[] =>
  numbersOf(prose).filter((n) => n.kind === 'money' || /^[.,][-–—]/u.test(prose.text.slice(n.end, n.end + 2)))
)

/** `5,- €`, `5,– Euro`, `5,--€`, `5.- €` */
const strokes = /(?<![\p{L}\p{N}.,])(\d+(?:\.\d{3})*)[.,][-–—]{1,2}[ \u00A0]?(€|Euro|EUR)(?![\p{L}\p{N}])/gu
/** The same behind a sum whose currency stands before it: `€ 5,--` */
const STROKES_BEHIND = /^[.,][-–—]{1,2}(?![\p{L}\p{N}])/u

function isEuro(currency: string): boolean {
  return /^(?:€|Euro|EUR)$/u.test(currency)
}

/** The house's word for the euro; other currencies keep theirs. */
function preferred(currency: string, { typography }: House): string {
  return typography.currency === 'consistent' || !isEuro(currency) ? currency : typography.currency.slice(2)
}

/** The whole sum written anew: text[start, end) becomes figure, space and currency. */
function rewritten(block: Block, start: number, end: number, figure: string, currency: string, house: House) {
  const form = preferred(currency, house)
  const write = (space: string, word: string): Fix[] => {
    const title = `„${figure} ${word}“ ${space === ' ' ? 'mit gewöhnlichem Leerzeichen ' : ''}schreiben`
    return suggest(title, block.edit(start, end, figure + space + word))
  }
  const isBound = house.typography.noBreakSpaces !== 'off'
  return {
    data: { found: block.text.slice(start, end), usual: `${figure} ${form}` },
    span: block.spanOf(start, end),
    fixes: [
      ...(isBound ? write(NO_BREAK_SPACE, form) : []),
      ...write(' ', form),
      ...(form === '€' ? write(isBound ? NO_BREAK_SPACE : ' ', 'Euro') : [])
    ]
  }
}

/** Another word for the same currency. */
function exchanged(sum: Sum, form: string) {
  const { block, number, unit } = sum
  const found = textOf(sum)
  const usual = block.text.slice(number.start, unit.start) + form
  return {
    data: { found, usual },
    span: block.spanOf(number.start, unit.end),
    fixes: suggest(`„${form}“ schreiben`, block.edit(unit.start, unit.end, form))
  }
}

/** The figure with its currency, as they stand. */
function textOf({ block, number, unit }: Sum): string {
  return block.text.slice(number.start, unit.end)
}
