import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isAttribute } from '../clauses/certain-nouns.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, NOMINATIVE_PRONOUNS, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { isFree, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { cells, NOMINATIVE, PLURAL } from '../words/cells.ts'
import { FINITE, VerbForm } from '../words/morphology.ts'
import { WITH_BE } from './bracket-ends.ts'

/** A participle that closes a subordinate clause, and the verb that it lacks. */
export interface ClauseWithoutVerb {
  readonly token: Token
  readonly right: string
}

/**
 * `…, dass der Antrag angenommen.`, `…, in denen die Themen vorgestellt.`, `…, der im Mai gefunden.`: the last clause of a sentence has its
 * subject and ends in a participle, and no verb in it is finite. Source: Duden, Die Grammatik (Verbletztsatz).
 */
export function clauseWithoutVerb(stretch: Stretch): ClauseWithoutVerb | undefined {
  const { tokens, opens, sentence, at } = stretch
  const token = tokens.at(-1)
  if (opens !== ',' || !token || tokens.length < SHORTEST || !isParticipleAlone(token) || !endsClause(stretch))
    return undefined
  const clause = tokens.slice(0, -1)
  if (clause.some((word, i) => mayBeFinite(word) && !isBeforeNoun(clause, i))) return undefined
  const from = openerEnd(stretch)
  if (from === undefined || isRepeated(sentence.tokens.slice(0, at), tokens)) return undefined
  const isPast = sentence.tokens.some(({ lower }) => PAST.test(lower))
  return { token, right: `${token.text} ${auxiliary(stretch, from, isPast)}` }
}

const SHORTEST = 4

/** Nothing follows that could hold the verb of this clause as well: the verb of the main clause, or a clause of another kind. */
function endsClause({ tokens, closes, sentence, at }: Stretch): boolean {
  if (closes !== ',') return /^“?[.!?]/u.test(closes)
  const next = sentence.tokens[at + tokens.length]
  return (
    next !== undefined &&
    (isSurelyFinite(next) || FINITE_AUXILIARIES.has(next.lower) || /^(?:um|dass|weil|damit|obwohl)$/u.test(next.lower))
  )
}

const PAST =
  /^(?:war|waren|wurden?|hatten?|kam(?:en)?|fand(?:en)?|ging(?:en)?|gab(?:en)?|sagten?|teilten?|stand(?:en)?)$/u

/** A participle that is no form of the present or past as well (`verletzt`, `beschlossen`). */
function isParticipleAlone(token: Token): boolean {
  const { verb, strong } = token.forms
  return (
    !isNoun(token) &&
    strong === 0 &&
    (verb & VerbForm.pastParticiple) !== 0 &&
    (verb & (FINITE | VerbForm.infinitive | VerbForm.zuInfinitive)) === 0
  )
}

/** `die sanierten Hallen` */
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.forms.weak === 0) return false
  const next = tokens.slice(at + 1).find((word) => !isAttribute(word))
  return isNoun(next)
}

/**
 * The place behind what surely opens a clause: a conjunction, a question word or a relative pronoun that is no article; undefined where
 * none does, or where no subject follows.
 */
function openerEnd({ tokens, sentence, at }: Stretch): number | undefined {
  const [first, second, third] = tokens
  if (!first || !second || !third) return undefined
  if (PLAIN_SUBORDINATORS.has(first.lower) || ASKS.test(first.lower))
    return opensSubject(second, third) ||
      (STATES.test(first.lower) && holdsSubject(tokens.slice(1, -1), sentence.tokens))
      ? 1
      : undefined
  const isBehindNoun = isNoun(sentence.tokens[at - 1])
  if (PREPOSITIONS.has(first.lower)) {
    if (PRONOUN_ALONE.test(second.lower)) return /^de(?:ss|r)en$/u.test(second.lower) && !isNoun(third) ? undefined : 2
    return isBehindNoun && RELATIVE.test(second.lower) && opensSubject(third, tokens[3]) ? 2 : undefined
  }
  if (!isBehindNoun) return undefined
  if (/^de(?:ss|r)en$/u.test(first.lower)) return isNoun(second) || isAttribute(second) ? 1 : undefined
  if (PRONOUN_ALONE.test(first.lower))
    return opensSubject(second, third) || PREPOSITIONS.has(second.lower) || FOLLOWS.test(second.lower) ? 1 : undefined
  if (!RELATIVE.test(first.lower)) return undefined
  // `der über eine Leitung verbunden`: all nouns behind the pronoun have their own preposition or article.
  const follows = ARTICLES.has(second.lower) || PREPOSITIONS.has(second.lower) || FOLLOWS.test(second.lower)
  const groups = nounGroupsOf(tokens)
  return follows &&
    groups.every((group) => group.start > 0 && (group.isGoverned || ARTICLES.has(tokens[group.start]?.lower ?? '')))
    ? 1
    : undefined
}

const ASKS = /^(?:wo|wobei|wodurch|womit|wofür|worüber|worauf|wozu|weshalb|weswegen|warum|wann)$/u
const RELATIVE = /^d(?:er|ie|as|em|en)$/u
const PRONOUN_ALONE = /^(?:denen|dessen|deren|welche[mnrs]?)$/u
const FOLLOWS =
  /^(?:sich|uns|euch|ihn|ihm|ihnen|es|nicht|bereits|schon|noch|auch|dort|hier|heute|gestern|damals|seitdem|zuvor|später)$/u

/** `dass in der Halle Bilder gezeigt`, but `ob vom Land bezahlt`, `wenn gewünscht`. */
const STATES = /^(?:dass|weil|obwohl|nachdem|sodass|ob)$/u

/** A noun in the plural or with its article that may be the subject, where articles are in use. */
function holdsSubject(clause: readonly Token[], sentence: readonly Token[]): boolean {
  if (!sentence.some(({ lower }) => ARTICLES.has(lower))) return false
  return nounGroupsOf(clause).some(
    (group) => isFree(group) && !group.isJoined && !isTime(clause, group) && (group.cells & NOMINATIVE) !== 0
  )
}

/** `der Rat`, `wir`, `man`: what begins with an article or a pronoun. */
function opensSubject(first: Token | undefined, second: Token | undefined): boolean {
  if (!first) return false
  if (NOMINATIVE_PRONOUNS.has(first.lower) || /^(?:sie|es)$/u.test(first.lower)) return true
  return ARTICLES.has(first.lower) && (isNoun(second) || isAttribute(second))
}

/** `…, wo er geboren ist, wo er gestorben`: the verb of the clause before counts for this one too. */
function isRepeated(before: readonly Token[], [first, second]: readonly Token[]): boolean {
  return before.some(
    (token, i) =>
      token.before === ',' &&
      token.lower === first?.lower &&
      (!PREPOSITIONS.has(token.lower) || before[i + 1]?.lower === second?.lower)
  )
}

/** What the participle has most likely had behind it. */
function auxiliary({ tokens, sentence, at }: Stretch, from: number, isPast: boolean): string {
  const clause = tokens.slice(from, -1)
  const groups = nounGroupsOf(clause).filter((group) => isFree(group) && !isTime(clause, group))
  const pronoun = clause.find(({ lower }) => NOMINATIVE_PRONOUNS.has(lower) || /^(?:sie|es)$/u.test(lower))
  const isSubjectRelative = from === 1 && RELATIVE.test(tokens[0]?.lower ?? '') && groups[0]?.start !== 0
  const antecedent = sentence.tokens[at - 1]
  const isPlural = isSubjectRelative
    ? tokens[0]?.lower === 'die' && ((antecedent?.forms.noun ?? 0) & cells('Nf')) === 0
    : pronoun
      ? /^(?:wir|sie)$/u.test(pronoun.lower)
      : groups[0] !== undefined && (groups[0].cells & NOMINATIVE & ~PLURAL) === 0
  const number = isPlural ? 1 : 0
  const last = tokens.at(-1)?.lower ?? ''
  if (WITH_BE.test(last)) return (isPast ? ['war', 'waren'] : ['ist', 'sind'])[number] as string
  const hasObject =
    clause.some(({ lower }) => /^(?:sich|uns|ihn|mich|etwas|nichts|alles|viel)$/u.test(lower)) ||
    groups.some((group) => (group.cells & NOMINATIVE) === 0) ||
    groups.length > 1
  if (hasObject) return (isPast ? ['hatte', 'hatten'] : ['hat', 'haben'])[number] as string
  return (isPast ? ['wurde', 'wurden'] : ['wird', 'werden'])[number] as string
}
