import type { Block } from '../markdown/document.ts'
import { matchesOf } from '../text/matches.ts'

/** The shortest beginning by which forms of a noun are told. */
const STEM = 4

/**
 * Whether the adjective and the noun at a place stand together with capitals elsewhere, too, where no sentence begins: `Das Begehbare
 * Herz … in ein Begehbares Herz`. Then somebody has named something so. `known` holds the starts of those that are slips themselves.
 */
export function isNamedElsewhere(
  blocks: readonly Block[],
  block: Block,
  { end, word }: { readonly end: number; readonly word: string },
  known: (block: Block, start: number) => boolean
): boolean {
  const noun = /^ (\p{Lu}[\p{L}-]*)/u.exec(block.text.slice(end))?.[1]
  const stem = /^(\p{Lu}\p{Ll}+)e[nmrs]?$/u.exec(word)?.[1]
  if (noun === undefined || stem === undefined) return false
  const pattern = new RegExp(
    `(?<!(?:^|[.!?:] |\\p{L}))${stem}e[nmrs]? ${noun.slice(0, Math.max(STEM, noun.length - 3))}`,
    'gu'
  )
  return blocks.some((other) => matchesOf(other.text, pattern).some(({ index }) => !known(other, index)))
}
