import type { Block } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'
import { matchesOf } from '../text/matches.ts'
import { oncePer } from '../text/once.ts'

/** The shortest beginning by which forms of a noun are told. */
const STEM = 4

/** An adjective with a capital and the noun behind it. */
interface CapitalPair {
  readonly start: number
  readonly stem: string
  readonly noun: string
}

const PAIR = /(?=\p{Lu}\p{Ll})(?<!(?:^|[.!?:] |\p{L}))(\p{Lu}\p{Ll}+)e[nmrs]? (?=(\p{Lu}[\p{L}-]*))/gu

/** The pairs that a block holds where no sentence begins. */
const capitalPairsOf = oncePer((prose: Prose): readonly CapitalPair[] =>
  matchesOf(prose.text, PAIR).map(({ index, 1: stem = '', 2: noun = '' }) => ({ start: index, stem, noun }))
)

/**
 * Whether the adjective at a place and the noun behind it stand together with capitals elsewhere, too, where no sentence begins: `Das
 * Begehbare Herz … in ein Begehbares Herz`. Then somebody has named something so. `slipsOf` holds the starts of those that are slips
 * themselves.
 */
export function recurringPhrases(
  blocks: readonly Block[],
  slipsOf: (block: Block) => ReadonlySet<number>
): (block: Block, place: { readonly end: number; readonly word: string }) => boolean {
  let named: NounsByAdjective | undefined
  const known = new Map<string, boolean>()
  return (block, { end, word }) => {
    const stem = /^(\p{Lu}\p{Ll}+)e[nmrs]?$/u.exec(word)?.[1]
    const noun = stem && /^ (\p{Lu}[\p{L}-]*)/u.exec(block.text.slice(end))?.[1]
    if (!stem || !noun) return false
    const phrase = `${stem} ${noun}`
    const kept = known.get(phrase)
    if (kept !== undefined) return kept
    named ??= nounsByAdjective(blocks, slipsOf)
    const beginning = noun.slice(0, Math.max(STEM, noun.length - 3))
    const isNamed = [...(named.get(stem) ?? [])].some((other) => other.startsWith(beginning))
    known.set(phrase, isNamed)
    return isNamed
  }
}

type NounsByAdjective = ReadonlyMap<string, ReadonlySet<string>>

/** The nouns behind each adjective in the pairs of all blocks that are no slips. */
function nounsByAdjective(blocks: readonly Block[], slipsOf: (block: Block) => ReadonlySet<number>): NounsByAdjective {
  const named = new Map<string, Set<string>>()
  for (const block of blocks) {
    const pairs = capitalPairsOf(block.prose)
    if (pairs.length === 0) continue
    const slips = slipsOf(block)
    for (const { start, stem, noun } of pairs) {
      if (slips.has(start)) continue
      const nouns = named.get(stem)
      if (nouns) nouns.add(noun)
      else named.set(stem, new Set([noun]))
    }
  }
  return named
}
