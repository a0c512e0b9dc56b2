import type { Knowledge } from '../german/words/knowledge.ts'
import { capitalised, isCapitalised, uncapitalised } from '../german/words/lexicon.ts'
import { currentSpellings } from '../german/words/reform.ts'
import { matchesOf } from '../text/matches.ts'
import { oncePer, oncePerWord } from '../text/once.ts'
import { isStreetWithoutSharpS } from './sharp-s.ts'

/** Which rule speaks about an unknown word: each word is one rule's alone. */
export type MistakeKind = 'old-spelling' | 'sharp-s' | 'umlaut' | 'capital' | 'inner-capital' | 'unknown'

export interface Mistake {
  readonly kind: MistakeKind
  /** What was meant, best first; empty for `unknown`, where suggestions are computed when somebody asks. */
  readonly right: readonly string[]
}

const UNKNOWN: Mistake = { kind: 'unknown', right: [] }
const mistakes = oncePer((knowledge: Knowledge) => oncePerWord((word) => classify(word, knowledge)))

/** Says of a word that the dictionary does not know what kind of mistake it is; a word is looked at once a session. */
export function mistakeOf(word: string, knowledge: Knowledge): Mistake {
  return mistakes(knowledge)(word)
}

function classify(word: string, knowledge: Knowledge): Mistake {
  const isKnown = (form: string) => form !== word && !isStreetWithoutSharpS(form) && knowledge.dictionary.has(form)
  const kinds: readonly [MistakeKind, (word: string) => Iterable<string>][] = [
    ['old-spelling', currentSpellings],
    ['sharp-s', withSharpS],
    ['umlaut', withUmlauts]
  ]
  for (const [kind, rewrite] of kinds) {
    if (kind !== 'old-spelling' && PLACE.test(word)) break
    const right = [...new Set(rewrite(word))].filter(isKnown)
    if (right.length > 0) return { kind, right }
  }
  const brand = BRANDS_IN_SMALL.get(word)
  if (brand !== undefined) return { kind: 'capital', right: [brand] }
  const capital = withCapital(word).filter((form) => isKnown(form) && isNounOrPlace(form, knowledge))
  if (capital.length > 0) return { kind: 'capital', right: capital }
  // `musterstraße`: whatever it is named after.
  if (STREET.test(word)) return { kind: 'capital', right: [capitalised(word)] }
  const english = word.replace(ENGLISH_PART, (part) => part.toLowerCase())
  if (english !== word) return { kind: 'capital', right: [english] }
  const level = withoutInnerCapitals(word).filter(isKnown)
  if (level.length > 0) return { kind: isSlipOfShift(word) ? 'capital' : 'inner-capital', right: level }
  // A word may be wrong in two ways at once: `strassenfest`, `massnahme`.
  for (const [kind, rewrite] of kinds) {
    const right = [...rewrite(word)].flatMap(withCapital).filter((f) => isKnown(f) && isNounOrPlace(f, knowledge))
    if (right.length > 0) return { kind, right }
  }
  return UNKNOWN
}

const STREET = /^\p{Ll}{4,}(?:straße|gasse|allee|chaussee)$/u

/** Parts of English compounds that are no nouns: `Know-how`, `Start-up` (Amtliches Regelwerk 2024, on § 55). */
const ENGLISH_PART = /(?<=\p{Ll}-)(?:How|Hoc|Up|In|Out|Off)(?=s?$)/u

/** Names of villages are compounds of words too: `Sossenheim`, `Weissensee`. */
const PLACE = /^\p{Lu}.*(?:heim|hausen|dorf|bach|see|berg|burg|ingen|stedt|hofen|kirchen|felde?|rode|au|itz|ow)$/u
const SHORTEST_NAME = 5

/** Ends as adjectives, adverbs and infinitives with zu do: what only sounds like a compound noun (`Namenhaft`, `Schonmal`). */
const NO_NOUN =
  /(?:mal|(?<!sc)haft|lich|mäßig|[^\p{Lu}]los|igten|[aem]tere[nrms]?|nähere[nrms]?|neusten?|\p{Ll}zu\p{Ll}{3,}en)$/u

/** Written in a way of their own: `YouTube`, `GitHub`. */
const BRANDS = /^(?:Youtube|Github|Gitlab|Linkedin|Whatsapp|Tiktok|Iphone|Ipad)$/u

/** What nobody writes in small letters but by mistake. */
const BRANDS_IN_SMALL: ReadonlyMap<string, string> = new Map(
  'YouTube GitHub GitLab LinkedIn WhatsApp TikTok PayPal OpenStreetMap WLAN'
    .split(' ')
    .map((name) => [name.toLowerCase(), name])
)

function isNounOrPlace(form: string, { dictionary, morphology, gazetteer }: Knowledge): boolean {
  if (NO_NOUN.test(form)) return false
  const last = form.slice(form.lastIndexOf('-') + 1)
  const { noun, isTerm } = morphology.formsOf(last)
  if ((noun !== 0 && !isTerm) || (form.length >= SHORTEST_NAME && gazetteer.has(form))) return true
  if (BRANDS.test(last)) return false
  // Nouns of which the lexicon knows no gender; English words in small letters belong to English terms, save those in -ing.
  return dictionary.isListed?.(last) === true && (/ing$/u.test(last) || dictionary.isEnglish?.(last) === false)
}

/** What a word becomes where its ß, its umlauts or its old spelling are put right; mostly no words. */
export function* rewritings(word: string): Generator<string> {
  yield* currentSpellings(word)
  yield* withSharpS(word)
  yield* withUmlauts(word)
}

/** More places than this no word has. */
const MOST_PLACES = 4

/** `Strasse` → `Straße`: every choice of `ss` read as ß, fewest changes last so that the likelier comes first. */
function withSharpS(word: string): string[] {
  // `LongMessage`: a name of its own.
  if (/\p{Ll}\p{Lu}/u.test(word)) return []
  return rewritten(word, /ss/gu, () => ['ß'])
}

const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', Ae: 'Ä', Oe: 'Ö', Ue: 'Ü' }

/** `Fuer` → `für`, `Massnahmen fuer Schueler`: the letters of a keyboard without umlauts. */
function withUmlauts(word: string): string[] {
  const forms = rewritten(word, /[AOUao]e|(?<![qQaäeE])ue/gu, (letters) => [UMLAUTS[letters] ?? letters])
  return forms.flatMap((form) => [form, ...withSharpS(form)])
}

/** All words that come of rewriting one place or more. */
function rewritten(word: string, pattern: RegExp, into: (found: string) => readonly string[]): string[] {
  const places = matchesOf(word, pattern).slice(0, MOST_PLACES)
  if (places.length === 0) return []
  let forms = [{ text: '', until: 0, changed: false }]
  for (const { 0: found, index } of places) {
    forms = forms.flatMap(({ text, until, changed }) => {
      const before = text + word.slice(until, index)
      const until2 = index + found.length
      return [
        ...into(found).map((letters) => ({ text: before + letters, until: until2, changed: true })),
        { text: before + found, until: until2, changed }
      ]
    })
  }
  return forms.filter(({ changed }) => changed).map(({ text, until }) => text + word.slice(until))
}

/** `hausaufgabe`, `online-Angebot`, `Kick-off-meeting`: as a noun. */
function withCapital(word: string): string[] {
  if (!word.includes('-')) return word === word.toLowerCase() ? [capitalised(word)] : []
  const parts = word.split('-')
  if ((parts[0] ?? '').length < SHORTEST_PART || (parts.at(-1) ?? '').length < SHORTEST_PART) return []
  // `eID-Funktion`, `iPad-Klasse`: written in a way of their own.
  if (/^\p{Ll}+\p{Lu}/u.test(word)) return []
  // A hyphenated compound of a noun has a capital at its start and at its noun (Amtliches Regelwerk 2024, on § 55); an adjective at its
  // end has none (`passwort-basierte` → `Passwort-basierte`).
  const [first = '', ...between] = parts.slice(0, -1)
  const last = parts.at(-1) ?? ''
  return [...new Set([last, capitalised(last)])].map((end) => [capitalised(first), ...between, end].join('-'))
}

/** Shorter ones are parts of names: `c-base`, `co-up`. */
const SHORTEST_PART = 3

/** `HausHalt`, `DAs`: the same letters with one capital, or with none. */
function withoutInnerCapitals(word: string): string[] {
  const lower = word.toLowerCase()
  if (word.length < SHORTEST_MIXED || word.includes('-') || lower.slice(1) === word.slice(1)) return []
  if (!isCapitalised(word) || /^\p{Lu}+s?$/u.test(word)) return []
  return [capitalised(lower), uncapitalised(lower)]
}

/** Shorter ones are abbreviations: `GeSa`, `RAs`. */
const SHORTEST_MIXED = 6

/** A key held too long or pressed too early: `FRankfurt`, `DiebstahlS`. Capitals elsewhere may be those of a name. */
function isSlipOfShift(word: string): boolean {
  return /^(?:\p{Lu}{2}\p{Ll}{3,}|\p{Lu}\p{Ll}{4,}\p{Lu})$/u.test(word)
}

const MODAL =
  /^ (?:können|könnte|kann|soll|sollen|sollte|sollten|müssen|muss|mussten|wollen|will|dürfen|darf|lassen|werden|möchte)(?!\p{L})/u

/** `dass jeder teilgaben kann`, `um zu teilgaben`: where a verb stands, no noun was meant. */
export function standsAsVerb(text: string, start: number, end: number): boolean {
  return text[end - 1] === 'n' && (MODAL.test(text.slice(end, end + 12)) || /(?:^| )zu $/u.test(text.slice(0, start)))
}
