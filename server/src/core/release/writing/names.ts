import { isGivenName } from '../../german/given-names.ts'
import type { Morphology } from '../../german/morphology.ts'
import { sayingForms } from '../../german/verbs-of-saying.ts'
import type { House } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'
import type { Span } from '../../text/span.ts'
import type { Release } from '../model.ts'
import { surnameIn } from '../named-people.ts'

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

/** Everybody whom the release gives a full name, and where. The places of people of the same surname do not overlap. */
export function namedPeople(release: Release, surroundings: NameSurroundings): NamedPerson[] {
  const { house } = surroundings
  const names = namesIn(release)
  for (const { name } of house.people) if (!names.has(name)) names.set(name, '')
  return [...names].flatMap(([name, office]) => {
    const places = placesOf(name, release.document.blocks, surroundings.morphology)
    // Known to the register alone: the surname may be anybody's, or a noun.
    if (!places.some(({ form }) => form === 'full')) return []
    const known = house.people.find((person) => person.name === name)
    return [{ name, surname: surnameIn(name), office: office || known?.office || '', registered: !!known, places }]
  })
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

/** Full names with the offices that the release gives them. */
function namesIn({ quotes }: Release): Map<string, string> {
  const names = new Map<string, string>()
  const add = (name: string, office: string): void => {
    if (name.includes(' ') && /^\p{Lu}/u.test(surnameIn(name)) && !names.get(name)) names.set(name, office)
  }
  for (const { phrase, office, person } of quotes.mentions) {
    add(person.name, office)
    if (phrase.kind === 'name') add(phrase.name, office)
  }
  for (const { person } of quotes.quotations) if (person) add(person, '')
  return names
}

const SPACE = '[ \\u00A0\\u202F]'
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

function placesOf(name: string, blocks: readonly Block[], morphology: Morphology): NamePlace[] {
  const surname = surnameIn(name)
  const rest = name
    .slice(0, -surname.length)
    .trim()
    .split(' ')
    .map((word) => literal(word))
    .join(SPACE)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${rest}${SPACE})?${literal(surname)}(s|['’](?!\\p{L}))?(?![\\p{L}\\p{N}]|-\\p{L})`,
    'gu'
  )
  return blocks.flatMap((block) =>
    [...block.text.matchAll(pattern)].flatMap((match): NamePlace[] => {
      const [text, before, ending = ''] = match
      const { index } = match
      const form = before === undefined ? 'surname' : 'full'
      if (form === 'surname' && !standsAsName(block.text.slice(0, index), surname, morphology)) return []
      const end = index + text.length
      return [{ block, start: index, end, span: block.spanOf(index, end), form, ending }]
    })
  )
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
