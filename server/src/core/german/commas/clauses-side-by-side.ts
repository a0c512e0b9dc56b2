import { hasFinite, isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COORDINATORS, NOMINATIVE_PRONOUNS, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { closesAsParticle } from '../clauses/verb-particles.ts'
import { NOMINATIVE } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { sayingForms } from '../words/verbs-of-saying.ts'
import { phraseEnd } from './phrase-ends.ts'
import { mainVerbAmong } from './second-verbs.ts'

/**
 * `Die Leiterin sagte sie sei zufrieden`, `Der Klub teilte mit er werde bleiben`: behind the verb of saying and all it needs a pronoun and a
 * verb in the first Konjunktiv, which no main clause has. Source: Amtliches Regelwerk 2024 (Zeichensetzung: Nebensätze, indirekte Rede).
 */
export function opensIndirectSpeech(stretch: Stretch, at: number): boolean {
  const { tokens, isFirst } = stretch
  const pronoun = tokens[at]
  const saying = tokens[at - 1]
  if (!isFirst || at < 3 || !saying || !pronoun) return false
  // `sagte die Stadt werde …`: a phrase instead of the pronoun.
  const isPronoun = PRONOUN.test(pronoun.lower)
  const end = isPronoun ? at + 1 : (phraseFrom(tokens, at) ?? tokens.length)
  const verb = tokens[end]
  // `es sei denn`
  if (!verb || tokens[end + 1]?.lower === 'denn') return false
  // `er kenne den Fall`: of `er` and `man` any verb is that of another clause, for the sentence has its subject.
  const isOther =
    /^(?:er|man)$/u.test(pronoun.lower) &&
    mayBeFinite(verb) &&
    !isNoun(verb) &&
    /e$|^(?:hat|ist|wird|war|kann)$/u.test(verb.lower)
  if (!SPEECH.test(verb.lower)) return isOther && end + 1 < tokens.length && opensBehindRest(tokens, at, true)
  if (end + 1 < tokens.length && opensBehindRest(tokens, at, isPronoun)) return true
  // The subject stands before the verb: `Im Rathaus sagte er …` is another order.
  if (!ARTICLES.has(tokens[0]?.lower ?? '') || !isNoun(tokens[at - 2])) return false
  if (end > at + 1 && end + 1 === tokens.length) return false
  return sayingForms(saying.lower).some(({ needs }) => needs.length === 0)
}

/** `gab bekannt er werde …`, `betonte am Abend sie habe …`: the verb has its particle or more behind it, and its subject before or there. */
function opensBehindRest(tokens: readonly Token[], at: number, isPronoun: boolean): boolean {
  const before = tokens.slice(0, at)
  const verb = before.findIndex(
    (token, i) => i > 0 && sayingForms(token.lower).some(({ kind }) => kind === 'finite') && mayBeFinite(token)
  )
  const main = before[verb]
  const rest = before.slice(verb + 1)
  if (!main || rest.length === 0 || before.some((token, i) => i !== verb && isSurelyFinite(token))) return false
  if (before.some(({ lower }) => CLAUSAL.has(lower)) || COORDINATORS.has(rest.at(-1)?.lower ?? '')) return false
  const isWhole = sayingForms(main.lower).some(
    ({ kind, needs }) => kind === 'finite' && (needs.length === 0 || needs.includes(rest.at(-1)?.lower ?? ''))
  )
  const end = rest.at(-1) as Token
  // `erklärte alles so gut er konnte`
  if (rest.at(-2)?.lower === 'so') return false
  // `sagte in der er …`: behind an article or a preposition no clause begins, save where that is the particle.
  const isParticle = sayingForms(main.lower).some(({ needs }) => needs.includes(end.lower))
  if (!isWhole || ((ARTICLES.has(end.lower) || PREPOSITIONS.has(end.lower)) && !isParticle)) return false
  const [subject, ...others] = nounGroupsOf(before.slice(0, verb))
  const isBefore =
    subject?.start === 0 &&
    !subject.isGoverned &&
    (subject.cells & NOMINATIVE) !== 0 &&
    others.every(({ isGenitive, isGoverned }) => isGenitive || isGoverned)
  // `betonte am Abend die Stadt sei …`: a phrase may belong to what is before, save behind the particle.
  if (!isPronoun) return isParticle || (isBefore && tokens[at]?.lower === 'der' && isNoun(end))
  return isBefore || (verb === 1 && /^(?:er|sie|wir|man)$/u.test(before[0]?.lower ?? '')) || isParticle
}

const CLAUSAL = new Set([...SUBORDINATORS].filter((word) => !ARTICLES.has(word) && !PREPOSITIONS.has(word)))

function phraseFrom(tokens: readonly Token[], at: number): number | undefined {
  return PHRASE.test(tokens[at]?.lower ?? '') ? phraseEnd(tokens, at, NOMINATIVE) : undefined
}

const PHRASE = /^(?:der|die|das|ein|eine|seine?|ihre?|unsere?)$/u
const PRONOUN = /^(?:er|sie|es|man)$/u
const SPEECH =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|wisse|gebe|gehe|komme|bleibe|stehe|finde|sehe|halte|lasse|nehme)$/u

/** `Der Eintritt ist frei um Spenden wird gebeten`: a whole sentence, and the request behind it. */
export function opensRequest(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1)
  const verb = rest.findIndex(({ lower }) => lower === 'wird')
  const before = tokens[at - 1]
  if (verb < 1 || verb > 2 || rest.at(-1)?.lower !== 'gebeten' || !isNoun(rest[verb - 1])) return false
  if (!before || /^(?:und|oder|aber|sowie|denn|freundlich|herzlich)$/u.test(before.lower)) return false
  return at > 2 && tokens.slice(1, at).some((token) => isSurelyFinite(token))
}

/**
 * `Wir sind froh denn die Halle ist fertig`: a whole main clause, and behind `denn` another with its subject first and its verb in
 * second place. In questions (`Wo ist denn das Haus?`), behind a verb (`So ist denn …`) and in `es sei denn` it is another word.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: gleichrangige Sätze).
 */
export function opensReason({ tokens, closes, sentence }: Stretch, at: number): boolean {
  const behind = tokens[at - 1]
  if (at < 2 || !behind || mayBeFinite(behind) || /^(?:mehr|es|das|was|wer|wo|wie|warum|nun|so)$/u.test(behind.lower))
    return false
  if (closes.includes('?') || sentence.tokens.slice(0, at).some((token) => /^(?:als|mehr)$/u.test(token.lower)))
    return false
  return (hasFinite(tokens.slice(0, at - 1)) || isInvitation(tokens)) && isMainClauseAt(tokens, at + 1)
}

/** `Schauen Sie vorbei`: the verb opens the sentence. */
function isInvitation([first, second]: readonly Token[]): boolean {
  return second?.text === 'Sie' && /n$/u.test(first?.text ?? '')
}

/** Subject and verb in second place, with more behind it. */
function isMainClauseAt(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  if (!first) return false
  const isPronoun = NOMINATIVE_PRONOUNS.has(first.lower) || /^(?:sie|es|ihr|dies|das|hier|dort|nur)$/u.test(first.lower)
  const verb = isPronoun ? at + 1 : endOfSubject(tokens, at)
  const finite = tokens[verb]
  return finite !== undefined && tokens[verb + 1] !== undefined && (isSurelyFinite(finite) || isPluralVerb(finite))
}

/** Behind an article with its adjectives and one noun. */
function endOfSubject(tokens: readonly Token[], at: number): number {
  if (!/^(?:der|die|das|eine?|diese[rs]?|unsere?|ihre?|seine?|viele|alle|jede[rs]?)$/u.test(tokens[at]?.lower ?? ''))
    return -1
  const noun = tokens.findIndex((token, i) => i > at && isNoun(token))
  return noun < 0 || noun - at > 3 ? -1 : noun + 1
}

/**
 * `Die Plätze sind begrenzt deshalb bitten wir um Anmeldung`: a whole main clause, an adverb that draws the conclusion, and right behind it the verb
 * of the next, with its subject. Source: Amtliches Regelwerk 2024 (Zeichensetzung: gleichrangige Sätze).
 */
export function opensConclusion({ tokens, closes }: Stretch, at: number): boolean {
  const [behind, verb, subject] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!behind || !verb || !subject || at < 3 || closes.includes('?') || !isEndOfClause(behind)) return false
  if (!(isSurelyFinite(verb) || isPluralVerb(verb)) || mainVerbAmong(tokens.slice(0, at)) < 0) return false
  const isPronoun = NOMINATIVE_PRONOUNS.has(subject.lower) || /^(?:sie|es|das|sich)$/u.test(subject.lower)
  return isPronoun || phraseFrom(tokens, at + 2) !== undefined
}

export const CONCLUSION =
  /^(?:deshalb|deswegen|daher|darum|trotzdem|dennoch|folglich|somit|stattdessen|außerdem|zudem)$/u

/**
 * `Der Eintritt ist frei wir freuen uns über Spenden`: a main clause whose verb is none of `wir`, and behind it another that begins with `wir`.
 */
export function opensBeforeUs({ tokens, isFirst, closes }: Stretch, at: number): boolean {
  const [behind, verb] = [tokens[at - 1], tokens[at + 1]]
  if (!isFirst || at < 3 || !behind || !verb || !/^[.!,]/u.test(closes) || tokens.length - at < 3) return false
  if ((verb.forms.verb & VerbForm.firstPlural) === 0 || !mayBeFinite(verb) || !isEndOfClause(behind)) return false
  const before = tokens.slice(0, at)
  const main = before.findIndex((token, i) => i > 0 && isSurelyFinite(token))
  const finite = before[main]
  if (!finite || (finite.forms.verb & (VerbForm.firstPlural | VerbForm.thirdPlural)) !== 0 || NAMING.test(finite.lower))
    return false
  return !before.some((token, i) => CLAUSAL.has(token.lower) || (i !== main && isSurelyFinite(token)))
}

const NAMING = /^(?:lautet|lautete|heißt|hieß|nennt|sagt|sagte|findet|glaubt|meint|denkt|hofft|weiß)$/u

/** A noun, an adjective that says how something is, a participle, an infinitive or a particle: what a clause ends with. */
function isEndOfClause(token: Token): boolean {
  if (isNoun(token)) return token.forms.noun !== 0
  if (COORDINATORS.has(token.lower) || SUBORDINATORS.has(token.lower) || isSurelyFinite(token)) return false
  const { verb, isBare } = token.forms
  return isBare || (verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0 || closesAsParticle(token.lower)
}

/** `Das heißt wir müssen sparen`: behind it a main clause with its subject and its verb. */
export function opensExplanation({ tokens, opens, isFirst }: Stretch, at: number): boolean {
  const [that, means] = tokens
  if (at !== 2 || that?.lower !== 'das' || means?.lower !== 'heißt' || !(isFirst || /^[,–(]$/u.test(opens)))
    return false
  const first = tokens[at] as Token
  const isPronoun = NOMINATIVE_PRONOUNS.has(first.lower) || first.lower === 'jeder'
  const end = isPronoun ? at + 1 : phraseFrom(tokens, at)
  const verb = tokens[end ?? tokens.length]
  return verb !== undefined && tokens[(end ?? 0) + 1] !== undefined && (isSurelyFinite(verb) || isPluralVerb(verb))
}
