import { inSmallLetters } from '../german/words/capital-letters.ts'
import { analyseCompound, type Compound } from '../german/words/compounds.ts'
import { isDerived } from '../german/words/derivation.ts'
import type { Dictionary, Due, WordExplanation, WordReason } from '../german/words/knowledge.ts'
import { capitalised, isCapitalised, type Lexicon, uncapitalised } from '../german/words/lexicon.ts'
import { isInsideListedVerb, isJoinedFinite, particleVerb } from '../german/words/particle-verbs.ts'
import { asHeadOf, frequencyOf, isGiven, kindsOf, WordKind } from '../german/words/word-class.ts'
import type { Words } from '../german/words/word-graph.ts'
import { oncePerWord } from '../text/once.ts'
import { isEnglishSlip, nearEnglish } from './english-slips.ts'
import { namedParts } from './explain-word.ts'
import {
  isAbbreviation,
  isEnglishPart,
  isFirstPart,
  isKnownInParts,
  isLastPart,
  WITHOUT_ACCENT
} from './hyphenated-words.ts'
import { isNameWithInnerCapitals, isTwoWords } from './inner-capitals.ts'
import type { KnownWords } from './known-words.ts'
import { localityOf } from './localities.ts'
import { hasLikelierNeighbour, isSlipOfCommon } from './neighbours.ts'
import {
  isBehindDerived,
  isFeminine,
  isFemininePlural,
  isFormOfDoer,
  isFormOfListed,
  isGenitiveOfInfinitive,
  isLongGenitive,
  isNegated,
  isNew,
  isOfStehen,
  isTax,
  isVerbBesideNoun,
  isWithF,
  singulars
} from './new-words.ts'
import { isCalledAfterPlace, isOfPlace, isStreet } from './places-in-words.ts'
import { resemblesCommonest, resemblesFirstPart, resemblesKnown } from './resemblance.ts'
import { isStreetWithoutSharpS } from './sharp-s.ts'
import { suggest } from './suggest.ts'

/** Compounds that cost more than this are taken for mistakes. */
const PLAUSIBLE_PAIR = 5.2
const PLAUSIBLE = 4.4
/** Each part beyond the second adds its own doubt. */
const PLAUSIBLE_PER_FURTHER_PART = 0.7

/** `Bauzeiten·plan`: two first parts that are one listed noun are none by accident. */
const OF_LISTED_FIRST = 1

/** `Singe·rinnen`, `Meister·rinnen`, `Musik·rinnen`: before it stands one who has a feminine form, or a part of that. */
function isOfFeminine(words: Words, first: string): boolean {
  const noun = capitalised(first)
  return (
    first.endsWith('e') ||
    [noun, `${noun}er`, `${noun.replace(/s$/u, '')}er`].some((n) => words.classOf(`${n}in`) !== 0)
  )
}

function isPlausible({ words }: Lexicon, { parts, cost }: Compound): boolean {
  if (/^rinnen?$/u.test(parts.at(-1) ?? '') && isOfFeminine(words, parts.at(-2) ?? '')) return false
  // `Kreativ·losigkeit`: without a noun there is nothing to be without.
  if (parts.at(-1) === 'losigkeit') return false
  // `übergedachte`: such a verb takes no ge.
  if (parts.length === 2 && /^(?:über|unter|wieder|durch|hinter)$/u.test(parts[0] ?? '') && parts[1]?.startsWith('ge'))
    return false
  if (parts.length === 2) return cost <= PLAUSIBLE_PAIR
  const isNoun = (form: string) => (kindsOf(words.classOf(form)) & WordKind.noun) !== 0
  const hasListedFirst = parts.slice(0, -2).some((part, i) => {
    const joined = capitalised(part + parts[i + 1])
    return isNoun(joined) || (joined.endsWith('s') && isNoun(joined.slice(0, -1)))
  })
  const most = PLAUSIBLE + (parts.length - 2) * PLAUSIBLE_PER_FURTHER_PART
  return cost <= (hasListedFirst ? most + OF_LISTED_FIRST : most)
}

/** `STRASSE`; shorter ones are abbreviations, and what has but one capital letter (`A661`), or letters without small ones, is none. */
function isInCapitals(word: string): boolean {
  return word.length > 3 && word === word.toUpperCase() && word.slice(1) !== word.slice(1).toLowerCase()
}

/** Shorter English words are near to everything. */
const SHORTEST_SLIP = 6

interface Suggested {
  /** So many were asked for; there may be fewer. */
  limit: number
  words: readonly string[]
}

/** The German dictionary: listed words and the compounds that can be made of them. */
export class GermanDictionary implements Dictionary, KnownWords {
  readonly lexicon: Lexicon
  /** A word is analysed once a session, and once more in one that meets very many. */
  readonly has = oncePerWord((word) => this.#isKnown(word))
  readonly #resembling = new Map<Due, (word: string) => boolean>()
  readonly #suggested = oncePerWord((): Suggested => ({ limit: 0, words: [] }))

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  suggest(word: string, limit: number): readonly string[] {
    const kept = this.#suggested(word)
    if (kept.limit < limit) {
      kept.words = suggest(this.lexicon, word, limit, this.has)
      kept.limit = limit
    }
    return kept.limit === limit ? kept.words : kept.words.slice(0, limit)
  }

  resembles(word: string, due: Due = 'word'): boolean {
    const known = this.#resembling.get(due)
    if (known) return known(word)
    const resembling = oncePerWord((asked) => this.#isLikeRight(asked, due))
    this.#resembling.set(due, resembling)
    return resembling(word)
  }

  isEnglishSlip(word: string): boolean {
    return isEnglishSlip(this.lexicon.english, word)
  }

  suggestEnglish(word: string, limit: number): readonly string[] {
    return nearEnglish(this.lexicon.english, word).slice(0, limit)
  }

  isEnglish(word: string): boolean {
    return this.lexicon.english.classOf(word.toLowerCase()) !== 0
  }

  isListed(word: string): boolean {
    return this.#isListed(word) && this.#reasonOfListed(word) === 'listed'
  }

  isLocality(word: string): boolean {
    return localityOf(this.lexicon, word) !== undefined
  }

  isGivenName(word: string): boolean {
    const wordClass = this.lexicon.words.classOf(word)
    return isGiven(wordClass) && asHeadOf(wordClass) === 0 && this.lexicon.words.classOf(word.toLowerCase()) === 0
  }

  explain(word: string): WordExplanation {
    if (!this.has(word)) return { reason: 'unknown', parts: [] }
    const reason = this.#isListed(word) ? this.#reasonOfListed(word) : undefined
    const compound = reason === 'name' || reason === 'abbreviation' ? undefined : this.#compound(word)
    const parts =
      compound && isPlausible(this.lexicon, compound)
        ? namedParts(this.lexicon, compound.parts, isCapitalised(word))
        : []
    if (reason) return { reason, parts }
    if (word.includes('-')) {
      const texts = word.split('-').filter((part) => part !== '')
      return { reason: 'parted', parts: texts.map((text) => ({ text, link: '' })) }
    }
    if (parts.length === 0 && localityOf(this.lexicon, word)) return { reason: 'name', parts }
    return { reason: parts.length > 0 ? 'compound' : 'derived', parts }
  }

  #isLikeRight(written: string, due: Due): boolean {
    // `BügerInnenhand`
    const word = written.replace(/(?<=\p{Ll}{3})Innen(?=\p{Ll}|$)/u, 'innen')
    const parts = word.split('-')
    if (parts.length > 1 && parts.some((part) => WITHOUT_ACCENT.test(part))) return true
    const unknown = parts.filter(
      (part) => part !== '' && !this.has(part) && !(parts.length > 1 && isAbbreviation(part))
    )
    if (isStreetWithoutSharpS(word)) return true
    // Right parts in the wrong case, or put together wrongly.
    if (unknown.length === 0) return true
    // `gluon-radv-filterd`: the name of a program.
    if (unknown.filter((part) => /^\p{Ll}/u.test(part)).length > 1 && word === word.toLowerCase()) return false
    const isSlip = (part: string) => isTwoWords(this, part) || resemblesKnown(this.lexicon, part, due)
    // `Forchungs-`, `Stkomspar-Check`: the link shows that it stands first.
    const isSlipOfFirst = (part: string) =>
      !word.endsWith(part) && isCapitalised(part) && resemblesFirstPart(this.lexicon, part)
    const isMeantInEnglish = (part: string) =>
      isEnglishPart(this, part) &&
      (part.length < SHORTEST_SLIP || part !== word.toLowerCase() || !resemblesCommonest(this.lexicon, part))
    return unknown.some((part) => !isMeantInEnglish(part) && (isSlip(part) || isSlipOfFirst(part)))
  }

  #reasonOfListed(word: string): WordReason {
    const wordClass = this.lexicon.words.classOf(word)
    const kinds = kindsOf(wordClass)
    if (kinds & WordKind.abbreviation) return 'abbreviation'
    // Wiktionary lists places among the nouns; a noun proper stands last in compounds.
    return kinds & WordKind.name && asHeadOf(wordClass) === 0 ? 'name' : 'listed'
  }

  #isKnown(word: string): boolean {
    if (this.#isListed(word)) return true
    if (word.endsWith('-')) return isFirstPart(this, word.slice(0, -1))
    if (word.startsWith('-')) return isLastPart(this, word.slice(1))
    if (word.includes('-')) return isKnownInParts(this, word)
    if (/\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(word)) return isNameWithInnerCapitals(this, word)
    if (isInCapitals(word) && inSmallLetters(word).some((form) => this.has(form) || this.has(capitalised(form))))
      return true
    if (isFeminine(this, word) || isNegated(this, word) || isStreet(this, word) || isOfPlace(this, word)) return true
    if (isFemininePlural(this, word) || isLongGenitive(this, word) || isGenitiveOfInfinitive(this, word)) return true
    if (isFormOfListed(this, word) || isFormOfDoer(this, word) || isTax(this, word)) return true
    if (isDerived(this.lexicon, word) || isWithF(this, word) || isOfStehen(this, word)) return true
    if (particleVerb(this.lexicon, uncapitalised(word))) return !isSlipOfCommon(this.lexicon, word)
    if (isCalledAfterPlace(this, word) || isInsideListedVerb(this.lexicon, uncapitalised(word))) return true
    if (isNew(this, word) || isVerbBesideNoun(this, word) || isBehindDerived(this, word)) return true
    if (localityOf(this.lexicon, word)?.isSure) return true
    const compound = this.#compound(word)
    if (compound === undefined || !isPlausible(this.lexicon, compound)) return false
    if (!hasLikelierNeighbour(this.lexicon, word, compound)) return true
    // `Fundtiere` though `fundiere` is near: a plural is as right as its singular.
    for (const singular of singulars(this.lexicon, word)) if (this.has(singular)) return true
    return false
  }

  #isListed(word: string): boolean {
    const { words } = this.lexicon
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
      return !(isVerbal && isJoinedFinite(this.lexicon, lower))
    }
    return isInCapitals(word) && inSmallLetters(word).some((form) => this.#isListed(capitalised(form)))
  }

  #compound(word: string): Compound | undefined {
    const rest = word.slice(1)
    if (word.length < 6 || rest !== rest.toLowerCase()) return undefined
    const lower = word.toLowerCase()
    const asAdjective = analyseCompound(this.lexicon, lower, 'adjective')
    if (!isCapitalised(word)) return asAdjective
    const asNoun = analyseCompound(this.lexicon, lower, 'noun')
    // `Grundgesetzt`: with a capital a participle has its ending, or opens a sentence, which is rarer than the slip.
    if (asNoun || !asAdjective || !/e[mnrs]?$/u.test(word)) return asNoun
    return asAdjective
  }
}
