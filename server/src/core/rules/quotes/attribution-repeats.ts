import { defineRule } from '../../engine/define-rule.ts'
import { isGermanText } from '../../release/quotes/edges.ts'
import { ownAttributions } from '../../release/quotes/in-order.ts'
import type { Attribution } from '../../release/quotes/model.ts'

export default defineRule({
  id: 'attribution-repeats',
  group: 'quotes',
  title: 'Gleicher Begleitsatz mehrmals hintereinander',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Redaktionelle Praxis in Pressestellen',
  options: {
    times: {
      type: 'integer',
      default: 3,
      minimum: 2,
      description: 'Ab wie vielen gleichen Begleitsätzen gemeldet wird.'
    }
  },
  messages: {
    again:
      'Hier steht „{phrase}“ zum {times}. Mal kurz hintereinander; üblich ist ein Wechsel, etwa von Verb oder Name.'
  },
  *check({ quotes }, { options }) {
    const recent: string[] = []
    for (const attribution of ownAttributions(quotes)) {
      const phrase = phraseOf(attribution)
      if (phrase === '' || !isGermanText(attribution.clause.block)) continue
      recent.push(phrase)
      // One other attribution in between is no variety yet.
      if (recent.length > options.times + 1) recent.shift()
      if (recent.filter((p) => p === phrase).length < options.times) continue
      recent.length = 0
      const { block, start, end } = attribution.clause
      yield { message: 'again', data: { phrase, times: options.times }, span: block.spanOf(start, end) }
    }
  }
})

/** Verb and speaker as written, `so Beispiel`; empty where there is no such pair directly at a quotation. */
function phraseOf({ direct, verb, speaker }: Attribution): string {
  if (!direct || !verb || !speaker) return ''
  const words = [...verb.parts, speaker].sort((a, b) => a.start - b.start)
  return words.map((w) => w.text).join(' ')
}
