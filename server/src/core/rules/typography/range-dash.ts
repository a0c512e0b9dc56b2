import { type BlockContext, defineBlockRule, type Fix, mend, suggest } from '../../engine/define-rule.ts'
import { type NumberRange, rangesOf, wordOfRange } from '../../german/numbers/ranges.ts'
import { PLURAL } from '../../german/words/cells.ts'
import type { Block } from '../../markdown/document.ts'

export default defineBlockRule({
  id: 'range-dash',
  group: 'typography',
  title: 'Bis-Strich',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Duden, „Bis-Strich“; DIN 5008:2020 (Strecken- und Bis-Strich)',
  options: {},
  messages: {
    hyphen: 'In „{found}“ steht der Strich „{sign}“; zwischen Anfang und Ende ist „–“ üblich: {usual}.',
    spacing: 'Hier steht „{found}“; im Haus üblich ist „{usual}“.'
  },
  *check(block, context) {
    const { text } = block
    for (const range of rangesOf(block.prose)) {
      const { start, end, stroke } = range
      if (range.kind === 'counted' && !isPlural(range.counted, context)) continue
      const sign = stroke.text.trim()
      const preferred = joint(range, context.house.typography.rangeDash)
      const found = text.slice(start, end)
      const usual = text.slice(start, stroke.start) + preferred + text.slice(stroke.end, end)
      if (sign !== '–') {
        const fixes = repairs(block, range, preferred)
        yield { message: 'hyphen', data: { found, sign, usual }, span: block.spanOf(start, end), fixes }
      } else if (!range.isLong && preferred === ' – ' && stroke.text === '–') {
        const fixes = suggest(`„${usual}“ schreiben`, block.edit(stroke.start, stroke.end, preferred))
        yield { message: 'spacing', data: { found, usual }, span: block.spanOf(start, end), fixes, advice: true }
      }
    }
  }
})

/** Between ends of several words spaces stay as they are. */
function joint({ isLong, stroke, kind }: NumberRange, house: '10–12' | '10 – 12'): string {
  if (kind === 'name') return house === '10 – 12' ? ' – ' : '–'
  return (isLong ? stroke.text.includes(' ') : house === '10 – 12') ? ' – ' : '–'
}

function repairs(block: Block, range: NumberRange, preferred: string): Fix[] {
  const { start, end, stroke } = range
  const of = (sign: string) => block.edit(stroke.start, stroke.end, sign)
  const certain = range.kind === 'counted' || range.kind === 'name' ? suggest : mend
  const other = preferred === '–' ? ' – ' : '–'
  const write = block.text.slice(start, stroke.start) + other + block.text.slice(stroke.end, end)
  const word = wordOfRange(range)
  const inWords = word === undefined ? [] : suggest(`„${word}“ schreiben`, of(` ${word} `))
  return [...certain('Bis-Strich setzen', of(preferred)), ...inWords, ...suggest(`„${write}“ schreiben`, of(other))]
}

/** `rund 200-300 Personen`: what is counted stands in the plural. */
function isPlural(noun: string | undefined, { knowledge }: BlockContext): boolean {
  return noun !== undefined && (knowledge.morphology.formsOf(noun).noun & PLURAL) !== 0
}
