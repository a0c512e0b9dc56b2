import { defineRule } from '../../engine/define-rule.ts'
import type { Quotation } from '../../release/quotes/model.ts'

export default defineRule({
  id: 'quote-attribution',
  group: 'quotes',
  title: 'Zitat ohne Sprecher',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'Redaktionelle Praxis in Pressestellen',
  options: {},
  messages: {
    nobody:
      'Hier steht wörtliche Rede, ohne dass in diesem Satz oder daneben jemand spricht; üblich ist ein Begleitsatz.'
  },
  *check({ quotes, partOf }) {
    for (const quotation of quotes.quotations) {
      const { open, close, kind, level } = quotation
      if (kind !== 'direct' || level > 1 || !close || hasSpeaker(quotation)) continue
      const part = partOf(open.block)
      if (open.block.kind !== 'paragraph' || (part !== 'lead' && part !== 'body')) continue
      const firstWord = /^\s*\S+/u.exec(open.block.text.slice(open.end))?.[0].length ?? 0
      yield { message: 'nobody', span: open.block.spanOf(open.start, open.end + firstWord) }
    }
  }
})

function hasSpeaker({ speaker, person, attributions, continues }: Quotation): boolean {
  return (
    speaker !== undefined ||
    person !== undefined ||
    attributions.length > 0 ||
    (continues ? hasSpeaker(continues) : false)
  )
}
