import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { type PartedStatement, partedDates, partedPlaces } from '../../german/dates/parted-statements.ts'
import type { Block } from '../../markdown/document.ts'
import { datesOf } from '../../release/dates.ts'

export default defineBlockRule({
  id: 'date-comma',
  group: 'typography',
  title: 'Komma bei Datum und Anschrift',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Komma bei mehrteiligen Orts-, Wohnungs- und Zeitangaben)',
  options: {
    places: {
      type: 'boolean',
      default: true,
      description: 'Auch das Komma nach einer Anschrift im Satz („in Wiesbaden, Rheinstraße 1, tagt“).'
    }
  },
  messages: {
    close:
      'Nach „{found}“ geht der Satz ohne Komma weiter; seit Juli 2024 schließt es eine mehrteilige Angabe immer ab: „{usual}“.',
    part: 'Zwischen Wochentag und Datum steht kein Komma; üblich ist „{usual}“.'
  },
  *check(block, { part, options }) {
    if (SILENT.has(part) || block.kind === 'cell') return
    const { text } = block
    for (const found of [...partedDates(text, datesOf(block)), ...(options.places ? partedPlaces(text) : [])]) {
      const { start, end, inner, isOpen } = found
      yield {
        message: inner === undefined ? 'close' : 'part',
        data: { found: text.slice(start, end), usual: withCommas(text, found) },
        span: block.spanOf(start, end),
        fixes: suggest('Komma setzen', ...edits(block, inner, isOpen ? end : undefined))
      }
    }
  }
})

const SILENT: ReadonlySet<string> = new Set([
  'contact',
  'channelFooter',
  'releaseLine',
  'embargo',
  'dateline',
  'endMark'
])

function edits(block: Block, ...places: readonly (number | undefined)[]) {
  return places.filter((at) => at !== undefined).map((at) => block.edit(at, at, ','))
}

function withCommas(text: string, { start, end, inner, isOpen }: PartedStatement): string {
  const words = inner === undefined ? text.slice(start, end) : `${text.slice(start, inner)},${text.slice(inner, end)}`
  return words + (isOpen ? `, ${/^\s*(\S+)/u.exec(text.slice(end))?.[1] ?? ''}` : '')
}
