import { asGivenName, magnitude, neverLast, WordKind, wordClass } from '../src/core/german/words/word-class.ts'
import type { ClassedWords } from './classed-words.ts'
import { learnParts, type Parts } from './compound-parts.ts'
import { curated } from './curated.ts'
import { englishWords } from './english.ts'
import { FormList, NO_KIND, NOWHERE } from './form-list.ts'
import { frequencies } from './frequency.ts'
import { adjectives, nouns, type Paradigm, verbs, wiktionaryForms } from './lexicon.ts'
import { compoundingNames, givenNames, nameForms } from './names.ts'
import { slips, withdrawnIn } from './old-spelling.ts'
import { readList } from './sources.ts'

export interface Lexicon {
  /** Every form with its class, see core/german/words/word-class.ts. */
  readonly words: ClassedWords
  /** First parts of compounds, with the magnitude of how often they were met. */
  readonly modifiers: ReadonlyMap<string, number>
}

/** A paradigm with the numbers of its forms in the list of all. */
type Numbered = Paradigm & { readonly numbers: readonly number[] }

/** Puts all sources together. */
export function compileLexicon(): Lexicon {
  const forms = new FormList()
  const paradigms: Numbered[] = []
  const add = (paradigm: Paradigm) => {
    paradigms.push({ ...paradigm, numbers: paradigm.forms.map((form) => forms.add(form, paradigm.kind)) })
  }
  const all = wiktionaryForms()
  const isWithdrawn = withdrawnIn(all)
  const isSlip = slips()
  const outOfUse = new Set<string>()
  const isRight = (form: string) => !isWithdrawn(form) && !isSlip.has(form) && !outOfUse.has(form)
  const ranked = frequencies()
  const sources = [...nouns(), ...verbs(), ...adjectives()]
  const headwords = new Set(sources.map(({ forms: [lemma] }) => lemma))
  for (const { kind, forms: own, archaic = [] } of sources) {
    // `Laube` is an old dative of `Laub` and a word of its own.
    for (const form of archaic) if (!ranked.has(form.toLowerCase()) && !headwords.has(form)) outOfUse.add(form)
    const right = own.filter(isRight)
    if (right.length > 0) add({ kind, forms: right, archaic })
  }
  for (const paradigm of curated()) add(paradigm)
  const listed = new Set(all.filter(isRight))
  dropOldPlurals(forms, listed)
  for (const form of listed) forms.addNew(form, () => kindOfListed(form, listed))
  const parts = learnParts(vocabularyOf(forms, paradigms))
  for (const name of nameForms(ranked)) if (!isWithdrawn(name) && !isSlip.has(name)) forms.add(name, WordKind.name)
  return { words: withClasses(forms, ranked, paradigms, parts), modifiers: modifiersOf(parts) }
}

/** `ihr lernet`, `ihr darstellet`: no press text has the old form of the second person, so it is a slip of the finger. */
function dropOldPlurals(forms: FormList, listed: Set<string>): void {
  const isOld = (form: string) => /^\p{Ll}{3,}et$/u.test(form) && listed.has(`${form.slice(0, -2)}t`)
  for (const [at, form] of forms.texts.entries())
    if (forms.kinds[at] === WordKind.verb && isOld(form)) forms.kinds[at] = NO_KIND
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

function vocabularyOf({ texts, kinds }: FormList, paradigms: readonly Paradigm[]) {
  const nouns = new Set<string>()
  const others = new Set<string>()
  const adjectives = new Set<string>()
  for (const [at, form] of texts.entries()) {
    const kind = kinds[at] as number
    if (kind === NO_KIND || form.includes('-')) continue
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
  return { nouns, lemmas, others, adjectives, infinitives, english: new Set(englishWords()) }
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

const ENDINGS_OF_NOUN = ['n', 'en', 's', 'es', 'e', 'nen']
const ENDINGS_OF_ADJECTIVE = ['e', 'en', 'er', 'es', 'em']

/** `Hausaufgabe` beside the common `Hausaufgaben`: a form that no paradigm holds, by the ranks of others with regular endings. */
function likeOtherForms(lower: string, kind: number, ranked: ReadonlyMap<string, number>): number {
  if (lower.length < SHORTEST_FAMILY) return 0
  const endings = kind === WordKind.noun ? ENDINGS_OF_NOUN : kind === WordKind.adjective ? ENDINGS_OF_ADJECTIVE : []
  let best = 0
  for (const ending of endings) {
    best = Math.max(best, ranked.get(lower + ending) ?? 0)
    if (!lower.endsWith(ending)) continue
    const stem = lower.slice(0, -ending.length)
    best = Math.max(best, ranked.get(stem) ?? 0)
    for (const other of endings) best = Math.max(best, ranked.get(stem + other) ?? 0)
  }
  return Math.min(COMMON_FORM, best - FORM_BEHIND_LISTED)
}

const SHORTEST_FAMILY = 7

/** Every form with its class. Two million forms: what is known of each stands in arrays, by its number. */
function withClasses(
  forms: FormList,
  ranked: ReadonlyMap<string, number>,
  paradigms: readonly Numbered[],
  parts: Parts
): ClassedWords {
  const { texts, kinds } = forms
  const lowers = texts.map((form) => form.toLowerCase())
  const ranks = lowers.map((lower) => ranked.get(lower) ?? 0)
  const modifiers = withLinks(parts.modifiers)
  const asHead = new Int32Array(texts.length).fill(-1)
  const family = new Int32Array(texts.length)
  const common = new Uint8Array(texts.length)
  const ofParadigm = new Int8Array(texts.length)
  const heads = (at: number, kind: number) => {
    const form = texts[at] as string
    if (form.length > LONGEST_PART) return 0
    const asNoun = kind & WordKind.noun ? (parts.nounHeads.get(lowers[at] as string) ?? 0) : 0
    return asNoun + (kind & ~WordKind.noun ? (parts.adjectiveHeads.get(form) ?? 0) : 0)
  }
  const first = (at: number, kind: number) => {
    const lower = lowers[at] as string
    if ((kind & (WordKind.noun | WordKind.name)) === 0 || lower.length > LONGEST_PART) return 0
    return modifiers.get(lower) ?? 0
  }
  for (const { kind, numbers, isCommon } of paradigms) {
    let count = 0
    let size = 0
    let best = 0
    for (const at of numbers) {
      if (kinds[at] === NO_KIND) continue
      const own = heads(at, kind)
      count += own
      size += own + first(at, kind)
      best = Math.max(best, ranks[at] as number)
    }
    best = Math.min(COMMON_FORM, best - FORM_BEHIND_LISTED)
    for (const at of numbers) {
      asHead[at] = Math.max(asHead[at] as number, count)
      family[at] = Math.max(family[at] as number, size)
      ofParadigm[at] = Math.max(ofParadigm[at] as number, best)
      if (isCommon) common[at] = 1
    }
  }
  const given = new Set(readList('heads').flatMap((line) => line.split(' ')))
  const classes = texts.map((form, at) => {
    const kind = kinds[at] as number
    if (kind === NO_KIND) return 0
    let count = asHead[at] as number
    let size = family[at] as number
    if (count < 0) {
      // A short form that no paradigm holds is a name, an ending, an accident.
      const own = form.length >= SHORTEST_OWN_HEAD ? heads(at, kind) : 0
      const base = kind & WordKind.noun ? form.replace(INFLECTION, '') : form
      count = Math.max(own, base === form ? 0 : (asHead[forms.numberOf(base)] ?? 0))
      size = own + first(at, kind)
    }
    const frequency = Math.max(
      ranks[at] as number,
      common[at] ? COMMON : 0,
      asHead[at] === -1 ? likeOtherForms(lowers[at] as string, kind, ranked) : (ofParadigm[at] as number),
      Math.min(LIKE_FAMILY, magnitude(size) / 2)
    )
    const asLast = given.has(form) ? Math.max(GIVEN_HEAD, magnitude(count)) : magnitude(count)
    return wordClass(kind, frequency, asLast)
  })
  const change = (form: string, to: (wordClass: number) => number) => {
    const at = forms.numberOf(form)
    if (at !== NOWHERE) classes[at] = to(classes[at] as number)
  }
  for (const name of givenNames()) change(name, asGivenName)
  // `Marke` is an old dative of `Mark` and a word of its own.
  for (const { archaic = [] } of paradigms) for (const form of archaic) if (!given.has(form)) change(form, neverLast)
  return { texts, classes }
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
