import type { Gazetteer } from '../words/knowledge.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüß'
/** Shorter names have neighbours by chance. */
const MIN_LENGTH = 6

/**
 * Known places one slip away from a name, with the same first letter: a letter missing, doubled, changed or swapped. Words of the name
 * but the longest are kept (`Bad Homburgg v. d. Höhe`). Some 700 questions to the gazetteer, so ask only about unknown names.
 */
export function nearPlaces(name: string, { has }: Gazetteer, limit: number): string[] {
  if (name.length < MIN_LENGTH) return []
  const found = new Set<string>()
  for (const variant of variants(name)) {
    if (variant !== name && has(variant)) found.add(variant)
    if (found.size >= limit) break
  }
  return [...found]
}

/** Likely slips first: swaps, doubled or missing letters, then changed ones. */
function* variants(name: string): Generator<string> {
  const last = name.length
  for (let i = 1; i < last - 1; i++) yield name.slice(0, i) + name.charAt(i + 1) + name.charAt(i) + name.slice(i + 2)
  for (let i = 1; i < last; i++) yield name.slice(0, i) + name.slice(i + 1)
  for (let i = 1; i <= last; i++) for (const letter of LETTERS) yield name.slice(0, i) + letter + name.slice(i)
  for (let i = 1; i < last; i++) for (const letter of LETTERS) yield name.slice(0, i) + letter + name.slice(i + 1)
}
