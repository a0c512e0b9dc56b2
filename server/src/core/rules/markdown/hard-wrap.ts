import { defineRule, suggest } from '../../engine/define-rule.ts'
import { brokenParagraphs } from '../../release/broken-paragraphs.ts'

export default defineRule({
  id: 'hard-wrap',
  group: 'markdown',
  title: 'Zerrissene Absätze',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'CommonMark 0.31 (Absätze)',
  options: {},
  messages: {
    broken:
      'Hier geht ein Satz nach einer Leerzeile weiter ({count} Stücke), wie in Text aus einem PDF; üblich ist ein Absatz.'
  },
  *check({ document, partOf }, { knowledge }) {
    for (const { blocks, whole } of brokenParagraphs(document, partOf, knowledge.dictionary)) {
      const span = { start: blocks[0]?.span.start ?? 0, end: blocks.at(-1)?.span.end ?? 0 }
      yield {
        message: 'broken',
        data: { count: blocks.length },
        span,
        fixes: suggest('Zu einem Absatz verbinden', { span, text: whole })
      }
    }
  }
})
