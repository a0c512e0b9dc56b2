import { isAuxiliary, MODAL_PLURAL } from '../clauses/auxiliaries.ts'
import { isClauseFinal, isPluralVerb, isVerbal } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import {
  ARTICLES,
  COPULAS,
  PLAIN_SUBORDINATORS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS
} from '../clauses/function-words.ts'
import { isShortImperative } from '../clauses/imperatives.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { VerbForm } from '../words/morphology.ts'
import { valueOfNumberWord } from '../words/number-words.ts'
import { hasAntecedent } from './antecedents.ts'
import { isAppendedAt } from './main-clause-openings.ts'
import {
  closesInfinitive,
  isLoneSeries,
  isLoneSubject,
  isMainClause,
  isMainPredicate
} from './main-clauses-behind-und.ts'
import { closesLaterPurpose, closesPurpose } from './opening-purposes.ts'
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
  if (closesLaterPurpose(stretch, at) || endsBesideModal(stretch, at) || isBeforeYou(stretch, at)) return true
  // `Jeder der will kann …`: its comma in front is missing too, so that nothing else can begin there.
  if (at - from === 2 && from > 0) return isSurelyFinite(end) && isSurelyFinite(start) && tokens[at + 1] !== undefined
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
      ? OPENERS.has(opener.lower) ||
        /^(?:sollte[nt]?|solltet)$/u.test(opener.lower) ||
        // `Das dies nicht reicht ist klar`, for `dass`: with its second verb the word can be no article and no subject.
        (opener.lower === 'das' && isSurelyFinite(end) && isSurelyFinite(start) && isRelativeAt(tokens, from))
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
  if (isRequestToYou(tokens, at) || isTakenUp(tokens, at, stretch)) return true
  if (!isClauseFinal(tokens.slice(from), at - 1 - from)) return false
  if (start.lower === 'sowie') return isRelativeAt(tokens, from) && isLoneSeries(tokens, at, stretch)
  if (start.lower === 'und')
    return (
      isMainPredicate(tokens, at, stretch) || isMainClause(tokens, at, stretch) || isLoneSubject(tokens, at, stretch)
    )
  if (start.lower === 'so' && stretch.isFirst && /^(?:wenn|falls|da|weil)$/u.test(opener.lower))
    return isSurelyFinite(tokens[at + 1]) && tokens[at + 2] !== undefined
  if (start.lower === 'dann')
    return (
      stretch.isFirst &&
      (isSurelyFinite(tokens[at + 1]) ||
        /^(?:gib|geh|kling)t[’']s$/u.test(tokens[at + 1]?.lower ?? '') ||
        isRequestToYou(tokens, at, 1))
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
    (!CLUSTERING.test(start.lower) || isWithObject(tokens, at - 1)) &&
    (from > 0 || isRelativeAt(tokens, from)) &&
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

/** `Wenn du Lust hast komm vorbei`: the verb of the clause in the second person, and behind it what the person is to do. */
function isRequestToYou(tokens: readonly Token[], at: number, dann = 0): boolean {
  const [end, verb] = [tokens[at - 1], tokens[at + dann]]
  return (
    verb !== undefined &&
    end !== undefined &&
    tokens.slice(0, at).some(({ lower }) => lower === 'du') &&
    (end.forms.verb & VerbForm.secondSingular) !== 0 &&
    isShortImperative(verb) &&
    at < tokens.length - 1
  )
}

/** `Wer das nicht glaubt der soll kommen`: behind the clause a pronoun takes up who is meant, and then comes the verb. */
function isTakenUp(tokens: readonly Token[], at: number, { isFirst, closes }: Stretch): boolean {
  const [end, verb] = [tokens[at - 1], tokens[at + 1]]
  return (
    isFirst &&
    /^[.!,]/u.test(closes) &&
    /^we[rmn]$/u.test(tokens[0]?.lower ?? '') &&
    /^de[rmn]$/u.test(tokens[at]?.lower ?? '') &&
    isSurelyFinite(end) &&
    (isSurelyFinite(verb) || (verb !== undefined && isPluralVerb(verb))) &&
    at < tokens.length - 2
  )
}

/** `Danach kann, wer will noch bleiben`: between the modal verb and its infinitive whom it is about. */
function endsBesideModal({ tokens, opens, closes, sentence, at: from }: Stretch, at: number): boolean {
  const [who, last] = [tokens[0], tokens.at(-1)]
  return (
    at > 1 &&
    at < tokens.length - 1 &&
    who?.lower === 'wer' &&
    opens === ',' &&
    /^[.!]/u.test(closes) &&
    /^(?:kann|können|darf|dürfen|soll|sollte)$/u.test(sentence.tokens[from - 1]?.lower ?? '') &&
    /^(?:will|mag|möchte|hat|kann)$/u.test(tokens[at - 1]?.lower ?? '') &&
    last !== undefined &&
    !isNoun(last) &&
    /n$/u.test(last.lower) &&
    last.forms.strong === 0 &&
    !tokens.slice(at).some((token) => isSurelyFinite(token))
  )
}

/** `Du weißt schon, was hier läuft und möchtest mitmachen`: the verb behind `und` is that of `du`, which the clause has not. */
function isBeforeYou({ tokens, opens, sentence, at: from }: Stretch, at: number): boolean {
  const [end, verb] = [tokens[at - 1], tokens[at + 1]]
  if (tokens[at]?.lower !== 'und' || opens !== ',' || !verb || sentence.tokens[0]?.lower !== 'du') return false
  return (
    from > 1 &&
    at > 2 &&
    isSurelyFinite(end) &&
    (verb.forms.verb & VerbForm.secondSingular) !== 0 &&
    (verb.forms.verb & VerbForm.thirdSingular) === 0 &&
    !tokens.slice(0, at).some(({ lower }) => lower === 'du') &&
    (PLAIN_SUBORDINATORS.has(tokens[0]?.lower ?? '') ||
      QUESTION_WORDS.has(tokens[0]?.lower ?? '') ||
      /^(?:was|wie|wo)$/u.test(tokens[0]?.lower ?? ''))
  )
}

/** `Lust haben`, where it is no auxiliary: `Alle die Lust haben kommen vorbei`. */
function isWithObject(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'haben' && isNoun(tokens[at - 1])
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
  'da ehe weil wenn nachdem obwohl sobald falls sofern solange indem wer was dass ob wie seit seitdem bevor als während damit bis'.split(
    ' '
  )
)

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
