import { BE, BECOME, HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isInfinitiveAtEnd } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import {
  ARTICLES,
  NOMINATIVE_PRONOUNS,
  PLAIN_SUBORDINATORS,
  PRONOUNS,
  SUBORDINATORS
} from '../clauses/function-words.ts'
import { isTime, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { takesAccusativeAlone } from '../clauses/transitive-verbs.ts'
import { mayBeParticle } from '../clauses/verb-particles.ts'
import { Case, cellsOfCase, NOMINATIVE } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** The object of a verb with the accusative in the dative. */
export interface AccusativeMismatch {
  readonly verb: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

const DATIVE = cellsOfCase(Case.dative)
const ACCUSATIVE = cellsOfCase(Case.accusative)
const GENITIVE = cellsOfCase(Case.genitive)
const FEMININE = /^(?:der|einer|dieser|seiner|ihrer|unserer|keiner)$/u
const ARTICLE = /^(?:k?einem|dem|diesem|seinem|ihrem|unserem)$/u

/** `Die Stadt braucht einem neuen Plan.`: nothing else in the clause can be what the verb must have. */
export function accusativeMismatch(whole: Stretch, morphology: Morphology): AccusativeMismatch | undefined {
  const isInfinitive = isInfinitiveGroup(whole.tokens)
  // `um` governs the infinitive, and no noun.
  const stretch = isInfinitive ? { ...whole, tokens: whole.tokens.slice(1), isFirst: true, at: 0 } : whole
  const { tokens } = stretch
  if (!tokens.some(({ lower }) => ARTICLE.test(lower) || (isInfinitive && FEMININE.test(lower)))) return undefined
  if (!isInfinitive && mayHoldObject(stretch)) return undefined
  const verb = onlyVerb(tokens)
  if (!verb) return undefined
  const groups = nounGroupsOf(tokens).filter(({ end }) => end > 0 || tokens[0]?.forms.noun !== 0)
  if (tokens.some((token, i) => isObject(token) && !groups.some(({ start, end }) => start <= i && i < end)))
    return undefined
  const own = groups.filter((group) => !group.isGoverned && !group.isGenitive && !isTime(tokens, group))
  const [object, ...more] = own.filter((group) => isDative(tokens, group, isInfinitive))
  if (!object || more.length > 0 || belongsToWord(tokens, object)) return undefined
  const others = own.filter((group) => group !== object)
  if (isInfinitive ? others.length > 0 : !areSubject(others, tokens)) return undefined
  const phrase = nounPhraseAt(stretch, object.start, morphology)
  if (!phrase?.determiner || phrase.noun !== tokens[object.end]) return undefined
  const found = cellsOf(phrase)
  if (found === 0 || (found & ~(isInfinitive ? DATIVE | GENITIVE : DATIVE)) !== 0) return undefined
  const repair = repairsOf({ ...phrase, governed: ACCUSATIVE }, morphology)[0]
  return repair && { verb, phrase, repair }
}

/** A verb of the list, with no other verb beside it than one that makes tenses or moods, and in no passive. */
function onlyVerb(tokens: readonly Token[]): Token | undefined {
  const [verb, ...more] = tokens.filter((token) => !isNoun(token) && takesAccusativeAlone(token))
  if (!verb || more.length > 0) return undefined
  const isParticiple = (verb.forms.verb & VerbForm.pastParticiple) !== 0
  const hasOther = tokens.some((token, i) => {
    if (token === verb || isNoun(token)) return false
    if (BE.has(token.lower) || (BECOME.has(token.lower) && isParticiple)) return true
    if (mayBeParticle(token.lower) && i === tokens.length - 1) return true
    if (HAVE.has(token.lower) || BECOME.has(token.lower) || MODAL_VERBS.has(token.lower)) return false
    return isSurelyFinite(token) || (token.forms.verb & VERBAL) !== 0
  })
  return hasOther ? undefined : verb
}

const VERBAL = VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive
function isObject({ lower }: Token): boolean {
  return OBJECTS.test(lower) || (PRONOUNS.has(lower) && !NOMINATIVE_PRONOUNS.has(lower))
}

/**
 * An object that is a clause or a quotation, or stands behind or before the next comma (`Die Stadt baut dem Verein, der wartet, eine
 * Halle`, `Eine Halle, die fehlt, baut sie dem Verein`). A subordinate clause has what it needs.
 */
function mayHoldObject(stretch: Stretch): boolean {
  const { tokens, closes, isFirst } = stretch
  if (!/^[.!?;]/u.test(closes) && !isBeforeLastRelative(stretch)) return true
  const first = tokens[0]?.lower ?? ''
  return !isFirst && first !== 'der' && !PLAIN_SUBORDINATORS.has(first)
}

/** `… einem Mann, der die Straße querte.`: what follows is one relative clause, which ends the sentence. */
function isBeforeLastRelative({ tokens, closes, sentence, at }: Stretch): boolean {
  if (closes !== ',' || !isNoun(tokens.at(-1))) return false
  const [pronoun, ...rest] = sentence.tokens.slice(at + tokens.length)
  return /^(?:der|das|den|dem|dessen)$/u.test(pronoun?.lower ?? '') && rest.every(({ before }) => before === '')
}

const OBJECTS =
  /^(?:das|dies|was|etwas|nichts|alles|vieles|viel|mehr|weniger|wenig|einiges|manches|welche[nrs]?|alle|viele|beide|eines|keine?s)$/u

function isDative(tokens: readonly Token[], { start, cells }: NounGroup, isInfinitive: boolean): boolean {
  const { lower = '' } = tokens[start] ?? {}
  // `um der Lage zu prüfen`: right behind the conjunction no genitive stands.
  return (ARTICLE.test(lower) || (isInfinitive && start === 0 && FEMININE.test(lower))) && (cells & DATIVE) !== 0
}

/** `um dem Haus zu sanieren`: the group has no subject, and its verb ends it. */
function isInfinitiveGroup(tokens: readonly Token[]): boolean {
  if (!/^(?:um|ohne|statt|anstatt)$/u.test(tokens[0]?.lower ?? '')) return false
  return isInfinitiveAtEnd(tokens)
}

/** `dem Bericht zufolge`, `entgegen dem Trend`, `dem Vorbild nacheifernd`, `der dem Verein gehörende Platz`: it goes with a word beside it. */
function belongsToWord(tokens: readonly Token[], { start, end }: NounGroup): boolean {
  const before = tokens[start - 1]?.lower ?? ''
  if (
    ARTICLES.has(before) ||
    WITH_DATIVE.test(before) ||
    (SUBORDINATORS.has(before) && !PLAIN_SUBORDINATORS.has(before))
  )
    return true
  const next = tokens[end + 1]
  if (!next || isNoun(next)) return false
  // `dem Vorbild nacheifernd`, `dem Bahnhof schräg gegenüber`
  if (
    [next, tokens[end + 2]].some((token) => token && (WITH_DATIVE.test(token.lower) || /[ei]r?nd$/u.test(token.lower)))
  )
    return true
  return next.forms.strong !== 0 && isNoun(tokens[end + 2])
}

const WITH_DATIVE =
  /^(?:zufolge|zu|getreu|unweit|nebst|mitsamt|analog|nach|gegenüber|entsprechend|gemäß|zuliebe|zuwider|entgegen|entlang|nahe|fern|ähnlich|gleich|treu|verpflichtet|verbunden|angemessen|wegen|halber|voraus|vorweg|zugute|zugrunde|zum|zur|beim|überlegen|unterlegen|dankbar|gewachsen|bekannt|gemein|eigen|dienlich|nützlich|schuldig)$/u

/** Whether what else is free in the clause is its subject alone. */
function areSubject(groups: readonly NounGroup[], tokens: readonly Token[]): boolean {
  const hasPronoun = tokens.some(({ lower }) => NOMINATIVE_PRONOUNS.has(lower))
  if (hasPronoun) return groups.length === 0
  const heads = groups.filter((group) => !group.isJoined)
  return heads.length === 1 && groups.every(({ cells }) => (cells & NOMINATIVE) !== 0)
}
