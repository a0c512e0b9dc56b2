import { defineRule, mend, suggest } from '../../engine/define-rule.ts'
import { listSurprises } from '../../release/list-surprises.ts'

export default defineRule({
  id: 'ordinal-becomes-list',
  group: 'markdown',
  title: 'Zahl oder Strich am Zeilenanfang als Liste',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'CommonMark 0.31 (Listen)',
  options: {},
  messages: {
    ordinal: 'Diese Zeile beginnt mit „{marker}.“ und wird zum Eintrag einer Liste; als Text ist „{marker}\\.“ üblich.',
    dash: 'Diese Zeile beginnt mit „{marker}“ und wird zum Eintrag einer Liste; mitten im Satz ist „–“ üblich.'
  },
  *check({ document, partOf }) {
    for (const { kind, block, marker, escapeAt, span, isCertain } of listSurprises(document)) {
      // A day that stands alone on top is read as the day of the release.
      if (partOf(block) === 'releaseLine' && kind !== 'dash' && !isCertain) continue
      if (kind === 'dash') {
        // A dash begins no list, and it is what was meant.
        const edit = { span: { start: escapeAt, end: escapeAt + 1 }, text: '–' }
        yield {
          message: 'dash',
          data: { marker },
          span,
          fixes: (isCertain ? mend : suggest)('Gedankenstrich setzen', edit)
        }
        continue
      }
      const edit = { span: { start: escapeAt, end: escapeAt }, text: '\\' }
      const fixes = (isCertain ? mend : suggest)('Als Text schützen', edit)
      yield { message: 'ordinal', data: { marker }, span, fixes }
    }
  }
})
