import { createRequire } from 'node:module'
import { likeCommonWords } from './like-common-words.ts'
import { germanMunicipalities, states, worldCities } from './places.ts'
import { readList } from './sources.ts'

const require = createRequire(import.meta.url)
/** Only large cities outside the German-speaking countries: names of small ones would excuse misspellings. */
const LARGE_FOREIGN_CITY = 300_000
const LARGE_CITY = 100_000
const SHORTEST_RARE = 5
/** Quarters and hamlets have the names of everything; a town is known by its own. */
const SMALL_CITY = 8_000
/** Smaller ones, and people of other countries, are known where no common word is near to their name. */
const SMALLEST = 1_000
const SHORTEST_DERIVED = 5
/** Of towns with shorter names (`Suhl`, `Plön`) the forms are known if the town is not small. */
const TOWN = 8_000

/** Single words that are names: of people, places, states, and what is derived from places (`Wiesbadener`). */
export function nameForms(frequency: ReadonlyMap<string, number>): Set<string> {
  const names = new Set<string>()
  const isLikeCommonWord = likeCommonWords(frequency)
  for (const name of [
    ...foreigners(),
    ...worldCities(LARGE_CITY, SMALLEST).filter((n) => /^\p{Lu}\p{Ll}+$/u.test(n))
  ]) {
    if (name.length >= SHORTEST_RARE && !isLikeCommonWord(name.toLowerCase()))
      for (const form of [name, genitive(name)]) names.add(form)
  }
  for (const name of people()) {
    names.add(name)
    names.add(genitive(name))
  }
  for (const place of [
    ...germanMunicipalities(),
    ...worldCities(LARGE_FOREIGN_CITY, SMALL_CITY),
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
  for (const town of worldCities(LARGE_FOREIGN_CITY, TOWN)) {
    if (!/^\p{Lu}\p{Ll}{3}$/u.test(town)) continue
    for (const form of inhabitants(town)) if (!isLikeCommonWord(form.toLowerCase())) names.add(form)
  }
  return names
}

/** Languages of Europe whose names are met in Germany, as Faker calls them. */
const LANGUAGES = 'de_AT de_CH en es fr it nl pl pt_PT sv da nb_NO tr hr cs_CZ hu ro'.split(' ')

function foreigners(): string[] {
  return LANGUAGES.flatMap((language) => namesOf(`@faker-js/faker/locale/${language}`))
}

interface Faker {
  readonly faker: {
    readonly definitions: { readonly person: { readonly first_name: Names; readonly last_name: Names } }
  }
}
type Names = Readonly<Record<string, readonly string[] | undefined>>

function people(): string[] {
  return namesOf('@faker-js/faker/locale/de')
}

/** What people are called by, in all these languages. */
export function givenNames(): Set<string> {
  return new Set(
    ['de', ...LANGUAGES].flatMap((language) => namesOf(`@faker-js/faker/locale/${language}`, ['first_name']))
  )
}

function namesOf(
  module: string,
  lists: readonly ('first_name' | 'last_name')[] = ['first_name', 'last_name']
): string[] {
  const { person } = (require(module) as Faker).faker.definitions
  const all = lists.flatMap((list) => Object.values(person[list])).flatMap((list) => list ?? [])
  return all.flatMap((name) => name.split(/[ -]/u)).filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name))
}

/** Amtliches Regelwerk 2024: names that end in an s sound take an apostrophe, which is no part of the word here. */
function genitive(name: string): string {
  return /[sßxz]$/u.test(name) ? name : `${name}s`
}

/** `Wiesbadener`, `Göttinger`, `Gernröder`: the regular forms. */
function inhabitants(place: string): string[] {
  const bases = [/e$/u.test(place) ? `${place}r` : `${place}er`]
  if (/[iu]ngen$/u.test(place)) bases.push(place.replace(/en$/u, 'er'))
  if (/rode$/u.test(place)) bases.push(place.replace(/rode$/u, 'röder'))
  return bases.flatMap((base) => [base, `${base}s`, `${base}n`, `${base}in`, `${base}innen`])
}

const SHORTEST_COMPOUNDING = 5

/** Names of states, regions and great artists and scholars (`Büchner·preis`), in lower case, as they stand first in compounds. */
export function compoundingNames(): string[] {
  const persons = readList('names.culture').map((line) => line.split(' ')[0] ?? '')
  return [...states(), ...readList('places'), ...persons]
    .filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && name.length >= SHORTEST_COMPOUNDING)
    .map((name) => name.toLowerCase())
}
