import { segmentsOf } from '../german/words/segments.ts'
import type { PartKind, Release } from './model.ts'

/** What is left when an editor who needs no more than so many characters cuts from the bottom. */
export interface Cut {
  /** Room, in characters of text without markup, spaces included. */
  readonly characters: number
  /** Offset in the source behind the last sentence that has room; everything from here on goes. */
  readonly end: number
}

/** What counts and survives; the rest below the headline goes with any cut. */
const told: ReadonlySet<PartKind> = new Set(['kicker', 'headline', 'subheadline', 'lead', 'body', 'crosshead'])

/**
 * Cuts a release at the ends of its sentences, for each length: the first sentence without room goes with all that follows it,
 * and a crosshead goes with its text. The headline stays, however long.
 *
 * @returns in the order of `lengths`; a release that fits keeps all of its text
 */
export function cutsOf({ document, partOf }: Release, lengths: readonly number[]): Cut[] {
  const ends = lengths.map((characters) => ({ characters, end: 0, isFull: false }))
  let count = 0
  for (const block of document.blocks) {
    const part = partOf(block)
    if (!told.has(part)) continue
    const isTitle = part !== 'lead' && part !== 'body'
    const stays = part === 'headline' || part === 'kicker'
    const sentences = isTitle ? [{ start: 0, end: block.text.length }] : segmentsOf(block.prose).sentences
    for (const { end } of sentences) {
      for (const cut of ends) {
        if (cut.isFull) continue
        if (count + end > cut.characters && !stays) cut.isFull = true
        // A crosshead is kept only by the text below it.
        else if (part !== 'crosshead') cut.end = block.spanOf(0, end).end
      }
    }
    // The line end between two blocks counts as one character.
    count += block.text.length + 1
  }
  return ends.map(({ characters, end }) => ({ characters, end }))
}
