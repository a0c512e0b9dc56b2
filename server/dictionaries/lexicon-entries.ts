import { asGivenName, magnitude, neverLast, WordKind, wordClass } from '../src/core/german/word-class.ts'
import { learnParts, type Parts } from './compound-parts.ts'
import { curated } from './curated.ts'
import { frequencies } from './frequency.ts'
import { adjectives, nouns, type Paradigm, verbs, wiktionaryForms } from './lexicon.ts'
import { compoundingNames, givenNames, nameForms } from './names.ts'
import { slips, withdrawnIn } from './old-spelling.ts'
import { readList } from './sources.ts'

export interface Lexicon {
  /** Every form with its class, see core/german/word-class.ts. */
  readonly words: ReadonlyMap<string, number>
  /** First parts of compounds, with the magnitude of how often they were met. */
  readonly modifiers: ReadonlyMap<string, number>
}

/** Puts all sources together. */
export function compileLexicon(): Lexicon {
  const kinds = new Map<string, number>()
  const paradigms: Paradigm[] = []
  const add = (paradigm: Paradigm) => {
    paradigms.push(paradigm)
    for (const form of paradigm.forms) kinds.set(form, (kinds.get(form) ?? 0) | paradigm.kind)
  }
  const all = wiktionaryForms()
  const isWithdrawn = withdrawnIn(all)
  const isSlip = slips()
  const outOfUse = new Set<string>()
  const isRight = (form: string) => !isWithdrawn(form) && !isSlip.has(form) && !outOfUse.has(form)
  const ranked = frequencies()
  const sources = [...nouns(), ...verbs(), ...adjectives()]
  const headwords = new Set(sources.map(({ forms }) => forms[0]))
  for (const { kind, forms, archaic = [] } of sources) {
    // `Laube` is an old dative of `Laub` and a word of its own.
    for (const form of archaic) if (!ranked.has(form.toLowerCase()) && !headwords.has(form)) outOfUse.add(form)
    const right = forms.filter(isRight)
    if (right.length > 0) add({ kind, forms: right, archaic })
  }
  const listed = all.filter(isRight)
  for (const paradigm of curated()) add(paradigm)
  const listedSet = new Set(listed)
  dropOldPlurals(kinds, listedSet)
  for (const form of listedSet) if (!kinds.has(form)) kinds.set(form, kindOfListed(form, listedSet))
  const parts = learnParts(vocabularyOf(kinds, paradigms))
  for (const name of nameForms(ranked))
    if (!isWithdrawn(name) && !isSlip.has(name)) kinds.set(name, (kinds.get(name) ?? 0) | WordKind.name)
  return { words: classes(kinds, ranked, paradigms, parts), modifiers: modifiersOf(parts) }
}

/** `ihr lernet`, `ihr darstellet`: no press text has the old form of the second person, so it is a slip of the finger. */
function dropOldPlurals(kinds: Map<string, number>, listed: Set<string>): void {
  const isOld = (form: string) => /^\p{Ll}{3,}et$/u.test(form) && listed.has(`${form.slice(0, -2)}t`)
  for (const form of kinds.keys()) if (isOld(form) && kinds.get(form) === WordKind.verb) kinds.delete(form)
  for (const form of listed) if (isOld(form)) listed.delete(form)
}

const ADJECTIVE_ENDING = /(?:e[nrms]?)$/u

/** Wiktionary's list names no kinds: a capital is a noun; an adjective has its endings beside it. */
function kindOfListed(form: string, listed: ReadonlySet<string>): number {
  if (form.charCodeAt(0) < 91 || /^\p{Lu}/u.test(form)) return WordKind.noun
  const declines = (stem: string) => stem.length > 3 && listed.has(`${stem}es`) && listed.has(`${stem}em`)
  if (declines(form) || declines(form.replace(ADJECTIVE_ENDING, ''))) return WordKind.adjective
  return WordKind.other
}

function vocabularyOf(kinds: ReadonlyMap<string, number>, paradigms: readonly Paradigm[]) {
  const nouns = new Set<string>()
  const others = new Set<string>()
  const adjectives = new Set<string>()
  for (const [form, kind] of kinds) {
    if (form.includes('-')) continue
    if (kind & WordKind.noun) nouns.add(form.toLowerCase())
    if (kind & (WordKind.verb | WordKind.adjective | WordKind.other)) others.add(form)
    if (kind & WordKind.adjective) adjectives.add(form)
  }
  const lemmas = new Set<string>()
  const infinitives = new Set<string>()
  for (const { kind, forms } of paradigms) {
    const lemma = forms[0] ?? ''
    if (kind === WordKind.verb) infinitives.add(lemma)
    if (kind === WordKind.noun && lemma.length >= 3 && !lemma.includes('-')) lemmas.add(lemma.toLowerCase())
  }
  return { nouns, lemmas, others, adjectives, infinitives }
}

/** A word of the lists of common words that the ranks do not hold (`Pressesprecherin`). */
const COMMON = 8
/** A form of a common word is common too, less so than the form that is listed; at most like this. */
const COMMON_FORM = 6
const FORM_BEHIND_LISTED = 3
/** Estimated from its family, no word is more frequent than this. */
const LIKE_FAMILY = 5

/** A last part that a person has listed. */
const GIVEN_HEAD = 5
const SHORTEST_OWN_HEAD = 6
/** Longer words are compounds themselves, and hardly a part of others; not to ask for them halves the time. */
const LONGEST_PART = 16

/** Wiktionary lists `Ortes` where the paradigm of `Ort` has `Orts` alone. */
const INFLECTION = /(?:es|en|s|n)$/u

/** How often each first part was met with its linking s and without, in one: to ask two million forms twice takes seconds. */
function withLinks(modifiers: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const counts = new Map(modifiers)
  for (const [form, count] of modifiers) {
    if (!form.endsWith('s')) continue
    const bare = form.slice(0, -1)
    counts.set(bare, (counts.get(bare) ?? 0) + count)
  }
  return counts
}

/** Puts the class of each form in the place of its kinds. */
function classes(
  kinds: Map<string, number>,
  ranked: ReadonlyMap<string, number>,
  paradigms: readonly Paradigm[],
  parts: Parts
): Map<string, number> {
  // Two million forms: each is looked up once, what is known of it stands in arrays.
  const places = new Map<string, number>()
  for (const form of kinds.keys()) places.set(form, places.size)
  const lowers = Array.from(kinds.keys(), (form) => form.toLowerCase())
  const ranks = lowers.map((lower) => ranked.get(lower) ?? 0)
  const modifiers = withLinks(parts.modifiers)
  const asHead = new Int32Array(kinds.size).fill(-1)
  const family = new Int32Array(kinds.size)
  const common = new Uint8Array(kinds.size)
  const ofParadigm = new Int8Array(kinds.size)
  const heads = (form: string, lower: string, kind: number) => {
    if (form.length > LONGEST_PART) return 0
    const asNoun = kind & WordKind.noun ? (parts.nounHeads.get(lower) ?? 0) : 0
    return asNoun + (kind & ~WordKind.noun ? (parts.adjectiveHeads.get(form) ?? 0) : 0)
  }
  const first = (form: string, lower: string, kind: number) => {
    if ((kind & (WordKind.noun | WordKind.name)) === 0 || form.length > LONGEST_PART) return 0
    return modifiers.get(lower) ?? 0
  }
  for (const { kind, forms, isCommon } of paradigms) {
    let count = 0
    let size = 0
    let best = 0
    const at = forms.map((form) => places.get(form) ?? -1)
    for (const [i, form] of forms.entries()) {
      const place = at[i] as number
      if (place < 0) continue
      const lower = lowers[place] as string
      const own = heads(form, lower, kind)
      count += own
      size += own + first(form, lower, kind)
      best = Math.max(best, ranks[place] as number)
    }
    best = Math.min(COMMON_FORM, best - FORM_BEHIND_LISTED)
    for (const place of at) {
      if (place < 0) continue
      asHead[place] = Math.max(asHead[place] as number, count)
      family[place] = Math.max(family[place] as number, size)
      ofParadigm[place] = Math.max(ofParadigm[place] as number, best)
      if (isCommon) common[place] = 1
    }
  }
  const given = new Set(readList('heads').flatMap((line) => line.split(' ')))
  let place = 0
  for (const [form, kind] of kinds) {
    const lower = lowers[place] as string
    let count = asHead[place] as number
    let size = family[place] as number
    if (count < 0) {
      // A short form that no paradigm holds is a name, an ending, an accident.
      const own = form.length >= SHORTEST_OWN_HEAD ? heads(form, lower, kind) : 0
      const base = kind & WordKind.noun ? form.replace(INFLECTION, '') : form
      count = Math.max(own, base === form ? 0 : (asHead[places.get(base) ?? -1] ?? 0))
      size = own + first(form, lower, kind)
    }
    const frequency = Math.max(
      ranks[place] as number,
      common[place] ? COMMON : 0,
      ofParadigm[place] as number,
      Math.min(LIKE_FAMILY, magnitude(size) / 2)
    )
    const asLast = given.has(form) ? Math.max(GIVEN_HEAD, magnitude(count)) : magnitude(count)
    kinds.set(form, wordClass(kind, frequency, asLast))
    place++
  }
  for (const name of givenNames()) {
    const own = kinds.get(name)
    if (own !== undefined) kinds.set(name, asGivenName(own))
  }
  for (const { archaic = [] } of paradigms) {
    for (const form of archaic) {
      const own = kinds.get(form)
      if (own !== undefined) kinds.set(form, neverLast(own))
    }
  }
  return kinds
}

/** A first part that a person has listed counts like one that was met in a dozen words. */
const GIVEN = 4
/** `Ukraine·reise`, `Hessen·wahl`: the name of a state or a land stands first like a word that was met now and then. */
const OF_NAME = 3

function modifiersOf(parts: Parts): Map<string, number> {
  const all = new Map([...parts.modifiers].map(([form, count]) => [form, magnitude(count)]))
  for (const form of parts.expected) if (!all.has(form)) all.set(form, 1)
  for (const name of compoundingNames()) if (!all.has(name)) all.set(name, OF_NAME)
  for (const form of readList('modifiers')) all.set(form, Math.max(all.get(form) ?? 0, GIVEN))
  return all
}
