import { FINITE_AUXILIARIES } from '../german/clauses/auxiliaries.ts'
import { isPluralVerb } from '../german/clauses/clause-shapes.ts'
import {
  endsOfSentences,
  isNoun,
  isSurelyFinite,
  mayBeFinite,
  type Stretch,
  stretchesOf,
  type Token
} from '../german/clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, QUESTION_WORDS } from '../german/clauses/function-words.ts'
import { PLURAL_NOMINATIVE } from '../german/clauses/noun-groups.ts'
import { type Morphology, THIRD, VerbForm } from '../german/words/morphology.ts'
import { MASK, type Prose } from '../markdown/prose.ts'
import { oncePerPair } from '../text/once.ts'
import type { Start } from './sentence-starts.ts'

/** The first constituent of a clause is hardly longer. */
const LONGEST_FIRST = 7

/** First words in lower case of whole main clauses behind a colon (Amtliches Regelwerk 2024, § 54: such a clause begins with a capital). */
export const clausesBehindColons = oncePerPair((prose: Prose, morphology: Morphology): readonly ColonStart[] => [
  ...findBehindColons(prose, morphology)
])

export interface ColonStart extends Start {
  /** False where the clause may sum up what stands before (`Haus, Hof und Stall: alles brannte`) or is one of two (`entweder …`). */
  readonly isCertain: boolean
}

function* findBehindColons(prose: Prose, morphology: Morphology): Generator<ColonStart> {
  if (!/: \p{Ll}/u.test(prose.text)) return
  const stretches = stretchesOf(prose, morphology)
  for (const [i, { opens, tokens: own, closes, at }] of stretches.entries()) {
    // `eine Nutzung, Weitergabe und Bearbeitung darf …`: a row of nouns before the verb.
    const more =
      closes === ',' && stretches[i + 1]?.opens === ',' && !own.some(isVerb) ? (stretches[i + 1]?.tokens ?? []) : []
    const tokens = more[0] && isNoun(more[0]) ? [...own, ...more] : own
    const [first] = tokens
    if (opens !== ':' || !first || prose.text[first.start - 1] !== ' ' || !/^\p{Ll}{2,}$/u.test(first.text)) continue
    if (first.text.includes(MASK) || !/^“?[.!?,]/u.test(closes || '.')) continue
    if (isQuestion(tokens, sentenceEnd(stretches, i))) {
      yield { start: first.start, end: first.end, word: first.text, isCertain: at > 1 }
      continue
    }
    if (PLAIN_SUBORDINATORS.has(first.text) || QUESTION_WORDS.has(first.text) || NO_CLAUSE.has(first.text)) continue
    // `Offen bleibt: auf welcher Fläche die Stadt baut und wer zahlt.`
    if (PREPOSITIONS.has(first.text) && QUESTION_WORDS.has(tokens[1]?.text ?? '')) continue
    const sure = isPronounWithVerb(tokens) ? 1 : tokens.findIndex(isVerb)
    const finite = sure < 0 ? tokens.findIndex((_, at) => isPluralInside(tokens, at)) : sure
    if (finite < 1 || finite > LONGEST_FIRST || finite === tokens.length - 1) continue
    // Words that announce the clause stand before the colon.
    if (at < 2 && !ANNOUNCES.test(stretches[i - 1]?.tokens[0]?.text ?? '')) continue
    const isSentence = /^[.!?“]/u.test(sentenceEnd(stretches, i)) && (!SUMS_UP.test(first.text) || isArticle(tokens))
    yield { start: first.start, end: first.end, word: first.text, isCertain: isSentence && isOrdered(tokens, finite) }
  }
}

/** The mark that ends the sentence of a stretch. */
function sentenceEnd(stretches: readonly Stretch[], at: number): string {
  const { sentence } = stretches[at] as Stretch
  return stretches[endsOfSentences(stretches).get(sentence) ?? at]?.closes ?? ''
}

/** `Denn: er ist …`, `Zweitens: die Stadt …` */
const ANNOUNCES =
  /^(?:Denn|Erstens|Zweitens|Drittens|Viertens|Fünftens|Aber|Doch|Und|Oder|Nur|Klar|Fazit|Übrigens|Außerdem|Zudem|Kurz|Kurzum|Tatsache|Fakt|Wichtig|Neu|Hinweis|Achtung|Tipp)$/u
/** What sums up a row of nouns keeps its small letter in many books. */
const SUMS_UP =
  /^(?:alles|alle|das|dies|dieses|nichts|niemand|keiner|jeder|all|beides|beide|entweder|weder|teils|mal|einerseits|zwar)$/u

/** `wir greifen den Menschen unter die Arme`, `es erstellt automatisch …`: behind its pronoun a form is the finite one. */
function isPronounWithVerb([first, second, third]: readonly Token[]): boolean {
  const person = PERSON_OF.get(first?.text ?? '')
  if (person === undefined || !second || !third || second.before !== '' || !mayBeFinite(second)) return false
  return (second.forms.verb & person) !== 0 && second.forms.strong === 0
}

const PERSON_OF: ReadonlyMap<string, number> = new Map([
  ['ich', VerbForm.firstSingular],
  ['er', VerbForm.thirdSingular],
  ['es', THIRD],
  ['man', VerbForm.thirdSingular],
  ['wir', VerbForm.firstPlural]
])

/** `Fragen der Polizei: wer hat den Unfall gesehen?`, `welche Straßen werden gesperrt?`: the verb stands second. */
function isQuestion(tokens: readonly Token[], end: string): boolean {
  const [first, second] = tokens
  if (!/^\?/u.test(end) || !first || !/^(?:wer|was|wie|wo|wann|warum|wohin|woher|welche[mnrs]?)$/u.test(first.text))
    return false
  const verb = /^welche/u.test(first.text) && isNoun(second) ? tokens[2] : second
  return verb !== undefined && (isVerb(verb) || FINITE_AUXILIARIES.has(verb.text)) && tokens.length > FEWEST_IN_QUESTION
}

const FEWEST_IN_QUESTION = 3

/** `das Gesetz muss …`, `alle Kinder sind …`: what could sum up belongs to a noun. */
function isArticle([first, second, third]: readonly Token[]): boolean {
  if (!first || !/^(?:das|dieses|alle|jeder|beide)$/u.test(first.text) || second?.before !== '') return false
  return isNoun(second) || (second.forms.weak !== 0 && third?.before === '' && isNoun(third))
}

/** Nothing but one phrase stands before the verb: a pronoun, or a group that an article, a preposition or an adjective opens. */
function isOrdered(tokens: readonly Token[], finite: number): boolean {
  const [first] = tokens
  if (!first || finite + 1 >= tokens.length) return false
  const before = tokens.slice(0, finite)
  if (/^(?:er|sie|es|wir|ich|man|ihr)$/u.test(first.text)) return finite === 1
  if (first.text === 'insgesamt') return isNoun(before.at(-1))
  // `kurzfristig kann`, `noch nie war`
  if (finite < 3 && (MODAL.test(tokens[finite]?.text ?? '') || FINITE_AUXILIARIES.has(tokens[finite]?.text ?? ''))) {
    if (
      before.every(
        (token) => ADVERBIAL.test(token.text) || (finite === 1 && token.forms.isBare && token.forms.verb === 0)
      )
    )
      return true
  }
  return isNoun(before.at(-1)) && (ARTICLES.has(first.text) || PREPOSITIONS.has(first.text) || first.forms.strong !== 0)
}

const ADVERBIAL =
  /^(?:noch|nie|nun|jetzt|heute|morgen|dann|danach|damit|dabei|dadurch|dafür|hier|dort|künftig|bisher|bislang|seitdem|seither|erstmals|trotzdem|deshalb|daher|schon|bereits|zudem|außerdem|bald|oft|meist|vielleicht)$/u

/** `insgesamt mehr als zehn Millionen Euro fließen in die Schulen`: an infinitive would end its group. */
function isPluralInside(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  const subject = tokens[at - 1]
  if (!verb || !subject || !isPluralVerb(verb) || !isNoun(subject) || at + 3 > tokens.length) return false
  // Without a subject it is an infinitive with its object.
  if ((subject.forms.noun & PLURAL_NOMINATIVE) === 0 && subject.text !== 'Euro') return false
  return (
    tokens[0]?.text === 'insgesamt' && PREPOSITIONS.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.lower !== 'zu'
  )
}

/** Open enumerations, explanations and questions rather than clauses. */
const NO_CLAUSE = new Set('wie was als um zu und oder sowie bis damit während da je ob wo warum weshalb'.split(' '))

const MODAL = /^(?:müssen|sollen|können|dürfen|wollen|haben|sind|werden|würden|sollten|könnten)$/u

/** A finite verb, or a plural that would else be an infinitive. */
export function isVerb(token: Token): boolean {
  return isSurelyFinite(token) || MODAL.test(token.text)
}
