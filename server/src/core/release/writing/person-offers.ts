import type { House } from '../../house/house.ts'
import type { Span } from '../../text/span.ts'
import { boundText } from '../bound-text.ts'
import { surnameIn, untitled } from '../named-people.ts'
import type { NamedPerson } from './names.ts'
import { beginsWith, type Offer, offerOf } from './offer.ts'

/** Somebody who may be written about at the caret. */
interface Candidate {
  /** With the titles that the register has. */
  readonly name: string
  readonly office: string
  /** Named in full before the caret. */
  readonly introduced: boolean
}

/**
 * The house's people in office on the day and everybody whom the release names: in full with the office at the first mention, by
 * surname from then on; the other form is there too.
 *
 * @param day `2026-03-24`
 * @param typed letters with which a name, surname or office begins; empty for all
 */
export function personOffers(
  house: House,
  named: readonly NamedPerson[],
  day: string,
  typed: string,
  at: Span
): Offer[] {
  return candidates(house, named, day, at.start).flatMap(({ name, office, introduced }) => {
    const full = boundText([office, name].filter((part) => part !== '').join(' '), house)
    const surname = surnameIn(name)
    const typedForm = [surname, untitled(name), name, office].find(beginsWith(typed))
    if (typedForm === undefined) return []
    const offer = (text: string, detail: string) => offerOf('person', text, detail, typedForm, at)
    const inFull = offer(full, office === '' ? '' : `${name}, ${office}`)
    return introduced ? [offer(surname, full), inFull] : [inFull]
  })
}

function candidates(house: House, named: readonly NamedPerson[], day: string, caret: number): Candidate[] {
  const found = new Map<string, Candidate>()
  const introduced = (person: NamedPerson | undefined): boolean =>
    person?.places.some(({ form, span }) => form === 'full' && span.end < caret) ?? false
  for (const { name, office, from = '', to = '9999' } of house.people) {
    if (from > day || day > to) continue
    const person = named.find((known) => known.name === untitled(name))
    found.set(untitled(name), { name, office, introduced: introduced(person) })
  }
  for (const person of named) {
    const { name, office, places } = person
    // The name that is being typed is no reason to offer it.
    if (found.has(name) || places.every(({ span }) => span.end >= caret && span.start <= caret)) continue
    found.set(name, { name, office, introduced: introduced(person) })
  }
  return [...found.values()]
}
