import { type DateMention, dateMentions } from '../german/date-mentions.ts'
import type { Block } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'

const known = new WeakMap<Prose, readonly DateMention[]>()

/** The days that a block names; read once for all versions in which it reads the same. */
export function datesOf(block: Block): readonly DateMention[] {
  const kept = known.get(block.prose) ?? dateMentions(block.text)
  known.set(block.prose, kept)
  return kept
}
