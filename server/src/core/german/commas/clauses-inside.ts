import { FINITE_AUXILIARIES, isAuxiliary } from '../clauses/auxiliaries.ts'
import {
  isDeclined,
  isInfinitiveAtEnd,
  isNonFinite,
  isPluralVerb,
  isVerbal,
  TAKES_INFINITIVE
} from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import {
  ARTICLES,
  PLAIN_SUBORDINATORS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBORDINATORS
} from '../clauses/function-words.ts'
import { isWithinClause } from '../clauses/interrupted-clauses.ts'
import { mayBePreterite } from '../clauses/preterites.ts'
import { ONLY_PARTICLES } from '../clauses/verb-particles.ts'
import { governorOf } from './infinitive-governors.ts'
import { startsAnew } from './main-clause-openings.ts'
import { isRelativeAt } from './relative-readings.ts'
import { mainVerbAmong } from './second-verbs.ts'
import { isNominal } from './subordinate-openers.ts'
import { completes, isOneChain, isOneCluster } from './verb-clusters.ts'

/**
 * `Der Rat hat den Plan, der seit Jahren vorliegt am Montag beschlossen.`: a clause between commas ends with its verb, and what stands
 * behind that ends with what the sentence around it still lacks: the verb of a clause, the participle of an auxiliary, the particle of a
 * verb, the infinitive of a request.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Nebensätze); Duden, Die Grammatik (Satzklammer).
 */
export function endsInside(stretch: Stretch, at: number): boolean {
  const { tokens, isFirst, opens } = stretch
  const start = tokens[at]
  if (isFirst || opens !== ',' || at < 3 || !start || !mayBeFinite(tokens[at - 1])) return false
  const rest = tokens.slice(at)
  if (endsResumed(stretch, at, rest) || endsWithPlural(stretch, at, rest)) return true
  if (!endsWithVerb(tokens, at)) return false
  if (OPENS_MORE.test(start.lower) || opensClause(rest) || !opensSurely(stretch, at)) return false
  if (endsBeforeVerb(stretch, at, rest)) return true
  const end = tokens[at - 1] as Token
  if (isNominal(tokens, 0, at - 1)) return false
  // `eingesetzt werden soll`, `hätte kommen können`: the verbs of one clause.
  if (isOneCluster(end, start) || (rest.every((token) => isVerbal(token)) && isOneChain(end, rest))) return false
  if (rest.slice(0, -1).some((token) => isSurelyFinite(token))) return false
  if (isWithinClause(stretch)) return endsOuterClause(end, rest)
  return endsBracket(stretch, at, rest) || endsRequest(stretch, at, rest)
}

/** Behind the verb these go on with the clause, or open another. */
const OPENS_MORE =
  /^(?:und|oder|sowie|bzw\.?|beziehungsweise|als|wie|aber|sondern|doch|denn|bis|um|ohne|statt|anstatt|zu)$/u

/** Another clause may begin behind the verb, whose comma is missing instead. */
function opensClause(rest: readonly Token[]): boolean {
  return rest.some(
    ({ lower }, i) =>
      (SUBORDINATORS.has(lower) && !ARTICLES.has(lower) && !PREPOSITIONS.has(lower) && !/^(?:als|wie)$/u.test(lower)) ||
      (i === 0 && ARTICLES.has(lower) && isRelativeAt(rest, 0))
  )
}

/** `der Modus, der zwischen Geräten, die nah beieinander stehen zuständig ist`: no verb that takes an infinitive ends the clause around it. */
function endsWithPlural(stretch: Stretch, at: number, rest: readonly Token[]): boolean {
  const { tokens } = stretch
  const [end, last] = [tokens[at - 1] as Token, rest.at(-1) as Token]
  if (!isPluralVerb(end) || !isSurelyFinite(last) || TAKES_INFINITIVE.test(last.lower)) return false
  if (!isRelativeAt(tokens, 0) || OPENS_MORE.test(rest[0]?.lower ?? '') || opensClause(rest)) return false
  if (tokens.slice(1, at - 1).some((token) => isSurelyFinite(token)) || tokens[at - 2]?.lower === 'zu') return false
  return !rest.slice(0, -1).some((token) => isVerbal(token)) && isWithinClause(stretch)
}

/** `Da die Knoten, wie erwähnt, weit entfernt stehen entsteht …`: the clause that opens the sentence goes on behind what was put in. */
function endsResumed(stretch: Stretch, at: number, rest: readonly Token[]): boolean {
  const { tokens, sentence } = stretch
  const [end, verb] = [tokens[at - 1] as Token, rest[0] as Token]
  if (!isSurelyFinite(verb) || rest.length < 2 || isOneCluster(end, verb)) return false
  if (!OPENING.test(sentence.tokens[0]?.lower ?? '') || !(isSurelyFinite(end) || isPluralVerb(end))) return false
  return !rest.slice(1).some((token) => isSurelyFinite(token)) && isWithinClause(stretch)
}

const OPENING = /^(?:da|weil|wenn|obwohl|nachdem|bevor|sobald|falls|sofern|dass|ob|während|solange)$/u

/** The first finite verb of the clause stands before the place: `vorliegt`, `gesehen haben`, `brachte`. */
function endsWithVerb(tokens: readonly Token[], at: number): boolean {
  const [before, end] = [tokens[at - 2] as Token, tokens[at - 1] as Token]
  if (isNoun(end) || !mayBeFinite(end) || before.lower === 'zu') return false
  if (tokens.slice(1, at - 1).some((token) => isSurelyFinite(token))) return false
  // `die Lust haben`: no auxiliary.
  if (
    isSurelyFinite(end) ||
    (end.lower === 'haben' && isNoun(before)) ||
    (FINITE_AUXILIARIES.has(end.lower) && isNonFinite(before))
  )
    return true
  return (
    mayBePreterite(end) &&
    !isNonFinite(end) &&
    !isDeclined(before) &&
    !PREPOSITIONS.has(before.lower) &&
    !isNoun(tokens[at])
  )
}

/** `die dort wohnen`, `dass er kommt`, but also `die Daten liefern können`, where nothing but a clause ends in two verbs. */
function opensSurely({ tokens, sentence, at: from }: Stretch, at: number): boolean {
  const { lower = '' } = tokens[0] ?? {}
  if (EVERYBODY.test(sentence.tokens[from - 1]?.lower ?? '') && /^(?:die|der|das)$/u.test(lower)) return true
  if (PLAIN_SUBORDINATORS.has(lower) || QUESTION_WORDS.has(lower) || isRelativeAt(tokens, 0)) return true
  return (
    /^(?:die|das|der)$/u.test(lower) &&
    at > 3 &&
    isAuxiliary(tokens[at - 1]?.lower ?? '') &&
    isNonFinite(tokens[at - 2] as Token)
  )
}

/** Behind these a comma and `die` or `der` open nothing but a clause. */
const EVERYBODY = /^(?:allen?|diejenigen?|denjenigen|derjenige|jene|jemand|niemand|jeder|etwas|nichts|vieles)$/u

/** `Vereine, die Daten liefern können sind …`: what could be an article opens the clause, whose verbs stand before that of the sentence. */
function endsBeforeVerb({ tokens, sentence, at: from }: Stretch, at: number, rest: readonly Token[]): boolean {
  const [verb, ...more] = rest as [Token, ...Token[]]
  const end = tokens[at - 1] as Token
  if (more.length === 0 || isRelativeAt(tokens, 0) || hasVerbOrClause(sentence.tokens.slice(0, from))) return false
  if (startsAnew(more) || isOneChain(end, rest)) return false
  // `gemacht haben werden gebeten`
  if (FINITE_AUXILIARIES.has(verb.lower) && completes(verb, more.at(-1) as Token)) return true
  return isSurelyFinite(verb) && !isOneCluster(end, verb)
}

export function hasVerbOrClause(head: readonly Token[]): boolean {
  return mainVerbAmong(head) >= 0 || head.some(({ lower }) => SUBORDINATORS.has(lower) && !ARTICLES.has(lower))
}

/** `Als er zwischen zwei Bussen, die dort standen hindurchfuhr, …`: the clause around it has had no verb so far. */
function endsOuterClause(end: Token, rest: readonly Token[]): boolean {
  const [last, before] = [rest.at(-1) as Token, rest.at(-2)]
  if (isSurelyFinite(last)) return true
  // `… hätte kommen können`: the verbs of one clause.
  if (!before || isAuxiliary(end.lower)) return false
  if (isPluralVerb(last)) return !TAKES_INFINITIVE.test(end.lower) && before.lower !== 'zu'
  return FINITE_AUXILIARIES.has(last.lower) && isNonFinite(before)
}

/** `hat den Plan, der vorliegt … beschlossen`, `nimmt den Antrag, der vorliegt … an`: the verb of the sentence goes on to its end. */
function endsBracket({ tokens, sentence, at: from }: Stretch, at: number, rest: readonly Token[]): boolean {
  const head = clauseBefore(sentence.tokens.slice(0, from))
  const last = rest.at(-1) as Token
  const main = mainVerbAmong(head)
  const verb = head[main]
  if (!verb || isNoun(last) || (mayBeFinite(last) && last.forms.strong !== 0)) return false
  if (!FINITE_AUXILIARIES.has(verb.lower)) return rest.length > 1 && endsInParticle(head, main, last)
  if (head.slice(main + 1).some((token) => isNonFinite(token) && token.forms.strong === 0)) return false
  // `…, der wird seit Jahren gefordert`: in speech a sentence of its own.
  const [before, end] = [tokens[at - 2] as Token, tokens[at - 1] as Token]
  if (isAuxiliary(end.lower) && completes(end, last) && !(isNonFinite(before) && completes(end, before))) return false
  // `…, das am Fluss bleibt geschlossen`
  if (rest.length === 1 && STATE.test(end.lower)) return false
  return completes(verb, last) && !isSurelyFinite(last)
}

/** With a participle they say in what state something is. */
const STATE = /^(?:bleib|blieb|g[ia]lt|gelt|wirk|schein|schien|steh|stand|lieg|lag|k[ao]m|find|fand)/u

/** The words of the sentence since its last colon or the like, if no other comma stands among them. */
export function clauseBefore(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findLastIndex(({ before }, i) => i > 0 && before !== '')
  return start < 0 ? tokens : /^[:;–]/u.test(tokens[start]?.before ?? '') ? tokens.slice(start) : []
}

/** `lädt alle, die Lust haben am Samstag ein` */
function endsInParticle(head: readonly Token[], main: number, { lower }: Token): boolean {
  return (
    (ONLY_PARTICLES.has(lower) || lower === 'ein') &&
    !PREPOSITIONS.has(lower) &&
    !head.slice(main + 1).some((token) => ONLY_PARTICLES.has(token.lower) || token.lower === 'ein')
  )
}

/** `bittet alle, die den Unfall gesehen haben sich zu melden`: the infinitive hangs on the verb of the sentence. */
function endsRequest({ tokens, sentence, at: from }: Stretch, at: number, rest: readonly Token[]): boolean {
  const head = clauseBefore(sentence.tokens.slice(0, from))
  const verb = head[mainVerbAmong(head)]
  const governor = governorOf(verb?.lower ?? '')
  if (!governor?.isFinite || !/^(?:accusative|dative)$/u.test(governor.kind)) return false
  const last = rest.length - 1
  const isGroup = isInfinitiveAtEnd(rest)
  const [before, end] = [tokens[at - 2] as Token, tokens[at - 1] as Token]
  // `die versucht haben sich zu retten`
  return (
    isGroup &&
    rest.length > 1 &&
    isAuxiliary(end.lower) &&
    isNonFinite(before) &&
    governorOf(before.lower) === undefined &&
    !rest.some((token) => isPluralVerb(token) && token !== rest[last])
  )
}
