import { defineRule } from '../../engine/define-rule.ts'
import type { Block, MarkdownDocument } from '../../markdown/document.ts'
import { isInGerman } from '../../release/quotes/edges.ts'
import type { Quotation } from '../../release/quotes/model.ts'
import { oncePer } from '../../text/once.ts'

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
  *check({ document, quotes, partOf }) {
    for (const quotation of quotes.quotations) {
      if (quotation.kind !== 'direct' || quotation.level > 1 || !quotation.close || hasSpeaker(quotation)) continue
      const { block, start, end } = quotation.open
      const part = partOf(block)
      if (block.kind !== 'paragraph' || block.inside.length > 0 || (part !== 'lead' && part !== 'body')) continue
      if (isAnnounced(quotation, document) || !isSpeech(quotation) || !isInGerman(quotation)) continue
      const firstWord = /^\s*\S+/u.exec(block.text.slice(end))?.[0].length ?? 0
      yield { message: 'nobody', span: block.spanOf(start, end + firstWord) }
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

/** A colon before it says where it comes from, even where no verb of saying does (`Die Besucherin dankt: „…“`, `Aus dem Bericht:`). */
function isAnnounced({ open }: Quotation, document: MarkdownDocument): boolean {
  const before = open.block.text.slice(0, open.start).trimEnd()
  return /:\s*$/u.test(before === '' ? (previousOf(document).get(open.block)?.text ?? '') : before)
}

/** Few releases ask for it. */
const previousOf = oncePer(
  ({ blocks }: MarkdownDocument): ReadonlyMap<Block, Block | undefined> =>
    new Map(blocks.map((block, i) => [block, blocks[i - 1]]))
)

/** A sentence of five words or more that ends as one; questions are often themes or titles. */
function isSpeech({ open, close, segments }: Quotation): boolean {
  const whole = segments.map((s) => s.text).join(' ')
  const text = whole.slice(open.text.length, whole.length - (close?.text.length ?? 0))
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const ends = /[.!…]\s*$/u.test(text) || close?.block.text.charAt(close.end) === '.'
  return /^\s*\p{Lu}/u.test(text) && words > 4 && ends
}
