import { isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { endsInFinite, hasTwoVerbs, isCluster, isPluralVerb, NOT_BEHIND_ARTICLE } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../clauses/function-words.ts'
import { mayBeParticle, ONLY_PARTICLES } from '../clauses/verb-particles.ts'
import { ALL_CELLS, type Cells, cellsOfGender, Gender, SINGULAR } from '../words/cells.ts'
import { FINITE, THIRD, VerbForm } from '../words/morphology.ts'
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
  if (isBeforeMainVerb(tokens, at, stretch)) return true
  // `für eine Politik die sich kümmert`: no article stands before `sich`, save that of an attribute.
  if (
    tokens[at + 1]?.lower === 'sich' &&
    at > 1 &&
    isNoun(noun) &&
    (noun.forms.noun & cells) !== 0 &&
    !mayBeArticle(tokens, at)
  )
    return endsInFinite(tokens, at, stretch)
  // `vier Gateways die …`: of a foreign plural nothing is known.
  const isForeignPlural = noun.forms.noun === 0 && /\p{Ll}s$/u.test(noun.text) && tokens[at]?.lower === 'die'
  if (!isNoun(noun) || ((noun.forms.noun & cells) === 0 && !isForeignPlural) || at < 3) return false
  const next = tokens[at + 1]
  if (next && isClauseOfTwo(tokens, at, stretch)) return true
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
  const isParticle = ONLY_PARTICLES.has(end.lower) && tokens.slice(0, at - 1).some((token) => mayBeFinite(token))
  const isEnd =
    isParticle || isSurelyFinite(end) || (end.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
  if (!isEnd || !endsInFinite(tokens, at, stretch) || mayBeArticle(tokens, at)) return false
  const isClosed =
    ((isSurelyFinite(end) || isPluralVerb(end)) && (from > 0 || isOpenedBefore(tokens, stretch))) ||
    isPluralBehind(tokens, at, end)
  if (!isClosed && !hasTwoVerbs(tokens, at - (isSurelyFinite(end) ? 1 : 0), stretch)) return false
  return tokens
    .slice(0, at)
    .some((token) => (isNoun(token) && (token.forms.noun & cells) !== 0) || (isParticle && EVERYBODY.has(token.lower)))
}

/** `werden Dienste entwickelt die auf Karten beruhen`: behind the participle of a main clause no infinitive of it follows. */
function isPluralBehind(tokens: readonly Token[], at: number, end: Token): boolean {
  const last = tokens.at(-1) as Token
  if (
    (end.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) === 0 ||
    (last.forms.verb & VerbForm.pastParticiple) !== 0
  )
    return false
  return (
    isPluralVerb(last) &&
    (tokens[at]?.lower === 'die' || isRelativeAt(tokens, at)) &&
    tokens.slice(0, at - 1).some((token) => isAuxiliary(token.lower))
  )
}

/** `ein Krankenhaus wo er behandelt wurde`, `Dort wo es regnet …`: a place, and a clause with its verb at the end. */
export function opensWhere(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1]
  if (!behind || !endsInFinite(tokens, at, stretch)) return false
  return isNoun(behind) ? hasTwoVerbs(tokens, at, stretch) : /^(?:dort|da|überall)$/u.test(behind.lower)
}

/** Whether the stretch itself is a subordinate clause, so that a finite verb in it is its last. */
function isOpenedBefore(tokens: readonly Token[], { opens }: Stretch): boolean {
  return opens === ',' && (isRelativeAt(tokens, 0) || PLAIN_SUBORDINATORS.has(tokens[0]?.lower ?? ''))
}

/** `Wir brauchen Leute die anpacken`: a clause of pronoun and verb, behind a main clause that has its verb. */
function isClauseOfTwo(tokens: readonly Token[], at: number, { isFirst, closes }: Stretch): boolean {
  const verb = tokens[at + 1] as Token
  const before = tokens.slice(0, at)
  const main = before.find((token, i) => i > 0 && (isSurelyFinite(token) || isPluralVerb(token)))
  return (
    isFirst &&
    at === tokens.length - 2 &&
    /^[.!]/u.test(closes) &&
    main !== undefined &&
    !isAuxiliary(main.lower) &&
    (isSurelyFinite(verb) || (tokens[at]?.lower === 'die' && isPluralVerb(verb))) &&
    !before.some(({ lower }) => SUBORDINATORS.has(lower) && !ARTICLES.has(lower))
  )
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

/** `Die Menschen die dort wohnen brauchen Hilfe`: the clause with its verb, and the verb whose subject the noun is. */
function isBeforeMainVerb(tokens: readonly Token[], at: number, { isFirst }: Stretch): boolean {
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

const LONGEST_SUBJECT = 5

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && !isNoun(token) && token.forms.verb !== 0
}

/** `Drucker mit dem wir Karten erstellen`: a preposition and a relative pronoun, with a subject behind. */
export function opensRelativePhrase(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const pronoun = tokens[at + 1]?.lower ?? ''
  const behind = tokens[at - 1]
  if (!behind || at < 2 || !/^(?:dem|der|den|denen|die|deren|dessen)$/u.test(pronoun)) return false
  if (!isNoun(behind)) return opensLatePhrase(tokens, at, stretch)
  // `In einer Zeit in der alle sparen, hilft …`: before the verb of the sentence.
  if (opensBeforeVerb(stretch) && isRelativeAt(tokens, at) && !tokens.slice(0, at).some((token) => mayBeFinite(token)))
    return endsInFinite(tokens, at + 1, stretch)
  const last = tokens.length - 1
  if (
    (isSurelyFinite(tokens[last]) || isCluster(tokens, last, 0)) &&
    hasTwoVerbs(tokens, at, stretch) &&
    isRelativeAt(tokens, at)
  )
    return endsInFinite(tokens, at + 1, stretch)
  return SUBJECTS.has(tokens[at + 2]?.lower ?? '') && endsInFinite(tokens, at + 1, stretch)
}

/** Whether the sentence begins with the stretch and goes on with its finite verb. */
function opensBeforeVerb({ tokens, isFirst, opens, closes, sentence, at }: Stretch): boolean {
  const first = tokens[0]?.lower ?? ''
  return (
    (isFirst || /^:„$/u.test(opens)) &&
    closes === ',' &&
    (ARTICLES.has(first) ||
      !(SUBORDINATORS.has(first) || /^(?:w(?:er|en|em|as|ie|o|ann|ofür|omit)|da)$/u.test(first))) &&
    isSurelyFinite(sentence.tokens[at + tokens.length])
  )
}

/** `wurde ein Raum eingerichtet in dem alle üben können`: between the noun and its clause stands what its own clause ends with. */
function opensLatePhrase(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const end = tokens[at - 1] as Token
  // `stellen ein Projekt vor an dem wir arbeiten`: no preposition governs another.
  const isEnd =
    mayBeParticle(end.lower) ||
    /^(?:dabei|online|da)$/u.test(end.lower) ||
    (end.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
  const before = tokens.slice(0, at - 1)
  // `da es eine Änderung gab auf den die Orte …`: the verb ends a clause.
  const isVerb = isSurelyFinite(end) && isSubordinate(stretch) && !before.some((token) => isSurelyFinite(token))
  if (!isVerb && (!isEnd || end.forms.strong !== 0 || !before.some((token) => mayBeFinite(token)))) return false
  if (!before.some(isNoun)) return false
  return isRelativeAt(tokens, at) && endsInFinite(tokens, at + 1, stretch) && isFiniteNow(tokens, at)
}

function isSubordinate({ tokens, isFirst, opens }: Stretch): boolean {
  const { lower = '' } = tokens[0] ?? {}
  return (isFirst || opens === ',') && (PLAIN_SUBORDINATORS.has(lower) || lower === 'da' || lower === 'damit')
}

/** The last word is a finite verb that no auxiliary before the place could take as its infinitive. */
function isFiniteNow(tokens: readonly Token[], at: number): boolean {
  const last = tokens.length - 1
  const verb = tokens[last] as Token
  return (
    isSurelyFinite(verb) ||
    (isPluralVerb(verb) &&
      (isVerb(tokens[last - 1]) || !tokens.slice(0, at).some(({ lower }) => MODAL_VERBS.has(lower))))
  )
}

const SUBJECTS = new Set('wir ich er man'.split(' '))

function fitsNumber(pronoun: Token, noun: Token, verb: Token): boolean {
  if (pronoun.lower !== 'die' || (noun.forms.noun & SINGULAR) !== 0) return (verb.forms.verb & THIRD) !== 0
  return (verb.forms.verb & FINITE) !== 0
}
