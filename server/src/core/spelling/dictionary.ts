import { analyseCompound, type Compound } from '../german/compounds.ts'
import {
  isCapableOf,
  isDerived,
  isEnglishParticiple,
  isInseparable,
  isOfVerb,
  looksLikeTerm
} from '../german/derivation.ts'
import { isMadeOfNoun } from '../german/derived-adjectives.ts'
import type { Dictionary, Due, WordExplanation, WordReason } from '../german/knowledge.ts'
import { capitalised, isCapitalised, type Lexicon, uncapitalised } from '../german/lexicon.ts'
import { isJoinedFinite, particleVerb, shortParticleVerb } from '../german/particle-verbs.ts'
import { asHeadOf, frequencyOf, isGiven, kindsOf, WordKind } from '../german/word-class.ts'
import { isEnglishSlip, nearEnglish } from './english-slips.ts'
import { namedParts } from './explain-word.ts'
import { hasLikelierNeighbour, isLikelySlip, isNearNothing } from './neighbours.ts'
import { resemblesFirstPart, resemblesKnown } from './resemblance.ts'
import { isStreetWithoutSharpS } from './sharp-s.ts'
import { suggest } from './suggest.ts'

/** Compounds that cost more than this are taken for mistakes. */
const PLAUSIBLE_PAIR = 5.2
const PLAUSIBLE = 4.4
/** Each part beyond the second adds its own doubt. */
const PLAUSIBLE_PER_FURTHER_PART = 0.7

/** A listed word within this cost of typing errors is what was meant rather than a term. */
const FAR = 1.4

/** Prefixes that are left out behind `un`. */
const OMITTED = ['ver', 'be', 'vor', 'vorher', 'er', 'ent', 'um', 'ab', 'an', 'zu']

/** `Start-up-Szene`, `Stand-by-Betrieb`, `Face-to-Face-Gespräch`. */
const ENGLISH_PARTICLE =
  /^(?:up|in|on|to|and|of|off|out|by|down|over|the|together|away|back|through|around|go|at|for|or|hoc|free|ready|it)s?$/u
/** The same at the start, where something follows that is no German noun: `Ad-hoc-Hilfe`, `To-go-Becher`. */
const ENGLISH_START = /^(?:Ad|To|On|In|Up|Off|Out|Get|Do|No|Go|Pay|How|Per|Pro|All|One|Two|End|Key)$/u

/** `unwechselbare` beside `unverwechselbare`. */
function lacksPrefix({ words }: Lexicon, form: string): boolean {
  return form.startsWith('un') && OMITTED.some((prefix) => words.classOf(`un${prefix}${form.slice(2)}`) !== 0)
}

function isPlausible({ parts, cost }: Compound): boolean {
  // `Singe·rinnen`: a feminine form of no noun.
  if (/^rinnen?$/u.test(parts.at(-1) ?? '') && parts.at(-2)?.endsWith('e')) return false
  // `Kreativ·losigkeit`: without a noun there is nothing to be without.
  if (parts.at(-1) === 'losigkeit') return false
  // `übergedachte`: such a verb takes no ge.
  if (parts.length === 2 && /^(?:über|unter|wieder|durch|hinter)$/u.test(parts[0] ?? '') && parts[1]?.startsWith('ge'))
    return false
  return cost <= (parts.length === 2 ? PLAUSIBLE_PAIR : PLAUSIBLE + (parts.length - 2) * PLAUSIBLE_PER_FURTHER_PART)
}

/** Prefixes that stand alone before an ellipsis hyphen (`be- und entladen`). */
const PREFIX =
  /^(?:ab|an|auf|aus|be|bei|da|durch|ein|ent|er|fort|ge|her|hin|los|miss|mit|nach|ober|über|um|un|unter|ver|vor|weg|wieder|zer|zu|zurück|herauf|hinauf|hinein|heraus)$/iu

/** Shorter names are near to everything: `JuPa`, `GdB`. */
const SHORTEST_LIKE_OTHERS = 7

const SHORTEST_ENGLISH = 4

/** Ends as names of villages do, which later became quarters. */
const QUARTER =
  /^\p{Lu}\p{Ll}+(?:heim|hausen|dorf|bach|feld|burg|berg|ingen|rode|hofen|weiler|tal|thal|wald|see|stadt|ow|itz|au|horst|stedt)$/u

/** Shorter ones are listed. */
const LONG = 9

/** Infinitives and participles, which stand as nouns. */
const NOMINAL = /(?:e[lr]?n|(?:ge.*t|iert|en|end)e[mnrs]?)$/u

const STREET =
  /^(\p{Lu}\p{Ll}{2,}?)(er)?(?:straße|allee|platz|weg|gasse|ring|damm|ufer|anlage|brücke|siedlung|schule|kirche)$/u

/** The German dictionary: listed words and the compounds that can be made of them. */
export class GermanDictionary implements Dictionary {
  readonly #lexicon: Lexicon
  /** A word is analysed once a session. */
  readonly #known = new Map<string, boolean>()
  readonly #resembling = new Map<string, boolean>()
  readonly #suggested = new Map<string, readonly string[]>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  has(word: string): boolean {
    const kept = this.#known.get(word)
    if (kept !== undefined) return kept
    const known = this.#isKnown(word)
    this.#known.set(word, known)
    return known
  }

  suggest(word: string, limit: number): readonly string[] {
    const kept = this.#suggested.get(word)
    if (kept && kept.length >= limit) return kept.slice(0, limit)
    const made = suggest(this.#lexicon, word, limit, (w) => this.has(w))
    this.#suggested.set(word, made)
    return made
  }

  resembles(word: string, due: Due = 'word'): boolean {
    const key = `${due} ${word}`
    const kept = this.#resembling.get(key)
    if (kept !== undefined) return kept
    const resembling = this.#isLikeRight(word, due)
    this.#resembling.set(key, resembling)
    return resembling
  }

  isEnglishSlip(word: string): boolean {
    return isEnglishSlip(this.#lexicon.english, word)
  }

  suggestEnglish(word: string, limit: number): readonly string[] {
    return nearEnglish(this.#lexicon.english, word).slice(0, limit)
  }

  isEnglish(word: string): boolean {
    return this.#lexicon.english.classOf(word.toLowerCase()) !== 0
  }

  isGivenName(word: string): boolean {
    const wordClass = this.#lexicon.words.classOf(word)
    return isGiven(wordClass) && asHeadOf(wordClass) === 0 && this.#lexicon.words.classOf(word.toLowerCase()) === 0
  }

  explain(word: string): WordExplanation {
    if (!this.has(word)) return { reason: 'unknown', parts: [] }
    const reason = this.#isListed(word) ? this.#reasonOfListed(word) : undefined
    const compound = reason === 'name' || reason === 'abbreviation' ? undefined : this.#compound(word)
    const parts =
      compound && isPlausible(compound) ? namedParts(this.#lexicon, compound.parts, isCapitalised(word)) : []
    if (reason) return { reason, parts }
    if (word.includes('-')) {
      const texts = word.split('-').filter((part) => part !== '')
      return { reason: 'parted', parts: texts.map((text) => ({ text, link: '' })) }
    }
    return { reason: parts.length > 0 ? 'compound' : 'derived', parts }
  }

  #isLikeRight(word: string, due: Due): boolean {
    const unknown = word.split('-').filter((part) => part !== '' && !this.has(part))
    if (isStreetWithoutSharpS(word)) return true
    // Right parts in the wrong case, or put together wrongly.
    if (unknown.length === 0) return true
    // `gluon-radv-filterd`: the name of a program.
    if (unknown.filter((part) => /^\p{Ll}/u.test(part)).length > 1 && word === word.toLowerCase()) return false
    const isSlip = (part: string) => this.#isTwoWords(part) || resemblesKnown(this.#lexicon, part, due)
    // `Forchungs-`, `Stkomspar-Check`: the link shows that it stands first.
    const isSlipOfFirst = (part: string) =>
      !word.endsWith(part) && isCapitalised(part) && resemblesFirstPart(this.#lexicon, part)
    return unknown.some((part) => !this.#isEnglishPart(part) && (isSlip(part) || isSlipOfFirst(part)))
  }

  /** Of short words one is a slip of another language's. */
  #isEnglishPart(part: string): boolean {
    return part.length >= SHORTEST_ENGLISH && this.isEnglish(part)
  }

  /** Listed only as a word met in English names (`flow`, `shave`). */
  #isEnglishNoun(part: string): boolean {
    return kindsOf(this.#lexicon.words.classOf(part)) === WordKind.other && this.#isEnglishPart(part)
  }

  /** `lesenWir`: two right words without their space. */
  #isTwoWords(word: string): boolean {
    const humps = word.match(/\p{Lu}?[^\p{Lu}]+/gu) ?? []
    if (humps.length < 2 || humps.join('') !== word) return false
    // `OpenStack`, `GeoNetwork`: a name made of English words.
    if (isCapitalised(word) && humps.some((hump) => this.#isEnglishNoun(hump))) return false
    return humps.every((hump) => hump.length > 2 && this.has(hump))
  }

  #reasonOfListed(word: string): WordReason {
    const wordClass = this.#lexicon.words.classOf(word)
    const kinds = kindsOf(wordClass)
    if (kinds & WordKind.abbreviation) return 'abbreviation'
    // Wiktionary lists places among the nouns; a noun proper stands last in compounds.
    return kinds & WordKind.name && asHeadOf(wordClass) === 0 ? 'name' : 'listed'
  }

  #isKnown(word: string): boolean {
    if (this.#isListed(word)) return true
    if (word.endsWith('-')) return this.#isFirstPart(word.slice(0, -1))
    if (word.startsWith('-')) return this.#isLastPart(word.slice(1))
    if (word.includes('-')) return this.#isKnownInParts(word)
    if (/\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(word)) return this.#isNameWithInnerCapitals(word)
    if (this.#isFeminine(word) || this.#isNegated(word) || this.#isStreet(word) || this.#isOfPlace(word)) return true
    if (this.#isLongGenitive(word)) return true
    if (isDerived(this.#lexicon, word)) return true
    if (particleVerb(this.#lexicon, uncapitalised(word))) return true
    if (this.#isNew(word) || this.#isVerbBesideNoun(word)) return true
    const compound = this.#compound(word)
    return compound !== undefined && isPlausible(compound) && !hasLikelierNeighbour(this.#lexicon, word, compound)
  }

  /** `gewebsspezifisch`, `nachpolieren`, `prävenierend`: right in form, and only doubtful where a listed word is near. */
  #isNew(word: string): boolean {
    const form = uncapitalised(word)
    if (form !== form.toLowerCase()) return false
    const lexicon = this.#lexicon
    if (lacksPrefix(lexicon, form)) return false
    if (looksLikeTerm(form)) return isNearNothing(lexicon, form, FAR)
    const isVerbal = () => shortParticleVerb(lexicon, form) !== undefined || isInseparable(lexicon, form)
    const isNew =
      isCapableOf(lexicon, form) ||
      isEnglishParticiple(lexicon, form) ||
      // A finite form with a capital would open a sentence: `Anfand` is a slip.
      ((form === word || NOMINAL.test(form)) && isVerbal()) ||
      (form !== word && isOfVerb(form, (verb) => this.#isVerb(verb))) ||
      isMadeOfNoun(lexicon, form, (noun) => this.has(noun))
    return isNew && !isLikelySlip(lexicon, form)
  }

  /** An infinitive, listed or made with a particle. */
  #isVerb(form: string): boolean {
    if (this.#lexicon.words.classOf(form) !== 0)
      return this.#hasKind(form, WordKind.verb) || kindsOf(this.#lexicon.words.classOf(form)) === WordKind.other
    return this.has(form)
  }

  /** `müssen wir nachsteuern`: a verb made anew, though a noun that nobody uses reads the same. */
  #isVerbBesideNoun(word: string): boolean {
    const [, verb] = (/^\p{Ll}+en?$|^\p{Ll}+n$/u.test(word) && shortParticleVerb(this.#lexicon, word)) || []
    if (verb === undefined) return false
    const { words } = this.#lexicon
    const noun = words.classOf(capitalised(word))
    return noun > 0 && frequencyOf(noun) === 0 && frequencyOf(words.classOf(verb)) > 0
  }

  /**
   * `KommUnity`, `HaLT`, `iPhone`: a name. `FunktionsWert`, `SchlafenZimmer`, `DAs`, `geKauft`: German words with a capital too many.
   */
  #isNameWithInnerCapitals(word: string): boolean {
    const lower = word.toLowerCase()
    const humps = word.match(/\p{Lu}?[^\p{Lu}]+|\p{Lu}+/gu) ?? []
    // `FrankfurtRheinMain`
    if (humps.every((hump) => hump.length > 2 && this.#hasKind(hump, WordKind.name))) return true
    // `HaLT`: an abbreviation that wants to be a word.
    if (/^\p{Lu}\p{Ll}\p{Lu}{2,3}$/u.test(word)) return true
    if (this.has(lower) || this.has(capitalised(lower)) || /^\p{Lu}{2}\p{Ll}+$|^\p{Ll}{2}/u.test(word)) return false
    // `OpenSteetMap` beside a listed name; `FarkarTe` beside a word, with a capital that begins none.
    if (word.length >= SHORTEST_LIKE_OTHERS && !isNearNothing(this.#lexicon, uncapitalised(word))) return false
    if (humps.slice(1).some((hump) => /^\p{Lu}\p{Ll}$/u.test(hump)) && !isNearNothing(this.#lexicon, lower))
      return false
    return !humps.every((hump) => hump.length > 2 && (this.has(hump) || this.has(hump.toLowerCase())))
  }

  /** `Multiplikatorinnen`: formed from a noun for a person, which is no adjective (`der Freiwillige, ein Freiwilliger`). */
  #isFeminine(word: string): boolean {
    const male = /^(\p{Lu}\p{Ll}+(?:er|or|ent|ant|ist|oge|eur|ar|ot|at|ik|et|nom|soph|graf|turg))in(?:nen)?$/u.exec(
      word
    )?.[1]
    if (male === undefined || !(this.#hasKind(male, WordKind.noun) || (male.length >= LONG && this.has(male))))
      return false
    return !male.endsWith('er') || !this.#hasKind(male.slice(0, -1), WordKind.noun)
  }

  /** `unausgereift`, `Unausgereiftes`: an adjective or a participle with its negation. */
  #isNegated(word: string): boolean {
    const lower = uncapitalised(word)
    if (lower.length <= 8 || !lower.startsWith('un') || lacksPrefix(this.#lexicon, lower)) return false
    return this.#hasKind(lower.slice(2), WordKind.adjective)
  }

  /** `Hermannstraße`, `Senckenberganlage`: a street bears any name. */
  #isStreet(word: string): boolean {
    const [, name, ending = ''] = STREET.exec(word) ?? []
    if (name === undefined) return false
    // `Weser·straße` beside `Offenbach·er·straße`
    if ([name, name + ending].some((form) => this.#hasKind(form, WordKind.name))) return true
    return isNearNothing(this.#lexicon, name.toLowerCase())
  }

  /** `Sterkrader`, `Eichhorster`: who lives in a place, and what is called after it. */
  #isOfPlace(word: string): boolean {
    const place = /^(\p{Lu}\p{Ll}{4,})er(?:n|s|in|innen)?$/u.exec(word)?.[1]
    if (place === undefined) return false
    const isPlace = [place, `${place}e`].some(
      (name) => this.#hasKind(name, WordKind.name) || (QUARTER.test(name) && this.#hasKind(name, WordKind.noun))
    )
    return isPlace && !isLikelySlip(this.#lexicon, word.toLowerCase())
  }

  /** `des Fachkommissariates`: beside -s, where lists hold that alone. */
  #isLongGenitive(word: string): boolean {
    const noun = /^(\p{Lu}\p{Ll}{4,}(?<!e[lmnr]|i[gs]t?|ing|or|um)[bdfghkmnprtl])es$/u.exec(word)?.[1]
    return noun !== undefined && this.has(noun) && this.has(`${noun}s`)
  }

  /** A name, and no noun that compounds end in; `Alt-` stands before villages too. */
  #isPlace(word: string): boolean {
    return (
      /^(?:Alt|Neu|Groß|Klein)$/u.test(word) ||
      (this.#hasKind(word, WordKind.name) && asHeadOf(this.#lexicon.words.classOf(word)) === 0)
    )
  }

  #hasKind(word: string, kind: number): boolean {
    return (kindsOf(this.#lexicon.words.classOf(word)) & kind) !== 0
  }

  /** `Kinder-`, `Bildungs-`, `Vor-`: what an ellipsis hyphen stands behind. */
  #isFirstPart(part: string): boolean {
    if (part === '' || this.has(part)) return true
    const lower = part.toLowerCase()
    return this.#lexicon.modifiers.classOf(lower) !== 0 || PREFIX.test(part) || this.has(`${part}haus`)
  }

  /** `-ung`, `-politik`: what an ellipsis hyphen stands before, in lower case. */
  #isLastPart(part: string): boolean {
    return part.length <= 4 || this.has(part) || this.has(capitalised(part))
  }

  #isListed(word: string): boolean {
    const { words } = this.#lexicon
    if (words.classOf(word) !== 0) return true
    if (!isCapitalised(word)) return false
    // The first word of a sentence, or an adjective, participle or infinitive that stands as a noun.
    const rest = word.slice(1)
    if (rest === rest.toLowerCase()) {
      const lower = uncapitalised(word)
      const wordClass = words.classOf(lower)
      if (wordClass === 0) return false
      const kinds = kindsOf(wordClass)
      const isVerbal = kinds === WordKind.verb || (kinds === WordKind.other && frequencyOf(wordClass) === 0)
      return !(isVerbal && isJoinedFinite(this.#lexicon, lower))
    }
    return rest.length > 2 && word === word.toUpperCase() && this.#isListed(capitalised(word.toLowerCase()))
  }

  #compound(word: string): Compound | undefined {
    const rest = word.slice(1)
    if (word.length < 6 || rest !== rest.toLowerCase()) return undefined
    const lower = word.toLowerCase()
    const asAdjective = analyseCompound(this.#lexicon, lower, 'adjective')
    if (!isCapitalised(word)) return asAdjective
    const asNoun = analyseCompound(this.#lexicon, lower, 'noun')
    // `Grundgesetzt`: with a capital a participle has its ending, or opens a sentence, which is rarer than the slip.
    if (asNoun || !asAdjective || !/e[mnrs]?$/u.test(word)) return asNoun
    return asAdjective
  }

  /** `WIR-Programm`, `Rhein-Main-Gebiet`, `EU-weit`: every part is a word, a name or an abbreviation. */
  #isKnownInParts(word: string): boolean {
    const parts = word.split('-')
    return parts.every((part, i) => {
      if (part === '') return false
      if (/^(?:\p{Lu}{1,8}s?|\d+|\p{L})$/u.test(part)) return true
      const isLast = i === parts.length - 1
      // `After-shave`: a noun has its capital, also an English one.
      const isSmallNoun = isLast && isCapitalised(parts[0] ?? '') && !isCapitalised(part)
      // `Mesh-Protokoll`, `Colocation-Platz`
      if (this.has(part) ? !isSmallNoun || !this.#isEnglishNoun(part) : this.#isEnglishPart(part) && !isSmallNoun)
        return true
      if (i > 0 && ENGLISH_PARTICLE.test(part)) return true
      if (i === 0 && ENGLISH_START.test(part) && ENGLISH_PARTICLE.test(parts[1] ?? '')) return true
      // `Robert-Havemann-Saal`: behind a given name any name.
      if (i > 0 && isCapitalised(part) && this.isGivenName(parts[i - 1] ?? '')) return true
      // `Frankfurt-Fechenheim`: a quarter behind its town.
      if (i > 0 && QUARTER.test(part) && this.#isPlace(parts[0] ?? '')) return true
      // A noun in lower case never stands in a hyphenated word, a first part of compounds may (`Sozial-`, `Arbeits-`).
      if (!isLast && isCapitalised(part)) return this.#lexicon.modifiers.classOf(part.toLowerCase()) !== 0
      return isLast && !isCapitalised(part) && (kindsOf(this.#lexicon.words.classOf(part)) & WordKind.adjective) !== 0
    })
  }
}
