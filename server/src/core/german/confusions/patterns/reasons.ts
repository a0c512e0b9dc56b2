import { FINITE_AUXILIARIES, HAVE } from '../../clauses/auxiliaries.ts'
import { isPluralVerb } from '../../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../../clauses/function-words.ts'
import { hasSubjectAlone } from '../../clauses/intransitive-verbs.ts'
import { cells } from '../../words/cells.ts'
import { VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/**
 * `denn`, which opens a reason, and `den`, which opens a relative clause or stands before a noun. Source: Duden, Richtiges und gutes
 * Deutsch.
 */
export const REASONS: readonly ConfusionPattern[] = [
  {
    // `Mit denn ersten Zahlen`
    found: 'denn',
    right: 'den',
    means: 'Begründung',
    fits: (tokens, at) => {
      const [before, next, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
      if (!before || !next || !BEFORE_DEN.test(before.lower)) return false
      if (isNoun(next)) return (next.forms.noun & FOR_DEN) !== 0 && tokens[at + 2]?.before === ''
      return next.lower.endsWith('en') && (next.forms.weak & FOR_DEN) !== 0 && isNoun(noun)
    }
  },
  {
    found: 'den',
    right: 'denn',
    means: 'Artikel',
    fits: (tokens, at, { opens }) => {
      const noun = tokens[1]
      if (at !== 0 || opens !== ',' || tokens.length < 5 || !noun || !isNoun(noun) || noun.forms.noun === 0)
        return false
      const verb = tokens[2]
      const isVerb =
        isSurelyFinite(verb) || /^(?:können|müssen|sollen|wollen|dürfen|haben|sind|werden)$/u.test(lowerOf(verb))
      // `ein Streit, den Politik hätte lösen können`
      if (isTwoInfinitives(tokens)) return false
      return (noun.forms.noun & FOR_DEN) === 0 && isVerb && !isSurelyFinite(tokens.at(-1))
    }
  },
  {
    // `Der Weg, denn die Gemeinde gewählt hat, …`: with its verb at the end it is a relative clause.
    found: 'denn',
    right: 'den',
    means: 'Begründung',
    fits: (tokens, at, { opens, sentence, at: from }) => {
      const [verb, predicate] = [tokens.at(-1), tokens.at(-2)]
      const antecedent = sentence.tokens[from - 1]
      if (at !== 0 || opens !== ',' || tokens.length < 4 || !verb || !predicate || !isNoun(antecedent)) return false
      return (
        ((antecedent?.forms.noun ?? 0) & MASCULINE) !== 0 &&
        /^(?:hat|haben|hatte|hatten|wird|werden|kann|können|will|wollen|muss|müssen|soll|sollen)$/u.test(verb.lower) &&
        (predicate.forms.verb & NOT_FINITE) !== 0 &&
        !isNoun(predicate) &&
        !tokens.slice(0, -2).some((token) => mayBeFinite(token))
      )
    }
  },
  { found: 'den', right: 'denn', means: 'Artikel', fits: opensReason }
]

const BEFORE_DEN = /^(?:mit|von|bei|nach|aus|zu|seit|in|auf|an|vor|unter|zwischen|für|gegen|durch|über|neben|hinter)$/u

/** `hätte lösen können`: two infinitives end the clause. */
function isTwoInfinitives(tokens: readonly Token[]): boolean {
  const [beforeLast, last] = [tokens.at(-2), tokens.at(-1)]
  return ((last?.forms.verb ?? 0) & (beforeLast?.forms.verb ?? 0) & VerbForm.infinitive) !== 0
}

const FOR_DEN = cells('Am Dp')

const MASCULINE = cells('Nm Am Dm')

const NOT_FINITE = VerbForm.infinitive | VerbForm.pastParticiple

/** `…, den er hat neue Kunden gewonnen`, `…, den die Kosten steigen weiter`: the verb stands in second place. */
function opensReason(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const { opens, closes, sentence, at: from } = stretch
  if (at !== 0 || opens !== ',' || !/^“?[.!]/u.test(closes)) return false
  const [, subject, verb] = tokens
  const [beforeLast, last] = [tokens.at(-2), tokens.at(-1)]
  if (!subject || !verb || !beforeLast || !last) return false
  if (/^(?:viele|alle|einige|mehrere|zahlreiche)$/u.test(subject.lower)) return opensReasonWithMany(tokens)
  if (!/^(?:er|sie|es|wir|man|ich)$/u.test(subject.lower)) return opensReasonWithNoun(stretch)
  if (tokens.length < 5 || !(isSurelyFinite(verb) || FINITE_AUXILIARIES.has(verb.lower))) return false
  // `den er hätte kommen lassen`: two infinitives stand behind their auxiliary in a relative clause, too.
  if (isTwoInfinitives(tokens)) return false
  if (HAVE.has(verb.lower) && /^(?:können|müssen|sollen|wollen|dürfen|lassen|helfen|sehen|hören)$/u.test(last.lower))
    return false
  if (isNoun(last)) return hasSubjectAlone(verb, tokens.slice(3)) || !mayMean(sentence.tokens.slice(0, from))
  if (FINITE_AUXILIARIES.has(verb.lower) && (last.forms.verb & NOT_FINITE) !== 0) return true
  return !mayBeFinite(last) && !mayMean(sentence.tokens.slice(0, from))
}

/** `…, den viele Läden stehen leer`: the verb in second place, and none at the end. */
function opensReasonWithMany(tokens: readonly Token[]): boolean {
  const [, , noun, verb, next] = tokens
  const last = tokens.at(-1)
  if (!noun || !verb || !next || !last || !isNoun(noun) || !(isSurelyFinite(verb) || isPluralVerb(verb))) return false
  return last.forms.isBare && last.forms.verb === 0 && !isNoun(last)
}

/** Whether a noun before is one that the relative pronoun `den` can stand for. */
function mayMean(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      /^(?:jemand(?:e[mn])?|niemand(?:e[mn])?|[jk]?eine[mnr]|jede[mnr])$/u.test(token.lower) ||
      (isNoun(token) && ((token.forms.noun === 0 && i > 0) || (token.forms.noun & MASCULINE & ~cells('Gm')) !== 0))
  )
}

/** `…, den ohne ihren Einsatz wäre das Fest nicht denkbar`: behind a phrase of its own the verb stands in second place. */
function opensReasonWithNoun({ tokens, sentence, at: from }: Stretch): boolean {
  const preposition = tokens[1]
  const isSubject = /^(?:der|die|das|ein|eine)$/u.test(lowerOf(preposition))
  if (!preposition || !(isSubject || PREPOSITIONS.has(preposition.lower))) return false
  const noun = tokens.findIndex((token, i) => i > 1 && isNoun(token))
  // `den die Frist für das Camp läuft ab`
  const behind = PREPOSITIONS.has(lowerOf(tokens[noun + 1]))
    ? tokens.findIndex((token, i) => i > noun + 1 && i < noun + 5 && isNoun(token))
    : -1
  const end = behind < 0 ? noun : behind
  const verb = tokens[end + 1]
  const next = tokens[end + 2]
  if (noun < 2 || noun > 5 || !verb || !next || tokens.length < end + (isSubject ? 3 : 4)) return false
  if (!tokens.slice(2, noun).every((token) => ARTICLES.has(token.lower) || token.forms.weak !== 0)) return false
  if (!isSurelyFinite(verb) && !isPluralVerb(verb)) return false
  // `den die Stadt ehrt`: with its verb at the end a relative clause.
  if (
    isSubject &&
    !/^(?:ist|sind|war|waren|bleibt|bleiben)$/u.test(verb.lower) &&
    mayMean(sentence.tokens.slice(0, from))
  )
    return false
  const isInfinitive = (next.forms.verb & NOT_FINITE) !== 0 && !isNoun(next)
  return !isInfinitive && !mayBeFinite(tokens.at(-1)) && !PLAIN_SUBORDINATORS.has(next.lower)
}
