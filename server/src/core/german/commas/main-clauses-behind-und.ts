import { BE, BECOME, FINITE_AUXILIARIES, HAVE, isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { hasFinite, isPluralVerb, isVerbal } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, QUESTION_WORDS } from '../clauses/function-words.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { VerbForm } from '../words/morphology.ts'

/** `…, Ideologien zu erkennen und zeigt …`: the group has no finite verb, so the one behind `und` is not its own. */
export function closesInfinitive(tokens: readonly Token[], at: number): boolean {
  const isEnd = endOfZuInfinitive(tokens, at - 1) === at - 1 || endOfZuInfinitive(tokens, at - 2) === at - 1
  return isEnd && !hasFinite(tokens.slice(0, at - 1))
}

/** `…, die wir haben und das Interesse`: what stands behind `und` has no verb and no part in the clause, which is complete. */
export function isLoneSubject(tokens: readonly Token[], at: number, { isFirst, closes }: Stretch): boolean {
  if (isFirst || closes !== ',' || !/^(?:der|die|das|ein|eine)$/u.test(tokens[at + 1]?.lower ?? '')) return false
  const rest = tokens.slice(at + 2)
  return rest.length > 0 && rest.length < LONGEST_SUBJECT && isNoun(rest.at(-1)) && !hasFinite(rest)
}

/**
 * `Daten, die frei sind sowie Menschen`, `Dank an den Rat, der das möglich gemacht hat sowie an alle Helfer`: behind the verb of the clause its
 * sentence goes on; nouns only, no further verb, and a preposition only where the sentence has it before the clause.
 */
export function isLoneSeries(tokens: readonly Token[], at: number, { sentence, at: from }: Stretch): boolean {
  const rest = tokens.slice(at + 1)
  const [first] = rest
  const [end, participle] = [tokens[at - 1], tokens[at - 2]]
  if (!first || !end || rest.some((token) => mayBeFinite(token))) return false
  const isEnd =
    isSurelyFinite(end) ||
    BE.has(end.lower) ||
    (HAVE.has(end.lower) && participle !== undefined && isVerbal(participle))
  if (!isEnd) return false
  const isOfClause = tokens.slice(0, at).some(({ lower }) => lower === first.lower)
  const isOfSentence = sentence.tokens.slice(0, from).some(({ lower }) => lower === first.lower)
  return isNoun(first) || ARTICLES.has(first.lower) || (PREPOSITIONS.has(first.lower) && isOfSentence && !isOfClause)
}

/** `und ein großer Teil ging …`: subject and finite verb behind it, so that no subordinate clause goes on. */
export function isMainClause(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  if (stretch.isFirst || !/^(?:der|die|das|ein|eine)$/u.test(tokens[at + 1]?.lower ?? '')) return false
  const verb = tokens.findIndex((token, i) => i > at + 1 && mayBeFinite(token))
  const nouns = tokens.slice(at + 2, verb).filter((token) => isNoun(token)).length
  if (verb < 0 || verb - at > LONGEST_SUBJECT || nouns !== 1 || !isNoun(tokens[verb - 1])) return false
  if (!isSurelyFinite(tokens[verb]) || tokens.length - verb < 3) return false
  return !tokens.slice(verb + 1).some((token) => mayBeFinite(token)) && !isVerbal(tokens[verb + 1] as Token)
}

const LONGEST_SUBJECT = 5

/** `und hat hierbei …`: a finite verb in second place, with more behind it, that the clause before cannot share. */
export function isMainPredicate(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const verb = tokens[at + 1]
  const next = tokens[at + 2]
  if (stretch.isFirst || !verb) return false
  const isReflexive =
    isPluralVerb(verb) &&
    /^(?:sich|uns)$/u.test(next?.lower ?? '') &&
    !tokens.slice(at + 3).some((token) => isVerbal(token))
  const isPlural =
    /^[.!]/u.test(stretch.closes) && /^(?:sind|waren|wurden|hatten)$/u.test(verb.lower) && closesInfinitive(tokens, at)
  if (isPlural || (isReflexive && closesInfinitive(tokens, at))) return true
  if (isOpenBracket(tokens, at + 1) || (closesInfinitive(tokens, at) && isPluralWithObject(tokens, at + 1, stretch)))
    return true
  if (closesInfinitive(tokens, at) && isPredicateWithObject(tokens, at + 1, stretch)) return true
  if (!isSurelyFinite(verb)) return false
  // `dass es bestehen kann und gewann verdient`: at the end of a clause no participle stands behind the verb.
  if (tokens.length === at + 3 && /^[.!]/u.test(stretch.closes) && isAdverbial(next))
    return !isAuxiliary(verb.lower) && isSurelyFinite(tokens[at - 1])
  // `… zu erkennen und zeigt, wie …`: the clause behind is its object.
  if (!next) return stretch.closes === ',' && opensObject(stretch.sentence.tokens[stretch.at + tokens.length])
  if (next.lower === 'und' || next.lower === 'oder' || isVerbal(next)) return false
  // A second clause of the same kind ends in its verb too.
  return !tokens.slice(at + 2).some((token) => isSurelyFinite(token)) && !isSurelyFinite(tokens.at(-1))
}

/** `verdient`, `überlegen`: a participle that says how. */
function isAdverbial(token: Token | undefined): boolean {
  return token?.forms.isBare === true && (token.forms.verb & VerbForm.pastParticiple) !== 0
}

/** `muss und werden weiter streiten`: an auxiliary in second place, and at the end what it needs. */
function isOpenBracket(tokens: readonly Token[], at: number): boolean {
  const [auxiliary, last] = [tokens[at], tokens.at(-1)]
  const rest = tokens.slice(at + 1, -1)
  if (!auxiliary || !last || rest.length < 2 || isNoun(last) || !isVerbal(last)) return false
  if (!FINITE_AUXILIARIES.has(auxiliary.lower) || !isSurelyFinite(tokens[at - 2])) return false
  const needed =
    MODAL_VERBS.has(auxiliary.lower) || BECOME.has(auxiliary.lower) ? VerbForm.infinitive : VerbForm.pastParticiple
  return (last.forms.verb & needed) !== 0 && !rest.some((token) => isVerbal(token) || isSurelyFinite(token))
}

/** `zu erhalten und erwarten das auch vom Land`: without zu it is no second infinitive. */
function isPluralWithObject(tokens: readonly Token[], at: number, { sentence, at: from }: Stretch): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (
    !verb ||
    !next ||
    !isPluralVerb(verb) ||
    tokens.slice(at).some((_, i) => endOfZuInfinitive(tokens, at + i) !== undefined)
  )
    return false
  const main = sentence.tokens.slice(0, from).find((token) => mayBeFinite(token))
  return (
    main !== undefined &&
    (main.forms.verb & VerbForm.thirdPlural) !== 0 &&
    /^(?:das|dies|die|den|eine[nr]?|dafür|daher|deshalb|nun|auch|uns)$/u.test(next.lower) &&
    !tokens.slice(at + 1).some((token) => isVerbal(token))
  )
}

/**
 * `bestritt, die Kasse geöffnet zu haben und belastete einen Kollegen`, `hofft, bald zu beginnen und investiert eine Million`: by its form an
 * adjective or a participle too, but the object behind it and the verb of the sentence, which is no auxiliary, leave it but one reading.
 */
function isPredicateWithObject(tokens: readonly Token[], at: number, { sentence, closes, at: from }: Stretch): boolean {
  const [verb, object] = [tokens[at], tokens[at + 1]]
  const rest = tokens.slice(at + 1)
  if (
    !verb ||
    !object ||
    !/^[.!]/u.test(closes) ||
    !mayBeFinite(verb) ||
    (verb.forms.verb & VerbForm.thirdSingular) === 0
  )
    return false
  const before = sentence.tokens.slice(0, from)
  if (before.some(({ lower }) => isAuxiliary(lower)) || before.some(({ lower }) => PLAIN_SUBORDINATORS.has(lower)))
    return false
  const main = before.find((token, i) => i > 0 && isSurelyFinite(token))
  if (main === undefined || numberOf(main) !== 'singular') return false
  return (
    /^(?:die|das|den|dem|eine[mn]?|ein|ihn|ihre[mn]?|seine[mn]?|sich|damit|dafür|dazu|deshalb)$/u.test(object.lower) &&
    rest.length > 1 &&
    !rest.some((token, i) => isSurelyFinite(token) || endOfZuInfinitive(rest, i) !== undefined) &&
    !isVerbal(rest.at(-1) as Token)
  )
}

function opensObject(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:dass|ob|wie)$/u.test(token.lower) || QUESTION_WORDS.has(token.lower))
}
