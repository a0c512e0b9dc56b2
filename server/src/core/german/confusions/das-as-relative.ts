import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { pointsAhead } from '../clauses/dass-governors.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import {
  ARTICLES,
  BE_OR_BECOME,
  COPULAS,
  NOMINATIVE_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS
} from '../clauses/function-words.ts'
import {
  isFree,
  isSurelyNominative,
  isTime,
  type NounGroup,
  nounGroupsOf,
  PLURAL_NOMINATIVE
} from '../clauses/noun-groups.ts'
import { governorOf } from '../commas/infinitive-governors.ts'
import { ALL_CELLS, cells, cellsOfGender, Gender, NOMINATIVE } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { withoutCorrelate } from './correlate-es.ts'
import { clauseEnd } from './das-clause-ends.ts'

const NEUTER = cellsOfGender(Gender.neuter)

/** Whether the word is a noun that can be neuter. */
export function isNeuter(token: Token | undefined): boolean {
  return token !== undefined && isNoun(token) && (token.forms.noun & NEUTER) !== 0
}

const ANTECEDENT_PRONOUNS = new Set(
  'alles etwas nichts vieles das dasjenige dasselbe eins eines keines was jenes dies dieses einiges manches weniges'.split(
    ' '
  )
)

/** Whether the word may be what a relative `das` stands for. */
export function isAntecedent(token: Token, next: Token | undefined): boolean {
  if (token.lower === 'das') return next === undefined
  if (pointsAhead(token.lower)) return false
  // `Ich bin überzeugt,`: at the start of the sentence no noun (`das Ich`).
  if (token.lower === 'mal' || (PRONOUNS.has(token.lower) && mayBeFinite(next))) return false
  // `dieses Begriffs`: an article here.
  if (DETERMINERS.has(token.lower))
    return ANTECEDENT_PRONOUNS.has(token.lower) && (next === undefined || mayBeFinite(next))
  if (ANTECEDENT_PRONOUNS.has(token.lower)) return true
  if (/^\d/u.test(token.text)) return false
  if (token.before.length > 1) return true
  if (!isNoun(token)) return !/^\p{L}+$/u.test(token.text)
  const { noun, weak, isTerm } = token.forms
  // `ein Rollout, das …`: who writes a loan word may give it another gender.
  if (isTerm) return true
  // `Interessant ist auch,`: at the start of the sentence the capital says nothing.
  if (noun === 0 && (token.forms.isBare || token.forms.verb !== 0 || ARTICLES.has(token.lower))) return false
  return (noun === 0 && weak === 0) || ((noun | weak) & NEUTER) !== 0
}

/** `das nächste Summit, das …`: who gives a noun another gender than its own goes on with it. */
export function isTakenForNeuter(tokens: readonly Token[], at: number): boolean {
  if (!isNoun(tokens[at])) return false
  const article = tokens.slice(0, at).findLastIndex((token) => isNoun(token) || token.forms.weak === 0)
  return tokens[article]?.lower === 'das' && tokens.slice(article + 1, at + 1).every(({ before }) => before === '')
}

/** Whether a pronoun could still be subject or object of the clause. */
export function hasPlaceForPronoun({ tokens, closes, sentence, at }: Stretch): boolean {
  const end = clauseEnd(tokens)
  const verb = tokens[end]
  if (!verb) return true
  const clause = withoutCorrelate(tokens.slice(1, end), verb)
  if (WITHOUT_OBJECT.test(verb.lower) && clause.some(({ lower }) => SUBJECT.test(lower))) return false
  // `das der Rat eine Chance nennt`: what the verb says of the pronoun is no object.
  if (NAMING.test(verb.lower)) return true
  // `das Kinder lieben und Eltern fürchten`: the object of both verbs.
  if (clause.some(({ lower }, i) => lower === 'und' && i > 1 && mayBeFinite(clause[i - 1]))) return true
  const all = nounGroupsOf(clause)
  const isRecipient = recipientsIn(all, verb)
  const groups = all.filter(
    (group, i) => isFree(group) && !isTime(clause, group) && !all[i + 1]?.isJoined && !isRecipient(group, i)
  )
  const pronoun = clause.find((t) => NOMINATIVE_PRONOUNS.has(t.lower))
  const hasPlural = clause.some((t) => t.lower === 'sie' || t.lower === 'alle' || t.lower === 'viele')
  const isPluralVerb =
    (verb.forms.verb & VerbForm.thirdPlural) !== 0 && (verb.forms.verb & VerbForm.thirdSingular) === 0
  const plural = groups.find((group) => (group.cells & PLURAL_NOMINATIVE) !== 0)
  const sure = groups.find((group) => isSurelyNominative(group))
  const hasSubject =
    pronoun !== undefined || sure !== undefined || (isPluralVerb && (plural !== undefined || hasPlural))
  const participle = clause.at(-1)
  const isPassive = BE_OR_BECOME.has(verb.lower) && hasParticiple(clause)
  const isPredicate =
    COPULAS.has(verb.lower) || (BE_OR_BECOME.has(verb.lower) && participle?.forms.isBare === true && !isPassive)
  // The passive has no object, and what is predicated of the subject none either.
  if (hasSubject && (isPassive || isPredicate)) return false
  const possible = groups.filter(
    (group) => (group.cells & NOMINATIVE) !== 0 && group.cells !== ALL_CELLS && !group.isJoined
  )
  if (isPredicate && participle?.forms.isBare && !isNoun(participle) && possible.length > 0) return false
  const subject = sure ?? (isPluralVerb ? plural : undefined)
  // Of a series the last one stands for all.
  const others = groups.filter((group) => group !== subject)
  const hasObject =
    clause.some((t, i) => isAccusative(t, clause[i - 1], clause[i + 1])) ||
    clause.some((t) => t.lower === 'es') ||
    isInfinitiveBehind(sentence.tokens.slice(at + tokens.length), closes, participle)
  if (hasSubject) return !(hasObject || (others.length > 0 && (pronoun !== undefined || subject !== undefined)))
  return !(COPULAS.has(verb.lower) ? groups.length > 1 : hasObject && possible.length > 0) && others.length < 2
}

/**
 * `…, das Studierenden den Einstieg erleichtert`, `…, das Städten und Gemeinden mehr Raum gibt`: a bare plural that can be a dative stands
 * before the object of a verb in the singular for those who get something, and so does what is joined to one.
 */
function recipientsIn(all: readonly NounGroup[], verb: Token): (group: NounGroup, at: number) => boolean {
  if ((verb.forms.verb & VerbForm.thirdSingular) === 0) return () => false
  const isDative = ({ start, end, isGoverned, cells: own }: NounGroup) =>
    start === end && !isGoverned && (own & DATIVE_PLURAL) !== 0
  return (group, at) => {
    const first = group.isJoined ? all[at - 1] : group
    return (
      first !== undefined &&
      isDative(first) &&
      isDative(group) &&
      all.slice(at + 1).some((other) => !other.isJoined && isFree(other))
    )
  }
}

const DATIVE_PLURAL = cells('Dp')

/** `…, das es zur Spitze gehört`: the pronoun is the subject, and no object goes with these verbs. */
const WITHOUT_OBJECT =
  /^(?:gehör(?:t|en|te|ten)|bleib(?:t|en)|blieb(?:en)?|lieg(?:t|en)|lag(?:en)?|steh(?:t|en)|komm(?:t|en)|kam(?:en)?|funktionier(?:t|en|te|ten)|existier(?:t|en|te|ten)|scheiter(?:t|n|te|ten)|fehl(?:t|en|te|ten)|profitier(?:t|en|te|ten))$/u
const SUBJECT = /^(?:er|es|sie|wir|man|ich)$/u

const NAMING = /^(?:nenn|nannt|heiß|hieß|schimpf|tauf|schilt|findet|fand|mach)/u

function hasParticiple(clause: readonly Token[]): boolean {
  return clause.slice(-2).some((token) => !isNoun(token) && (token.forms.verb & VerbForm.pastParticiple) !== 0)
}

/** `…, das die Kinder beschlossen haben, das Haus zu bauen`: an infinitive group is the object. */
function isInfinitiveBehind(behind: readonly Token[], closes: string, participle: Token | undefined): boolean {
  if (closes !== ',' || !participle || governorOf(participle.lower) === undefined) return false
  if (/^(?:um|ohne|statt|anstatt)$/u.test(behind[0]?.lower ?? '')) return false
  const mark = behind.findIndex((token, i) => i > 0 && token.before !== '')
  const first = mark < 0 ? behind : behind.slice(0, mark)
  return (
    behind.some((_, i) => endOfZuInfinitive(behind, i) !== undefined) && !first.some((token) => isSurelyFinite(token))
  )
}

/** `den Antrag`, `ihn`: an object in the accusative, so that the clause needs no other. */
function isAccusative(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.lower === 'ihn' || token.lower === 'mich') return true
  if (before && PREPOSITIONS.has(before.lower)) return false
  if (token.lower === 'einen' || token.lower === 'keinen') return true
  return token.lower === 'den' && isNoun(next) && ((next?.forms.noun ?? 0) & cells('Dp')) === 0
}
