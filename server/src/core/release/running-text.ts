import type { Block } from '../markdown/document.ts'
import type { Release } from './model.ts'

/** Whether a block is a paragraph that people read in one go: in tables, lists, headings and contacts short forms have their place. */
export function isRunningText({ partOf }: Release, block: Block): boolean {
  if (block.kind !== 'paragraph' || isListed(block)) return false
  const part = partOf(block)
  return part === 'lead' || part === 'body' || part === 'subheadline'
}

/** Whether a block is an entry of a list, or part of one. */
export function isListed({ inside }: Block): boolean {
  return inside.includes('list') || inside.includes('orderedList')
}

/** Whether an offset lies within brackets that opened in the same paragraph. */
export function isBracketed(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at - 1)
  return open >= 0 && !text.slice(open, at).includes(')')
}

/** Of things in two or more forms those that do not have the usual one, which is the commonest or, of equals, the first. */
export function minority<T>(things: readonly T[], formOf: (thing: T) => string): { usual: string; rare: T[] } {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(formOf(thing), (counts.get(formOf(thing)) ?? 0) + 1)
  if (counts.size < 2) return { usual: '', rare: [] }
  const [usual] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))
  return { usual, rare: things.filter((thing) => formOf(thing) !== usual) }
}
