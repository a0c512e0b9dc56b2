import { FINITE_AUXILIARIES, isAuxiliary } from '../clauses/auxiliaries.ts'
import { endsInFinite, isPrepositionAt, TAKES_INFINITIVE } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { isWithinClause } from '../clauses/interrupted-clauses.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { ONLY_PARTICLES } from '../clauses/verb-particles.ts'
import { type Cells, cellsOfGender, Gender, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { sayingForms } from '../words/verbs-of-saying.ts'
import { endsBeforeMainVerb } from './main-verbs-behind-clauses.ts'
import { isRelativeAt } from './relative-readings.ts'
import { isSecondVerb, isVerbAtEnd, mainVerbAmong } from './second-verbs.ts'

/**
 * `hat seit 2012 ein Gesetz das im Mai geändert wurde`, `Die Kinder die dort spielen, sind …`: a pronoun that can be no article behind
 * its noun, a finite verb at the end of what can be seen, and another one that belongs to the sentence: no clause has two of them.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Nebensätze); Duden, Die Grammatik (Stellung des finiten Verbs).
 */
export function opensClauseOfItsOwn(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const word = PREPOSITIONS.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const pronoun = tokens[word]
  if (!pronoun || !PRONOUN.test(pronoun.lower)) return false
  const before = tokens.slice(0, at)
  const behind = tokens.slice(word + 1)
  if (opensElsewhere(stretch, before) || isMeasured(behind)) return false
  const columns = COLUMNS.get(pronoun.lower) ?? 0
  if (isRelativeAt(tokens, at) && isAntecedent(before, columns) && isBeforeMainVerb(stretch, word)) return true
  if (!endsInFinite(tokens, word, stretch)) return false
  const end = tokens.at(-1) as Token
  const main = mainVerbAmong(before)
  if (!fits(pronoun, before, behind)) return false
  if (!isRelativeAt(tokens, at)) return isOnlyOpener(stretch, main, at, word, columns)
  if (!(isAntecedent(before, columns) || (main >= 0 && isBehindEnd(before, main, columns, word > at)))) return false
  // `kam zu einem Unfall bei dem zwei Verletzungen erlitten`: behind a preposition the pronoun needs a verb of its own.
  const isPast = word > at && !isAuxiliary(tokens[main]?.lower ?? '') && (end.forms.verb & VerbForm.thirdPlural) !== 0
  if (main >= 0) return isSecondVerb(tokens, main, end) || (isPast && (end.forms.verb & VerbForm.infinitive) === 0)
  if (!isVerbAtEnd(tokens)) return false
  return isBeforePredicate(stretch, before) || isLoneGroup(stretch, before, end) || isThanks(stretch, end)
}

const PRONOUN = /^(?:der|die|das|dem|den|denen|deren|dessen)$/u

const COLUMNS: ReadonlyMap<string, Cells> = new Map([
  ['der', cellsOfGender(Gender.masculine) | cellsOfGender(Gender.feminine)],
  ['die', cellsOfGender(Gender.feminine) | PLURAL],
  ['das', cellsOfGender(Gender.neuter)],
  ['dem', cellsOfGender(Gender.masculine) | cellsOfGender(Gender.neuter)],
  ['den', cellsOfGender(Gender.masculine)],
  ['denen', PLURAL],
  ['deren', cellsOfGender(Gender.feminine) | PLURAL],
  ['dessen', cellsOfGender(Gender.masculine) | cellsOfGender(Gender.neuter)]
])

/** `Bei den Orten die neu sind handelt es sich …`: the clause ends before the verb that the sentence still lacks. */
function isBeforeMainVerb(stretch: Stretch, word: number): boolean {
  return stretch.tokens.some((_, i) => i > word + 2 && endsBeforeMainVerb(stretch, i, word))
}

/** The noun right before the pronoun, or the one whose attribute stands between: `ein Gesetz für Berlin das …`. */
function isAntecedent(before: readonly Token[], columns: Cells): boolean {
  const year = /^(?:19|20)\d\d$/u.test(before.at(-1)?.text ?? '') ? 1 : 0
  const words = year > 0 ? before.slice(0, -1) : before
  const last = words.at(-1)
  if (!last) return false
  if (words.length > 1 && columns & PLURAL && PEOPLE.test(last.lower)) return true
  if (!isNoun(last) || DAY.test(last.text) || (words.length === 1 && !isSurelyNoun(last))) return false
  const reach = words.slice(-REACH)
  const verb = reach.findLastIndex((token) => mayBeFinite(token) && token.forms.strong === 0)
  const near = reach.slice(verb + 1)
  return near.some((token, i) => isNoun(token) && mayBe(token, columns) && isBound(near.slice(i)))
}

/** Of a word that nobody knows the gender is open, too. */
function mayBe({ forms }: Token, columns: Cells): boolean {
  return forms.noun === 0 || (forms.noun & columns) !== 0
}

/** At the beginning of a sentence a capital says nothing. */
function isSurelyNoun({ forms, lower }: Token): boolean {
  return forms.noun !== 0 && !PREPOSITIONS.has(lower) && !ARTICLES.has(lower)
}

/** Between the noun and the pronoun stands nothing but attributes of it: genitives and phrases with a preposition. */
function isBound(tokens: readonly Token[]): boolean {
  return nounGroupsOf(tokens)
    .slice(1)
    .every((group) => group.isGoverned || group.isGenitive || group.isJoined)
}

const REACH = 8
const PEOPLE = /^(?:allen?|solchen?|diejenigen|denjenigen|derjenigen)$/u
const DAY = /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)s?$/u

/** `hat ein Programm entworfen das …`, `findet ein Fest statt auf dem …`: between noun and pronoun the verb of the sentence ends. */
function isBehindEnd(before: readonly Token[], main: number, columns: Cells, hasPreposition: boolean): boolean {
  const last = before.at(-1)
  const verb = before[main]
  if (!last || !verb || isNoun(last) || before.length - main < 3) return false
  const isParticle =
    ONLY_PARTICLES.has(last.lower) && !isAuxiliary(verb.lower) && (hasPreposition || !PREPOSITIONS.has(last.lower))
  const isClosed =
    isAuxiliary(verb.lower) &&
    last.forms.strong === 0 &&
    (last.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
  return (
    (isParticle || isClosed) &&
    before.slice(main + 1, -1).some((token) => isNoun(token) && (token.forms.noun & columns) !== 0)
  )
}

/** Another clause, a question or a comparison is open when the pronoun comes, so that the verb at the end may be theirs. */
export function opensElsewhere({ opens, isFirst }: Stretch, before: readonly Token[]): boolean {
  if (before.some((token, i) => isOpener(token) && !(TWOFOLD.test(token.lower) && isNoClause(before, i)))) return true
  // `…, die Kinder haben`: the stretch itself is a clause.
  return !isFirst && opens === ',' && isRelativeAt(before, 0)
}

function isOpener({ lower }: Token): boolean {
  return SUBORDINATORS.has(lower) && !ARTICLES.has(lower) && !PRONOUN.test(lower)
}

const TWOFOLD = /^(?:als|wie|bis|seit|während|da|wo)$/u

/** `Städte wie Kassel`, `seit der Wahl`, `bis zum Mai`: here the word opens no clause. */
function isNoClause(before: readonly Token[], i: number): boolean {
  const next = before[i + 1]
  if (!next) return false
  if (i > 0 && before.slice(0, i).some((token) => isSurelyFinite(token))) return true
  if (/^(?:zu|zum|zur|nach|in|an|am)$/u.test(next.lower)) return true
  if (i > 0) return isNoun(next) || isPrepositionAt(before, i)
  if (/^(?:die|das|der|den|eine?|einen)$/u.test(next.lower)) return false
  return isPrepositionAt(before, i)
}

/** `der rund 40 Vereine`: an article with a number. */
function isMeasured([first, second]: readonly Token[]): boolean {
  return (
    /^(?:rund|über|unter|bis|fast|knapp|etwa|circa|ca|mehr|mindestens|gut|insgesamt|zusammen)$/u.test(
      first?.lower ?? ''
    ) && /^(?:\d|als$|zu$|zwei|drei|hundert|tausend)/u.test(second?.lower ?? '')
  )
}

/** Behind the comma the sentence goes on with its verb, which it lacks so far. */
function isBeforePredicate({ tokens, isFirst, closes, sentence, at }: Stretch, before: readonly Token[]): boolean {
  const next = sentence.tokens[at + tokens.length]
  if (!isFirst || closes !== ',' || !next || isNoun(next) || before.some(({ lower }) => COORDINATING.has(lower)))
    return false
  const isAlone = sentence.tokens
    .slice(at + tokens.length + 1)
    .every((token) => !isSurelyFinite(token) && token.before === '')
  return (
    isSurelyFinite(next) ||
    FINITE_AUXILIARIES.has(next.lower) ||
    (mayBeFinite(next) && next.forms.strong === 0 && ((next.forms.verb & VerbForm.thirdPlural) !== 0 || isAlone))
  )
}

const COORDINATING = new Set([...COORDINATORS].filter((word) => !/^(?:und|oder|sowie|bzw\.?)$/u.test(word)))

/** `…, Gestalter und Kinder die gern lesen.`: a group of a series or an addition, which has no verb of its own. */
function isLoneGroup(stretch: Stretch, before: readonly Token[], end: Token): boolean {
  const { isFirst, opens, sentence, at } = stretch
  if (isFirst || !/^(?:,|–|;)$/u.test(opens) || before.some((token) => LINKS_CLAUSES.test(token.lower))) return false
  if (
    before.some((token) => !isNoun(token) && token.forms.verb !== 0 && token.forms.strong === 0 && !token.forms.isBare)
  )
    return false
  const earlier = sentence.tokens.slice(0, at)
  if (
    !isSurelyFinite(end) &&
    earlier.some(({ lower }) => lower === 'je' || TAKES_INFINITIVE.test(lower) || isAuxiliary(lower))
  )
    return false
  return !isWithinClause(stretch)
}

const LINKS_CLAUSES = /^(?:aber|denn|doch|sondern|weder|noch|entweder|sowohl|zu)$/u

/** `das … evaluiert wurde`: a verb in the singular has its subject in the clause, or in a pronoun that can be one. */
function fits({ lower }: Token, before: readonly Token[], behind: readonly Token[]): boolean {
  const end = behind.at(-1)
  if (!end) return false
  const isOne = (end.forms.verb & VerbForm.thirdSingular) !== 0
  if (/^(?:der|das)$/u.test(lower) && isOne) return true
  if (lower === 'die') {
    if (
      !isOne ||
      before.some((token) => isNoun(token) && (token.forms.noun === 0 || (token.forms.noun & SINGULAR) !== 0))
    )
      return true
  }
  return mayHoldSubject(behind.slice(0, -1), isOne ? 'singular' : 'plural')
}

/**
 * `Herzlichen Dank an den Verein der dies finanzierte!`: thanks need no verb. In any other sentence the verb at the end is its own:
 * `Die Zahl der an Demenz Erkrankten steigt.`
 */
function isThanks({ tokens, isFirst, closes }: Stretch, end: Token): boolean {
  return (
    isFirst &&
    /^[.!]/u.test(closes) &&
    (end.forms.verb & VerbForm.infinitive) === 0 &&
    tokens.slice(0, 3).some(({ text }) => /^(?:Dank|Danke|Glückwunsch|Glückwünsche|Gruß|Grüße)$/u.test(text))
  )
}

/**
 * `ist eine Bewegung die Menschen zusammenbringt`: what could be an article opens the clause all the same, where nothing else between
 * the two verbs could. Behind a verb of saying the clause may be indirect speech, which begins elsewhere.
 */
function isOnlyOpener(stretch: Stretch, main: number, at: number, word: number, columns: Cells): boolean {
  const { tokens } = stretch
  const [pronoun, noun, end] = [tokens[word], tokens[at - 1], tokens.at(-1)]
  const isPhrase = word > at
  if (!pronoun || !end || !noun || !isSurelyNoun(noun)) return false
  if (!(isPhrase ? /^(?:der|dem)$/u : /^(?:die|das)$/u).test(pronoun.lower)) return false
  if (!isNoun(noun) || (noun.forms.noun & columns) === 0) return false
  const between = tokens.slice(Math.max(main, 0) + 1, -1)
  if (between.some(({ lower }) => lower === 'und' || lower === 'oder' || lower === 'sowie')) return false
  // `nahm ihn fest während der dritte …`: another clause may begin there.
  if (between.some((token) => isOpener(token) && !/^(?:bis|wo)$/u.test(token.lower))) return false
  if (!between.every((token, i) => token === pronoun || !PRONOUN.test(token.lower) || !isNoun(between[i - 1])))
    return false
  const areSeveral =
    pronoun.lower === 'die' &&
    (noun.forms.noun & NOMINATIVE & SINGULAR) === 0 &&
    isVerbAtEnd(tokens) &&
    (end.forms.verb & VerbForm.thirdPlural) !== 0
  const verb = tokens[main]
  if (!verb) return areSeveral && isBeforePlural(stretch, tokens.slice(0, at))
  if (sayingForms(verb.lower).some(({ needs }) => needs.every((need) => tokens.some(({ lower }) => lower === need))))
    return false
  if (isSurelyFinite(verb) && isSurelyFinite(end)) return true
  return areSeveral && isSecondVerb(tokens, main, end) && !mayHoldSubject(tokens.slice(at, -1), 'plural')
}

/** `Menschen die Hilfe brauchen, haben …`: the noun is the subject of the verb behind the comma, and no dative. */
function isBeforePlural(stretch: Stretch, before: readonly Token[]): boolean {
  const next = stretch.sentence.tokens[stretch.at + stretch.tokens.length]
  const noun = before.at(-1)
  if (!next || !noun || (noun.forms.noun & NOMINATIVE) === 0 || !isBeforePredicate(stretch, before)) return false
  return (next.forms.verb & VerbForm.thirdPlural) !== 0 && nounGroupsOf(before).every(({ isGoverned }) => !isGoverned)
}
