import { defineRule, type Fix, mend, suggest } from '../../engine/define-rule.ts'
import { numbersOf } from '../../german/numbers/numbers.ts'
import type { UnitMention } from '../../german/numbers/units.ts'
import { NO_BREAK_SPACE } from '../../german/typography/no-break-spaces.ts'
import type { House } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'
import { isBracketed, isRunningText, minority } from '../../release/running-text.ts'

/** A sign or a word of percent behind its figure. */
interface Mention {
  readonly block: Block
  readonly figure: string
  readonly end: number
  readonly unit: UnitMention
}

export default defineRule({
  id: 'percent',
  group: 'typography',
  title: 'Prozent',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Prozentzeichen); Duden, „Prozentzeichen“',
  options: {},
  messages: {
    tight: 'In „{found}“ steht das Zeichen dicht an der Zahl; üblich ist ein Leerzeichen dazwischen.',
    house: 'Hier steht „{found}“; im Haus üblich ist „{usual}“.',
    mixed:
      'Hier steht „{found}“, an anderer Stelle „{other}“; üblich ist eine Form in der ganzen Mitteilung: „{usual}“.'
  },
  *check(release, { house }) {
    const form = house.typography.percent
    const free: Mention[] = []
    for (const block of release.document.blocks) {
      if (!/%|‰|Prozent/u.test(block.text)) continue
      for (const { text: figure, end, unit } of numbersOf(block.prose)) {
        if (unit?.kind !== 'percent' || !/^(?:%|‰|Prozent)$/u.test(unit.text)) continue
        // `5%-Hürde` and `10%/Jahr` are one word.
        if (/^[-‑][\p{L}]/u.test(block.text.slice(unit.end))) continue
        const mention = { block, figure, end, unit }
        if (unit.start === end && unit.text !== 'Prozent') {
          const span = block.spanOf(end - figure.length, unit.end)
          yield { message: 'tight', data: { found: figure + unit.text }, span, fixes: spaced(mention, house) }
        } else if (unit.text === '‰') continue
        else if (form !== 'consistent') {
          if ((unit.text === 'Prozent') !== (form === '10 Prozent'))
            yield { message: 'house', ...exchanged(mention, house) }
        } else if (isRunningText(release, block) && !isBracketed(block.text, end)) free.push(mention)
      }
    }
    const { usual, rare } = minority(free, ({ unit }) => unit.text)
    const example = free.find(({ unit }) => unit.text === usual)
    for (const mention of rare) {
      const { data, ...rest } = exchanged(mention, house)
      yield { message: 'mixed', data: { ...data, other: example ? textOf(example) : usual }, ...rest, advice: true }
    }
  }
})

/** Names and mottos begin so and are written as their owner writes them: `100% Mainufer`. */
const MOTTO = /^100%\s\p{Lu}/u

function spaced({ block, figure, end, unit }: Mention, { typography }: House): Fix[] {
  const plain = block.edit(end, unit.start, ' ')
  const fixed = block.edit(end, unit.start, NO_BREAK_SPACE)
  const hasChoice = typography.noBreakSpaces !== 'off'
  if (MOTTO.test(block.text.slice(end - figure.length))) return suggest('Leerzeichen setzen', hasChoice ? fixed : plain)
  if (!hasChoice) return mend('Leerzeichen setzen', plain)
  return [...mend('Geschütztes Leerzeichen setzen', fixed), ...suggest('Gewöhnliches Leerzeichen setzen', plain)]
}

/** The sign in place of the word, or the word in place of the sign. */
function exchanged(mention: Mention, { typography }: House) {
  const { block, figure, unit, end } = mention
  const usual = unit.text === 'Prozent' ? '%' : 'Prozent'
  const space = usual === '%' && typography.noBreakSpaces !== 'off' ? NO_BREAK_SPACE : block.text.slice(end, unit.start)
  return {
    data: { found: textOf(mention), usual: `${figure} ${usual}` },
    span: block.spanOf(end - figure.length, unit.end),
    fixes: suggest(`„${usual}“ schreiben`, block.edit(end, unit.end, space + usual))
  }
}

function textOf({ figure, unit }: Mention): string {
  return `${figure} ${unit.text}`
}
