import type { Knowledge } from '../german/words/knowledge.ts'
import type { House } from '../house/house.ts'
import { readSuppressions } from '../markdown/directives.ts'
import type { MarkdownDocument } from '../markdown/document.ts'
import type { Release } from './model.ts'
import { recogniseParts } from './parts.ts'
import { recogniseQuotes } from './quotes/recognise.ts'

export interface Surroundings {
  readonly house: House
  readonly knowledge: Knowledge
}

/** Understands a document as a release; never fails: what is not there is absent. */
export function recognise(document: MarkdownDocument, surroundings: Surroundings): Release {
  const parts = recogniseParts(document, surroundings)
  return {
    ...parts,
    document,
    quotes: recogniseQuotes(document.blocks, { house: surroundings.house, partOf: parts.partOf }),
    suppressions: readSuppressions(document)
  }
}
