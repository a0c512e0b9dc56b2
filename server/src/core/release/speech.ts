import type { Block, MarkdownDocument } from '../markdown/document.ts'
import { oncePer } from '../text/once.ts'
import type { Release } from './model.ts'

/** What a place in a block belongs to: somebody's own words, or a title, name or term in quotation marks. */
export type Voice = 'house' | 'speech' | 'term'

interface Stretch {
  readonly start: number
  readonly end: number
  readonly voice: Voice
}

/** Whose words stand at text[start, end) of a block: the house's own, unless quotation marks or a block quotation say otherwise. */
export function voiceAt(release: Release, block: Block, start: number, end: number): Voice {
  if (block.inside.includes('blockquote') || answersOf(release.document).has(block)) return 'speech'
  let voice: Voice = 'house'
  for (const stretch of stretchesOf(release).get(block) ?? []) {
    if (start < stretch.end && stretch.start < end) {
      if (stretch.voice === 'speech') return 'speech'
      voice = stretch.voice
    }
  }
  return voice
}

/** What stands in quotation marks, by block. */
const stretchesOf = oncePer(({ quotes }: Release): ReadonlyMap<Block, readonly Stretch[]> => {
  const all = new Map<Block, Stretch[]>()
  for (const { kind, segments } of quotes.quotations) {
    for (const { block, start, end } of segments) {
      const mine = all.get(block) ?? []
      mine.push({ start, end, voice: kind === 'term' ? 'term' : 'speech' })
      all.set(block, mine)
    }
  }
  return all
})

/** `*Erika Beispiel:* Ich habe …` and then `*Beispiel:* Und ich …`: the answers of an interview, each behind its speaker's name. */
const answersOf = oncePer(({ blocks }: MarkdownDocument): ReadonlySet<Block> => {
  const bySpeaker = Map.groupBy(blocks, (block) => speakerBefore(block))
  const answers = new Set<Block>()
  for (const [speaker, said] of bySpeaker)
    if (speaker !== undefined && said.length > 1) for (const block of said) answers.add(block)
  return answers
})

/** The last name in an emphasised label at the start of a paragraph. */
function speakerBefore({ prose }: Block): string | undefined {
  const label = prose.emphases.find(({ start }) => start === 0)
  if (!label) return undefined
  return /^(?:\p{Lu}[\p{L}.-]* ){0,3}(\p{Lu}[\p{L}-]+)\s*:\s*$/u.exec(prose.text.slice(0, label.end + 1))?.[1]
}
