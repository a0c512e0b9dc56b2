import { BE, BECOME, FINITE_AUXILIARIES, HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { isTime, type NounGroup } from '../clauses/noun-groups.ts'
import { isQuantity, type NumberMismatch, numberOf } from '../clauses/number-comparison.ts'
import { mayHoldSubject, nominativeIn } from '../clauses/possible-subjects.ts'
import { Case, cellsOfCase, PLURAL } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import type { ClauseOfVerb } from './clause-of-verb.ts'
import { isExtent, WITHOUT_SUBJECT } from './counted-subjects.ts'
import { cellsOf, groupsOf } from './group-number.ts'
import { mismatchInClause } from './number-of-clause.ts'
import { isKnownOpening } from './opening-words.ts'
import { isFiniteHere, kindOf, LINK, partsOf } from './parts-of-sentence.ts'

/**
 * A verb in the singular in whose clause nothing is one thing and a group in the nominative is several: `Nachdem der Zaun offen war, wurde
 * die Tiere versorgt`, `Die Gäste, die gestern kamen, ist zufrieden`, `weil die Kinder dort gespielt hat`.
 * Source: Duden, Die Grammatik (Kongruenz von Subjekt und Finitum).
 */
export function singularVerbOfSeveral(stretch: Stretch): NumberMismatch | undefined {
  return mismatchInClause(stretch, { isVerb: isSingularAuxiliary, beside: weBeside, subjectOf, number: 'plural' })
}

function isSingularAuxiliary(token: Token): boolean {
  return FINITE_AUXILIARIES.has(token.lower) && !isNoun(token) && numberOf(token) === 'singular'
}

/** `Dafür hat wir Zeit`, `Wir wird planen`: the pronoun beside its verb. */
function weBeside(tokens: readonly Token[], at: number): Token | undefined {
  const [first, next] = [tokens[0], tokens[at + 1]]
  if (at === 1 && /^[Ww]ir$/u.test(first?.text ?? '') && tokens.length > 2 && !BE.has(tokens[1]?.lower ?? ''))
    return first
  if (next?.text !== 'wir' || SUBORDINATORS.has(first?.lower ?? '')) return undefined
  // `Mein Bruder und wir`, `wenn sie Zeit hat wir aber nicht`: no other verb.
  const isAlone = !tokens.some((token, i) => i !== at && (isFiniteHere(token) || LINK.test(token.lower)))
  return isAlone ? next : undefined
}

/** `Die Gäste freut, dass …`, `… zu sehen, war schön`: a clause or an infinitive group may be the subject. */
function holdsSubjectClause({ sentence, at }: Stretch): boolean {
  return partsOf(sentence).some((part) => {
    if (part.at === at) return false
    const first = part.tokens[0]?.lower ?? ''
    const kind = kindOf(part)
    if (kind === 'infinitive') return !/^(?:um|ohne|statt|anstatt)$/u.test(first)
    return /^(?:dass|ob|als|wie|wer|was|wen|wem|wann|warum)$/u.test(first)
  })
}

function subjectOf({ before, behind, opener }: ClauseOfVerb, verb: Token, stretch: Stretch): Token | undefined {
  const isMain = opener.length === 0
  if (opener.length === 1 && !OPENER.test(opener[0]?.lower ?? '')) return undefined
  if (isMain && !isKnownOpening(before)) return undefined
  const rest = isMain ? behind : before
  const isDone = isClosed(verb, rest) || (isMain && isPassiveOpening(before, verb))
  // Beside `sein` nothing is an object, beside a passive neither; elsewhere a clause may be the subject.
  if (!isDone && !(BE.has(verb.lower) && rest.length > 0 && !/:/u.test(stretch.closes))) return undefined
  if (!(isDone && BECOME.has(verb.lower)) && holdsSubjectClause(stretch)) return undefined
  const words = [before, behind]
  // `Heute wird Die Räuber gezeigt`: the title of a play.
  if (behind.some(({ text, lower }) => text !== lower && ARTICLES.has(lower))) return undefined
  // `Kinder erziehen ist schwer`
  if (words.some((own, i) => hasInfinitive(own, isMain && (i === 0 || BE.has(verb.lower))))) return undefined
  if (words.some((own) => mayHoldSubject(own, 'singular') || own.some(({ lower }) => JOINS.test(lower))))
    return undefined
  return severalIn(before, isMain) ?? severalIn(behind, false)
}

/** Conjunctions, and what is no subject. */
const OPENER =
  /^(?:weil|wenn|obwohl|nachdem|bevor|sobald|indem|falls|sofern|dass|ob|da|damit|während|denen|dem|den|deren|dessen|wo|wie)$/u
const JOINS = /^(?:sowie|plus|als|wie|bzw\.?|beziehungsweise|je|jeweils|samt|statt|außer)$/u

/** `wurde … vorgestellt`, `ist … gestiegen`, `war … zufrieden`, `hat … gelacht`, `kann … kommen`: no subject follows. */
function isClosed({ lower }: Token, rest: readonly Token[]): boolean {
  const last = rest.at(-1)
  if (!last || isNoun(last) || rest.some((token) => WITHOUT_SUBJECT.test(token.lower))) return false
  const { verb, isBare } = last.forms
  const isParticiple = (verb & VerbForm.pastParticiple) !== 0
  const isInfinitive = (verb & VerbForm.infinitive) !== 0
  if (BECOME.has(lower)) return isParticiple && (!isInfinitive || lower === 'wurde')
  if (BE.has(lower)) return isParticiple || (isBare && verb === 0)
  if (HAVE.has(lower)) return isParticiple
  return MODAL_VERBS.has(lower) && isInfinitive
}

/** `Vermittelt wurde die Kurse über …` */
function isPassiveOpening(before: readonly Token[], { lower }: Token): boolean {
  const [first] = before
  return (
    before.length === 1 &&
    BECOME.has(lower) &&
    first !== undefined &&
    (first.forms.verb & VerbForm.pastParticiple) !== 0 &&
    !WITHOUT_SUBJECT.test(first.lower)
  )
}

function hasInfinitive(words: readonly Token[], isAny: boolean): boolean {
  if (words.some((_, i) => endOfZuInfinitive(words, i) !== undefined)) return true
  return isAny && words.some((token) => !isNoun(token) && (token.forms.verb & VerbForm.infinitive) !== 0)
}

/** The noun of a group that is several, and no dative, amount, time or extent; before the verb of a main clause the first group. */
function severalIn(words: readonly Token[], isOpening: boolean): Token | undefined {
  const groups = groupsOf(words)
  // `auf Grundlage die neuen Pläne`: rather a genitive in the wrong form.
  const isOwner = ({ start }: NounGroup) =>
    groups.some((other) => other.end === start - 1 && other.isGoverned && other.start === other.end)
  const group = groups.find((own, i) => isSurelySeveral(words, own) && !isOwner(own) && !(isOpening && i > 0))
  return group && words[group.end]
}

function isSurelySeveral(words: readonly Token[], group: NounGroup): boolean {
  const { end, isGoverned, isGenitive } = group
  // `drei Personen`: a number in words stands before the group.
  const start = countsSeveral(words[group.start - 1]?.lower ?? '') ? group.start - 1 : group.start
  const [first, noun] = [words[start], words[end]]
  if (!first || !noun || isGoverned || isGenitive || start === end || noun.forms.noun === 0) return false
  if (words.slice(start, end).some((token) => isNoun(token))) return false
  if (isTime(words, group) || isExtent(noun) || isQuantity(noun) || DURATION.test(noun.text)) return false
  // `wurde an die Kinder erinnert`, `wurde über 20 Pläne gesprochen`
  const preposition = words[start - 1]?.lower ?? ''
  if (PREPOSITIONS.has(preposition) && preposition !== 'rund') return false
  const own = cellsOf(words, group)
  const isCounted = words.slice(start, end).some(({ lower }) => countsSeveral(lower))
  if (isCounted) return (noun.forms.noun & nominativeIn('plural')) !== 0
  const isShown = determinerOf(first.lower) !== undefined || first.forms.strong !== 0
  return isShown && (own & nominativeIn('plural')) !== 0 && (own & ~PLURAL) === 0 && (own & DATIVE) === 0
}

const DATIVE = cellsOfCase(Case.dative)
/** `Gefeiert wird drei Wochenenden`: how long. */
const DURATION = /(?:[Tt]age|[Ww]ochenenden|[Ww]ochen|[Ff]eiertage|[Pp]rozent|[Gg]rad|[Mm]ale?)$/u
