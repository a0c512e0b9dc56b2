import { HAVE } from '../clauses/auxiliaries.ts'
import { hasFinite } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { PLAIN_SUBORDINATORS, SUBORDINATORS } from '../clauses/function-words.ts'
import { asInSentence } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { cells } from '../words/cells.ts'
import { withoutItsReflexive } from './always-reflexive-verbs.ts'
import { hasNoGroup, hasWhatItNeeds, lacksObject, PRONOUN, REFLEXIVE } from './clauses-without-object.ts'
import { lostUns } from './lost-uns.ts'
import {
  mayBeReflexive,
  type ReflexiveVerb,
  reflexiveAtEnd,
  reflexiveInMain,
  reflexiveParticiple
} from './reflexive-verbs.ts'
import { OF_STATE, stateOf } from './shown-states.ts'

/**
 * The word behind which `sich` is missing: `Die Kosten belaufen auf …`, `Am Montag einigte der Rat auf …`, `…, die am Projekt
 * beteiligen`, `Der Verein hat für das Bad ausgesprochen`. The clause has one subject, a verb that needs an object, and nothing that could
 * be one. Source: Duden, Die Grammatik (reflexive Verben).
 */
export function lostReflexive(stretch: Stretch): Token | undefined {
  const { tokens } = stretch
  const we = lostUns(stretch)
  if (we) return we
  if (
    tokens.length < 4 ||
    !tokens.some(({ lower }) => mayBeReflexive(lower)) ||
    tokens.some(({ lower }) => REFLEXIVE.test(lower))
  )
    return undefined
  return inMainClause(stretch) ?? inSubordinateClause(stretch) ?? withoutItsReflexive(stretch)
}

/** A main clause that opens its sentence; the verb in second place. */
function inMainClause(stretch: Stretch): Token | undefined {
  const { tokens, isFirst, closes, sentence } = stretch
  if (!isFirst || sentence.tokens.some(({ lower }) => /^(?:sich|uns|mich)$/u.test(lower))) return undefined
  const at = tokens.findIndex((_, i) => i > 0 && isVerbAt(tokens, i))
  const verb = tokens[at]
  const last = tokens.at(-1)
  if (!verb || !last || last === verb) return undefined
  // `Dabei handelt es um einen Irrtum`
  const next = tokens[at + 1]
  if (
    /^handelte?$/u.test(verb.lower) &&
    next?.lower === 'es' &&
    /^(?:um|dabei|hier|hierbei)$/u.test(tokens[at + 2]?.lower ?? '')
  )
    return isAbout(tokens) ? next : undefined
  if (tokens.some(({ lower }, i) => lower === 'am' && /sten$/u.test(tokens[i + 1]?.lower ?? ''))) return undefined
  if (!closesClause(stretch) || FIXED.test(tokens.map(({ lower }) => lower).join(' '))) return undefined
  const isPerfect = HAVE.has(verb.lower)
  const entry = isPerfect
    ? reflexiveParticiple(last.lower)
    : (reflexiveInMain(verb.lower, last.lower) ?? stateOf(verb, next))
  if (!entry) return undefined
  const others = tokens.filter(
    (token, i) =>
      i !== at && !((isPerfect || entry.particle !== '') && token === last) && !(entry === OF_STATE && token === next)
  )
  if (hasFinite(others.filter((token) => token.forms.weak === 0)) || others.some(isSurelyFinite)) return undefined
  const number = numberOf(verb)
  const clause = asInSentence(isPerfect || entry.particle !== '' ? tokens.slice(0, -1) : tokens)
  if (!number || !lacksObject(clause, entry, number === 'singular')) return undefined
  // What the verb needs stands behind it or opens the sentence.
  const from = tokens.findIndex(({ lower }) => entry.prepositions.has(lower))
  if (from > 0 && from < at) return undefined
  if (closes === ',' && entry.prepositions.size > 0 && !isLastComma(stretch)) return undefined
  // `befindet am Montag über den Antrag`, `zeigt zufrieden auf die Tafel`
  if (
    isJudging(verb, tokens) ||
    (/^befand/u.test(verb.lower) && closes === ',') ||
    (entry === OF_STATE && others.some(({ lower }) => lower === 'auf'))
  )
    return undefined
  if (isOfItself(entry, tokens)) return undefined
  return next && PRONOUN.test(next.lower) ? next : verb
}

/** `um` with what it governs: no year (`um 1900`) and no turn of speech (`um die Ecke`). */
function isAbout(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, i) => lower === 'um' && !/^\d/u.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.lower !== 'ecke'
  )
}

/** `beteiligten` is an adjective as well, but not behind a subject with no noun to follow. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!mayBeFinite(token)) return false
  if (token.forms.strong === 0) return true
  const before = tokens[at - 1]
  return (isNoun(before) || PRONOUN.test(before?.lower ?? '')) && FOLLOWS_VERB.test(tokens[at + 1]?.lower ?? '')
}

const FOLLOWS_VERB =
  /^(?:an|am|auf|bei|beim|mit|für|über|um|in|im|vor|von|vom|zu|zum|zur|aus|gegen|unter|nach|seit|heute|gestern|der|die|das|ein|eine)$/u

/** `befindet am Montag über den Antrag`, `befanden im Sinne des Klägers` */
function isJudging({ lower }: Token, clause: readonly Token[]): boolean {
  return /^bef[aiu]nd/u.test(lower) && clause.some((token) => /^(?:über|für|sinne?)$/u.test(token.lower))
}

/** `Der Regen setzte für die Jahreszeit früh ein`, but `Die Stadt setzt … für … ein`; `bewirbt um Ostern herum`. */
function isOfItself({ particle, prepositions }: ReflexiveVerb, clause: readonly Token[]): boolean {
  if (particle === 'ein' && prepositions.has('für'))
    return !clause.some((token) => isNoun(token) && ACTS.test(token.text))
  return clause.some(({ lower }) => lower === 'herum')
}

const ACTS =
  /(?:[Ss]tadt|[Gg]emeinde|[Kk]reis|[Ll]and|[Vv]erein|[Vv]erband|[Bb]und|[Pp]artei|[Ff]raktion|[Rr]at|[Rr]egierung|[Ii]nitiative|[Ss]tiftung|[Kk]irche|[Gg]ewerkschaft|[Kk]ammer|[Bb]ündnis|[Oo]rganisation|[Hh]ochschule|[Uu]niversität|[Ss]chule|[Bb]ehörde|[Vv]erwaltung|[Mm]inisterium|[Mm]inister|[Mm]eister|[Pp]räsident|[Ss]precher|[Vv]orsitzende|(?:er|or|ent|ist|är|rät|eit)in|innen)$/u

/** Behind the comma a clause follows, and nothing behind that: no insertion or row behind which an object could stand. */
function isLastComma({ tokens, sentence }: Stretch): boolean {
  const [next, ...rest] = sentence.tokens.slice(tokens.length)
  return (
    next !== undefined &&
    (SUBORDINATORS.has(next.lower) || next.lower === 'um') &&
    rest.every(({ before }) => before === '')
  )
}

function closesClause({ tokens, closes, sentence }: Stretch): boolean {
  if (closes !== ',') return /^“?[.!,]/u.test(closes)
  const next = sentence.tokens[tokens.length]?.lower ?? ''
  return !/^(?:dass|ob|und|oder|sondern|was|wer|wen|wem|wie|wo|wohin|woher|warum|wann|welche[nrsm]?)$/u.test(next)
}

/** `freut über die Maßen`: very much. */
const FIXED = /(?<!\p{L})über (?:die|alle) maßen(?!\p{L})/u

/** A relative clause whose pronoun is the subject, or a clause with a conjunction; the verb at its end. */
function inSubordinateClause({ tokens, opens, isFirst, closes, sentence, at: from }: Stretch): Token | undefined {
  const [first, second] = tokens
  if (!first || !second || !/^“?[,.!]/u.test(closes) || !(isFirst || opens === ',')) return undefined
  const last = tokens.length - 1
  const verb = tokens[last]
  const isPerfect = verb !== undefined && HAVE.has(verb.lower)
  const entry = isPerfect ? reflexiveParticiple(tokens[last - 1]?.lower ?? '') : reflexiveAtEnd(verb?.lower ?? '')
  if (verb && entry && (isJudging(verb, tokens) || isOfItself(entry, tokens))) return undefined
  // `weil es um einen Irrtum handelt`
  if (second.lower === 'es' && PLAIN_SUBORDINATORS.has(first.lower) && /^handel(?:t|e|te)$/u.test(verb?.lower ?? ''))
    return isAbout(tokens) ? second : undefined
  const number = verb && numberOf(verb)
  if (!verb || !entry || !number || last < 2) return undefined
  const clause = tokens.slice(1, isPerfect ? -2 : -1)
  if (
    clause.some(
      (token, i) =>
        isSurelyFinite(token) || /^(?:und|oder|sowie)$/u.test(token.lower) || endOfZuInfinitive(clause, i) !== undefined
    )
  )
    return undefined
  if (closes === ',' && /^(?:dass|ob|wie|was)$/u.test(sentence.tokens[from + tokens.length]?.lower ?? ''))
    return undefined
  if (PLAIN_SUBORDINATORS.has(first.lower)) {
    if (!lacksObject(clause, entry, number === 'singular')) return undefined
    return PRONOUN.test(second.lower) ? second : first
  }
  // `die Idee, der sie …`, `das Amt, das …`: nothing else can be the subject.
  if (isFirst || !/^(?:d(?:er|ie|as)|welche[rs]?)$/u.test(first.lower) || isNoun(second)) return undefined
  const antecedent = sentence.tokens.slice(0, from).findLast((token) => isNoun(token))
  if (first.lower === 'der' && ((antecedent?.forms.noun ?? 0) & cells('Nm')) === 0) return undefined
  return hasNoGroup(clause, entry) && hasWhatItNeeds(clause, entry) ? first : undefined
}
