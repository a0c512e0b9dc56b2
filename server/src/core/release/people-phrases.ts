import { FINITE_AUXILIARIES } from '../german/clauses/auxiliaries.ts'
import { type Gender, genderOfName, isGivenName } from '../german/names/given-names.ts'
import { isBody, officeOf } from '../german/names/offices.ts'
import { sayingForms } from '../german/words/verbs-of-saying.ts'
import { DETERMINERS, isTitle, NEVER, NOBILIARY, OBLIQUE, PARTICLES, PREPOSITIONS, PRONOUNS } from './people-words.ts'
import type { Token } from './quotes/tokens.ts'
import { type RegisteredNames, registeredNameAt } from './registered-names.ts'

/**
 * A phrase that may name who speaks. `name`: with a given name, a title or an office before it; `office`: office alone; `body`:
 * an authority, firm, association; `bare`: one or more capitalised words without an article, a surname or any noun; `noun`: any
 * other noun with its article.
 */
export interface Phrase {
  readonly kind: 'name' | 'office' | 'body' | 'pronoun' | 'bare' | 'noun'
  readonly start: number
  readonly end: number
  /** Tokens [first, last). */
  readonly first: number
  readonly last: number
  readonly text: string
  /** Given name, particle and surname without titles and offices; empty for other kinds. */
  readonly name: string
  readonly office: string
  readonly gender: Gender
  /** Certainly not the subject: behind a preposition, or in the genitive, dative or accusative by its article. */
  readonly oblique: boolean
}

/**
 * All phrases of a text that may name a speaker, in order, without overlap.
 *
 * @param names those of the house's register, which are read as they stand there, whatever is made of their words otherwise
 */
export function findPhrases(text: string, tokens: readonly Token[], names: RegisteredNames): readonly Phrase[] {
  const phrases: Phrase[] = []
  for (let i = 0; i < tokens.length; ) {
    const found = phraseAt(text, tokens, i, names)
    const phrase = found && withUnknownOffice(text, tokens, found, names)
    if (phrase) phrases.push(phrase)
    i = phrase ? phrase.last : i + 1
  }
  return phrases
}

/** `sagte Klimaschutzmanagerin Erika Beispiel`: a noun that touches a full name is its bearer's office, listed or not. */
function withUnknownOffice(text: string, tokens: readonly Token[], noun: Phrase, names: RegisteredNames): Phrase {
  if (noun.kind !== 'bare' || noun.oblique || noun.last - noun.first > 1 || /^\p{Lu}+$/u.test(noun.text)) return noun
  const name = phraseAt(text, tokens, noun.last, names)
  const follows = tokens[noun.last]?.sentence === tokens[noun.first]?.sentence && name?.kind === 'name'
  if (!name || !follows || name.office !== '') return noun
  if (!isGivenName(name.name.split(' ')[0] ?? '') && registeredNameAt(tokens, noun.last, names) === 0) return noun
  const gender = name.gender === 'unknown' && noun.text.endsWith('in') ? 'female' : name.gender
  const { start, first } = noun
  return { ...name, start, first, text: text.slice(start, name.end), office: noun.text, gender }
}

/** The phrase that begins exactly at a token. */
function phraseAt(text: string, tokens: readonly Token[], first: number, names: RegisteredNames): Phrase | undefined {
  const head = tokens[first]
  if (head?.kind !== 'word') return undefined
  const lower = head.text.toLowerCase()
  const pronoun = Object.hasOwn(PRONOUNS, lower) ? PRONOUNS[lower] : undefined
  let i = first
  const determiner = DETERMINERS.has(lower) ? lower : ''
  // Most words: in lower case, and no first half of a noun (`umwelt- und klimapolitische Sprecherin`).
  if (!determiner && !pronoun && head.text === lower && !lower.endsWith('-')) return undefined
  if (determiner) i++
  const noun = skipAdjectives(tokens, i, determiner !== '')
  const parts = headOf(tokens, noun, names)
  const aged = !parts && tokens[noun]?.kind === 'number' && /-jährige/iu.test(tokens[noun]?.text ?? '')
  if (aged && (lower === 'der' || lower === 'die')) {
    // `die 53-Jährige` stands for her name as a pronoun does.
    const gender: Gender = lower === 'der' ? 'male' : 'female'
    return make(text, tokens, first, noun + 1, { kind: 'pronoun', name: '', office: '', gender }, '')
  }
  if (!parts) {
    if (!pronoun || (head.text !== lower && head.text === 'Ihr')) return undefined
    if (determiner && !['dieser', 'diese'].includes(lower)) return undefined
    return make(text, tokens, first, first + 1, { kind: 'pronoun', name: '', office: '', gender: pronoun }, '')
  }
  if (!determiner && noun > i && parts.kind === 'bare') return undefined
  // `das kündigte Paula Beispiel an`: what looks like article and adjective is pronoun and verb.
  if (determiner && noun > i && parts.kind === 'name' && parts.office === '') return undefined
  const kind: Phrase['kind'] =
    determiner && parts.kind === 'bare' ? (isBody(parts.lastWord) ? 'body' : 'noun') : parts.kind
  const shape = {
    kind,
    name: kind === 'name' ? parts.name : kind === 'bare' ? parts.name : '',
    office: parts.office,
    gender: parts.gender
  }
  return make(text, tokens, first, parts.end, shape, determiner)
}

function make(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  shape: Pick<Phrase, 'kind' | 'name' | 'office' | 'gender'>,
  determiner: string
): Phrase {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  const before = tokens[first - 1]?.sentence === tokens[first]?.sentence ? tokens[first - 1] : undefined
  const isDescribed = shape.kind === 'bare' && before?.kind === 'word' && isAdjective(before.text)
  const preposition = before?.kind === 'word' && PREPOSITIONS.has(before.text.toLowerCase())
  const isFeminineDative = determiner === 'der' && shape.gender === 'female'
  return {
    ...shape,
    start,
    end,
    first,
    last,
    text: text.slice(start, end),
    oblique: preposition || isDescribed || OBLIQUE.has(determiner) || isFeminineDative
  }
}

function skipAdjectives(tokens: readonly Token[], from: number, hasDeterminer: boolean): number {
  let i = from
  for (let n = 0; n < 6; n++) {
    const token = tokens[i]
    if (token?.kind !== 'word') break
    const next = tokens[i + 1]
    if (/^\p{Ll}/u.test(token.text)) {
      const joins =
        (token.text === 'und' || token.text === 'sowie') &&
        i > from &&
        next?.kind === 'word' &&
        /^\p{Ll}/u.test(next.text)
      const isAdjective = token.text.endsWith('-') || (/(?:e|er|en|em|es)$/u.test(token.text) && token.text.length > 3)
      if (!hasDeterminer || !(joins || isAdjective) || token.text === 'weiter') break
    } else if (
      !/(?:ische|ischer|ischen|isches|ischem|liche|licher|lichen|liche[sm]|Erste|Erster|Ersten|Neue|Neuer)$/u.test(
        token.text
      ) ||
      !isCapital(next)
    )
      break
    i++
  }
  return i
}

interface Head {
  readonly end: number
  readonly kind: 'name' | 'office' | 'body' | 'bare'
  readonly name: string
  readonly office: string
  readonly gender: Gender
  readonly lastWord: string
}

/** Titles, offices and names in a row: `Finanzminister Professor Dr. R. Alexander Lorz`. */
function headOf(tokens: readonly Token[], from: number, names: RegisteredNames): Head | undefined {
  const name: string[] = []
  let office = ''
  let gender: Gender = 'unknown'
  let titled = false
  let given = false
  let noble = false
  let i = from
  let lastWord = ''
  for (; i < tokens.length && i < from + 10; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || (i > from && tokens[i - 1]?.sentence !== token.sentence)) break
    const word = token.text
    const lower = word.toLowerCase()
    const registered = given ? 0 : registeredNameAt(tokens, i, names)
    // `Kreisbrandinspektor Jörg Plettner`: behind another noun it starts a phrase of its own, as any given name does.
    if (registered > 0 && name.length > 0 && !titled && office === '' && !name.every(isInitial)) break
    if (registered > 0) {
      name.splice(0, name.length, ...tokens.slice(i, i + registered).map(({ text }) => text))
      given = true
      if (gender === 'unknown') gender = genderOfName(word)
      lastWord = name.at(-1) ?? ''
      i += registered
      break
    }
    const nobility = NOBILIARY.get(word)
    if (nobility && name.length > 0 && standsInSurname(tokens, i)) {
      noble = true
      if (gender === 'unknown') gender = nobility
      name.push(word)
      continue
    }
    // `Steffi Graf`
    const isSurnameItself = nobility !== undefined && name.length > 0
    if (isTitle(lower) && (word !== lower || i > from) && !isSurnameItself) {
      if (name.length > 0) break
      noble ||= nobility !== undefined
      titled = true
      if (lower === 'frau' || lower === 'sr.' || /(?:in|\.a)$/u.test(lower)) gender = 'female'
      if (lower.startsWith('herr')) gender = 'male'
      continue
    }
    const half = hyphenated(tokens, i)
    if (half > 0 && name.length === 0) {
      i += half - 1
      continue
    }
    if (PARTICLES.has(lower) && word === lower) {
      // `Leonhard Wolf von der Stiftung Beispiel`: behind a surname `von` tells where somebody comes from.
      const isBehindNobility = NOBILIARY.has(tokens[i - 1]?.text ?? '') && noble
      if (name.length > 1 && !isBehindNobility && !isGivenName(name.at(-1) ?? '')) break
      const length = isBehindNobility
        ? nobleParticles(tokens, i)
        : particles(tokens, i, name.length > 0 && (given || titled || office !== ''), office !== '' || titled)
      if (length === 0) break
      for (let k = 0; k < length; k++) name.push(tokens[i + k]?.text ?? '')
      i += length - 1
      continue
    }
    if (
      !isCapital(token) ||
      ((NEVER.has(word) || (word === 'V.' && /^e\.?$/iu.test(tokens[i - 1]?.text ?? ''))) &&
        name.length === 0 &&
        !titled &&
        office === '')
    )
      break
    if (NEVER.has(word) && !given && !titled) break
    const found = name.length === 0 || !given ? officeOf(word) : undefined
    const isSurname = titled && name.length === 0 && office === '' && !isCapital(tokens[i + 1])
    if (found && !isSurname && !(titled && name.length > 0)) {
      // `Musterstadts Bürgermeisterin`, `in Musterstadt Landrat Muster`: an office starts a phrase of its own.
      if (name.length > 0) break
      // `Pressesprecher Klaus Richter`: a surname that is an office stands behind a given name.
      office = word
      name.length = 0
      if (found.gender !== 'unknown') gender = found.gender
      continue
    }
    if (isGivenName(word)) {
      // `des Vereins Erika Beispiel`: a given name behind other nouns starts a phrase of its own.
      if (name.length > 0 && !given && !titled && office === '' && isCapital(tokens[i + 1]) && !name.every(isInitial))
        break
      // A given name starts the name anew: `Fraktion Erika Beispiel`; behind an initial it belongs to it.
      if (!given && !titled && office === '' && name.length > 0 && !name.every(isInitial)) name.length = 0
      if (!given && gender === 'unknown') gender = genderOfName(word)
      given = true
    }
    name.push(word)
    lastWord = word
  }
  if (i === from) return undefined
  if (name.length === 0) {
    if (office === '') return undefined
    return { end: i, kind: 'office', name: '', office, gender, lastWord: office }
  }
  const isName = titled || noble || office !== '' || (given && name.length > 1)
  const bodyWord = name.length === 1 && isBody(lastWord) && !given
  const kind = bodyWord && !titled && office === '' ? 'body' : isName ? 'name' : 'bare'
  return { end: i, kind, name: name.join(' '), office, gender, lastWord }
}

/** `Umwelt- und Verbraucherschutzministerin`: the tokens of the halves before the last one. */
function hyphenated(tokens: readonly Token[], at: number): number {
  let i = at
  while (tokens[i]?.kind === 'word' && tokens[i]?.text.endsWith('-')) {
    const next = tokens[i + 1]?.text
    if (next === ',') i += 2
    else if (next === 'und' || next === 'sowie' || next === 'oder') {
      const last = tokens[i + 2]
      if (last?.kind === 'word' && !last.text.endsWith('-') && isCapital(last)) return i + 2 - at
      i += 2
    } else return 0
    if (i - at > 8) return 0
  }
  return 0
}

/** Whether a word that was a title of nobility goes on as such: Steffi Graf and Karl Ritter have nothing behind it. */
function standsInSurname(tokens: readonly Token[], at: number): boolean {
  const next = at + 1
  if (tokens[next]?.sentence !== tokens[at]?.sentence) return false
  if (nobleParticles(tokens, next) > 0) return true
  return isSurname(tokens[next]) && !isCapital(tokens[next + 1])
}

/** How many particles stand between such a word and the name: `von und zu`, `vom`, `zur`. */
function nobleParticles(tokens: readonly Token[], at: number): number {
  const words = [0, 1, 2].map((k) => tokens[at + k]?.text ?? '')
  const length = [3, 2, 1].find((n) => NOBLE_PARTICLES.test(words.slice(0, n).join(' '))) ?? 0
  if (length === 0 || !isSurname(tokens[at + length])) return 0
  // `Karl Ritter von der Stiftung Beispiel`: two nouns behind `von` are no surname.
  return isCapital(tokens[at + length + 1]) && !NEVER.has(tokens[at + length + 1]?.text ?? '') ? 0 : length
}

const NOBLE_PARTICLES = /^(?:von(?: und zu(?:[mr])?| der| dem| den)?|zu|zu[mr]|vom|van(?: der| den)?|de|auf)$/u

function isSurname(token: Token | undefined): boolean {
  const word = token?.text ?? ''
  if (!isCapital(token) || NEVER.has(word) || /^\p{Lu}+$/u.test(word) || officeOf(word) !== undefined) return false
  return word.endsWith('hausen') || !isBody(word)
}

/** How many particles join the names on both sides: `von der` in `Anna von der Meier-Schmidt`. */
function particles(tokens: readonly Token[], at: number, behindName: boolean, behindOffice: boolean): number {
  let i = at
  while (i - at < 3 && tokens[i]?.kind === 'word' && PARTICLES.has(tokens[i]?.text ?? '')) i++
  const next = tokens[i]
  if (next?.kind !== 'word' || !isCapital(next) || NEVER.has(next.text) || officeOf(next.text)) return 0
  const words = tokens.slice(at, i).map((t) => t.text)
  if (words.includes('und') || words[0] === 'der' || words[0] === 'den') return 0
  if (words.length === 1 && ['zur', 'vom'].includes(words[0] ?? '')) return 0
  // `Leonhard Wolf von der Stiftung Beispiel`: two nouns behind `von` are no surname.
  if (behindName) return isCapital(tokens[i + 1]) && !NEVER.has(tokens[i + 1]?.text ?? '') ? 0 : i - at
  // `Ministerin von der Leyen`, but `Bürgermeister von Wiesbaden`.
  return behindOffice && words.length > 1 ? i - at : 0
}

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

/** An adjective before a capitalised word makes it a noun (`schwierigen Lagen`); verbs and adverbs that end alike are let through. */
function isAdjective(word: string): boolean {
  if (!/^\p{Ll}{3,}(?:en|em|er|es|e)$/u.test(word) || ADVERBS_LIKE.test(word)) return false
  return sayingForms(word).length === 0 && !FINITE_AUXILIARIES.has(word)
}

const ADVERBS_LIKE =
  /^(?:heute|gerne|ohne|beide|aber|immer|wieder|weiter|daher|bisher|hinter|unter|über|dagegen|hingegen|deswegen|ferner|später|früher|seitdem|zudem|außerdem|trotzdem|nachdem|indem|neben|wegen|zwischen|gegen|oder|weder|sonders|wie|nicht|jener|dieser|diese|hier|anders|besonders)$/u

function isInitial(word: string): boolean {
  return /^\p{Lu}\.$/u.test(word)
}
