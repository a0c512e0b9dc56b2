import { ALL_CELLS, type Cells, cellsOfGender, Gender, SINGULAR } from './cells.ts'
import { endsInFinite, hasTwoVerbs, isCluster, isPluralVerb, NOT_BEHIND_ARTICLE } from './clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './function-words.ts'
import { FINITE, THIRD, VerbForm } from './morphology.ts'
import { isRelativeAt, mayBeArticle } from './relative-readings.ts'

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
  if (isEverybody || (SINGLE.test(noun.lower) && tokens[at]?.lower === 'der'))
    return (endsInFinite(tokens, at, stretch) && !mayBeArticle(tokens, at)) || isVerbAlone(tokens, at)
  if (isBeforeMainVerb(tokens, at, stretch) || isSubjectWithClause(tokens, at, stretch)) return true
  // `vier Gateways die …`: of a foreign plural nothing is known.
  const isForeignPlural = noun.forms.noun === 0 && /\p{Ll}s$/u.test(noun.text) && tokens[at]?.lower === 'die'
  if (!isNoun(noun) || ((noun.forms.noun & cells) === 0 && !isForeignPlural) || at < 3) return false
  const next = tokens[at + 1]
  if (!next || !endsInFinite(tokens, at, stretch)) return false
  if (
    !isNoArticleBefore(next) || (!PRONOUNS.has(next.lower) && hasAttribute(tokens.slice(at + 1)))
      ? !hasTwoVerbs(tokens, at, stretch) || mayBeArticle(tokens, at)
      : false
  )
    return false
  if (
    tokens
      .slice(0, at)
      .some((token) => SUBORDINATORS.has(token.lower) && token !== tokens[at] && !ARTICLES.has(token.lower))
  )
    return false
  if (hasTwoVerbs(tokens, at, stretch)) return true
  const main = tokens.slice(0, at).filter((token) => isSurelyFinite(token) || isPluralVerb(token))
  const last = tokens.at(-1) as Token
  return main.length > 0 && stretch.isFirst && fitsNumber(tokens[at] as Token, noun, last)
}

/**
 * `wird ein Filter erstellt die alle Pakete verwirft`: the noun stands further left, and between lies what its own clause ends
 * with; the verb at the end is one too many for a single clause.
 *
 * @param from where the clause begins that the place stands in, if it lacks its comma too
 */
export function opensLateRelative(tokens: readonly Token[], at: number, stretch: Stretch, from: number): boolean {
  const end = tokens[at - 1] as Token
  if (isNoun(end) || end.forms.strong !== 0 || at < 3) return false
  const cells = RELATIVE_PRONOUNS.get(tokens[at]?.lower ?? '') ?? 0
  const isParticle = ONLY_PARTICLES.test(end.lower) && tokens.slice(0, at - 1).some((token) => mayBeFinite(token))
  const isEnd =
    isParticle || isSurelyFinite(end) || (end.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
  if (!isEnd || !endsInFinite(tokens, at, stretch) || mayBeArticle(tokens, at)) return false
  const isClosed = isSurelyFinite(end) && (from > 0 || isOpenedBefore(tokens, stretch))
  if (!isClosed && !hasTwoVerbs(tokens, at - (isSurelyFinite(end) ? 1 : 0), stretch)) return false
  return tokens
    .slice(0, at)
    .some((token) => (isNoun(token) && (token.forms.noun & cells) !== 0) || (isParticle && EVERYBODY.has(token.lower)))
}

/** Particles of verbs that are no prepositions. */
const ONLY_PARTICLES = /^(?:ein|teil|statt|bereit|zusammen|zurück|fest|dar|weiter|heraus|hervor)$/u

/** Whether the stretch itself is a subordinate clause, so that a finite verb in it is its last. */
function isOpenedBefore(tokens: readonly Token[], { opens }: Stretch): boolean {
  return opens === ',' && (isRelativeAt(tokens, 0) || PLAIN_SUBORDINATORS.has(tokens[0]?.lower ?? ''))
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

/** `jeder der mitmacht` */
function isVerbAlone(tokens: readonly Token[], at: number): boolean {
  return isSurelyFinite(tokens[at + 1]) && tokens[at + 2] === undefined
}

const EVERYBODY = new Set('alle allen diejenigen denjenigen'.split(' '))
const SINGLE = /^jede[rnm]$/u

/** `Die Menschen die dort wohnen brauchen Hilfe`: the clause with its verb, and the verb whose subject the noun is. */
export function isBeforeMainVerb(tokens: readonly Token[], at: number, { isFirst }: Stretch): boolean {
  const noun = tokens[at - 1]
  const cells = RELATIVE_PRONOUNS.get(tokens[at]?.lower ?? '') ?? ALL_CELLS
  if (!isFirst || at > LONGEST_SUBJECT || !isNoun(noun) || !isRelativeAt(tokens, at)) return false
  const listed = noun?.forms.noun ?? 0
  if ((listed & cells) === 0 || tokens.slice(0, at).some((token) => mayBeFinite(token))) return false
  const verb = tokens.findIndex((token, i) => i > at + 1 && (isSurelyFinite(token) || isPluralVerb(token)))
  const main = tokens[verb + 1]
  if (verb < 0 || !main || tokens[verb + 2] === undefined) return false
  return (
    isSurelyFinite(main) || (isPluralVerb(main) && isPluralVerb(tokens[verb] as Token) && !isVerb(tokens[verb - 1]))
  )
}

/** `Ein Projekt das Menschen verbindet, ist …`: noun and clause, with the verb of the sentence behind the comma. */
function isSubjectWithClause(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const { isFirst, closes, sentence } = stretch
  const noun = tokens[at - 1]
  const cells = RELATIVE_PRONOUNS.get(tokens[at]?.lower ?? '') ?? 0
  if (!isFirst || closes !== ',' || at > LONGEST_SUBJECT || !isNoun(noun) || ((noun?.forms.noun ?? 0) & cells) === 0)
    return false
  if (!isRelativeAt(tokens, at) || tokens.slice(0, at).some((token) => mayBeFinite(token))) return false
  return endsInFinite(tokens, at, stretch) && isSurelyFinite(sentence.tokens[tokens.length])
}

const LONGEST_SUBJECT = 5

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && !isNoun(token) && token.forms.verb !== 0
}

/** `Drucker mit dem wir Karten erstellen`: a preposition and a relative pronoun, with a subject behind. */
export function opensRelativePhrase(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const pronoun = tokens[at + 1]?.lower ?? ''
  if (!/^(?:dem|der|den|denen|die)$/u.test(pronoun) || at < 2 || !isNoun(tokens[at - 1])) return false
  const last = tokens.length - 1
  if (
    (isSurelyFinite(tokens[last]) || isCluster(tokens, last, 0)) &&
    hasTwoVerbs(tokens, at, stretch) &&
    isRelativeAt(tokens, at)
  )
    return endsInFinite(tokens, at + 1, stretch)
  return SUBJECTS.has(tokens[at + 2]?.lower ?? '') && endsInFinite(tokens, at + 1, stretch)
}

const SUBJECTS = new Set('wir ich er man'.split(' '))

function fitsNumber(pronoun: Token, noun: Token, verb: Token): boolean {
  if (pronoun.lower !== 'die' || (noun.forms.noun & SINGULAR) !== 0) return (verb.forms.verb & THIRD) !== 0
  return (verb.forms.verb & FINITE) !== 0
}
