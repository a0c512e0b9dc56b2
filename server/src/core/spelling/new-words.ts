import { isCapableOf, isEnglishParticiple, isInseparable, isOfVerb, looksLikeTerm } from '../german/derivation.ts'
import { isMadeOfNoun } from '../german/derived-adjectives.ts'
import { capitalised, type Lexicon, uncapitalised } from '../german/lexicon.ts'
import { isParticle, shortParticleVerb } from '../german/particle-verbs.ts'
import { frequencyOf, kindsOf, WordKind } from '../german/word-class.ts'
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
    isMadeOfNoun(lexicon, form, (noun) => known.has(noun))
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
  const plain = stem.replace(/[äöü](?=[^äöü]*$)/u, (umlaut) => ({ ä: 'a', ö: 'o', ü: 'u' })[umlaut] ?? umlaut)
  return [stem, `${stem}e`, plain].some((masculine) => known.has(masculine))
}

/** `unausgereift`, `Unausgereiftes`: an adjective or a participle with its negation. */
export function isNegated(known: KnownWords, word: string): boolean {
  const lower = uncapitalised(word)
  if (lower.length <= 8 || !lower.startsWith('un') || lacksPrefix(known.lexicon, lower)) return false
  return hasKind(known.lexicon, lower.slice(2), WordKind.adjective)
}

/** `des Fachkommissariates`: beside -s, where lists hold that alone. */
export function isLongGenitive(known: KnownWords, word: string): boolean {
  const noun = /^(\p{Lu}\p{Ll}{4,}(?<!e[lmnr]|i[gs]t?|ing|or|um)[bdfghkmnprtl])es$/u.exec(word)?.[1]
  return noun !== undefined && known.has(noun) && known.has(`${noun}s`)
}

/** `unwechselbare` beside `unverwechselbare`. */
function lacksPrefix({ words }: Lexicon, form: string): boolean {
  return form.startsWith('un') && OMITTED.some((prefix) => words.classOf(`un${prefix}${form.slice(2)}`) !== 0)
}

const SHORTEST_TAIL = 7
const SHORTEST_FIRST = 6
/** Met before so many words (a power of two). */
const OFTEN = 5
const LONGEST_PARTICLE = 6

/** `wissencshaftsbasiert`, `zurückporrtiert`: a German word with a slip in its other part, and no term. */
function isSlipOfPart({ words, modifiers }: Lexicon, form: string): boolean {
  for (let at = SHORTEST_FIRST; at <= form.length - SHORTEST_TAIL; at++) {
    const isTail = words.classOf(form.slice(at)) !== 0 || words.classOf(capitalised(form.slice(at))) !== 0
    if (!isTail || modifiers.classOf(form.slice(0, at)) !== 0) continue
    if (nearWords(modifiers, form.slice(0, at), 1).some(({ wordClass }) => wordClass >= OFTEN)) return true
  }
  for (let at = 4; at <= LONGEST_PARTICLE; at++)
    if (isParticle(form.slice(0, at)) && !form.startsWith('zu', at)) return true
  return false
}
