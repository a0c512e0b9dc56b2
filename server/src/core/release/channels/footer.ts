import type { House } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'
import { cover, type Span, span } from '../../text/span.ts'
import { byCue, byHeading, byPosition, type PartMarks } from '../marks.ts'
import type { ChannelFooter, ChannelLink } from '../model.ts'
import { channelKey } from './channel-key.ts'
import { isChannelIntro } from './intro.ts'
import { linksOf } from './links.ts'
import { findNamedFooter } from './named-footer.ts'
import { channelTable, named } from './table.ts'

interface Candidate {
  readonly first: number
  readonly last: number
  readonly intro: Block | undefined
}

/**
 * Finds the last block or run of blocks with channel links: a heading or sentence and two or more of them. Where nothing links to a
 * channel, those that are only named make a footer without links.
 */
export function findChannelFooter(
  source: string,
  blocks: readonly Block[],
  from: number,
  marks: PartMarks,
  house: House
): ChannelFooter | undefined {
  const wanted = new Set(house.channels.map((c) => channelKey(c.url, c.name)))
  let isTail = true
  for (let last = blocks.length - 1; last >= from; last--) {
    const block = blocks[last]
    if (!block) break
    const here = linksOf(block.prose)
    const table = block.kind === 'cell' ? channelTable(blocks, last, from) : undefined
    if (table || (here.links.length > 0 && (here.isPure || here.isShort))) {
      const candidate = extend(blocks, table ?? runOf(blocks, last, from), from, marks)
      const footer = settle(source, blocks, candidate, wanted, house, isTail)
      if (footer) {
        const taken = blocks.slice(candidate.first, candidate.last + 1)
        const isContact = taken.some((b) => marks.kindOf(b) === 'contact' && !linksOf(b.prose).isPure)
        if (!isContact) marks.set('channelFooter', footer.evidence, ...footer.blocks)
        return footer
      }
    }
    if (marks.kindOf(block) === 'body' || marks.kindOf(block) === 'crosshead') {
      isTail &&= here.isPure || block.kind === 'heading'
    }
  }
  return findNamedFooter(blocks, from, marks)
}

interface Run {
  readonly first: number
  readonly last: number
}

/** Goes up from the last block with links over all that hold nothing but links. */
function runOf(blocks: readonly Block[], last: number, from: number): Run {
  let first = last
  const isRun = (i: number) => {
    const block = blocks[i]
    return i >= from && block !== undefined && block.kind !== 'heading' && linksOf(block.prose).isPure
  }
  if (isRun(last)) while (isRun(first - 1)) first--
  return { first, last }
}

/** The words before the run of links belong to the footer, too. */
function extend(blocks: readonly Block[], { first, last }: Run, from: number, marks: PartMarks): Candidate {
  const before = blocks[first - 1]
  const hasOwnWords = linksOf(blocks[first]?.prose ?? NOTHING).before !== undefined
  const isIntro =
    before !== undefined &&
    first - 1 >= from - 1 &&
    !hasOwnWords &&
    (before.kind === 'heading' || /:\s*$/u.test(before.text) || isChannelIntro(before.text)) &&
    before.text.length < 240 &&
    marks.kindOf(before) !== 'lead' &&
    marks.kindOf(before) !== 'headline' &&
    (marks.kindOf(before) !== 'contact' || isChannelIntro(before.text)) &&
    linksOf(before.prose).links.length === 0
  return { first, last, intro: isIntro ? before : undefined }
}

function settle(
  source: string,
  blocks: readonly Block[],
  candidate: Candidate,
  wanted: ReadonlySet<string>,
  house: House,
  isTail: boolean
): ChannelFooter | undefined {
  const taken = blocks.slice(candidate.first, candidate.last + 1)
  const found = taken.flatMap((block, i) =>
    linksOf(block.prose).links.map((link) => ({ block, link: named(link, block, taken[i - 1]) }))
  )
  const ownWords = taken[0] && linksOf(taken[0].prose).before
  const ofHouse = found.filter(({ link }) => wanted.has(channelKey(link.url, link.label))).length
  const social = found.filter(({ link }) => link.platform !== undefined).length
  const certain = Math.max(social, ofHouse)
  if (found.length < 2 && ofHouse === 0) return undefined
  const introText = candidate.intro?.text.trim() ?? ownWords?.text ?? ''
  const isCued =
    (candidate.intro ? isChannelIntro(introText) : ownWords?.isIntro === true) ||
    (introText !== '' && introText === house.channelIntro.trim())
  if (found.length < 2 && !isCued && wanted.size > 1) return undefined
  const isPure = taken.every((b) => b.kind === 'cell' || linksOf(b.prose).isPure)
  const isFooter = isCued ? isPure || certain >= 1 || isTail : isTail && certain >= 2 && certain * 2 >= found.length
  if (!isFooter) return undefined
  // Only what leads to a channel counts where other links stand between.
  const links = found.map(({ block, link }): ChannelLink => {
    const at = block.spanOf(link.start, link.end)
    return {
      url: link.url,
      label: link.label,
      span: source[at.end - 1] === '\\' ? span(at.start, at.end - 1) : at,
      block
    }
  })
  const intro = introOf(candidate, taken)
  const all = candidate.intro ? [candidate.intro, ...taken] : taken
  const whole = all.reduce((sum, b) => cover(sum, b.span), all[0]?.span ?? { start: 0, end: 0 })
  return {
    kind: 'channelFooter',
    evidence:
      candidate.intro?.kind === 'heading'
        ? byHeading(candidate.intro)
        : intro
          ? byCue(intro.text)
          : byPosition('Links am Ende'),
    span: whole,
    blocks: all,
    layout: layoutOf(source, taken, links),
    intro,
    links
  }
}

function introOf(
  candidate: Candidate,
  taken: readonly Block[]
): { readonly text: string; readonly span: Span } | undefined {
  if (candidate.intro) return { text: candidate.intro.text.trim(), span: candidate.intro.span }
  const block = taken[0]
  const words = block && linksOf(block.prose).before
  return words && { text: words.text, span: block.spanOf(words.start, words.end) }
}

function layoutOf(source: string, taken: readonly Block[], links: readonly ChannelLink[]): ChannelFooter['layout'] {
  const first = taken.find((b) => linksOf(b.prose).links.length > 0)
  if (first?.inside.some((c) => c === 'list' || c === 'orderedList')) return 'list'
  // A table is rewritten as a whole, as running text is.
  if (first?.kind === 'cell') return 'paragraph'
  if (taken.length > 1) return 'lines'
  const between = links.slice(1).map((link, i) => source.slice(links[i]?.span.end ?? 0, link.span.start))
  return between.length > 0 && between.every((b) => /[\r\n]/u.test(b)) ? 'lines' : 'paragraph'
}

const NOTHING = {
  text: '',
  links: [],
  emphases: [],
  images: [],
  references: [],
  lineEnds: [],
  written: undefined,
  isHtml: false,
  spanOf: () => ({ start: 0, end: 0 }),
  isContiguous: () => true
}
