import { type Cells, cellsOfGender, Gender, SINGULAR } from './cells.ts'
import { endsInFinite, isPluralVerb, NOT_BEHIND_ARTICLE } from './clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './function-words.ts'
import { FINITE, THIRD } from './morphology.ts'

/** The relative pronouns, with the columns of the cells (see cells.ts) that their noun can have. */
export const RELATIVE_PRONOUNS: ReadonlyMap<string, Cells> = new Map([
  ['der', cellsOfGender(Gender.masculine) | cellsOfGender(Gender.feminine)],
  ['die', cellsOfGender(Gender.feminine) | cellsOfGender(Gender.plural)],
  ['das', cellsOfGender(Gender.neuter)],
  ['dem', cellsOfGender(Gender.masculine) | cellsOfGender(Gender.neuter)],
  ['den', cellsOfGender(Gender.masculine)],
  ['denen', cellsOfGender(Gender.plural)]
])

/**
 * `Teilnetzen die mittels Funk kommunizieren`: a noun, a pronoun that agrees and can be no article here, and a clause with its verb
 * at the end, while what stands before has a verb of its own.
 */
export function opensRelative(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const noun = tokens[at - 1] as Token
  const cells = RELATIVE_PRONOUNS.get(tokens[at]?.lower ?? '') ?? 0
  const isEverybody = EVERYBODY.has(noun.lower) && tokens[at]?.lower === 'die'
  if (isEverybody) return isReflexiveOrSubject(tokens[at + 1]) && endsInFinite(tokens, at, stretch)
  // `vier Gateways die …`: of a foreign plural nothing is known.
  const isForeignPlural = noun.forms.noun === 0 && /\p{Ll}s$/u.test(noun.text) && tokens[at]?.lower === 'die'
  if (!isNoun(noun) || ((noun.forms.noun & cells) === 0 && !isForeignPlural) || at < 3) return false
  const next = tokens[at + 1]
  if (
    !next ||
    !isNoArticleBefore(next) ||
    (!PRONOUNS.has(next.lower) && hasAttribute(tokens.slice(at + 1))) ||
    !endsInFinite(tokens, at, stretch)
  )
    return false
  if (
    tokens
      .slice(0, at)
      .some((token) => SUBORDINATORS.has(token.lower) && token !== tokens[at] && !ARTICLES.has(token.lower))
  )
    return false
  const main = tokens.slice(0, at).filter((token) => isSurelyFinite(token) || isPluralVerb(token))
  const last = tokens.at(-1) as Token
  return main.length > 0 && stretch.isFirst && fitsNumber(tokens[at] as Token, noun, last)
}

/** `die dort parkenden Wagen`: a declined attribute before a noun, to which the article could belong. */
function hasAttribute(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) => !isNoun(token) && token.forms.weak !== 0 && !ARTICLES.has(token.lower) && isNoun(tokens[i + 1])
  )
}

/** A pronoun, a reflexive or an adverb: no article stands before it. */
function isNoArticleBefore(token: Token): boolean {
  return (
    PRONOUNS.has(token.lower) ||
    NOT_BEHIND_ARTICLE.has(token.lower) ||
    (PREPOSITIONS.has(token.lower) && token.lower !== 'zu')
  )
}

const EVERYBODY = new Set('alle allen diejenigen denjenigen'.split(' '))

function isReflexiveOrSubject(token: Token | undefined): boolean {
  return token !== undefined && PRONOUNS.has(token.lower)
}

/** `Drucker mit dem wir Karten erstellen`: a preposition and a relative pronoun, with a subject behind. */
export function opensRelativePhrase(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const pronoun = tokens[at + 1]?.lower ?? ''
  if (!/^(?:dem|der|den|denen|die)$/u.test(pronoun) || at < 2 || !isNoun(tokens[at - 1])) return false
  return SUBJECTS.has(tokens[at + 2]?.lower ?? '') && endsInFinite(tokens, at + 1, stretch)
}

const SUBJECTS = new Set('wir ich er man'.split(' '))

function fitsNumber(pronoun: Token, noun: Token, verb: Token): boolean {
  if (pronoun.lower !== 'die' || (noun.forms.noun & SINGULAR) !== 0) return (verb.forms.verb & THIRD) !== 0
  return (verb.forms.verb & FINITE) !== 0
}
