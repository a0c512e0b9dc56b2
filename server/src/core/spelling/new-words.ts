import { isCapableOf, isEnglishParticiple, isInseparable, isOfVerb, looksLikeTerm } from '../german/words/derivation.ts'
import { isMadeOfNoun } from '../german/words/derived-adjectives.ts'
import { capitalised, isCapitalised, type Lexicon, uncapitalised } from '../german/words/lexicon.ts'
import { isParticle, shortParticleVerb } from '../german/words/particle-verbs.ts'
import { asHeadOf, canStandLast, frequencyOf, kindsOf, WordKind } from '../german/words/word-class.ts'
import { matchesOf } from '../text/matches.ts'
import { withoutLastUmlaut, withUmlaut } from '../text/umlauts.ts'
import { hasKind, type KnownWords } from './known-words.ts'
import { nearWords } from './near-words.ts'
import { isLikelySlip, isNearNothing } from './neighbours.ts'

/** A listed word within this cost of typing errors is what was meant rather than a term. */
const FAR = 1.4

/** Prefixes that are left out behind `un`. */
const OMITTED = ['ver', 'be', 'vor', 'vorher', 'er', 'ent', 'um', 'ab', 'an', 'zu']

/** Shorter ones are listed. */
const LONG = 9

/** Infinitives and participles, which stand as nouns. */
const NOMINAL = /(?:e[lr]?n|(?:ge.*t|iert|en|end)e[mnrs]?)$/u

/** `gewebsspezifisch`, `nachpolieren`, `prävenierend`: right in form, and only doubtful where a listed word is near. */
export function isNew(known: KnownWords, word: string): boolean {
  const form = uncapitalised(word)
  if (form !== form.toLowerCase()) return false
  const lexicon = known.lexicon
  if (lacksPrefix(lexicon, form)) return false
  if (looksLikeTerm(form)) return !isSlipOfPart(lexicon, form) && isNearNothing(lexicon, form, FAR)
  const isVerbal = () => shortParticleVerb(lexicon, form) !== undefined || isInseparable(lexicon, form)
  const isNew =
    isCapableOf(lexicon, form) ||
    isEnglishParticiple(lexicon, form) ||
    // A finite form with a capital would open a sentence: `Anfand` is a slip.
    ((form === word || NOMINAL.test(form)) && isVerbal()) ||
    (form !== word && isOfVerb(form, (verb) => isVerb(known, verb))) ||
    isMadeOfNoun(lexicon, form, (noun) => known.has(noun)) ||
    isAfterPerson(lexicon, form)
  return isNew && !isLikelySlip(lexicon, form)
}

/** An infinitive, listed or made with a particle. */
function isVerb(known: KnownWords, form: string): boolean {
  if (known.lexicon.words.classOf(form) !== 0)
    return hasKind(known.lexicon, form, WordKind.verb) || kindsOf(known.lexicon.words.classOf(form)) === WordKind.other
  return known.has(form)
}

/** `müssen wir nachsteuern`: a verb made anew, though a noun that nobody uses reads the same. */
export function isVerbBesideNoun(known: KnownWords, word: string): boolean {
  const [, verb] = (/^\p{Ll}+en?$|^\p{Ll}+n$/u.test(word) && shortParticleVerb(known.lexicon, word)) || []
  if (verb === undefined) return false
  const { words } = known.lexicon
  const noun = words.classOf(capitalised(word))
  return noun > 0 && frequencyOf(noun) === 0 && frequencyOf(words.classOf(verb)) > 0
}

/** `Multiplikatorinnen`: formed from a noun for a person, which is no adjective (`der Freiwillige, ein Freiwilliger`). */
export function isFeminine(known: KnownWords, word: string): boolean {
  const male = /^(\p{Lu}\p{Ll}+(?:er|or|ent|ant|ist|oge|eur|ar|ot|at|ik|et|nom|soph|graf|turg))in(?:nen)?$/u.exec(
    word
  )?.[1]
  if (male === undefined || !(hasKind(known.lexicon, male, WordKind.noun) || (male.length >= LONG && known.has(male))))
    return false
  return !male.endsWith('er') || !hasKind(known.lexicon, male.slice(0, -1), WordKind.noun)
}

/** `Urlauberinnen`, `Landrätinnen`, `Neurologinnen`: the plural of a feminine noun that is known beside its masculine one. */
export function isFemininePlural(known: KnownWords, word: string): boolean {
  const stem = /^(\p{Lu}\p{Ll}{3,})innen$/u.exec(word)?.[1]
  if (stem === undefined || !known.has(`${stem}in`)) return false
  const plain = withoutLastUmlaut(stem)
  return [stem, `${stem}e`, plain, `${plain}e`].some((masculine) => known.has(masculine))
}

/** `unausgereift`, `Unausgereiftes`: an adjective or a participle with its negation. */
export function isNegated(known: KnownWords, word: string): boolean {
  const lower = uncapitalised(word)
  if (lower.length <= 8 || !lower.startsWith('un') || lacksPrefix(known.lexicon, lower)) return false
  return hasKind(known.lexicon, lower.slice(2), WordKind.adjective)
}

/** `die wagnersche Oper`, `mozartscher Witz`: what is called after a person (Amtliches Regelwerk 2024, § 62). */
function isAfterPerson(lexicon: Lexicon, form: string): boolean {
  const person = /^(\p{Ll}{4,})sche[mnrs]?$/u.exec(form)?.[1]
  return person !== undefined && hasKind(lexicon, capitalised(person), WordKind.name)
}

const SHORTEST_LAST = 4
const SHORTEST_BEFORE_LAST = 3

/** Forms of a noun whose vowel does not change, with how the noun must end to have them. */
const ENDINGS: readonly (readonly [ending: string, of: RegExp])[] = [
  ['n', /e[lr]?$/u],
  ['en', /(?:ung|heit|keit|schaft|ion|tät)$/u],
  ['e', /[^e]$/u],
  ['s', /[^sxzß]$/u],
  ['es', /[^e]$/u]
]

/** `Straußwirtschaft` of `Straußwirtschaften`: the nouns of which a word with a capital can be a form by its last part. */
export function* singulars({ words, modifiers }: Lexicon, word: string): Generator<string> {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return
  const isNoun = (form: string) => {
    const wordClass = words.classOf(form)
    return (kindsOf(wordClass) & WordKind.noun) !== 0 && canStandLast(wordClass)
  }
  const isListed = (form: string) => form !== word && words.classOf(form) !== 0
  for (const [ending, of] of ENDINGS) {
    const base = word.slice(0, -ending.length)
    if (!word.endsWith(ending) || !of.test(base)) continue
    // `Hauptgrunde` is the old dative, the plural has its umlaut.
    if (ending === 'e' && isListed(`${withUmlaut(base)}e`)) continue
    for (let at = SHORTEST_BEFORE_LAST; at <= base.length - SHORTEST_LAST; at++) {
      const last = capitalised(base.slice(at))
      const first = base.slice(0, at)
      const isFirst = modifiers.classOf(first.toLowerCase()) !== 0 || words.classOf(first) !== 0
      if (isFirst && isNoun(last) && isNoun(last + ending)) {
        yield base
        break
      }
    }
  }
}

/** `Streunerkatzen`, `Evaluierungen`, where lists hold the singular alone: its last part has the same two forms. */
export function isFormOfListed(known: KnownWords, word: string): boolean {
  const { lexicon } = known
  if (/ierungen$/u.test(word) && known.has(word.slice(0, -2))) return true
  if (FORMS_LEFT_OUT.some((isForm) => isForm(lexicon, word))) return true
  for (const singular of singulars(lexicon, word)) if (hasKind(lexicon, singular, WordKind.noun)) return true
  return false
}

/** `Suspensionen`, `Aufgrabungen`: nouns with such endings have all one plural. */
function isPluralOfAbstract(lexicon: Lexicon, word: string): boolean {
  const singular = /^(\p{Lu}\p{Ll}{3,}(?:\p{Ll}{2}ung|keit|schaft|ion|ität))en$/u.exec(word)?.[1]
  return singular !== undefined && hasKind(lexicon, singular, WordKind.noun)
}

/** `Wallabys`, `Kakapos`: nouns that end in a full vowel other than a have -s in the plural (Duden, Die Grammatik). */
function isPluralInS(lexicon: Lexicon, word: string): boolean {
  const singular = /^(\p{Lu}\p{Ll}{3,}[iouy])s$/u.exec(word)?.[1]
  return singular !== undefined && hasKind(lexicon, singular, WordKind.noun)
}

/** `den Bedarfen` beside the listed `Bedarfs` and `Bedarfe`. */
function isDativeOfPlural(lexicon: Lexicon, word: string): boolean {
  const stem = /^(\p{Lu}\p{Ll}{3,}[^aeiouäöü])en$/u.exec(word)?.[1]
  // `Grunde` is the old dative, and the plural has its umlaut.
  if (stem === undefined || !canStandLast(lexicon.words.classOf(`${stem}e`))) return false
  return ['', 's', 'e'].every((ending) => hasKind(lexicon, stem + ending, WordKind.noun))
}

/** `Insuline`, `Bentoniten`, `Kolumbarien`: substances and things with foreign endings that lists hold in the singular alone. */
function isPluralOfForeign(lexicon: Lexicon, word: string): boolean {
  const inUm = /^(\p{Lu}\p{Ll}{3,}i)en$/u.exec(word)?.[1]
  if (inUm !== undefined && hasKind(lexicon, `${inUm}um`, WordKind.noun)) return true
  // `Stenosen`, `Lymphome`: terms of medicine.
  const term = /^(\p{Lu}\p{Ll}{3,}(?:ose(?=n$)|om(?=en?$)))e?n?$/u.exec(word)?.[1]
  if (term !== undefined && hasKind(lexicon, term, WordKind.noun)) return true
  const stem = /^(\p{Lu}\p{Ll}{2,}(?:id|it|ol|[dklmrstz]in))en?$/u.exec(word)?.[1]
  return stem !== undefined && ['', 's'].every((ending) => hasKind(lexicon, stem + ending, WordKind.noun))
}

/** `Avivagen`, `Kasacks`: nouns of which lists hold no other form. */
function isFormOfLone(lexicon: Lexicon, word: string): boolean {
  const lone = /^(\p{Lu}\p{Ll}{3,}(?:age(?=n$)|[bdfgklmpr](?<!ung|i[ck]|[hk]eit|ion|schaft|tät)(?=s$)))[ns]$/u.exec(
    word
  )?.[1]
  if (lone === undefined || !hasKind(lexicon, lone, WordKind.noun)) return false
  const { words } = lexicon
  return !OTHER_FORMS.some((ending) => words.classOf(lone + ending) !== 0) && !words.classOf(uncapitalised(lone))
}

const OTHER_FORMS = ['e', 'en', 'er', 'es', 's', 'n', 'nen']

const FORMS_LEFT_OUT = [isPluralOfAbstract, isPluralInS, isDativeOfPlural, isPluralOfForeign, isFormOfLone]

const WITH_F = /(?<=\p{Ll})gra[fp]h?|(?<=^|\p{Ll})foto|(?<=\p{Ll})fon/giu
const WITH_PH: Readonly<Record<string, string>> = { graf: 'graph', foto: 'photo', fon: 'phon' }

/** `Computertomografen`, `fotogrammetrisch` beside what is listed with ph (Amtliches Regelwerk 2024, § 32). */
export function isWithF({ lexicon }: KnownWords, word: string): boolean {
  const other = word.replace(WITH_F, (part) => {
    const right = WITH_PH[part.toLowerCase()] ?? part
    return isCapitalised(part) ? capitalised(right) : right
  })
  return other !== word && [other, uncapitalised(other)].some((form) => lexicon.words.classOf(form) !== 0)
}

/** `überstünden`, `verstünde` beside the listed `überständen`: both pasts of stehen are in use (Duden, Die Grammatik). */
export function isOfStehen({ lexicon }: KnownWords, word: string): boolean {
  const other = word.replace(/stünd(?=e(?:n|st|t)?$)/u, 'ständ')
  return other !== word && hasKind(lexicon, uncapitalised(other), WordKind.verb)
}

/** `Fündigkeitsversicherung`: before its link stands a noun that is known by its make, and no other noun is near. */
export function isBehindDerived(known: KnownWords, word: string): boolean {
  for (const { index } of matchesOf(word, LINKED)) {
    const at = index + 1
    const first = word.slice(0, at - 1)
    const last = capitalised(word.slice(at))
    if (last.length < SHORTEST_LAST || known.lexicon.modifiers.classOf(word.slice(0, at).toLowerCase()) !== 0) continue
    const wordClass = known.lexicon.words.classOf(last)
    const isHead =
      (kindsOf(wordClass) & WordKind.noun) !== 0 && canStandLast(wordClass) && asHeadOf(wordClass) >= IN_USE
    if (isHead && known.has(first)) return !isLikelySlip(known.lexicon, word.toLowerCase())
  }
  return false
}

/** The s behind an ending that always takes it. */
const LINKED = /(?<=^\p{Lu}\p{Ll}{3,}(?:heit|keit|ung|schaft|ion|ität))s(?=\p{Ll})/gu
/** Met behind so many first parts (a power of two). */
const IN_USE = 3

/** `des Bestatters`, `den Böttchern`: who does something, where lists hold the nominative alone. */
export function isFormOfDoer({ lexicon }: KnownWords, word: string): boolean {
  const doer = /^(\p{Lu}\p{Ll}{2,}[^aeiouäöü]er)[ns]$/u.exec(word)?.[1]
  if (doer === undefined || !hasKind(lexicon, doer, WordKind.noun)) return false
  const { words } = lexicon
  // Other forms show that the noun is feminine or a plural (`Mauern`, `Schildern`).
  if (words.classOf(`${doer}n`) !== 0) return false
  if (doer.endsWith('iker')) return true
  const stem = doer.slice(0, -2)
  const plain = withoutLastUmlaut(stem)
  // `Schilder` of `Schild`, `Vorsitzender` of `Vorsitzende`
  return ![stem, plain, `${stem}e`].some((form) => words.classOf(form) !== 0)
}

/** `Zweitwohnungsteuer`, `Schenkungsteuern`: laws write taxes without the s that stands in other compounds (ErbStG, GewStG, EStG). */
export function isTax(known: KnownWords, word: string): boolean {
  const [, first, rest] = /^(\p{Lu}\p{Ll}+(?:ung|schaft|ion|kommen))(steuer\p{Ll}*)$/u.exec(word) ?? []
  return first !== undefined && known.has(`${first}s${rest}`)
}

/** `des Fachkommissariates`: beside -s, where lists hold that alone. */
export function isLongGenitive(known: KnownWords, word: string): boolean {
  const noun = /^(\p{Lu}\p{Ll}{4,}(?<!e[lmnr]|i[gs]t?|ing|or|um)[bdfghkmnprtl])es$/u.exec(word)?.[1]
  return noun !== undefined && known.has(noun) && known.has(`${noun}s`)
}

/** `des Zerspanens`: the infinitive of a listed verb, which stands as a noun. */
export function isGenitiveOfInfinitive(known: KnownWords, word: string): boolean {
  const infinitive = /^(\p{Lu}\p{Ll}{4,}(?:e[lr]?)?n)s$/u.exec(word)?.[1]
  return (
    infinitive !== undefined &&
    known.lexicon.words.classOf(uncapitalised(infinitive)) !== 0 &&
    isVerb(known, uncapitalised(infinitive))
  )
}

/** `unwechselbare` beside `unverwechselbare`. */
function lacksPrefix({ words }: Lexicon, form: string): boolean {
  return form.startsWith('un') && OMITTED.some((prefix) => words.classOf(`un${prefix}${form.slice(2)}`) !== 0)
}

const SHORTEST_TAIL = 6
const SHORTEST_FIRST = 3
/** Met before so many words (a power of two): what a first part is a slip of. */
const KNOWN_FIRST = 3
const LONGEST_PARTICLE = 6
/** A slip in the tail, its first letter included. */
const OF_TAIL = 1.5

/** `wissencshaftsbasiert`, `bjobasiert`, `probediigiert`, `zurückporrtiert`: German words with a slip in one part, and no terms. */
function isSlipOfPart({ words, modifiers }: Lexicon, form: string): boolean {
  const isWord = (part: string) =>
    words.classOf(part) !== 0 || words.classOf(capitalised(part.replace(/(?<=ierung)en$/u, ''))) !== 0
  for (let at = SHORTEST_FIRST; at <= form.length - SHORTEST_TAIL; at++)
    if (isWord(form.slice(at)) && (isWord(form.slice(0, at)) || modifiers.classOf(form.slice(0, at)) > 0)) return false
  for (let at = SHORTEST_FIRST; at <= form.length - SHORTEST_TAIL; at++) {
    const [first, tail] = [form.slice(0, at), form.slice(at)]
    const isTail = isWord(tail)
    const asFirst = modifiers.classOf(first)
    if (isTail && asFirst === 0 && nearWords(modifiers, first, 1).some(({ wordClass }) => wordClass >= KNOWN_FIRST))
      return true
    if (!isTail && asFirst >= KNOWN_FIRST && tail.length > SHORTEST_TAIL && nearWords(words, tail, OF_TAIL).length > 0)
      return true
  }
  for (let at = 4; at <= LONGEST_PARTICLE; at++)
    if (isParticle(form.slice(0, at)) && !form.startsWith('zu', at)) return true
  return false
}
