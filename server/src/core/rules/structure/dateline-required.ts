import { defineRule, suggest } from '../../engine/define-rule.ts'
import { exampleOf, newDateline } from '../../release/dateline/write.ts'
import { span } from '../../text/span.ts'

export default defineRule({
  id: 'dateline-required',
  group: 'structure',
  title: 'Ortsmarke vorhanden',
  severity: 'error',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Üblicher Aufbau der Pressemitteilung; Form nach der Hausdatei (dateline)',
  options: {},
  messages: {
    missing: 'Der erste Absatz beginnt ohne Ortsmarke; üblich ist der Ort davor: „{example}“.'
  },
  *check({ lead, dateline, date }, { house }) {
    const block = lead?.blocks[0]
    if (!block || dateline) return
    const text = newDateline(house, date?.value)
    const start = block.span.start
    const first = /^\s*\S+/u.exec(block.text)?.[0].length ?? 0
    yield {
      message: 'missing',
      data: { example: exampleOf(house.dateline.format, house.dateline.defaultPlace || 'Ort', date?.value) },
      span: block.spanOf(0, first),
      fixes:
        text === undefined || block.prose.isHtml
          ? []
          : suggest('Ortsmarke einfügen', { span: span(start, start), text: `${text} ` })
    }
  }
})
