import { letterheadLines } from './letterhead.ts'
import { plainText } from './plain-text.ts'
import type { Rendition } from './rendition.ts'

/** The release as the text of a mail: what the paper says, then one paragraph after the other. */
export function renderText({ tree, letterhead }: Pick<Rendition, 'tree' | 'letterhead'>): string {
  const blocks = [letterheadLines(letterhead).join('\n'), ...plainText(tree)]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}
