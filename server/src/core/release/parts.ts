import type { Block, MarkdownDocument } from '../markdown/document.ts'
import type { Part, PartKind, Release } from './model.ts'
import type { Surroundings } from './recognise.ts'

export type RecognisedParts = Omit<Release, 'document' | 'quotes' | 'suppressions'>

/** Finds the parts of a release by headings, positions and cues. */
export function recogniseParts(document: MarkdownDocument, _surroundings: Surroundings): RecognisedParts {
  const titles = document.blocks.filter((b) => b.kind === 'heading' && b.depth === 1)
  const kinds = new Map<Block, PartKind>()
  const parts: Part[] = []
  const first = titles[0]
  const part = (kind: PartKind, block: Block): Part => {
    kinds.set(block, kind)
    const made: Part = { kind, evidence: { kind: 'position', what: kind }, span: block.span, blocks: [block] }
    parts.push(made)
    return made
  }
  const headline = first ? part('headline', first) : undefined
  const opening = document.blocks.find((b) => b.kind === 'paragraph' && (!first || b.span.start > first.span.end))
  const lead = opening ? part('lead', opening) : undefined
  return {
    parts,
    titles,
    headline,
    lead,
    dateline: undefined,
    channelFooter: undefined,
    date: undefined,
    partOf: (block) => kinds.get(block) ?? (block.kind === 'heading' ? 'crosshead' : 'body')
  }
}
