import { defineRule, type Fix, mend, type Report, suggest } from '../../engine/define-rule.ts'
import { endsWithAbbreviation, isPlainEnd } from '../../german/typography/abbreviations.ts'
import type { Dictionary } from '../../german/words/knowledge.ts'
import { segmentsOf } from '../../german/words/segments.ts'
import type { Block } from '../../markdown/document.ts'
import { nameBeforeQuotation } from '../../release/headline.ts'
import { lonelyMarks, opens } from '../../release/quotes/lonely.ts'

const messages = {
  stop: 'Die Überschrift endet mit einem Punkt; üblich ist sie ohne Schlusspunkt.',
  open: 'Das Zitat in der Überschrift wird nicht geschlossen; üblich sind zwei Anführungszeichen.',
  colon: 'Zwischen „{name}“ und dem Zitat steht kein Doppelpunkt; üblich ist „{name}: „…““.'
}

export default defineRule({
  id: 'headline-punctuation',
  group: 'structure',
  title: 'Satzzeichen der Überschrift',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Punkt: frei stehende Zeilen; Doppelpunkt; Anführungszeichen)',
  options: {},
  messages,
  *check({ headline, quotes }, { knowledge, house }) {
    const block = headline?.blocks[0]
    if (!block) return
    const stop = stopReport(block, knowledge.dictionary)
    if (stop) yield stop
    for (const mark of lonelyMarks(quotes)) {
      if (mark.block === block && opens(mark)) yield { message: 'open', span: block.spanOf(mark.start, mark.end) }
    }
    for (const quotation of quotes.quotations) {
      if (quotation.open.block !== block) continue
      const name = nameBeforeQuotation(quotation, house)
      if (!name) continue
      yield {
        message: 'colon',
        data: { name: name.text },
        span: block.spanOf(name.start, quotation.open.end),
        fixes: suggest('Doppelpunkt setzen', block.edit(name.end, quotation.open.start, ': '))
      }
    }
  }
})

/** The stop at the end; a headline of several sentences keeps its stops, and those of abbreviations, numbers and omissions are no full stops. */
function stopReport(block: Block, dictionary: Dictionary): Report<typeof messages> | undefined {
  const text = block.text.trimEnd()
  if (!text.endsWith('.') || /(?:[.…]|\s)\.$/u.test(text)) return undefined
  if (endsWithAbbreviation(text)) return undefined
  if (segmentsOf(block.prose).sentences.length > 1) return undefined
  const at = text.length - 1
  const edit = block.edit(at, at + 1, '')
  const fixes: Fix[] = isPlainEnd(text.slice(0, at), dictionary)
    ? mend('Punkt entfernen', edit)
    : suggest('Punkt entfernen', edit)
  return { message: 'stop', span: block.spanOf(at, at + 1), fixes }
}
