import { defineRule, mend } from '../../engine/define-rule.ts'
import { marksAt } from '../../german/typography/quotation-marks.ts'
import { doubtfulBlocks, markEdits } from '../../release/quotes/edges.ts'

export default defineRule({
  id: 'quote-nesting',
  group: 'quotes',
  title: 'Anführung in der Anführung',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (halbe Anführungszeichen)',
  readsLiterals: false,
  options: {},
  messages: {
    nested: 'In der Anführung steht noch einmal {found}; üblich ist innen das halbe Zeichen {usual}.'
  },
  *check({ quotes }, { house }) {
    const outer = marksAt(house.quotes.marks, 1)
    const inner = marksAt(house.quotes.marks, 2)
    const doubtful = doubtfulBlocks(quotes)
    for (const quotation of quotes.quotations) {
      const { open, close, level } = quotation
      if (level % 2 === 1 || open.text !== outer.open || close?.text !== outer.close) continue
      // With a mark missing nearby nobody knows what is inside of what.
      if (doubtful.has(open.block) || doubtful.has(close.block)) continue
      const fixes = mend(`${inner.open}…${inner.close} setzen`, ...markEdits(quotation, inner))
      for (const [mark, sign] of [
        [open, inner.open],
        [close, inner.close]
      ] as const) {
        const data = { found: mark.text, usual: sign }
        yield { message: 'nested', data, span: mark.block.spanOf(mark.start, mark.end), fixes }
      }
    }
  }
})
