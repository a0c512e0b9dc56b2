import { BE, BECOME, FINITE_AUXILIARIES, isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { hasFinite, infinitiveEnd, isClauseFinal, isPluralVerb, isVerbal } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import {
  ARTICLES,
  COPULAS,
  PLAIN_SUBORDINATORS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS
} from '../clauses/function-words.ts'
import { INVITING_NOUNS } from '../clauses/noun-infinitives.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { VerbForm } from '../words/morphology.ts'
import { valueOfNumberWord } from '../words/number-words.ts'
import { hasAntecedent, isAppendedAt } from './clause-ends.ts'
import { EFFECT } from './opening-infinitives.ts'
import { isRelativeAt } from './relative-readings.ts'

/**
 * `Da die Tests laufen können wir starten`: the verb that ends the clause, and behind it the verb of the main clause;
 * `…, die ohne Abschluss gehen und hat …`: behind `und` the main clause goes on with a verb in second place;
 * `…, die wir haben eine Frage`: behind its verb no subordinate clause has a noun phrase.
 *
 * @param from where the innermost clause begins that is known to lack its comma in front, 0 for none
 */
export function closesClause(tokens: readonly Token[], at: number, stretch: Stretch, from: number): boolean {
  // `Nur wer sich anmeldet bekommt …`
  const isOnlyWho = from === 0 && tokens[1]?.lower === 'wer' && /^(?:nur|auch)$/u.test(tokens[0]?.lower ?? '')
  const opener = tokens[isOnlyWho ? 1 : from]
  const end = tokens[at - 1]
  const start = tokens[at]
  if (!opener || !end || !start) return false
  if (at === 2 && stretch.isFirst && isWhoeverMay(tokens)) return true
  const hasLink = /^(?:und|denn|aber|doch)$/u.test(tokens[0]?.lower ?? '')
  if (
    (stretch.isFirst || stretch.opens === ':') &&
    from === 0 &&
    closesPurpose(hasLink ? tokens.slice(1) : tokens, hasLink ? at - 1 : at)
  )
    return true
  if (at - from < 3) return false
  if (isAppendedAt(tokens, at)) return false
  // `dass sie nichts davon wissen und so liegt der Schluss nahe`: behind `und` a sentence of its own.
  if (/^(?:so|dann|damit|somit|daher|deshalb)$/u.test(tokens[at - 2]?.lower ?? '') && tokens[at - 3]?.lower === 'und')
    return false
  // `indem Sie wie folgt die Daten sichern`
  if (end.lower === 'folgt' && tokens[at - 2]?.lower === 'wie') return false
  // `obwohl es bedenken gab`: a plural is no verb of `es`.
  if (/^(?:es|er|man)$/u.test(tokens[at - 2]?.lower ?? '') && (end.forms.verb & VerbForm.thirdSingular) === 0)
    return false
  if (/^(?:desto|umso)$/u.test(start.lower)) return stretch.isFirst && opener.lower === 'je' && mayBeFinite(end)
  if (start.lower === 'und' && stretch.opens === ',' && closesInfinitive(tokens, at))
    return isMainPredicate(tokens, at, stretch)
  if (start.lower === 'und' && closesQuestion(tokens, at))
    return isMainPredicate(tokens, at, { ...stretch, isFirst: false })
  const isOpened =
    from > 0 ||
    (stretch.isFirst
      ? OPENERS.has(opener.lower) || /^(?:sollte[nt]?|solltet)$/u.test(opener.lower)
      : stretch.opens === ',' && opensSubordinate(tokens) && !isAnswer(stretch))
  if (!isOpened) return false
  // `Wer bleibt und hilft hat …`: no clause has two finite verbs side by side.
  if (
    isSurelyFinite(end) &&
    isSurelyFinite(start) &&
    !isSurelyFinite(tokens[at + 1]) &&
    tokens[at + 1] &&
    !CLUSTERING.test(start.lower)
  )
    return true
  if (!isClauseFinal(tokens.slice(from), at - 1 - from)) return false
  if (start.lower === 'sowie') return isRelativeAt(tokens, from) && isLoneSeries(tokens, at)
  if (start.lower === 'und')
    return (
      isMainPredicate(tokens, at, stretch) || isMainClause(tokens, at, stretch) || isLoneSubject(tokens, at, stretch)
    )
  if (start.lower === 'dann')
    return (
      stretch.isFirst &&
      (isSurelyFinite(tokens[at + 1]) || /^(?:gib|geh|kling)t[’']s$/u.test(tokens[at + 1]?.lower ?? ''))
    )
  if (opensNominal(tokens, at))
    return (
      !JOINS.test(tokens[at - 2]?.lower ?? '') &&
      isWholeClause(tokens, from, stretch) &&
      !(from === 0 && isDemonstrative(tokens, at, stretch)) &&
      !isNominalAsPredicate(tokens, at)
    )
  const hasSurely =
    (isSurelyFinite(start) && !isSurelyFinite(tokens[at + 1])) || isPastBehind(end, start, tokens[at + 1])
  const isModal = MODAL_PLURAL.has(start.lower) && PRONOUNS.has(tokens[at + 1]?.lower ?? '')
  // `solche falten wirft`: behind an article or a preposition the word is no verb.
  // `Menschen die dort wohnen brauchen Hilfe`: two plurals, and more behind them than a cluster of verbs has.
  if (
    isPluralVerb(end) &&
    isPluralVerb(start) &&
    !CLUSTERING.test(start.lower) &&
    isRelativeAt(tokens, from) &&
    isInMiddle(tokens, at)
  )
    return true
  // `helfen wollen bleiben die Gebühren stabil`: the cluster has its modal verb.
  if (
    MODAL_PLURAL.has(end.lower) &&
    ((tokens[at - 2]?.forms.verb ?? 0) & VerbForm.infinitive) !== 0 &&
    isPluralVerb(start) &&
    ARTICLES.has(tokens[at + 1]?.lower ?? '')
  )
    return true
  if (!isSurelyFinite(end) && (end.forms.verb & VerbForm.pastParticiple) !== 0) return false
  if (!isSurelyFinite(end))
    return (
      hasSurely &&
      !CLUSTERING.test(start.lower) &&
      (!IS.test(start.lower) || opener.lower === 'was' || isPresent(end, tokens[at - 2])) &&
      !isBehindArticle(tokens[at - 2])
    )
  const next = tokens[at + 1]
  // `gesperrt wurde fahren weniger Autos`
  const isPlural = isPluralVerb(start) && next !== undefined && !isVerbal(next)
  return (hasSurely || isModal || isPlural) && next !== undefined
}

/** `Wer möchte kann …`: the shortest clause. */
function isWhoeverMay([who, wants, may, next]: readonly Token[]): boolean {
  return (
    who?.lower === 'wer' &&
    /^(?:möchte|will|mag|darf|kann|soll)$/u.test(wants?.lower ?? '') &&
    /^(?:kann|darf|sollte|muss|soll|findet|bekommt|erhält)$/u.test(may?.lower ?? '') &&
    next !== undefined
  )
}

/** `… am Herzen liegt besuchte drei Schulen`: an adjective by its form, but no noun follows. */
function isPastBehind(end: Token, start: Token, next: Token | undefined): boolean {
  if (!isSurelyFinite(end) || !mayBeFinite(start) || !next || isNoun(next)) return false
  // `geschlossen hat versorgt ein Laden …`: behind its auxiliary a clause has no participle.
  if (!/ten?$/u.test(start.lower))
    return (
      isAuxiliary(end.lower) && /t$/u.test(start.lower) && /^(?:der|die|das|ein|eine|er|sie|es|man)$/u.test(next.lower)
    )
  return (
    ARTICLES.has(next.lower) ||
    PRONOUNS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    valueOfNumberWord(next.lower) !== undefined
  )
}

/** `Ob die Mittel reichen ist offen`: a plural behind its subject, which is no participle. */
function isPresent({ forms }: Token, before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (/^(?:wir|sie|alle|viele)$/u.test(before.lower) ||
      (isNoun(before) && (before.forms.noun & PLURAL_SUBJECT) !== 0)) &&
    (forms.verb & VerbForm.pastParticiple) === 0
  )
}

/** `wie es beschaffen war`: behind them stands a participle that looks like an infinitive. */
const IS = /^(?:ist|war|wäre|sei)$/u
const JOINS = /^(?:und|oder|sowie)$/u

/** A second verb with words behind it that are no verbs, so that it is no part of a cluster (`gewartet haben dürfen`). */
function isInMiddle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && !isVerbal(next) && !JOINS.test(next.lower) && !isVerbal(tokens[at - 2] ?? next)
}

/** `…, Ideologien zu erkennen und zeigt …`: the group has no finite verb, so the one behind `und` is not its own. */
function closesInfinitive(tokens: readonly Token[], at: number): boolean {
  const isEnd = endOfZuInfinitive(tokens, at - 1) === at - 1 || endOfZuInfinitive(tokens, at - 2) === at - 1
  return isEnd && !hasFinite(tokens.slice(0, at - 1))
}

/** `Um die Schule zu bauen braucht …`: the group that opens the sentence, and the verb of the main clause. */
function closesPurpose(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:um|ohne|statt|anstatt)$/u.test(tokens[0]?.lower ?? '') || !isMainVerbAt(tokens, at)) return false
  // `Um acht zu schließen ist …`: a time.
  if (tokens[2]?.lower === 'zu' && valueOfNumberWord(tokens[1]?.lower ?? '') !== undefined) return false
  // `Um acht Uhr zu kommen ist …`
  if (tokens[0]?.lower === 'um' && tokens[2]?.text === 'Uhr') return false
  // `ohne die Möglichkeit zu sparen`: the infinitive hangs on the noun.
  // `Ohne Anmeldung mitzumachen ist möglich`: the infinitive is the subject, and `ohne` goes with the noun.
  const isSubject = COPULAS.has(tokens[at]?.lower ?? '') && !mayHoldSubject(tokens.slice(at + 1), 'singular')
  const isEffect = isSubject || EFFECT.test(tokens[at]?.lower ?? '')
  if (/^(?:ohne|statt|anstatt)$/u.test(tokens[0]?.lower ?? '') && isEffect && (isNoun(tokens[1]) || isNoun(tokens[2])))
    return false
  // `Ohne Ticket zu fahren kann 60 Euro kosten.`
  if (
    tokens[0]?.lower === 'ohne' &&
    isNoun(tokens[1]) &&
    at < 5 &&
    !/^(?:haben|nehmen)$/u.test(tokens[at - 1]?.lower ?? '')
  )
    return false
  return isEndOfGroups(tokens, at - 1) && !INVITING_NOUNS.test(tokens[at - 3]?.text ?? '')
}

/** A finite verb in second place, with no other verb behind that it could end a cluster with. */
function isMainVerbAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (isSurelyFinite(tokens[at])) return true
  if (mayBeFinite(tokens[at]) && /^(?:wir|ihr)$/u.test(next?.lower ?? '')) return true
  // `Um Daten zu senden müssen in jedem Ort alle Geräte laufen.`
  if (
    MODAL_PLURAL.has(tokens[at]?.lower ?? '') &&
    tokens.length - at > 3 &&
    mayHoldSubject(tokens.slice(at + 1), 'plural')
  )
    return isVerbal(tokens.at(-1) as Token)
  return (
    MODAL_PLURAL.has(tokens[at]?.lower ?? '') &&
    next !== undefined &&
    (PRONOUNS.has(next.lower) || ARTICLES.has(next.lower) || /^(?:alle|viele|beide)$/u.test(next.lower))
  )
}

/** `um Kosten zu sparen und Platz zu schaffen`: one group or several. */
function isEndOfGroups(tokens: readonly Token[], end: number): boolean {
  for (let from = 1; from <= end; ) {
    const last = infinitiveEnd(tokens, from)
    if (last === undefined || last === end) return last === end
    if (!JOINS.test(tokens[last + 1]?.lower ?? '')) return false
    from = last + 2
  }
  return false
}

/** `…, über welches Gateway sie ging und hat …`: a question in the stretch, complete with its verb. */
function closesQuestion(tokens: readonly Token[], at: number): boolean {
  const word = tokens.slice(0, at).findLastIndex((token) => QUESTION_WORDS.has(token.lower))
  return word >= 0 && isClauseFinal(tokens.slice(word), at - 1 - word)
}

/** Verbs that follow an infinitive within one clause (`stehen lässt`, `lesen kann`). */
const CLUSTERING =
  /^(?:l[äa]ss|ließ|kann|könn|konn|muss|müss|soll|will|woll|darf|dürf|durf|mag|möcht|wird|wurd|würd|werd|sieh|sah|hör|geh|ging|bleib|blieb|lern|half|hilf|leg|schick|komm|kam|hat|hätt|haben)/u

function isBehindArticle(token: Token | undefined): boolean {
  return token !== undefined && (ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower))
}

/** `eine Frage`, `den Antrag`, `Vereine`: subject or object of another clause; genitives and datives are left alone. */
function opensNominal(tokens: readonly Token[], at: number): boolean {
  const { lower = '', forms } = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (/^(?:die|das|den|eine?|einen|mehrere|viele|keine|keinen|unsere|seine|seinen|ihre|ihren)$/u.test(lower))
    return next !== undefined && !mayBeFinite(next)
  // `liegen Aufgaben und Felder …`: a plural is no name.
  return isNoun(tokens[at]) && next !== undefined && ((forms?.noun ?? 0) & PLURAL_SUBJECT) !== 0 && forms?.verb === 0
}

const PLURAL_SUBJECT = 0x0008

/** Only a clause with a subject and more before its verb; `weil` has the verb in second place in speech. */
function isWholeClause(tokens: readonly Token[], from: number, { isFirst }: Stretch): boolean {
  const { lower = '' } = tokens[from] ?? {}
  if (isFirst && from === 0) return false
  return PLAIN_SUBORDINATORS.has(lower) ? !SPOKEN.has(lower) : isRelativeAt(tokens, from)
}

/** `zwei Bäder, das im Tal nutzt die Schule`, `…, den am Fluss nehmen viele`: a sentence of its own, with its subject behind the verb. */
function isDemonstrative(tokens: readonly Token[], at: number, { sentence, at: from }: Stretch): boolean {
  const head = sentence.tokens.slice(0, from)
  const number = numberOf(tokens[at - 1] as Token) ?? 'singular'
  if (/^(?:den|dem)$/u.test(tokens[0]?.lower ?? '')) return !mayHoldSubject(tokens.slice(1, at - 1), number)
  return isNoun(head.at(-1)) && !hasAntecedent(head, tokens, at)
}

const SPOKEN = new Set(['weil', 'obwohl', 'wenn'])

/** `als`, dates and measures stand behind the verb too (`… dauert den ganzen Tag`). */
function isNominalAsPredicate(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 4)
    .some((token) => /^(?:Tag|Tage|Woche|Wochen|Monat|Jahr|Jahre|Abend|Nacht|Mal)$/u.test(token.text))
}

/** What opens a clause at the beginning of a sentence, where a verb at its end is followed by that of the main clause. */
const OPENERS = new Set(
  'da weil wenn nachdem obwohl sobald falls sofern solange indem wer was dass ob wie seit seitdem bevor als während damit bis'.split(
    ' '
  )
)
const MODAL_PLURAL = new Set('können müssen sollen wollen dürfen haben werden'.split(' '))

/** `Wem das schwerfällt, bei dem fängt die Hilfe an`: behind its clause the sentence takes up who is meant. */
function isAnswer({ sentence, at }: Stretch): boolean {
  const isNext = sentence.tokens.slice(1, at).every(({ before }) => before === '')
  return isNext && /^(?:wer|wem|wen|was)$/u.test(sentence.tokens[0]?.lower ?? '')
}

/** A comma, then `die`, `dass`, `mit der`: a subordinate clause with nothing that could be its article. */
function opensSubordinate(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first || tokens.length < 2) return false
  if (QUESTION_WORDS.has(first.lower) || PLAIN_SUBORDINATORS.has(first.lower)) return true
  if (!/^(?:die|der|das|den|dem|denen|deren|dessen)$/u.test(first.lower) && !PREPOSITIONS.has(first.lower)) return false
  // `…, das schönste ist der Park`: an adjective that stands for its noun, and right behind it the verb.
  const [, second, third] = tokens
  if (
    ARTICLES.has(first.lower) &&
    second &&
    third &&
    second.forms.weak !== 0 &&
    !isNoun(second) &&
    COPULAS.has(third.lower)
  )
    return false
  return isRelativeAt(tokens, 0)
}

/** `…, die wir haben und das Interesse`: what stands behind `und` has no verb and no part in the clause, which is complete. */
function isLoneSubject(tokens: readonly Token[], at: number, { isFirst, closes }: Stretch): boolean {
  if (isFirst || closes !== ',' || !/^(?:der|die|das|ein|eine)$/u.test(tokens[at + 1]?.lower ?? '')) return false
  const rest = tokens.slice(at + 2)
  return rest.length > 0 && rest.length < LONGEST_SUBJECT && isNoun(rest.at(-1)) && !hasFinite(rest)
}

/** `Daten, die frei sind sowie Menschen`: behind the verb of the clause its sentence goes on; nouns only, and no further verb. */
function isLoneSeries(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1)
  return (
    rest.length > 0 &&
    !rest.some((token) => mayBeFinite(token)) &&
    (isNoun(rest[0]) || ARTICLES.has(rest[0]?.lower ?? '')) &&
    (isSurelyFinite(tokens[at - 1]) || BE.has(tokens[at - 1]?.lower ?? ''))
  )
}

/** `und ein großer Teil ging …`: subject and finite verb behind it, so that no subordinate clause goes on. */
function isMainClause(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  if (stretch.isFirst || !/^(?:der|die|das|ein|eine)$/u.test(tokens[at + 1]?.lower ?? '')) return false
  const verb = tokens.findIndex((token, i) => i > at + 1 && mayBeFinite(token))
  const nouns = tokens.slice(at + 2, verb).filter((token) => isNoun(token)).length
  if (verb < 0 || verb - at > LONGEST_SUBJECT || nouns !== 1 || !isNoun(tokens[verb - 1])) return false
  if (!isSurelyFinite(tokens[verb]) || tokens.length - verb < 3) return false
  return !tokens.slice(verb + 1).some((token) => mayBeFinite(token)) && !isVerbal(tokens[verb + 1] as Token)
}

const LONGEST_SUBJECT = 5

/** `und hat hierbei …`: a finite verb in second place, with more behind it, that the clause before cannot share. */
function isMainPredicate(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
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
