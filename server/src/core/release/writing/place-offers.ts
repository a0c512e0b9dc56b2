import type { Gazetteer } from '../../german/words/knowledge.ts'
import type { House } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'
import { span } from '../../text/span.ts'
import type { Release } from '../model.ts'
import type { Caret } from './caret.ts'
import type { Offer } from './offer.ts'

/** Of several thousand places. */
const MOST_PLACES = 30
const SHORTEST_PREFIX = 2

/** `Frankfurt a. Main`, `Dillingen a.d. Donau`: the gazetteer knows them written out as well. */
const SHORTENED = / \p{Ll}\./u

/** A dateline that is being begun: `Wies`, `**Wies`, `Wiesbaden/Ber`, `Bad Ho`. */
const BEGUN = /^(?:\*\*|__)?(?:[^.,–—:(]*\/)?(\p{Lu}[\p{L}-]*(?: [\p{L}.-]*){0,3}|)$/u

/** Places where the first paragraph begins: those of the house, then those of the gazetteer that begin with the letters typed. */
export function placeOffers(release: Release, caret: Caret, house: House, gazetteer: Gazetteer): Offer[] {
  if (!opensText(release, caret.block)) return []
  const typed = BEGUN.exec(caret.before)?.[1]
  if (typed === undefined || (typed === '' && caret.after.trim() !== '')) return []
  const own = [...new Set([house.dateline.defaultPlace, ...house.dateline.places])].filter(
    (place) => place !== '' && place.startsWith(typed)
  )
  const begun = typed.length < SHORTEST_PREFIX ? [] : (gazetteer.startingWith?.(typed, 2 * MOST_PLACES) ?? [])
  const known = begun.filter((place) => !SHORTENED.test(place)).slice(0, MOST_PLACES)
  const at = span(caret.offset - typed.length, caret.offset)
  const isOwn = new Set(own)
  return [
    ...own.map((place): Offer => ({ kind: 'place', label: place, text: place, span: at, detail: 'Ort des Hauses' })),
    ...known
      .filter((place) => !isOwn.has(place))
      .map((place): Offer => ({ kind: 'place', label: place, text: place, span: at }))
  ]
}

/** Whether the block is the first paragraph below the headline; while it is short it looks like a line above the text. */
function opensText({ document, partOf, lead, headline }: Release, block: Block): boolean {
  if (block.kind !== 'paragraph' || block.inside.length > 0) return false
  if (lead?.blocks[0] === block) return true
  const first = document.blocks.find(
    (b) => b.kind === 'paragraph' && b.inside.length === 0 && b.span.start > (headline?.span.end ?? -1)
  )
  const part = partOf(block)
  return first === block && (part === 'subheadline' || part === 'kicker' || part === 'dateline' || part === 'body')
}
