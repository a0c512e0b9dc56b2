import type { Block } from '../../markdown/document.ts'
import { platformOf } from './channel-key.ts'
import { type LinkMention, linksOf } from './links.ts'

/** A name of a channel in a cell is no longer, nor is the head of a column. */
const MAX_WORDS = 5

/** The table that ends with a cell, where it holds nothing but channels and their names; indices of its first and last cell. */
export function channelTable(
  blocks: readonly Block[],
  last: number,
  from: number
): { readonly first: number; readonly last: number } | undefined {
  const section = blocks[last]?.section
  if (blocks[last + 1]?.section === section) return undefined
  let first = last
  let count = 0
  for (let i = last; i >= from && blocks[i]?.section === section; i--) {
    const block = blocks[i]
    if (!block) break
    const { links, isPure } = linksOf(block.prose)
    if (links.length > 0 ? !isPure : !isName(block.text)) return undefined
    count += links.length
    first = i
  }
  return count > 0 ? { first, last } : undefined
}

function isName(text: string): boolean {
  return text.trim().split(/\s+/u).length <= MAX_WORDS && !/[.!?\d]$/u.test(text.trim())
}

/** A link in a cell has its name in the cell before it. */
export function named(link: LinkMention, block: Block, before: Block | undefined): LinkMention {
  if (block.kind !== 'cell' || link.label !== '' || before?.kind !== 'cell' || linksOf(before.prose).links.length > 0)
    return link
  const label = before.text.trim()
  return { ...link, label, platform: platformOf(link.url, label) }
}
