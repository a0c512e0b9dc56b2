import type { Block } from '../../markdown/document.ts'
import { matchesOf } from '../../text/matches.ts'
import { cover } from '../../text/span.ts'
import { byCue, byPosition, type PartMarks } from '../marks.ts'
import type { ChannelFooter } from '../model.ts'
import { isChannelIntro } from './intro.ts'
import { linksOf } from './links.ts'
import { NETWORKS } from './platforms.ts'

/** A sentence before channels has no more words. */
const MAX_WORDS = 30
/** Behind the last network: `Auf Facebook und Instagram haben Gäste ihre Bilder vom Fest gezeigt` speaks of something else. */
const MAX_WORDS_BEHIND = 6

/** A single letter is no sign of a network. */
const names = [...NETWORKS.filter((name) => name.length > 1), 'Twitter'].join('|')
const network = new RegExp(`(?<![\\p{L}\\d./@#-])(?:${names})(?![\\p{L}\\d/]|\\.\\p{L})`, 'gu')
/** `Instagram`, `Facebook: musterau`, `LinkedIn (Stadt Musterau)`, `WhatsApp-Kanal „Musterau“` */
const entry = new RegExp(
  `^(?:[@#]\\S+ )?(?:auf |bei )?(?:${names}|X|Newsletter|RSS)(?:-\\p{Lu}\\p{L}+)?(?:\\s*[:(@„–-].{0,40})?$`,
  'u'
)

/**
 * The last words of a release, where they name two or more networks without an address of any: `Folgen Sie uns auf Facebook und
 * Instagram.`, or one network a line.
 */
export function findNamedFooter(blocks: readonly Block[], from: number, marks: PartMarks): ChannelFooter | undefined {
  let last = blocks.length - 1
  // Contact and notes may stand behind it.
  while (last >= from && isOtherPart(blocks[last], marks) && !isEntries(blocks[last]) && !isIntro(blocks[last])) last--
  let first = last + 1
  while (first > from && isEntries(blocks[first - 1])) first--
  const before = first > from ? blocks[first - 1] : undefined
  const intro = isIntro(before) ? before : undefined
  const taken = [...(intro ? [intro] : []), ...blocks.slice(first, last + 1)]
  if (namedIn(taken).size < 2) return undefined
  const [opening] = taken
  if (!opening) return undefined
  const footer: ChannelFooter = {
    kind: 'channelFooter',
    evidence: intro ? byCue(intro.text) : byPosition('Netzwerke am Ende'),
    span: taken.reduce((sum, block) => cover(sum, block.span), opening.span),
    blocks: taken,
    layout: 'paragraph',
    intro: intro && { text: intro.text.trim(), span: intro.span },
    links: []
  }
  marks.set('channelFooter', footer.evidence, ...taken)
  return footer
}

/** The networks that a footer names, as it writes them. */
export function namedIn(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ text }) => matchesOf(text, network).map(([name]) => name)))
}

function isOtherPart(block: Block | undefined, marks: PartMarks): boolean {
  if (!block) return false
  const kind = marks.kindOf(block)
  return kind !== 'body' && kind !== 'crosshead' && kind !== 'lead'
}

function isIntro(block: Block | undefined): block is Block {
  // What has links of its own leads to something else than channels.
  if (!block || linksOf(block.prose).links.some(({ url }) => !url.startsWith('@'))) return false
  const { text } = block
  const last = matchesOf(text, network).at(-1)
  if (last && text.slice(last.index + last[0].length).split(/\s+/u).length > MAX_WORDS_BEHIND) return false
  if (text.split(/\s+/u, MAX_WORDS + 1).length > MAX_WORDS) return false
  return isChannelIntro(text.replace(/[.!]\s*$/u, ''))
}

/** Whether a block holds nothing but names of networks, and accounts beside them: `Newsletter | Instagram | LinkedIn`. */
function isEntries(block: Block | undefined): boolean {
  if (!block || block.kind === 'heading') return false
  return block.text
    .trim()
    .split(/\s*[,;|·•\n]\s*| (?:und|sowie|[–—]) /u)
    .every((part) => entry.test(part))
}
