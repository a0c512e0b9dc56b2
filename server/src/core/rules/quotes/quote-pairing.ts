import { defineRule } from '../../engine/define-rule.ts'
import { isGermanText } from '../../release/quotes/edges.ts'
import type { QuoteMark } from '../../release/quotes/model.ts'

/** Marks that can only open; `“` closes in German and opens in English, `"` does both. */
const OPENING = /^(?:„|‚|,,|‚‚)$/u

export default defineRule({
  id: 'quote-pairing',
  group: 'quotes',
  title: 'Anführungszeichen paarweise',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Anführungszeichen)',
  options: {},
  messages: {
    open: 'Das Anführungszeichen {found} öffnet eine Anführung, die nicht geschlossen wird; üblich sind zwei Zeichen.',
    close: 'Das Anführungszeichen {found} schließt eine Anführung, die nicht geöffnet wurde; üblich sind zwei Zeichen.'
  },
  *check({ quotes }) {
    const lonely = new Map<string, QuoteMark>()
    const unclosed = quotes.quotations.filter((q) => !q.close).map((q) => q.open)
    for (const mark of [...unclosed, ...quotes.unpaired]) lonely.set(`${mark.block.span.start} ${mark.start}`, mark)
    for (const mark of lonely.values()) {
      if (!isGermanText(mark.block)) continue
      yield {
        message: opens(mark) ? 'open' : 'close',
        data: { found: mark.text },
        span: mark.block.spanOf(mark.start, mark.end)
      }
    }
  }
})

function opens({ block, start, end, text }: QuoteMark): boolean {
  return (
    OPENING.test(text) || (/^(?:[\s([]|)$/u.test(block.text.charAt(start - 1)) && /^\S/u.test(block.text.slice(end)))
  )
}
