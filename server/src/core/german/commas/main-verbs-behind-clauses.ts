import { BE, FINITE_AUXILIARIES, isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isDeclined, isPluralVerb, isVerbal } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { mayBePreterite } from '../clauses/preterites.ts'
import { VerbForm } from '../words/morphology.ts'
import { isAppendedAt, isInverted, JOINS, PERSON, startsAnew } from './main-clause-openings.ts'
import { CONJUNCTION, innerOpener, isNominal, openerOf } from './subordinate-openers.ts'
import { completes, isOneChain, isOneCluster } from './verb-clusters.ts'

/**
 * `Wenn Sie Fragen haben melden Sie sich`, `Die Frau, die am Tor stand wurde verletzt`: two verbs side by side, of which the first ends
 * a subordinate clause and the second is that of the main clause, which has none so far.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Nebensätze); Duden, Die Grammatik (Stellung des finiten Verbs).
 *
 * @param from where the clause begins if it stands in the stretch without its comma, else 0
 */
export function endsBeforeMainVerb(stretch: Stretch, at: number, from = 0): boolean {
  const { tokens, closes } = stretch
  const [end, verb] = [tokens[at - 1], tokens[at]]
  if (!end || !verb || !/^“?[.!:,–(]/u.test(closes)) return false
  const rest = tokens.slice(at + 1)
  if (!mayEndClause(tokens, at - 1) || !mayOpenMain(verb, rest)) return false
  const opener = from > 0 ? innerOpener(stretch, from) : openerOf(stretch)
  if (opener === undefined || at - opener < 3 || isNominal(tokens, opener, at - 1)) return false
  const clause = tokens.slice(opener + 1, at - 1)
  if (!isOneClause(clause) || rest.some((token) => isSurelyFinite(token))) return false
  if (rest.length === 0) return isSurelyFinite(end) && isBeforeObject(stretch)
  // `die den Sturz beobachtet haben werden gebeten`: the clause ends with its auxiliary.
  if (isOneCluster(end, verb) && FINITE_AUXILIARIES.has(rest[0]?.lower ?? '')) return false
  if (isOnlyMain(stretch, opener, at)) return true
  if (startsAnew(rest) || isOneChain(end, [verb, ...rest]) || isAppendedAt(tokens, at)) return false
  if (!hasSubject(tokens, opener, clause, end) || isParticipleGroup(tokens[opener], clause, end)) return false
  if (isSurelyFinite(end) && isSurelyFinite(verb)) return !/^(?:und|oder)$/u.test(rest[0]?.lower ?? '')
  if (JOINS.test(rest[0]?.lower ?? '')) return false
  const isNeeded = from > 0 || stretch.opens === ','
  // `Dem Kind das gut erklären können wir nicht`: what stands before is no noun of a clause.
  if (from > 0 && isOneCluster(end, verb) && MODAL_VERBS.has(verb.lower)) return false
  if (isOneCluster(end, verb))
    return isWholeSentence(stretch, opener, at) || goesOn(tokens[opener] as Token, verb, rest, isNeeded)
  // `vernetzt denkt in allen Fragen`: an adverb before the verb of the clause.
  if (
    !isSurelyFinite(end) &&
    closes === ',' &&
    !isInverted(rest) &&
    !isNoun(rest[0]) &&
    !ARTICLES.has(rest[0]?.lower ?? '')
  )
    return false
  return (
    isSurelyFinite(verb) ||
    isInverted(rest) ||
    REFLEXIVE.test(rest[0]?.text ?? '') ||
    (isNeeded && (isSurelyFinite(end) || areBothPlural(end, verb))) ||
    isPluralMain(end, verb, rest)
  )
}

/**
 * `Ob der Zirkus gastiert steht noch nicht fest.`, `Dass der Fluss über die Ufer tritt passiert selten.`: the clause opens the sentence, which
 * has no further verb that could be the one of the main clause.
 */
function isOnlyMain({ tokens, isFirst, closes }: Stretch, opener: number, at: number): boolean {
  const [end, verb] = [tokens[at - 1] as Token, tokens[at] as Token]
  const rest = tokens.slice(at + 1)
  if (!isFirst || opener !== 0 || closes !== '.' || rest.some((token) => mayBeFinite(token))) return false
  if (!/^(?:ob|dass|wer|was|wie|warum|wann|weshalb|wo|wohin|woher)$/u.test(tokens[0]?.lower ?? '')) return false
  if (
    isParticipleGroup(tokens[0], tokens.slice(1, at - 1), end) ||
    !mayHoldSubject(tokens.slice(0, at - 1), 'singular')
  )
    return false
  const areThird = [end, verb].every(({ forms }) => (forms.verb & VerbForm.thirdSingular) !== 0)
  if (!areThird || isAuxiliary(verb.lower)) return false
  const [first, last] = [rest[0], rest.at(-1) as Token]
  if (isSurelyFinite(end)) return !isNoun(first) || (isSurelyFinite(verb) && !isNoun(last))
  // `Wie gut das funktioniert zeigt ein Beispiel aus Fulda.`
  if (PROVING.test(verb.lower) && first !== undefined && /^(?:der|ein|eine|unser|unsere)$/u.test(first.lower))
    return mayHoldSubject(rest, 'singular')
  // `Ob das Tor verschlossen steht in der Nacht.`: an addition behind the verb, in a sentence that is none.
  return isSurelyFinite(verb) && !isNoun(last) && last.forms.isBare
}

/** `Bevor die Wagen vom Band laufen können wird Erz abgebaut.`: the clause opens the sentence, which ends with the verb that the auxiliary needs. */
function isWholeSentence({ tokens, isFirst, closes }: Stretch, opener: number, at: number): boolean {
  const last = tokens.at(-1) as Token
  return (
    isFirst &&
    opener === 0 &&
    closes === '.' &&
    (PLAIN_SUBORDINATORS.has(tokens[0]?.lower ?? '') || /^(?:damit|solange)$/u.test(tokens[0]?.lower ?? '')) &&
    tokens.length - at > 2 &&
    !isNoun(last) &&
    !tokens.slice(at + 1, -1).some((token) => isVerbal(token)) &&
    completes(tokens[at] as Token, last)
  )
}

const PROVING = /^(?:zeigt|zeigte|beweist|bewies|verrät|verdeutlicht|schildert|erklärt|entscheidet|illustriert)$/u

/** `… gestiegen ist bleiben viele Stellen frei`, `… vorliegen rollen die Bagger an`: a plural that has its subject behind it. */
function isPluralMain(end: Token, verb: Token, rest: readonly Token[]): boolean {
  if (!isPluralVerb(verb) || !(isSurelyFinite(end) || isPluralVerb(end))) return false
  const [first] = rest
  return first !== undefined && !isVerbal(first) && mayHoldSubject(rest, 'plural')
}

/** `die wir erfahren haben zeigt, dass …` */
function isBeforeObject({ tokens, closes, sentence, at }: Stretch): boolean {
  return closes === ',' && /^(?:dass|ob|wie|was|warum)$/u.test(sentence.tokens[at + tokens.length]?.lower ?? '')
}

function areBothPlural(end: Token, verb: Token): boolean {
  return (end.forms.verb & verb.forms.verb & VerbForm.thirdPlural) !== 0
}

/** A finite verb, or a form that can be one: `organisiert`, `passierten`. */
function mayEndClause(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at] as Token
  if (!mayBeFinite(end) || tokens[at - 1]?.lower === 'zu') return false
  if (isSurelyFinite(end) || end.forms.strong === 0) return true
  const before = tokens[at - 1]
  return mayBePreterite(end) && before !== undefined && !isDeclined(before) && !PREPOSITIONS.has(before.lower)
}

function mayOpenMain(verb: Token, [next]: readonly Token[]): boolean {
  if (!mayBeFinite(verb)) return false
  if (verb.forms.strong === 0) return true
  // `entfernte das Kabinett`: by its form an adjective too, but what follows is none of its nouns.
  return (
    mayBePreterite(verb) &&
    next !== undefined &&
    (/^(?:der|die|das|ein|eine|sich)$/u.test(next.lower) || PERSON.test(next.text))
  )
}

/** Before the verb at its end the clause has another one only where `und` joins them. */
function isOneClause(clause: readonly Token[]): boolean {
  const verb = clause.findIndex((token) => isSurelyFinite(token))
  return verb < 0 || clause.slice(verb + 1).some(({ lower }) => lower === 'und' || lower === 'oder')
}

/** `Wie im Mai beschlossen trägt …`: what has no subject is no clause. */
function hasSubject(tokens: readonly Token[], opener: number, clause: readonly Token[], end: Token): boolean {
  const { lower = '' } = tokens[opener] ?? {}
  if (/^(?:wer|was|welche[rs]?)$/u.test(lower) || !CONJUNCTION.test(lower)) return true
  // `Soweit bislang bekannt ist …`
  if (lower === 'soweit' && BE.has(end.lower)) return true
  if (clause.some((token) => /^(?:ich|du|wir|ihr|sie|man|er)$/u.test(token.lower))) return true
  const { verb } = end.forms
  return (
    ((verb & VerbForm.thirdSingular) !== 0 && mayHoldSubject(clause, 'singular')) ||
    ((verb & VerbForm.thirdPlural) !== 0 && mayHoldSubject(clause, 'plural'))
  )
}

/** `Als Verein organisiert kümmert sich …`, `Wie vergangene Woche berichtet hat …`: a group with a participle, which has no subject. */
function isParticipleGroup(opener: Token | undefined, clause: readonly Token[], end: Token): boolean {
  return (
    /^(?:als|wie)$/u.test(opener?.lower ?? '') &&
    (end.forms.verb & VerbForm.pastParticiple) !== 0 &&
    !clause.some(({ lower }, i) => SUBJECT_OR_ARTICLE.test(lower) && !isInTime(clause, i))
  )
}

const SUBJECT_OR_ARTICLE = /^(?:ich|du|wir|ihr|sie|man|er|es|der|die|das|sich)$/u

/** `das letzte Mal`, `die Woche davor` */
function isInTime(clause: readonly Token[], at: number): boolean {
  return nounGroupsOf(clause).some((group) => group.start <= at && at < group.end && isTime(clause, group))
}
/** A reflexive or a pronoun behind the verb, where no clause with its verb at the end goes on. */
const REFLEXIVE = /^(?:sich|uns|mich|dich|euch)$/u

/** `haben wir …`, `ist das kein …`, `können Kinder und Eltern mitsingen`: the verb is that of another clause. */
function goesOn(opener: Token, verb: Token, rest: readonly Token[], isNeeded: boolean): boolean {
  const [first] = rest
  const last = rest.at(-1)
  if (!first || !last) return false
  if (isNeeded && !isNoun(last) && completes(verb, last)) return true
  // `…, mit der sich der Rat heute befasst sieht 240 Wohnungen vor.`: behind its verbs the clause has no object.
  if (isNeeded && isSurelyFinite(verb) && !isAuxiliary(verb.lower) && rest.length > 1 && rest.some(isNoun)) return true
  // `Ob der Plan existiert ist weiter offen.`
  if (/^(?:dass|ob|wie|was|wer|warum)$/u.test(opener.lower) && BE.has(verb.lower) && isPredicate(last)) return true
  if (rest.length < 2 && !isNoun(first)) return false
  if (isInverted(rest)) return true
  // `gebraucht wird Nach …`: a headline without its full stop, and the next sentence.
  const isGroup = isNoun(first)
    ? first.forms.noun !== 0 && !ARTICLES.has(first.lower) && !PREPOSITIONS.has(first.lower)
    : ARTICLES.has(first.lower)
  // `Wer sich organisiert zeigt Haltung`: no verb at the end of a clause has its object behind it.
  if (opener.lower === 'wer' && !isAuxiliary(verb.lower) && isSurelyFinite(verb)) return isGroup
  return isGroup && !isNoun(last) && completes(verb, last)
}

function isPredicate({ forms, text, lower }: Token): boolean {
  return text === lower && forms.isBare && (forms.verb & VerbForm.pastParticiple) === 0
}
