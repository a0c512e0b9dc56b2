import { AUXILIARIES, BE, BECOME, HAVE, isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { infinitiveEnd, isPluralVerb, isPrepositionAt, isVerbal } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { type Cells, cells, cellsOfGender, Gender, PLURAL, SINGULAR } from '../words/cells.ts'
import { FINITE, VerbForm } from '../words/morphology.ts'
import { isRelativeAt } from './relative-readings.ts'

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
  if (isOnlyMain(stretch, opener, at)) return true
  if (startsAnew(rest) || isOneChain(end, [verb, ...rest]) || isAppendedAt(tokens, at)) return false
  if (!hasSubject(tokens, opener, clause, end) || isParticipleGroup(tokens[opener], clause, end)) return false
  if (isSurelyFinite(end) && isSurelyFinite(verb)) return !/^(?:und|oder)$/u.test(rest[0]?.lower ?? '')
  if (JOINS.test(rest[0]?.lower ?? '')) return false
  const isNeeded = from > 0 || stretch.opens === ','
  // `Dem Kind das gut erklären können wir nicht`: what stands before is no noun of a clause.
  if (from > 0 && isOneCluster(end, verb) && MODAL_VERBS.has(verb.lower)) return false
  if (isOneCluster(end, verb)) return goesOn(tokens[opener] as Token, verb, rest, isNeeded)
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
  if (!/^(?:ob|dass|wer|was|wie|warum|wann|weshalb)$/u.test(tokens[0]?.lower ?? '')) return false
  if (
    isParticipleGroup(tokens[0], tokens.slice(1, at - 1), end) ||
    !mayHoldSubject(tokens.slice(0, at - 1), 'singular')
  )
    return false
  const areThird = [end, verb].every(({ forms }) => (forms.verb & VerbForm.thirdSingular) !== 0)
  if (!areThird || isAuxiliary(verb.lower)) return false
  const [first, last] = [rest[0], rest.at(-1) as Token]
  if (isSurelyFinite(end)) return !isNoun(first) || (isSurelyFinite(verb) && !isNoun(last))
  // `Ob das Tor verschlossen steht in der Nacht.`: an addition behind the verb, in a sentence that is none.
  return isSurelyFinite(verb) && !isNoun(last) && last.forms.isBare
}

/** `… gestiegen ist bleiben viele Stellen frei`, `… vorliegen rollen die Bagger an`: a plural that has its subject behind it. */
function isPluralMain(end: Token, verb: Token, rest: readonly Token[]): boolean {
  if (!isPluralVerb(verb) || !(isSurelyFinite(end) || isPluralVerb(end))) return false
  const [first] = rest
  return first !== undefined && !isVerbal(first) && mayHoldSubject(rest, 'plural')
}

/**
 * `Sollte der Sturm zunehmen werden die Parks gesperrt`, `Kaum war der Zug eingetroffen begann das Fest`: a clause with its auxiliary in
 * front and at its end what that needs, and then the verb of the main clause.
 * Source: Duden, Die Grammatik (uneingeleitete Konditionalsätze).
 */
export function endsCondition({ tokens, isFirst, closes }: Stretch, at: number): boolean {
  const from = tokens[0]?.lower === 'kaum' ? 1 : 0
  const auxiliary = tokens[from]
  const [end, verb] = [tokens[at - 1], tokens[at]]
  if (!isFirst || at - from < 4 || !auxiliary || !end || !verb || !/^[.,!]/u.test(closes) || isNoun(end)) return false
  if (!(from === 1 ? PAST : IF).test(auxiliary.lower)) return false
  const rest = tokens.slice(at + 1)
  const clause = tokens.slice(from + 1, at - 1)
  if (!completes(auxiliary, end) || !mayBeFinite(verb) || verb.forms.strong !== 0 || rest.length < 2) return false
  if ([...clause, ...rest].some((token) => isSurelyFinite(token)) || JOINS.test(rest[0]?.lower ?? '')) return false
  const last = rest.at(-1) as Token
  if (clause.some(({ lower }) => COMPLEMENTS.test(lower)) || isOneCluster(end, verb))
    return (
      !isOneChain(end, [verb, ...rest]) &&
      (isInverted(rest) || (rest.length > 2 && !isNoun(last) && completes(verb, last)))
    )
  if (!mayHoldSubject(clause, 'singular') && !mayHoldSubject(clause, 'plural')) return false
  if (isSurelyFinite(verb))
    return isInverted(rest) || mayHoldSubject(rest, 'singular') || mayHoldSubject(rest, 'plural')
  return isInverted(rest) || (isPluralVerb(verb) && !isVerbal(rest[0] as Token) && mayHoldSubject(rest, 'plural'))
}

const IF = /^(?:sollten?|hätten?|wären?|würden?|könnten?|müssten?)$/u
const PAST = /^(?:war(?:en)?|hatten?|ist|sind|hat|haben)$/u
/** Another clause or group may begin in it. */
const COMPLEMENTS = /^(?:als|wie|dass|ob|um|zu)$/u

/**
 * `wird der Plan, der die Grundlage ist begründet`: behind the verb of the clause comes what the auxiliary before it still waits for.
 */
export function endsBeforeBracket({ tokens, opens, closes, sentence, at: from }: Stretch, at: number): boolean {
  const [first, end] = [tokens[0], tokens[at - 1]]
  if (opens !== ',' || at < 3 || !first || !end || !/^[.!?,]/u.test(closes)) return false
  const isGroup = first.lower === 'um'
  const isEnd = isGroup ? endsGroupWithUm(tokens, at) : isSurelyFinite(end) || (BE.has(end.lower) && mayBeFinite(end))
  if (!isEnd) return false
  const opensClause = CONJUNCTION.test(first.lower) || isRelativeAt(tokens, 0) || isGroup
  if (!opensClause || isNominal(tokens, 0, at - 1)) return false
  const rest = tokens.slice(at)
  if (!isGroup && mayBeMainClause(tokens, at)) return false
  const last = rest.at(-1) as Token
  if (tokens.slice(0, at - 1).some((token) => isSurelyFinite(token)) || rest.some((token) => mayBeMainVerb(token)))
    return false
  if (
    rest.some(({ lower }) => (lower === 'zu' && !isGroup) || lower === 'und' || lower === 'oder') ||
    JOINS.test(rest[0]?.lower ?? '')
  )
    return false
  if (startsAnew(rest) || isOneChain(end, rest)) return false
  const head = sentence.tokens.slice(0, from)
  const main = head.findLastIndex((token) => mayBeFinite(token) && token.forms.strong === 0)
  const auxiliary = head[main]
  if (!isGroup && !(CONJUNCTION.test(first.lower) ? isOpen(head) : hasAntecedent(head, tokens, at))) return false
  if (!auxiliary || isNoun(last) || !(completes(auxiliary, last) || isState(auxiliary, last))) return false
  return !head.slice(main + 1).some((token) => !isNoun(token) && completes(auxiliary, token))
}

/**
 * `…, seit Mai ist sie gesperrt`, `…, wie immer wird viel gelacht`, `…, als Trainer ist er bekannt`: a phrase or an adverb, and behind the
 * verb its subject, or none at all. Only words that are conjunctions alone open a clause in any case.
 */
function mayBeMainClause(tokens: readonly Token[], at: number): boolean {
  const [first, end] = [tokens[0] as Token, tokens[at - 1] as Token]
  const rest = tokens.slice(at)
  const number = numberOf(end) ?? 'singular'
  if (PLAIN_SUBORDINATORS.has(first.lower)) return false
  // `…, die am Markt wurde 1720 gebaut`: which of several is told by the phrase.
  if (!TWOFOLD.test(first.lower))
    return isInverted(rest) || (completes(end, rest.at(-1) as Token) && arePhrases(tokens.slice(1, at - 1)))
  if (isPrepositionAt(tokens, 0) && !isNominativeAt(tokens, 1)) return true
  return !mayHoldSubject(tokens.slice(1, at - 1), number) || mayHoldSubject(rest, number)
}

function arePhrases(tokens: readonly Token[]): boolean {
  return nounGroupsOf(tokens).every(({ isGoverned, isGenitive }) => isGoverned || isGenitive)
}

const TWOFOLD = /^(?:seit|bis|während|als|wie|damit|da)$/u

/** Not so behind `ist neu`: a state before the comma has completed what is said. */
function isOpen(head: readonly Token[]): boolean {
  const last = head.at(-1)
  return last !== undefined && (isNoun(last) || !last.forms.isBare)
}

/** `den Plan, der …`, but not `zwei Kliniken, die in Fulda ist …`: the noun before the comma has gender and number of the pronoun. */
export function hasAntecedent(head: readonly Token[], tokens: readonly Token[], at: number): boolean {
  const noun = nounGroupsOf(head).at(-1)
  if (!noun || noun.end < head.length - 1) return false
  // `Briefe`: beside the plural the dative with its old ending is none to reckon with.
  const own = (noun.cells & PLURAL) !== 0 && /e$/u.test(head.at(-1)?.text ?? '') ? noun.cells & ~DATIVE : noun.cells
  const gender = GENDERS[tokens[0]?.lower ?? '']
  if (gender === undefined || mayHoldSubject(tokens.slice(1, at - 1), 'singular')) return true
  // Behind `die` the number of the verb tells which of the two it is.
  const isSingular = numberOf(tokens[at - 1] as Token) === 'singular'
  return (own & (isSingular ? gender & SINGULAR : gender)) !== 0
}

const DATIVE = cells('Dmn')
const GENDERS: Readonly<Record<string, Cells>> = {
  der: cellsOfGender(Gender.masculine),
  die: cellsOfGender(Gender.feminine) | PLURAL,
  das: cellsOfGender(Gender.neuter)
}

/** `um an den Brand zu gelangen`: the only infinitive with zu of the words. */
function endsGroupWithUm(tokens: readonly Token[], at: number): boolean {
  const end = tokens[0]?.lower === 'um' ? infinitiveEnd(tokens, 1) : undefined
  return end === at - 1 && !tokens.slice(at).some((_, i) => endOfZuInfinitive(tokens, at + i) !== undefined)
}

/** `bleibt … geschlossen` */
function isState({ lower }: Token, { forms }: Token): boolean {
  return /^(?:bleib(?:t|en)|blieb(?:en)?)$/u.test(lower) && (forms.verb & VerbForm.pastParticiple) !== 0 && forms.isBare
}

/** `gebraucht wird Wir müssen …`: a headline without its full stop, and the next sentence. */
function startsAnew([first]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    isNoun(first) &&
    first.text !== 'Sie' &&
    (ARTICLES.has(first.lower) || PREPOSITIONS.has(first.lower) || PERSON.test(first.lower) || first.forms.noun === 0)
  )
}

/** `hätte stattfinden sollen`, `erzeugt werden können`: all of them are the verbs of one clause. */
function isOneChain(end: Token, verbs: readonly Token[]): boolean {
  const last = verbs.at(-1) as Token
  const areVerbs = verbs.every((token) => !isNoun(token) && (token.forms.verb & NON_FINITE) !== 0)
  return (
    areVerbs &&
    (MODAL_VERBS.has(last.lower) || AUXILIARIES.has(last.lower) || last.lower === 'lassen' || HAVE.has(end.lower))
  )
}

const NON_FINITE = VerbForm.infinitive | VerbForm.pastParticiple

function mayBeMainVerb(token: Token): boolean {
  return (
    isSurelyFinite(token) ||
    (isAuxiliary(token.lower) && (token.forms.verb & VerbForm.infinitive) === 0 && mayBeFinite(token))
  )
}

/** `Der Beitrag …, von dem sie profitieren erschien zuerst auf …`: what web pages append, with a headline in it. */
export function isAppendedAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'erschien' && tokens[at + 1]?.lower === 'zuerst'
}

/** `die wir erfahren haben zeigt, dass …` */
function isBeforeObject({ tokens, closes, sentence, at }: Stretch): boolean {
  return closes === ',' && /^(?:dass|ob|wie|was|warum)$/u.test(sentence.tokens[at + tokens.length]?.lower ?? '')
}

function areBothPlural(end: Token, verb: Token): boolean {
  return (end.forms.verb & verb.forms.verb & VerbForm.thirdPlural) !== 0
}

const JOINS = /^(?:und|oder|sowie|als|wie|zu)$/u

/** Where the subordinate clause begins that the stretch opens with; undefined where it opens with none that lacks its main verb. */
function openerOf({ tokens, isFirst, opens, sentence, at }: Stretch): number | undefined {
  const first = tokens[0]
  if (!first) return undefined
  if (!isFirst && opens === ',') {
    const earlier = sentence.tokens.slice(0, at)
    const head = earlier.slice(
      Math.max(
        0,
        earlier.findLastIndex(({ before }) => /[:„–]/u.test(before))
      )
    )
    if (
      head.some((token, i) => i > 0 && mayBeFinite(token) && (token.forms.strong === 0 || /ten?$/u.test(token.lower)))
    )
      return undefined
    if (head.some((token) => CONJUNCTION.test(token.lower) || QUESTION.test(token.lower))) return undefined
    if (isNoun(head[0]) && ((head[0]?.forms.verb ?? 0) & FINITE) !== 0 && head[0]?.forms.noun === 0) return undefined
    return CONJUNCTION.test(first.lower) || isRelativeAt(tokens, 0) ? 0 : undefined
  }
  if (!isFirst && !/^[:–]?„?$/u.test(opens)) return undefined
  const start = BEFORE_OPENER.test(first.lower) ? 1 : 0
  const { lower = '' } = tokens[start] ?? {}
  if (QUESTION.test(lower)) return start
  if (!CONJUNCTION.test(lower)) return undefined
  return /^(?:bis|seit|während)$/u.test(lower) && isPrepositionAt(tokens, start) && !isNominativeAt(tokens, start + 1)
    ? undefined
    : start
}

/** `während die Betriebe …`: the prepositions of time take a dative or a genitive. */
function isNominativeAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:die|das)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower !== 'bis'
}

/** Behind words that lack a verb the clause may begin without its comma: `Bei allen die helfen wollen bedankt sich …`. */
function innerOpener({ tokens, isFirst }: Stretch, from: number): number | undefined {
  const hasVerb = tokens
    .slice(0, from)
    .some((token, i) => i > 0 && mayBeFinite(token) && (token.forms.strong === 0 || /ten?$/u.test(token.lower)))
  return isFirst && !hasVerb ? from : undefined
}

const BEFORE_OPENER = /^(?:und|aber|doch|denn|auch|selbst|gerade|nur|immer|erst|egal|besonders)$/u
const CONJUNCTION =
  /^(?:dass|weil|wenn|obwohl|nachdem|bevor|sobald|falls|sofern|ob|solange|soweit|indem|da|seit|seitdem|während|damit|als|wie|bis|sodass)$/u
const QUESTION = /^(?:wer|was|wen|wem|wo|warum|weshalb|wann|welche[mnrs]?|wof[üu]r|womit)$/u

/** A finite verb, or a form that can be one: `organisiert`, `passierten`. */
function mayEndClause(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at] as Token
  if (!mayBeFinite(end) || tokens[at - 1]?.lower === 'zu') return false
  if (isSurelyFinite(end) || end.forms.strong === 0) return true
  const before = tokens[at - 1]
  return /ten?$/u.test(end.lower) && before !== undefined && !isDeclined(before) && !PREPOSITIONS.has(before.lower)
}

function isDeclined(token: Token): boolean {
  return !isNoun(token) && (ARTICLES.has(token.lower) || token.forms.strong !== 0)
}

function mayOpenMain(verb: Token, [next]: readonly Token[]): boolean {
  if (!mayBeFinite(verb)) return false
  if (verb.forms.strong === 0) return true
  // `entfernte das Kabinett`: by its form an adjective too, but what follows is none of its nouns.
  return (
    /ten?$/u.test(verb.lower) &&
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

/** `…, das große bleibt geschlossen`: an adjective that stands for a noun, and the verb of its own sentence. */
function isNominal(tokens: readonly Token[], opener: number, end: number): boolean {
  const adjective = tokens[opener + 1]
  return (
    end === opener + 2 &&
    /^(?:der|die|das)$/u.test(tokens[opener]?.lower ?? '') &&
    adjective !== undefined &&
    !isNoun(adjective) &&
    adjective.forms.weak !== 0
  )
}

/** `auswerten können`, `geplant ist`: both may be the verb of the one clause. */
function isOneCluster(end: Token, verb: Token): boolean {
  const isParticiple = (end.forms.verb & VerbForm.pastParticiple) !== 0
  const isInfinitive = (end.forms.verb & VerbForm.infinitive) !== 0
  if (isParticiple && (AUXILIARIES.has(verb.lower) || WITH_PARTICIPLE.test(verb.lower))) return true
  return isInfinitive && (MODAL_VERBS.has(verb.lower) || BECOME.has(verb.lower) || WITH_INFINITIVE.test(verb.lower))
}

/** Verbs that a participle or an infinitive stands before: `verletzt wirkt`, `liegen bleibt`. */
const WITH_PARTICIPLE =
  /^(?:wirk|schein|erschein|erschien|bleib|blieb|fühl|zeig|gilt|gelt|galt|lieg|lag|steh|stand|komm|k[ao]m|sitz|saß|sieh|sah|geh|ging|bek[oa]m|krieg|erh[aäi]|nenn|mach|find|fand|h[aäi]lt|hielt)/u
const WITH_INFINITIVE =
  /^(?:l[aä]ss|ließ|sieh|seh|sah|hör|fühl|spür|h[ea]lf|hilf|half|lern|lehr|geh|ging|bleib|blieb|komm|k[ao]m|schick|leg|brauch|find|fand)/u

/** Behind the verb stands its subject, which no subordinate clause has there. */
function isInverted([first]: readonly Token[]): boolean {
  return first !== undefined && (PERSON.test(first.text) || first.text === 'Sie')
}

const PERSON = /^(?:ich|du|er|wir|ihr|man|es|sie|das|dies)$/u
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

/** Whether the form at the end is what the verb needs: an infinitive, a participle. */
function completes({ lower }: Token, { forms }: Token): boolean {
  if (MODAL_VERBS.has(lower)) return (forms.verb & VerbForm.infinitive) !== 0
  if (HAVE.has(lower) || BE.has(lower)) return (forms.verb & VerbForm.pastParticiple) !== 0
  return BECOME.has(lower) && (forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0
}
