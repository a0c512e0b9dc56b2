import { BE, BECOME } from '../clauses/auxiliaries.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { NOMINATIVE_PRONOUNS } from '../clauses/function-words.ts'
import { asInSentence, isTime, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { mayBeParticle } from '../clauses/verb-particles.ts'
import { Case, cellsOfCase, NOMINATIVE } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'
import { SET_VERBS } from './set-verbs.ts'

/** The object of a turn of speech in another case than the accusative. */
export interface SetAccusative {
  readonly verb: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

const ACCUSATIVE = cellsOfCase(Case.accusative)

/**
 * `leistet einem Beitrag`, `will der Stadt ein Rahmen geben`: with its verb the noun is nothing but its object in the accusative.
 * Source: Duden, Das Stilwörterbuch (Funktionsverbgefüge und feste Verbindungen).
 */
export function setAccusative(stretch: Stretch, morphology: Morphology): SetAccusative | undefined {
  const { tokens: words } = stretch
  if (!words.some(isSetNoun) || words.some(({ lower }) => WITH_DATIVE.test(lower))) return undefined
  const tokens = stretch.isFirst ? asInSentence(words) : words
  const groups = nounGroupsOf(tokens)
  for (const [end, noun] of words.entries()) {
    const verb = isSetNoun(noun) ? verbOf(tokens, noun) : undefined
    const group = verb && groups.find((other) => other.end === end)
    if (!verb || !group || group.start === 0 || group.isGoverned || group.isGenitive || group.isJoined) continue
    const phrase = nounPhraseAt(stretch, group.start, morphology)
    if (!phrase?.determiner || phrase.noun !== noun) continue
    const cells = cellsOf(phrase)
    if ((cells & ACCUSATIVE) !== 0 || !isAlone(tokens, group, groups)) continue
    if (cells === 0 && !/^(?:k?ein|unser)$/u.test(phrase.determiner.lower)) continue
    // `ein wichtigen Beitrag` fits no case, and lacks the same ending as `ein Beitrag`.
    if ((cells === 0 || (cells & NOMINATIVE) !== 0) && mayBeSubject(tokens, group, groups)) continue
    const repairs = repairsOf({ ...phrase, governed: ACCUSATIVE }, morphology)
    const repair = repairs.find((changes) => changes.every(({ token }) => token !== noun))
    if (repair) return { verb, phrase, repair }
  }
  return undefined
}

function isSetNoun(token: Token): boolean {
  return isNoun(token) && SET_VERBS.nouns.has(token.text)
}

/** The verb of the turn of speech in any form but the passive; with its particle, where it has one. */
function verbOf(tokens: readonly Token[], noun: Token): Token | undefined {
  const last = tokens.at(-1)
  const hasSich = tokens.some(({ lower }) => lower === 'sich')
  const hasBe = tokens.some(({ lower }) => BE.has(lower))
  return tokens.find((token) => {
    const entries = isNoun(token) ? undefined : SET_VERBS.verbs.get(token.lower)
    return entries?.some(({ kind, isReflexive, isNonfinite, particle }) => {
      if (!kind.split('|').includes(noun.text) || isReflexive !== hasSich) return false
      if (hasBe || (isNonfinite && tokens.some(({ lower }) => BECOME.has(lower)))) return false
      // `stellt dem Antrag Geld bereit`, `hielt dem Blick stand`: another verb.
      if (particle === '')
        return token === last || isNoun(last) || !(mayBeParticle(last?.lower ?? '') || last?.lower === 'stand')
      return last?.lower === particle
    })
  })
}

/** Whether no other group can be the object: `gibt einem Rahmen den Vorzug`, `leistet einem Eid Folge`. */
function isAlone(tokens: readonly Token[], group: NounGroup, groups: readonly NounGroup[]): boolean {
  if (tokens.some(({ lower }, i) => OBJECTS.test(lower) && !groups.some(({ start }) => start === i))) return false
  const others = groups.filter(
    (other) => other !== group && !other.isGoverned && !other.isGenitive && !other.isJoined && !isTime(tokens, other)
  )
  if (others.some(({ cells }) => (cells & ACCUSATIVE) !== 0 && (cells & NOMINATIVE) === 0)) return false
  const subjects = others.filter(({ cells }) => (cells & NOMINATIVE) !== 0).length
  return subjects <= (hasSubjectPronoun(tokens) || isZuInfinitive(tokens) ? 0 : 1)
}

/** `einem Beitrag zufolge`, `dem Antrag entsprechend` */
const WITH_DATIVE = /^(?:zufolge|entsprechend|gemäß|zuliebe|gegenüber|entgegen|zuwider|nahe|verpflichtet|getreu|dank)$/u
const OBJECTS = /^(?:das|was|alles|etwas|nichts|viel|vieles|mehr|weniger|lass\p{Ll}*|lässt|ließ(?:en)?)$/u

function hasSubjectPronoun(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => NOMINATIVE_PRONOUNS.has(lower))
}

function isZuInfinitive(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const isInfinitive = tokens[i - 1]?.lower === 'zu' && (token.forms.verb & VerbForm.infinitive) !== 0
    return isInfinitive || (token.forms.verb & VerbForm.zuInfinitive) !== 0
  })
}

/** `Dort gibt ein Überblick Auskunft`: a nominative is the object only where another subject is there. */
function mayBeSubject(tokens: readonly Token[], group: NounGroup, groups: readonly NounGroup[]): boolean {
  if (hasSubjectPronoun(tokens) || isZuInfinitive(tokens)) return false
  return !groups.some(
    (other) => other !== group && !other.isGoverned && !other.isGenitive && (other.cells & NOMINATIVE) !== 0
  )
}
