import { isGivenName } from '../../german/names/given-names.ts'
import type { Morphology } from '../../german/words/morphology.ts'
import { sayingForms } from '../../german/words/verbs-of-saying.ts'
import type { House } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Span } from '../../text/span.ts'
import type { Release } from '../model.ts'
import { surnameIn, untitled } from '../named-people.ts'
import { NOBILIARY } from '../people-words.ts'

/** A name as it stands in a block; offsets count in its prose. */
export interface NamePlace {
  readonly block: Block
  readonly start: number
  readonly end: number
  /** The source of it. */
  readonly span: Span
  /** `Erika Beispiel`, or the surname alone. */
  readonly form: 'full' | 'surname'
  /** What the genitive adds: `s`, `’` or nothing. */
  readonly ending: string
}

/** Somebody whom a release names. */
export interface NamedPerson {
  /** Given name and surname. */
  readonly name: string
  readonly surname: string
  /** As the release or the register has it; empty where neither does. */
  readonly office: string
  readonly registered: boolean
  /** In the order of the text. */
  readonly places: readonly NamePlace[]
}

export interface NameSurroundings {
  readonly house: House
  readonly morphology: Morphology
}

const perRelease = new WeakMap<Release, readonly NamedPerson[]>()

/** Everybody whom the release gives a full name, and where; of people of one surname it means, alone, the one named last. */
export function namedPeople(release: Release, surroundings: NameSurroundings): readonly NamedPerson[] {
  const kept = perRelease.get(release)
  if (kept) return kept
  const { house, morphology } = surroundings
  const offices = namesIn(release)
  for (const name of house.people.map((person) => untitled(person.name))) if (!offices.has(name)) offices.set(name, '')
  const places = placesOf([...offices.keys()], release.document.blocks, morphology)
  const people = [...places].map(([name, found]): NamedPerson => {
    const known = house.people.find((person) => untitled(person.name) === name)
    const office = officeOf(offices.get(name) ?? '', known?.office ?? '')
    return { name, surname: surnameIn(name), office, registered: known !== undefined, places: found }
  })
  perRelease.set(release, people)
  return people
}

/** As the release has it, unless the register goes on: `Leiter` with `Leiter der Technik`. */
function officeOf(told: string, registered: string): string {
  return told === '' || registered.startsWith(`${told} `) ? registered : told
}

/** The person whose name stands at an offset of the source. */
export function personAt(
  people: readonly NamedPerson[],
  offset: number
): { readonly person: NamedPerson; readonly place: NamePlace } | undefined {
  for (const person of people) {
    const place = person.places.find(({ span }) => span.start <= offset && offset <= span.end)
    if (place) return { person, place }
  }
  return undefined
}

/** Words with capitals in a row may be anything: a given name or an office makes a name of them. */
function isFullName(name: string, office: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || words.length > LONGEST_NAME || !/^\p{Lu}/u.test(surnameIn(name))) return false
  return office !== '' || words.slice(0, -1).some((word) => isGivenName(word) || NOBILIARY.has(word))
}

/** `Anna Lena Freifrau von und zu Beispiel-Muster` */
const LONGEST_NAME = 7

/** Full names with the offices that the release gives them. */
function namesIn({ quotes }: Release): Map<string, string> {
  const names = new Map<string, string>()
  const add = (name: string, office: string): void => {
    if (isFullName(name, office) && !names.get(name)) names.set(name, office)
  }
  for (const { phrase, office, person } of quotes.mentions) {
    add(person.name, office)
    if (phrase.kind === 'name') add(phrase.name, office)
  }
  for (const { person } of quotes.quotations) if (person) add(person, '')
  return names
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** Where each of the names stands, in one pass; those that never stand in full are left out: such a surname may be anybody's. */
function placesOf(
  names: readonly string[],
  blocks: readonly Block[],
  morphology: Morphology
): Map<string, NamePlace[]> {
  const places = new Map<string, NamePlace[]>()
  const bySurname = Map.groupBy(names, surnameIn)
  if (bySurname.size === 0) return places
  const surnames = [...bySurname.keys()].sort((a, b) => b.length - a.length).map(literal)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${surnames.join('|')})(s|['’](?!\\p{L}))?(?![\\p{L}\\p{N}]|-\\p{L})`,
    'gu'
  )
  for (const block of blocks) {
    for (const { 0: text, 1: surname = '', 2: ending = '', index } of matchesOf(block.text, pattern)) {
      const bearers = bySurname.get(surname) ?? []
      const before = block.text.slice(Math.max(0, index - LONGEST_REST), index)
      const full = bearers.find((name) => endsWithRest(before, name, surname))
      if (full === undefined && !standsAsName(before, surname, morphology)) continue
      const name = full ?? latest(bearers, places)
      if (name === undefined) continue
      const start = full === undefined ? index : index - (full.length - surname.length)
      const end = index + text.length
      const place = {
        block,
        start,
        end,
        span: block.spanOf(start, end),
        form: full ? 'full' : 'surname',
        ending
      } as const
      const mine = places.get(name)
      if (mine) mine.push(place)
      else places.set(name, [place])
    }
  }
  for (const [name, found] of places) if (!found.some(({ form }) => form === 'full')) places.delete(name)
  return places
}

/** In characters: what stands of a name before the surname. */
const LONGEST_REST = 80

/** Whether a text ends with a name's words before the surname, whatever spaces stand between them. */
function endsWithRest(text: string, name: string, surname: string): boolean {
  const rest = name.slice(0, -surname.length)
  if (text.length < rest.length) return false
  const end = text.slice(-rest.length).replace(/[\u00A0\u202F]/gu, ' ')
  return end === rest && !/[\p{L}\p{N}-]$/u.test(text.slice(0, -rest.length))
}

/** Of several bearers of a surname the one who was named last; of one alone that one. */
function latest(bearers: readonly string[], places: ReadonlyMap<string, readonly NamePlace[]>): string | undefined {
  if (bearers.length < 2) return bearers[0]
  const last = (name: string): number => places.get(name)?.at(-1)?.span.end ?? -1
  return bearers.reduce((a, b) => (last(b) > last(a) ? b : a))
}

/** Words before which a capitalised word is a noun (`zum Beispiel`, `ein Berg`). */
const BEFORE_NOUN =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k|m|d|s)?ein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|zu[mr]|[bv]om|beim|[ai]m|ins|ans|aufs|jede[nmrs]?|diese[nmrs]?|viele|alle[nr]?|pro|per|kein(?:e[nmrs]?)?)$/iu

/** Whether a surname alone, behind this text, is one, and not a noun of the same letters or somebody else's surname. */
function standsAsName(before: string, surname: string, morphology: Morphology): boolean {
  const word = /([\p{L}’-]+)[ \u00A0\u202F]$/u.exec(before)?.[1]
  if (word === undefined) return true
  if (isGivenName(word)) return false
  if (morphology.formsOf(surname).noun === 0 || sayingForms(word).length > 0) return true
  if (BEFORE_NOUN.test(word)) return false
  const forms = morphology.formsOf(word)
  const isAdjective = (forms.strong | forms.mixed | forms.weak) !== 0 && /^\p{Ll}/u.test(word)
  return !isAdjective || forms.verb !== 0
}
