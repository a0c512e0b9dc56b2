import { dateMentions } from '../german/dates/date-mentions.ts'
import type { Block, MarkdownDocument } from '../markdown/document.ts'
import { findChannelFooter } from './channels/footer.ts'
import { placeKnowledge } from './dateline/place-name.ts'
import { dayOf, readFrontMatter } from './front-matter.ts'
import { byPosition, PartMarks } from './marks.ts'
import type { ChannelFooter, Dateline, Evidence, Part, Release } from './model.ts'
import { readOpening } from './opening.ts'
import type { Surroundings } from './recognise.ts'
import { markTail } from './tail.ts'

export type RecognisedParts = Omit<Release, 'document' | 'quotes' | 'suppressions'>

/** Finds the parts of a release by front matter, headings, positions and cues (HOUSE-STYLE.md section 1). Linear in the blocks. */
export function recogniseParts(document: MarkdownDocument, surroundings: Surroundings): RecognisedParts {
  const { blocks } = document
  const meta = readFrontMatter(document.frontMatter)
  const titles = blocks.filter((b) => b.kind === 'heading' && b.depth === 1 && !/^[#\s]+$/u.test(b.text))
  const marks = new PartMarks()
  const opening = readOpening(blocks, titles[0], marks, placeKnowledge(surroundings))
  markTail(blocks, opening.next, marks)
  const channelFooter = findChannelFooter(document.source, blocks, opening.next, marks, surroundings.house)
  const dateline = datelineOf(opening)
  const parts = inOrder(document, meta, marks, dateline, channelFooter)
  return {
    meta,
    titles,
    parts,
    headline: parts.find((p) => p.kind === 'headline'),
    lead: parts.find((p) => p.kind === 'lead'),
    dateline,
    channelFooter,
    date: releaseDate(document.source, meta, dateline, parts),
    partOf: (block: Block) => marks.kindOf(block)
  }
}

function datelineOf({ dateline }: ReturnType<typeof readOpening>): Dateline | undefined {
  if (!dateline) return undefined
  const { block, reading, where } = dateline
  return {
    ...reading,
    kind: 'dateline',
    evidence: byPosition(where),
    span: block.spanOf(reading.start, reading.end),
    block,
    blocks: [block]
  }
}

function inOrder(
  document: MarkdownDocument,
  meta: Release['meta'],
  marks: PartMarks,
  dateline: Dateline | undefined,
  footer: ChannelFooter | undefined
): Part[] {
  const parts = marks.parts(document.blocks).filter((p) => p.kind !== 'dateline' && p.kind !== 'channelFooter')
  if (dateline) parts.push(dateline)
  if (footer) parts.push(footer)
  if (document.frontMatter) {
    const { span } = document.frontMatter
    parts.push({
      kind: 'frontMatter',
      evidence: { kind: 'frontMatter', key: Object.keys(meta).join(', ') },
      span,
      blocks: []
    })
    if (meta.sperrfrist) {
      const evidence: Evidence = { kind: 'frontMatter', key: 'sperrfrist' }
      parts.push({ kind: 'embargo', evidence, span: meta.sperrfrist.span, blocks: [] })
    }
  }
  // The dateline stands in front of the paragraph that it opens.
  const place = (p: Part) => (p.kind === 'dateline' ? (p.blocks[0]?.span.start ?? 0) - 0.5 : p.span.start)
  return parts.sort((a, b) => place(a) - place(b))
}

/** The day of the release: front matter, dateline, or a line on top, in this order. */
function releaseDate(
  source: string,
  meta: Release['meta'],
  dateline: Dateline | undefined,
  parts: readonly Part[]
): Release['date'] {
  const stated = dayOf(meta.datum)
  if (stated) return { value: stated, evidence: { kind: 'frontMatter', key: 'datum' } }
  if (dateline?.date?.value) return { value: dateline.date.value, evidence: byPosition('Ortsmarke') }
  for (const part of parts) {
    if (part.kind !== 'releaseLine') continue
    // The whole line: Markdown may take the day for the number of a list.
    const line = source.slice(source.lastIndexOf('\n', part.span.start) + 1, part.span.end)
    const value = dateMentions(line).find((m) => m.value)?.value
    if (value) return { value, evidence: byPosition('Zeile über der Mitteilung') }
  }
  return undefined
}
