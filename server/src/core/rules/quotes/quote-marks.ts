import { defineRule, mend, suggest } from '../../engine/define-rule.ts'
import { type MarkPair, marksAt } from '../../german/typography/quotation-marks.ts'
import { doubtfulBlocks, isInGerman, markEdits } from '../../release/quotes/edges.ts'
import type { Quotation } from '../../release/quotes/model.ts'

export default defineRule({
  id: 'quote-marks',
  group: 'quotes',
  title: 'Anführungszeichen',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Anführungszeichen); DIN 5008:2020 (Anführungszeichen)',
  options: {},
  messages: {
    open: 'Am Anfang der Anführung steht {found}; üblich ist {usual}.',
    close: 'Am Ende der Anführung steht {found}; üblich ist {usual}.'
  },
  *check({ quotes }, { house }) {
    const style = house.quotes.marks
    const doubtful = doubtfulBlocks(quotes)
    for (const quotation of quotes.quotations) {
      const { open, close, level } = quotation
      const usual = marksAt(style, level)
      if (!close || !isInGerman(quotation) || (open.text === usual.open && close.text === usual.close)) continue
      // Outer marks inside outer marks are the matter of quote-nesting.
      if (level % 2 === 0 && isPair(quotation, marksAt(style, 1))) continue
      const isCertain = !doubtful.has(open.block) && !doubtful.has(close.block) && !mayBeApostrophe(quotation)
      const title = `${usual.open}…${usual.close} setzen`
      const edits = markEdits(quotation, usual)
      const fixes = isCertain ? mend(title, ...edits) : suggest(title, ...edits)
      for (const [message, mark, sign] of [
        ['open', open, usual.open],
        ['close', close, usual.close]
      ] as const) {
        if (mark.text === sign) continue
        const data = { found: mark.text, usual: sign }
        yield { message, data, span: mark.block.spanOf(mark.start, mark.end), fixes }
      }
    }
  }
})

function isPair({ open, close }: Quotation, pair: MarkPair): boolean {
  return open.text === pair.open && close?.text === pair.close
}

/** Single raised marks are apostrophes too: another one inside or right behind makes the pair uncertain. */
function mayBeApostrophe({ open, close, segments }: Quotation): boolean {
  if (!close || !/^['’‘´`]$/u.test(close.text)) return false
  const inside = segments
    .map((s) => s.text)
    .join(' ')
    .slice(open.text.length, -close.text.length)
  return /['’´`]/u.test(inside) || /^['’´`]/u.test(close.block.text.slice(close.end))
}
