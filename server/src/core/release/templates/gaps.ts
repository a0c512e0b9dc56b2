import { matchesOf } from '../../text/matches.ts'
import type { Template } from './template.ts'

/** What is to be written, in square brackets; no text of a link. */
export const GAP = '\\[[^\\]\\n]+\\](?!\\()'

const gap = new RegExp(GAP, 'gu')

/** What templates leave to be written, each once, as it stands in them; `[x]` is a box, `[^1]` a note, `[…]` something left out. */
export function gapsOf(templates: readonly Template[]): string[] {
  const found = templates.flatMap(({ text }) => [...matchesOf(text, gap)].map(([whole]) => whole))
  return [...new Set(found)].filter((whole) => /^\[[^^]*\p{L}{2}/u.test(whole))
}
