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
  readsLiterals: false,
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
      const isCertain =
        !doubtful.has(open.block) &&
        !doubtful.has(close.block) &&
        !mayBeApostrophe(quotation) &&
        !mayBeMeasure(quotation)
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
  const behind = close.block.text.slice(close.end)
  if (/['’´`]/u.test(inside) || /^['’´`]/u.test(behind)) return true
  // `'Ich hab' Zeit', sagte er`: the next one that stands at the edge of a word closes, too.
  const next = /(?<![\p{L}\p{N}.,!?…])['‚‘’´`](?=[\p{L}\p{N}])|(?<=[^\s('„"])['’‘´`](?![\p{L}\p{N}])/u.exec(behind)
  return next !== null && !/^[\p{L}\p{N}]/u.test(behind.slice(next.index + 1))
}

/** `"Ein 3" Rohr, Nummer 5"`: behind a figure the mark may be the sign of a measure, and another one the end. */
function mayBeMeasure({ close }: Quotation): boolean {
  if (close?.text !== '"' || !/\d$/u.test(close.block.text.slice(0, close.start))) return false
  const behind = close.block.text.slice(close.end)
  return /^[ -][\p{Lu}\p{N}]/u.test(behind) && /\d"/u.test(behind)
}
