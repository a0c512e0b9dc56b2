import type { House } from '../house/house.ts'
import { oncePer } from '../text/once.ts'

/** Every word that stands in the house file: own words with their endings, names of people, organisations and channels. */
export const houseWords = oncePer((house: House): ReadonlySet<string> => collect(house))

/** Endings of nouns and adjectives; which of them a word takes, only its author knows, so all are let pass. */
const ENDINGS = ['s', 'es', 'e', 'en', 'n', 'er', 'ern', 'em', 'in', 'innen', 'ns']

function collect(house: House): Set<string> {
  const all = new Set<string>()
  for (const text of texts(house)) {
    for (const word of text.match(/[\p{L}\p{N}’'-]+/gu) ?? []) {
      all.add(word)
      all.add(word.toUpperCase())
      for (const part of word.split('-')) all.add(part)
    }
  }
  for (const word of house.words) {
    all.add(word)
    for (const ending of ENDINGS) all.add(word + ending)
  }
  return all
}

function* texts({ organisation, people, organisations, abbreviations, channels, dateline, terms, words }: House) {
  yield* [organisation.name, organisation.short, organisation.noun, dateline.defaultPlace, ...dateline.places, ...words]
  for (const { name, office, aliases } of people) yield* [name, office, ...aliases]
  for (const { short, long } of [...organisations, ...abbreviations]) yield* [short, long]
  for (const { name } of channels) yield name
  for (const { prefer } of terms) yield prefer
}
