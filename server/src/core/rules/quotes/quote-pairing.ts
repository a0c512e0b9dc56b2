import { defineRule } from '../../engine/define-rule.ts'
import { isGermanText } from '../../release/quotes/edges.ts'
import { lonelyMarks, opens } from '../../release/quotes/lonely.ts'

export default defineRule({
  id: 'quote-pairing',
  group: 'quotes',
  title: 'Anführungszeichen paarweise',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Anführungszeichen)',
  readsLiterals: false,
  options: {},
  messages: {
    open: 'Das Anführungszeichen {found} öffnet eine Anführung, die nicht geschlossen wird; üblich sind zwei Zeichen.',
    close: 'Das Anführungszeichen {found} schließt eine Anführung, die nicht geöffnet wurde; üblich sind zwei Zeichen.'
  },
  *check({ quotes, partOf }) {
    for (const mark of lonelyMarks(quotes)) {
      if (!isGermanText(mark.block)) continue
      // Of a quotation that the headline leaves open speaks headline-punctuation.
      if (opens(mark) && partOf(mark.block) === 'headline') continue
      yield {
        message: opens(mark) ? 'open' : 'close',
        data: { found: mark.text },
        span: mark.block.spanOf(mark.start, mark.end)
      }
    }
  }
})
