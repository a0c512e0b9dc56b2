import { createRequire } from 'node:module'
import { germanMunicipalities, states, worldCities } from './places.ts'
import { readList } from './sources.ts'

const require = createRequire(import.meta.url)
/** Only large cities outside the German-speaking countries: names of small ones would excuse misspellings. */
const LARGE_CITY = 300_000
/** Quarters and hamlets have the names of everything; a town is known by its own. */
const SMALL_CITY = 8_000
const SHORTEST_DERIVED = 5

/** Single words that are names: of people, places, states, and what is derived from places (`Wiesbadener`). */
export function nameForms(): Set<string> {
  const names = new Set<string>()
  for (const name of people()) {
    names.add(name)
    names.add(genitive(name))
  }
  for (const place of [
    ...germanMunicipalities(),
    ...worldCities(LARGE_CITY, SMALL_CITY),
    ...states(),
    ...readList('places')
  ]) {
    // Behind the preposition stands a river or a hill: `Biberach an der Riß`.
    const own = place.replace(/ (?:an|am|im|in|vor|ob|bei|auf|unter|[avibo]\.) ?.*$/u, '')
    const isSingle = !own.includes(' ')
    for (const word of own.split(/[^\p{L}]+/u)) {
      if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word)) continue
      names.add(word)
      // `Burger`, `Stads`: derived from short names, they would excuse misspellings of common words.
      if (isSingle && word.length >= SHORTEST_DERIVED)
        for (const form of [genitive(word), ...inhabitants(word)]) names.add(form)
    }
  }
  return names
}

interface Faker {
  readonly faker: {
    readonly definitions: { readonly person: { readonly first_name: Names; readonly last_name: Names } }
  }
}
type Names = Readonly<Record<string, readonly string[] | undefined>>

function people(): string[] {
  const { person } = (require('@faker-js/faker/locale/de') as Faker).faker.definitions
  const all = [...Object.values(person.first_name), ...Object.values(person.last_name)].flatMap((list) => list ?? [])
  return all.flatMap((name) => name.split(/[ -]/u)).filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name))
}

/** Amtliches Regelwerk 2024: names that end in an s sound take an apostrophe, which is no part of the word here. */
function genitive(name: string): string {
  return /[sßxz]$/u.test(name) ? name : `${name}s`
}

/** `Wiesbadener`, `Gießener`, `Bremer`, `Hallenser`: the regular forms. */
function inhabitants(place: string): string[] {
  const base = /e$/u.test(place) ? `${place}r` : `${place}er`
  return [base, `${base}s`, `${base}n`, `${base}in`, `${base}innen`]
}
