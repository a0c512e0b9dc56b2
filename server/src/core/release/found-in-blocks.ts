import type { Block } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'

/**
 * What is found in the texts of blocks, each with its block, in order. A long release has thousands of blocks, most with nothing in
 * them, and is asked at every keystroke: such a block costs one look and no memory.
 */
export function foundInBlocks<T extends object>(
  blocks: readonly Block[],
  find: (prose: Prose) => readonly T[]
): (T & { readonly block: Block })[] {
  const all: (T & { readonly block: Block })[] = []
  for (const block of blocks) {
    const found = find(block.prose)
    if (found.length > 0) all.push(...found.map((one) => ({ ...one, block })))
  }
  return all
}
