import { type Gender, genderOfName } from '../german/names/given-names.ts'
import { withoutMarks } from '../german/names/name-slips.ts'
import { isBody, isSameOffice } from '../german/names/offices.ts'
import type { House } from '../house/house.ts'
import { countUpTo } from '../text/count-up-to.ts'
import { oncePerWord } from '../text/once.ts'
import { untitled } from './named-people.ts'
import type { Phrase } from './people-phrases.ts'
import { NOBILIARY } from './people-words.ts'

/** Somebody a release names, under all forms of the name met in it. */
export interface PersonMet {
  /** The fullest form: `Kai Klose`; the surname alone where no other form stands anywhere. */
  name: string
  surname: string
  gender: Gender
  readonly offices: Set<string>
  /** Where the name or office stands, as places in reading order, ascending. */
  readonly places: number[]
}

/** A person at a place where the text names him or her. */
interface Meeting {
  readonly at: number
  readonly person: PersonMet
}

/** How many names before a pronoun are tried. */
const FAR = 40

/** The people of a release, looked up by name, office or pronoun as seen from a place in the text. */
export class People {
  readonly #bySurname = new Map<string, PersonMet[]>()
  readonly #aliases = new Map<string, string>()
  readonly #register: House['people']
  /** The names of the register by surname; somebody with two offices stands there twice. */
  readonly #registered = new Map<string, readonly string[]>()
  readonly #people: PersonMet[] = []
  readonly #byOffice = new Map<string, readonly Meeting[]>()
  readonly #met: Meeting[] = []

  constructor(house: House) {
    this.#register = house.people
    for (const person of house.people) {
      const name = untitled(person.name)
      for (const alias of person.aliases) this.#aliases.set(alias, name)
      const surname = surnameOf(name)
      this.#registered.set(surname, [...(this.#registered.get(surname) ?? []), name])
    }
  }

  /** Takes note of a phrase that names a person for certain; places must not descend. */
  meet(phrase: Phrase, at: number, office = phrase.office): PersonMet | undefined {
    if (phrase.name === '') return undefined
    return this.#enter(phrase.name, office, phrase.gender, at)
  }

  #enter(name: string, office: string, gender: Gender, at: number): PersonMet | undefined {
    const surname = surnameOf(name)
    const list = this.#bySurname.get(surname) ?? this.#bySurname.get(genitive(surname)) ?? []
    const known = list.find((p) => agree(p.name, name))
    const person: PersonMet = known ?? { name, surname, gender, offices: new Set(), places: [] }
    if (!known) {
      list.push(person)
      this.#people.push(person)
      this.#bySurname.set(surname, list)
    } else if (name.split(' ').length > person.name.split(' ').length) person.name = name
    if (person.gender === 'unknown')
      person.gender = gender === 'unknown' ? genderOfName(name.split(' ')[0] ?? '') : gender
    if (office) person.offices.add(office)
    // To clear a map makes a new one, even of an empty one, and a long release has thousands of names.
    if (this.#byOffice.size > 0) this.#byOffice.clear()
    person.places.push(at)
    this.#met.push({ at, person })
    return person
  }

  /** Who a name means, seen from a place: the same surname, in agreement with what else is given, latest first. */
  byName(name: string, at: number): PersonMet | undefined {
    const full = this.#aliases.get(name) ?? this.#aliases.get(genitive(name)) ?? name
    const surname = surnameOf(full)
    const fits = (this.#bySurname.get(surname) ?? this.#bySurname.get(genitive(surname)))?.filter((p) =>
      agree(p.name, full)
    )
    if (!fits || fits.length < 2) return fits?.[0]
    const named = fits.filter((p) => p.name.includes(' '))
    return latest(named.length > 0 ? named : fits, at)
  }

  /** Who is meant by a surname alone whose accents or umlauts are not those of the name in full: `Celik` for `Ömür Çelik`. */
  byNameButForMarks(name: string, at: number): string | undefined {
    const bare = withoutMarks(name)
    const met = this.#people.filter((p) => p.name.includes(' ') && withoutMarks(p.surname) === bare)
    if (met.length > 0) return latest(met, at)?.name
    const known = [...this.#registered].find(([surname]) => withoutMarks(surname) === bare)?.[1]
    return known && new Set(known).size === 1 ? known[0] : undefined
  }

  /** Who the house's register knows under a name or alias. */
  registered(name: string): string | undefined {
    const alias = this.#aliases.get(name)
    if (alias) return alias
    const fits = new Set(this.#registered.get(surnameOf(name))?.filter((known) => agree(known, name)))
    return fits.size === 1 ? [...fits][0] : undefined
  }

  /** Who an office means, seen from a place: its latest holder before it, else the first one behind it. */
  byOffice(office: string, gender: Gender, at: number): PersonMet | undefined {
    const met = this.#holdersMet(office, gender)
    return met[Math.max(0, countUpTo(met, at, (entry) => entry.at) - 1)]?.person
  }

  /** Where the holders of an office are met, ascending; kept, for the same few offices are asked for over and over. */
  #holdersMet(office: string, gender: Gender): readonly Meeting[] {
    const key = `${gender} ${office}`
    const known = this.#byOffice.get(key)
    if (known) return known
    const holding = (is: (held: string) => boolean): PersonMet[] => this.#people.filter((p) => [...p.offices].some(is))
    const strict = holding((held) => isSameOffice(office, held))
    // `der Innenminister` may mean whom the text called `Minister` only, but never while there is an `Innenminister`.
    const holders = strict.length > 0 ? strict : holding((held) => isSameOffice(held, office))
    const met = holders
      .filter((person) => goTogether(gender, person.gender))
      .flatMap((person) => person.places.map((at) => ({ at, person })))
      .sort((a, b) => a.at - b.at)
    this.#byOffice.set(key, met)
    return met
  }

  registeredOffice(office: string): string | undefined {
    const fits = this.#register.filter(
      (p) => p.office.split(/[\s,]+/u).some((o) => isSameOffice(office, o)) && p.to === undefined
    )
    const [only] = fits
    return only && fits.length === 1 ? untitled(only.name) : undefined
  }

  /** Who a pronoun means: the person named last before it whose sex does not speak against it. */
  byPronoun(gender: Gender, at: number): PersonMet | undefined {
    const last = countUpTo(this.#met, at - 1, (entry) => entry.at) - 1
    for (let i = last; i >= 0 && i > last - FAR; i--) {
      const entry = this.#met[i]
      if (entry && goTogether(gender, entry.person.gender)) return entry.person
    }
    return undefined
  }
}

function goTogether(a: Gender, b: Gender): boolean {
  return a === 'unknown' || b === 'unknown' || a === b
}

function latest(list: readonly PersonMet[], at: number): PersonMet | undefined {
  let best: PersonMet | undefined
  let bestAt = -1
  for (const person of list) {
    // A name may stand thousands of times.
    const place = person.places[countUpTo(person.places, at, (p) => p) - 1] ?? -1
    if (!best || place > bestAt) {
      best = person
      bestAt = place
    }
  }
  return best
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** `Beispiels` → `Beispiel`; only ever looked up beside the form as written. */
const genitive = oncePerWord((name) => name.replace(/(?<=.{3})(?:['’]|s)$/u, ''))

/** Whether two forms of a name may be one person's: the given names of one are those of the other, or are missing. */
function agree(a: string, b: string): boolean {
  if (a === b) return true
  const given = (name: string): string[] =>
    name
      .split(' ')
      .slice(0, -1)
      .filter((w) => /^\p{Lu}/u.test(w) && !w.endsWith('.') && !NOBILIARY.has(w))
  const x = given(a)
  const y = given(b)
  return x.length === 0 || y.length === 0 || x.some((w) => y.includes(w))
}

/** Whether a single capitalised word as a speaker is more likely a body (`DGB`, `Greenpeace e.V.`) than a surname. */
export function looksLikeBody(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name.replaceAll('-', '')) || isBody(name)
}
