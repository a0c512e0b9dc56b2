import { defineRule } from '../../engine/define-rule.ts'
import { dayNumber, formatDate } from '../../german/dates/dates.ts'
import { type Embargo, embargoesOf, endOf } from '../../release/embargo.ts'

export default defineRule({
  id: 'embargo-matches-date',
  group: 'structure',
  title: 'Sperrfrist und Datum',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'Üblicher Gebrauch der Sperrfrist',
  options: {
    words: {
      type: 'words',
      default: ['ab sofort', 'mit sofortiger Wirkung'],
      description: 'Wörter, die sich mit einer Sperrfrist nicht vertragen.'
    }
  },
  messages: {
    before:
      'Die Sperrfrist endet am {end}, die Mitteilung ist vom {date}; üblich ist eine Sperrfrist, die danach endet.',
    differs: 'Im Text steht eine andere Sperrfrist als im Kopf; üblich ist beide Male dieselbe.',
    now: 'Hier steht „{found}“, die Mitteilung hat aber eine Sperrfrist; üblich ist der Tag, ab dem es gilt.'
  },
  *check(release, { options }) {
    const embargoes = embargoesOf(release)
    const [first] = embargoes
    if (!first) return
    for (const embargo of embargoes) {
      const { day, span } = embargo
      if (day && release.date && dayNumber(day) < dayNumber(release.date.value)) {
        yield { message: 'before', data: { end: formatDate(day), date: formatDate(release.date.value) }, span }
      }
      if (embargo !== first && differ(first, embargo)) yield { message: 'differs', span }
    }
    if (!embargoes.some((e) => e.mention || e.time)) return
    for (const block of release.document.blocks) {
      if (!READ.has(release.partOf(block))) continue
      for (const word of options.words) {
        const at = word === '' ? -1 : block.text.toLowerCase().indexOf(word.toLowerCase())
        if (at < 0) continue
        const found = block.text.slice(at, at + word.length)
        yield { message: 'now', data: { found }, span: block.spanOf(at, at + word.length) }
      }
    }
  }
})

const READ: ReadonlySet<string> = new Set(['kicker', 'headline', 'subheadline', 'lead', 'body', 'crosshead'])

/** At the same moment a line with a zone and one with German time say the same. */
function differ(one: Embargo, other: Embargo): boolean {
  const a = endOf(one)
  const b = endOf(other)
  if (a !== undefined && b !== undefined) return a !== b
  return one.day !== undefined && other.day !== undefined && dayNumber(one.day) !== dayNumber(other.day)
}
