import type { Attribution, QuoteAnalysis } from './model.ts'

/** The attributions of all quotations in the order of the text, each once: halves of an interrupted one share theirs. */
export function ownAttributions(quotes: QuoteAnalysis): readonly Attribution[] {
  const known = kept.get(quotes)
  if (known) return known
  const made = inOrder(quotes)
  kept.set(quotes, made)
  return made
}

/** Several rules ask for the same release. */
const kept = new WeakMap<QuoteAnalysis, readonly Attribution[]>()

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
