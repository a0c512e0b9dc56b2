import { BECOME, HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { hasFinite, isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COPULAS, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { asInSentence, isFree, isSurelyNominative, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { compare, isSeries, type NumberMismatch, numberOf } from '../clauses/number-comparison.ts'
import { freeGroups, type GrammaticalNumber, mayHoldSubject, opposite } from '../clauses/possible-subjects.ts'
import { isPreteriteBehindNoun } from '../clauses/preterites.ts'
import { NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { isInfinitiveLike } from './opening-subjects.ts'

/** The first words of the sentence are the subject, and the verb stands right behind them. */
export function inMainClause(stretch: Stretch): NumberMismatch | undefined {
  const { tokens: words, isFirst, closes, sentence } = stretch
  // `Aber die Zahl der Gäste …`, `Auch die Stadt …`
  const tokens = BEFORE_SUBJECT.test(words[0]?.lower ?? '') ? words.slice(1) : words
  if (!isFirst || !ARTICLES.has(tokens[0]?.lower ?? '')) return undefined
  const sure = tokens.findIndex((token, i) => i > 1 && isVerbAt(token, i, tokens))
  const verb = sure < 0 ? tokens.findIndex((token, i) => i > 1 && isOnlyVerb(token, i, tokens)) : sure
  const finite = tokens[verb]
  if (!finite || !isNoun(tokens[verb - 1])) return undefined
  const before = tokens.slice(0, verb)
  if (before.some((token) => !isNoun(token) && isVerbLike(token))) return undefined
  const rest = tokens.slice(verb + 1)
  // `Keine Angst haben muss, wer …`
  if (isSurelyFinite(rest[0])) return undefined
  // A headline that ends in an infinitive: `Die Stadt der Zukunft bauen`.
  const isOpen = closes === ','
  if (rest.length === 0 && !isOpen) return undefined
  if (isOpen && !isClauseNext(sentence.tokens, words.length) && !isRelativeNext(sentence.tokens, words.length))
    return undefined
  // `Die Karten hat, wie es heißt, die Stadt gekauft`
  if (isOpen && rest.length === 0 && sentence.tokens[words.length]?.lower === 'wie') return undefined
  // `Die Eltern freut, dass …`: the clause is the subject.
  if (isOpen && (TAKES_CLAUSE_AS_SUBJECT.test(finite.lower) || (HAVE.has(finite.lower) && mayFeel(rest))))
    return undefined
  // `Die Umwelt schützen im Alltag`: a headline of an infinitive.
  if (isInfinitiveLike(finite) && closes === '' && !/^(?:der|ein|jeder)$/u.test(tokens[0]?.lower ?? ''))
    return undefined
  const number = numberOf(finite)
  if (!number) return undefined
  const groups = nounGroupsOf(before)
  const [subject] = groups
  // `Jeder der Teilnehmer bekommen …`, `Viele der Teilnehmer bekommt …`
  const pronoun = ofMany(before)
  if (pronoun && pronoun.number !== number && !mayHoldSubject(rest, number)) return { ...pronoun, verb: finite }
  if (subject?.start !== 0) return undefined
  const joined = joinedSubject(before, groups)
  if (joined && number === 'singular' && !mayHoldSubject(rest, 'singular') && !isOpen) {
    return { noun: joined, verb: finite, number: 'joined' }
  }
  const isAll = before[0]?.lower === 'alle'
  if (groups.some((group) => group.isJoined) || isSeries(isAll ? before.slice(1) : before)) return undefined
  if (groups.slice(1).some((group) => !group.isGoverned && !group.isGenitive)) return undefined
  // `Das Publikum waren vor allem Kinder`: the verb may agree with what is predicated.
  if (
    COPULAS.has(finite.lower) &&
    (freeGroups(rest).length > 0 || rest.some(({ lower }) => lower === 'als' || lower === 'allem'))
  )
    return isSingularThroughout(rest, number) ? compare(before, subject, finite) : undefined
  // What follows could be the subject: `Die Rede halten Kinder`, but not of `Der Rat halten Reden`.
  if (isSurelyNominative(subject) || !mayHoldSubject(rest, number)) {
    const found = compare(before, subject, finite)
    if (found) return found
  }
  return inSecondPredicate(before, subject, finite, rest)
}

export function isVerbAt(token: Token, i: number, tokens: readonly Token[]): boolean {
  return i > 0 && (isSurelyFinite(token) || isPluralVerb(token) || isPreteriteBehindNoun(tokens, i))
}

/** `bekommen ein T-Shirt`: it looks like a participle, but an object follows and the sentence has no other verb. */
function isOnlyVerb(token: Token, at: number, tokens: readonly Token[]): boolean {
  return (
    (token.forms.verb & (VerbForm.thirdPlural | VerbForm.pastParticiple)) ===
      (VerbForm.thirdPlural | VerbForm.pastParticiple) &&
    isNoun(tokens[at - 1]) &&
    /^(?:ein(?:e|en)?|den|das|die|eine|kein(?:en?|e)?|ihre?n?|seine?n?)$/u.test(tokens[at + 1]?.lower ?? '') &&
    !tokens.some((other, i) => i !== at && mayBeFinite(other))
  )
}

const BEFORE_SUBJECT = /^(?:aber|denn|doch|auch|und|nur|sogar|selbst|besonders|gerade)$/u

/** `Das Ziel der Maßnahmen sind die Stärkung des Ehrenamts`: one group behind the verb, in the singular as well, so that nothing is several. */
function isSingularThroughout(rest: readonly Token[], number: GrammaticalNumber): boolean {
  const groups = nounGroupsOf(rest).filter((group) => !group.isGoverned && !group.isGenitive)
  const [predicate] = groups
  if (number !== 'plural' || !predicate || groups.length > 1 || isSeries(rest)) return false
  const opener = rest[predicate.start]?.lower ?? ''
  const noun = rest[predicate.end]
  return (
    predicate.start === 0 &&
    /^(?:die|der|das|eine?)$/u.test(opener) &&
    (predicate.cells & PLURAL) === 0 &&
    noun?.forms.noun !== 0 &&
    !mayHoldSubject(rest, 'plural')
  )
}

/** `Die Schülerin und der Schüler`: two groups in the singular, each with its article and no third. The second noun, or undefined. */
function joinedSubject(before: readonly Token[], groups: readonly NounGroup[]): Token | undefined {
  const free = groups.filter((group) => !group.isGenitive && !group.isGoverned)
  const [first, second] = free
  if (free.length !== 2 || !first || !second?.isJoined) return undefined
  const link = before[second.start - 1]?.lower
  if (link !== 'und' || before.filter(({ lower }) => lower === 'und').length > 1 || isSeries(before, 'und'))
    return undefined
  const areSingular = [first, second].every((group) => {
    const article = before[group.start]?.lower ?? ''
    const own = group.cells & NOMINATIVE
    // `Das Planen und das Bauen dauert Jahre`: what infinitives name may be one.
    if (article === 'das' && /en$/u.test(before[group.end]?.text ?? '')) return false
    return OWN_ARTICLE.test(article) && own !== 0 && (own & PLURAL) === 0 && before[group.end]?.forms.noun !== 0
  })
  return areSingular ? before[second.end] : undefined
}

/** Of what `kein` and `jeder` join each part counts by itself. */
const OWN_ARTICLE = /^(?:d(?:er|ie|as)|(?:[mds]ein|ihr|unser)e?|eine?|eue?re?)$/u

/** `Jeder der Teilnehmer`, `Viele der Frauen`: a pronoun with a genitive in the plural and nothing else. */
function ofMany(before: readonly Token[]): { readonly noun: Token; readonly number: GrammaticalNumber } | undefined {
  const [noun, article, ...more] = before
  if (!noun || !/^(?:der|dieser|unserer|ihrer|seiner)$/u.test(article?.lower ?? '')) return undefined
  if (nounGroupsOf(before.slice(1)).length !== 1 || isSeries(before) || more.length === 0) return undefined
  if (/^(?:jede[rs]?|keine[rs]?|eine[rs]?)$/u.test(noun.lower)) return { noun, number: 'singular' }
  const owner = before.at(-1)?.forms
  const isPlural = (((owner?.noun ?? 0) | (owner?.weak ?? 0)) & PLURAL) !== 0
  return isPlural && /^(?:viele|einige|mehrere|manche)$/u.test(noun.lower) ? { noun, number: 'plural' } : undefined
}

/** `Das Projekt wird gefördert und haben eine Laufzeit …`: what is said of one subject behind `und`. */
function inSecondPredicate(
  before: readonly Token[],
  subject: NounGroup,
  first: Token,
  rest: readonly Token[]
): NumberMismatch | undefined {
  const at = rest.findIndex((token, i) => token.lower === 'und' && i > 0 && isVerbAt(rest[i + 1] as Token, 1, rest))
  const verb = rest[at + 1]
  if (at < 1 || !verb || isNoun(verb) || at + 2 >= rest.length || !hasFinite([verb])) return undefined
  // `hat das Auto abschleppen und untersuchen lassen`: two infinitives side by side.
  if (isInfinitive(verb) && (isInfinitive(rest[at - 1]) || isInfinitive(rest.at(-1)))) return undefined
  const own = subject.cells & NOMINATIVE
  const number =
    own === 0 ? undefined : (own & PLURAL) === 0 ? 'singular' : (own & SINGULAR) === 0 ? 'plural' : undefined
  // The first verb agrees, and nothing before or behind could be the subject of the second.
  if (!number || numberOf(first) !== number || numberOf(verb) === undefined || numberOf(verb) === number)
    return undefined
  const other = opposite(number)
  // Where nothing else can be the subject of the first verb, the second one right behind `und` has no other.
  const isKnown =
    !MODAL_VERBS.has(first.lower) && !BECOME.has(first.lower) && !mayHoldSubject(rest.slice(0, at), number)
  const isOther = mayHoldSubject(rest.slice(0, at), other) || mayHoldSubject(rest.slice(at + 2), other)
  if (isOther && !isKnown) return undefined
  if (rest.slice(at + 2).some((token) => isSurelyFinite(token))) return undefined
  return compare(before, subject, verb)
}

/** `Welche Aufgabe bleiben offen?`: `welche` with a noun that is one, and nothing behind the verb that is several. */
export function inQuestion({ tokens: words, isFirst, closes }: Stretch): NumberMismatch | undefined {
  if (!isFirst || !/^“?[.?!]/u.test(closes) || !/^welche[rs]?$/u.test(words[0]?.lower ?? '')) return undefined
  const tokens = asInSentence(words)
  const at = tokens.findIndex((token, i) => i > 1 && !isNoun(token) && (isSurelyFinite(token) || isPluralVerb(token)))
  const verb = tokens[at]
  const before = tokens.slice(0, at)
  if (!verb || numberOf(verb) !== 'plural' || isSeries(before) || before.slice(1).some(isVerbLike)) return undefined
  const rest = tokens.slice(at + 1)
  if (rest.some((token) => isSurelyFinite(token)) || mayHoldSubject(rest, 'plural') || rest.length === 0)
    return undefined
  const [group, ...more] = nounGroupsOf(before)
  const noun = before[group?.end ?? -1]
  if (!group || !noun || noun.forms.noun === 0 || (noun.forms.noun & PLURAL) !== 0) return undefined
  if (group.isGoverned || more.some(({ isGoverned, isGenitive }) => !isGoverned && !isGenitive)) return undefined
  return compare(before, group, verb)
}

export function isInfinitive(token: Token | undefined): boolean {
  return token !== undefined && !isNoun(token) && (token.forms.verb & VerbForm.infinitive) !== 0
}

export function isVerbLike(token: Token): boolean {
  return mayBeFinite(token) && token.forms.strong === 0 && !ARTICLES.has(token.lower)
}

/** `Die Gäste hat gefreut, dass …` */
function mayFeel(rest: readonly Token[]): boolean {
  return /^(?:ge|be|über|ent|er|ver|mot|irr)/u.test(rest.at(-1)?.lower ?? '') && !freeGroups(rest).some(isFree)
}

/** Verbs of which a clause is the subject and a person the object. */
const TAKES_CLAUSE_AS_SUBJECT =
  /^(?:freut|ärgert|stört|überrascht|interessiert|wundert|verwundert|beunruhigt|beschäftigt|erstaunt|eint|verbindet|unterscheidet|bewegt|begeistert|motiviert|beeindruckt|schmerzt|treibt|betrifft|prägt|zeichnet|hilft|belastet|bedrückt|erschreckt|schockiert|ermutigt|enttäuscht|irritiert|stimmt|macht|gefällt|reicht|half|freute|ärgerte|störte|überraschte|interessierte|einte|verband|bewegte|begeisterte|beschäftigte|machte|stimmte)$/u

/** `…, in der Gäste sitzen.`: a relative clause that ends the sentence, so that no row goes on behind it. */
function isRelativeNext(tokens: readonly Token[], at: number): boolean {
  const [preposition, pronoun, next, ...rest] = tokens.slice(at)
  if (!preposition || !pronoun || !next || !PREPOSITIONS.has(preposition.lower)) return false
  if (
    !/^(?:der|dem|den|denen|die|das)$/u.test(pronoun.lower) ||
    (isNoun(next) && next.forms.noun !== 0 && pronoun.lower !== 'denen')
  )
    return false
  const all = [pronoun, next, ...rest]
  return all.every(({ before }) => before === '') && hasFinite([all.at(-1) as Token])
}

/** Behind the comma a subordinate clause begins, no apposition or further subject. */
function isClauseNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next !== undefined &&
    (PLAIN_SUBORDINATORS.has(next.lower) || /^(?:wie|um|was|wer|ohne|damit)$/u.test(next.lower)) &&
    !hasFinite([next])
  )
}
