import { EMPTY_HOUSE, type House } from '../../server/src/core/house/house.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'
import type { QuoteAnalysis } from '../../server/src/core/release/quotes/model.ts'
import { recogniseQuotes } from '../../server/src/core/release/quotes/recognise.ts'

/** The quotations of a text as the release model finds them. */
export function quotesIn(source: string, house: House = EMPTY_HOUSE): QuoteAnalysis {
  return recogniseQuotes(readDocument(source).blocks, { house, partOf: () => 'body' })
}
