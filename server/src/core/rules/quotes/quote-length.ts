import { defineRule } from '../../engine/define-rule.ts'
import { countWords } from '../../german/words/segments.ts'
import { EMPTY_HOUSE } from '../../house/house.ts'
import type { Quotation } from '../../release/quotes/model.ts'

/** One source: what a house is taken to want that says nothing. */
const USUAL = EMPTY_HOUSE.quotes.maxWords

export default defineRule({
  id: 'quote-length',
  group: 'quotes',
  title: 'Länge von Zitaten',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Redaktionelle Praxis in Pressestellen',
  options: {
    maxWords: {
      type: 'integer',
      default: USUAL,
      minimum: 1,
      description: 'Wörter, über denen gemeldet wird; geht „quotes.maxWords“ der Hausdatei vor.'
    }
  },
  messages: {
    long: 'Dieses Zitat hat {words} Wörter ohne Begleitsatz dazwischen; üblich sind höchstens {max}.'
  },
  *check({ quotes }, { options, house }) {
    const max = options.maxWords === USUAL ? house.quotes.maxWords : options.maxWords
    for (const quotation of quotes.quotations) {
      if (quotation.kind !== 'direct' || quotation.level > 1) continue
      const words = wordsIn(quotation)
      if (words <= max) continue
      const { block, start, end } = quotation.open
      const firstWord = /^\s*\S+/u.exec(block.text.slice(end))?.[0].length ?? 0
      yield { message: 'long', data: { words, max }, span: block.spanOf(start, end + firstWord) }
    }
  }
})

function wordsIn({ segments }: Quotation): number {
  return segments.reduce((sum, { block, start, end }) => sum + countWords(block.prose, start, end), 0)
}
