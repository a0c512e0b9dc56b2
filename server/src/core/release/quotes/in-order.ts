import { oncePer } from '../../text/once.ts'
import type { Attribution, QuoteAnalysis } from './model.ts'

/** The attributions of all quotations in the order of the text, each once: halves of an interrupted one share theirs. */
export const ownAttributions = oncePer((quotes: QuoteAnalysis): readonly Attribution[] => inOrder(quotes))

function inOrder({ quotations }: QuoteAnalysis): readonly Attribution[] {
  const seen = new Set<string>()
  return quotations
    .filter((q) => q.kind !== 'term')
    .flatMap((q) => q.attributions)
    .filter(({ clause }) => {
      const key = `${clause.block.span.start} ${clause.start}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .sort((a, b) => a.clause.block.span.start - b.clause.block.span.start || a.clause.start - b.clause.start)
}
