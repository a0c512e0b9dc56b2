import type { House } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'
import type { PartKind } from '../model.ts'
import { People } from '../people.ts'
import type { PersonMention } from '../people-mentions.ts'
import { registeredNames } from '../registered-names.ts'
import { analyse, type BlockAnalysis } from './analyse.ts'
import { buildQuotations } from './build.ts'
import type { QuoteAnalysis } from './model.ts'
import { joinParagraphs } from './paragraphs.ts'

export interface QuoteSurroundings {
  readonly house: House
  partOf(block: Block): PartKind
}

/** Finds all quotations of a release, tells speech from terms and names the speakers. */
export function recogniseQuotes(blocks: readonly Block[], surroundings: QuoteSurroundings): QuoteAnalysis {
  const borders = joinParagraphs(blocks)
  const names = registeredNames(surroundings.house.people)
  const analyses = blocks.map((block, i) =>
    analyse(block.prose, block.kind === 'heading', borders[i] ?? { entry: undefined, exit: undefined }, names)
  )
  const people = new People(surroundings.house)
  const mentions = meetPeople(blocks, analyses, people)
  return { ...buildQuotations(blocks, borders, analyses, people), mentions }
}

function meetPeople(
  blocks: readonly Block[],
  analyses: readonly BlockAnalysis[],
  people: People
): readonly PersonMention[] {
  const mentions: PersonMention[] = []
  for (const [i, analysis] of analyses.entries()) {
    const block = blocks[i]
    if (!block) continue
    for (const mention of analysis.mentions) {
      const { phrase, office, isCertain } = mention
      if (!isCertain && !people.byName(phrase.name, Number.MAX_SAFE_INTEGER)) continue
      const person = people.meet(phrase, block.span.start + phrase.start, office)
      if (person) mentions.push({ ...mention, block, person })
    }
  }
  return mentions
}
