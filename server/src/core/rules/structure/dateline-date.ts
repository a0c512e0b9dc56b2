import { defineRule, type Fix, suggest } from '../../engine/define-rule.ts'
import { dateAtStart } from '../../german/dates/date-mentions.ts'
import { inFigures } from '../../german/dates/date-rewrite.ts'
import { type CalendarDate, dateExists, formatDate } from '../../german/dates/dates.ts'
import { dayOf } from '../../release/front-matter.ts'
import type { Dateline, Release } from '../../release/model.ts'

export default defineRule({
  id: 'dateline-date',
  group: 'structure',
  title: 'Datum der Ortsmarke',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Gregorianischer Kalender; Angabe „datum“ im Kopf',
  options: {},
  messages: {
    impossible: 'Die Ortsmarke nennt „{found}“; diesen Tag gibt es nicht.',
    differs: 'Die Ortsmarke nennt den {found}, der Kopf den {stated}; üblich ist beide Male derselbe Tag.'
  },
  *check(release) {
    const { dateline, meta } = release
    const mention = dateline?.date && dateAtStart(dateline.date.text)
    if (!dateline?.date || !mention) return
    const { block, date } = dateline
    const span = block.spanOf(date.start, date.end)
    const stated = dayOf(meta.datum)
    const { day, month, year = stated?.year ?? 2000 } = mention
    if (!dateExists({ day, month, year })) {
      const fixes = stated ? inDateline(dateline, stated) : []
      yield { message: 'impossible', data: { found: date.text }, span, fixes }
    } else if (stated && (stated.day !== day || stated.month !== month || stated.year !== year)) {
      const found = formatDate({ day, month, year })
      const fixes = [...inDateline(dateline, stated), ...inFrontMatter(release, { day, month, year })]
      yield { message: 'differs', data: { found, stated: formatDate(stated) }, span, fixes }
    }
  }
})

/** The day of the front matter, in the form that the dateline has. */
function inDateline({ block, date }: Dateline, day: CalendarDate): Fix[] {
  if (!date) return []
  const mention = dateAtStart(date.text)
  const words = formatDate(day)
  const figures = inFigures({ ...day, form: 'digits', text: '', start: 0, end: 0, value: day, weekday: undefined })
  const text = mention?.form === 'digits' ? figures : mention?.year === undefined ? words.replace(/ \d+$/u, '') : words
  return text === undefined
    ? []
    : suggest(`„${text}“ in die Ortsmarke schreiben`, block.edit(date.start, date.end, text))
}

function inFrontMatter({ meta: { datum } }: Release, { day, month, year }: CalendarDate): Fix[] {
  if (!datum) return []
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return suggest(`„${text}“ in den Kopf schreiben`, { span: datum.span, text })
}
