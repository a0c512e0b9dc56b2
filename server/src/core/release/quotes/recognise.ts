import type { House } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'
import type { PartKind } from '../model.ts'
import type { QuoteAnalysis } from './model.ts'

export interface QuoteSurroundings {
  readonly house: House
  partOf(block: Block): PartKind
}

/** Finds all quotations of a release, tells speech from terms and names the speakers. */
export function recogniseQuotes(_blocks: readonly Block[], _surroundings: QuoteSurroundings): QuoteAnalysis {
  return { quotations: [], unpaired: [] }
}
