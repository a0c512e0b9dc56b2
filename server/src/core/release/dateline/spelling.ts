import { nearPlaces } from '../../german/names/near-places.ts'
import type { Knowledge } from '../../german/words/knowledge.ts'
import type { House } from '../../house/house.ts'
import type { Release } from '../model.ts'
import { placeBelief, placeKnowledge } from './place-name.ts'

/** What is unusual about a place's spelling, and the spellings that are usual. */
export interface PlaceSpelling {
  readonly kind: 'house' | 'near'
  readonly usual: readonly string[]
  /** The slip is of a kind that also tells real villages apart, so that only a reader can know. */
  readonly isDoubtful: boolean
}

interface Surroundings {
  readonly house: House
  readonly knowledge: Knowledge
}

export interface MisspelledPlace extends PlaceSpelling {
  readonly name: string
  /** Offsets in the block of the dateline. */
  readonly start: number
  readonly end: number
}

/** The places of a release's dateline whose spelling is unusual. A place that the text names again in the same way is meant so. */
export function misspelledPlaces(
  { document, dateline }: Pick<Release, 'document' | 'dateline'>,
  surroundings: Surroundings
): MisspelledPlace[] {
  if (!dateline) return []
  const isNamedAgain = (name: string) =>
    document.blocks.some((block) => block.text.includes(name, block === dateline.block ? dateline.end : 0))
  return dateline.places.flatMap(({ name, start, end }): MisspelledPlace[] => {
    const spelling =
      houseSpelling(name, surroundings.house) ?? (isNamedAgain(name) ? undefined : nearSpelling(name, surroundings))
    if (!spelling) return []
    return [{ ...spelling, name, start, end, isDoubtful: spelling.isDoubtful && !spelling.usual.some(isNamedAgain) }]
  })
}

/** The house's own place, written in another way. */
function houseSpelling(name: string, house: House): PlaceSpelling | undefined {
  const own = ownPlaces(house)
  const asHouse = own.includes(name) ? [] : own.filter((place) => isSamePlace(name, place))
  return asHouse.length > 0 ? { kind: 'house', usual: asHouse, isDoubtful: false } : undefined
}

/** A known place that is one slip away; undefined where the place itself is known, or nobody knows better. */
function nearSpelling(name: string, surroundings: Surroundings): PlaceSpelling | undefined {
  const { house, knowledge } = surroundings
  const own = ownPlaces(house)
  if (own.includes(name)) return undefined
  if (name === name.toUpperCase() || placeBelief(name, placeKnowledge(surroundings)) === 'known') return undefined
  // An address or a region is no misspelled place.
  if (knowledge.dictionary.has(name)) return undefined
  const usual = nearPlaces(name, { has: (place) => own.includes(place) || knowledge.gazetteer.has(place) }, 3)
  return usual.length === 0
    ? undefined
    : { kind: 'near', usual, isDoubtful: !usual.some((u) => isPlainSlip(name, u, own)) }
}

function ownPlaces({ dateline }: House): string[] {
  return [...dateline.places, dateline.defaultPlace].filter((place) => place !== '')
}

/** `Frankfurt/Main`, `Frankfurt a. M.`, `Frankfurt a.M.` for the house's `Frankfurt am Main`; not `Frankfurt (Oder)`. */
function isSamePlace(name: string, place: string): boolean {
  const [stem, ...rest] = parts(name)
  const [houseStem, ...houseRest] = parts(place)
  if (stem !== houseStem || houseRest.length === 0) return false
  if (name.toLowerCase() === place.toLowerCase()) return name !== name.toUpperCase()
  return (
    rest.length > 0 && rest.every((word, i) => houseRest[i]?.startsWith(word) || word.startsWith(houseRest[i] ?? ' '))
  )
}

/** The name's own words in lower case, without the small ones that bind them: `frankfurt`, `main`. */
function parts(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '' && !/^(?:am|an|der|den|dem|im|in|ob|vor|bei|a|v|d|i|o|b)$/u.test(word))
}

/** Villages differ by their last letters (`Neukirch`, `Neukirchen`) or by `t` and `th`; a swap or a lost letter within is a slip. */
function isPlainSlip(name: string, usual: string, own: readonly string[]): boolean {
  if (own.includes(usual)) return true
  if (name.startsWith(usual) || usual.startsWith(name)) return false
  if (name.length === usual.length) {
    const at = [...name].findIndex((letter, i) => letter !== usual[i])
    // Two letters in the other order; one changed letter is as often another village.
    return at >= 0 && name[at] === usual[at + 1] && name[at + 1] === usual[at]
  }
  return name.replace(/(?<=[tr])h/u, '') !== usual.replace(/(?<=[tr])h/u, '')
}
