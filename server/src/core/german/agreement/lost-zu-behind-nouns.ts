import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import {
  COPULAS,
  NOMINATIVE_PRONOUNS,
  PLAIN_SUBORDINATORS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBORDINATORS
} from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { INVITING_NOUNS } from '../clauses/noun-infinitives.ts'
import { cells, NOMINATIVE, PLURAL } from '../words/cells.ts'
import { hasOpenVerb, isSecondWithout, isVerbal, lastZuInfinitive } from './infinitive-groups.ts'

/**
 * `hat die Chance, den Bestand erneuern`, `Es ist wichtig, die Wege erhalten`, `ist bereit, mehr Geld geben`: the noun or the adjective
 * before the comma on which a group with `zu` hangs. Source: Duden, Die Grammatik (Infinitivkonstruktionen).
 */
export function behindNounOrAdjective(stretch: Stretch): Token | undefined {
  const { tokens, opens, closes, sentence, at } = stretch
  const [first] = tokens
  if (opens !== ',' || !first || tokens.length < 3 || !/^“?[.,!?]/u.test(closes)) return undefined
  const clause = sentence.tokens.slice(0, at)
  const governor = governorOf(clause)
  if (!governor || mayOpenClause(tokens, governor) || hasOpenVerb(stretch)) return undefined
  const inner = tokens.slice(0, -1)
  if (inner.some(({ lower }) => NOMINATIVE_PRONOUNS.has(lower) || PLAIN_SUBORDINATORS.has(lower) || lower === 'zu'))
    return undefined
  if (opensWithSeveral(inner)) return undefined
  const group = lastZuInfinitive(tokens)
  if (group < 0 ? inner.some(isVerbal) || isRow(inner) : !isSecondWithout(tokens, group)) return undefined
  return clause.some((token) => mayBeFinite(token)) || mayBeFinite(sentence.tokens[at + tokens.length])
    ? governor
    : undefined
}

/** `die Chance`, `ist bereit`, `bereit ist`, `es ist wichtig`, `in der Lage` */
function governorOf(clause: readonly Token[]): Token | undefined {
  const last = clause.at(-1)
  if (!last) return undefined
  if (isNoun(last)) return INVITING_NOUNS.test(last.text) || isAbility(clause) ? last : undefined
  const word = COPULAS.has(last.lower) ? clause.at(-2) : last
  if (!word || !clause.some(({ lower }) => COPULAS.has(lower))) return undefined
  if (READY.test(word.lower)) return word
  return ASSESSED.test(word.lower) && (PLANNED.test(word.lower) || clause.some(({ lower }) => lower === 'es'))
    ? word
    : undefined
}

/** `ist in der Lage` */
function isAbility(clause: readonly Token[]): boolean {
  return clause.at(-1)?.text === 'Lage' && clause.at(-2)?.lower === 'der' && clause.at(-3)?.lower === 'in'
}

const READY =
  /^(?:bereit|imstande|fähig|berechtigt|verpflichtet|bestrebt|bemüht|entschlossen|gewillt|befugt|gezwungen|dabei|außerstande)$/u
const ASSESSED =
  /^(?:wichtig|möglich|unmöglich|nötig|notwendig|sinnvoll|schwer|schwierig|leicht|leichter|einfach|einfacher|besser|richtig|falsch|erforderlich|verboten|erlaubt|hilfreich|ratsam|üblich|zulässig|unzulässig|entscheidend|gelungen|geplant|vorgesehen|beabsichtigt)$/u

/** `Für den Mai ist geplant, …` */
const PLANNED = /^(?:geplant|vorgesehen|beabsichtigt)$/u

/** A relative pronoun of the noun, or any other word that opens a clause or goes on with the sentence. */
function mayOpenClause([first, second]: readonly Token[], governor: Token): boolean {
  const lower = first?.lower ?? ''
  const pronoun = PREPOSITIONS.has(lower) ? (second?.lower ?? '') : lower
  if (/^(?:denen|deren|dessen|welche[mnrs]?|we[mnr])$/u.test(pronoun)) return true
  const gender = RELATIVES.get(pronoun)
  if (gender !== undefined) return isNoun(governor) ? (governor.forms.noun & gender) !== 0 : PREPOSITIONS.has(lower)
  return (
    SUBORDINATORS.has(lower) ||
    QUESTION_WORDS.has(lower) ||
    /^(?:und|oder|aber|denn|sondern|sie|es|um|ohne|statt|anstatt|wie|was|wo|so|egal|sowohl|weder|je|sowie|also|nämlich|etwa|auch)$/u.test(
      lower
    )
  )
}

/** Of which nouns an article may be the relative pronoun: their nominatives. */
const RELATIVES: ReadonlyMap<string, number> = new Map([
  ['die', cells('Nfp')],
  ['das', cells('Nn')],
  ['den', cells('Nmp')],
  ['der', cells('Nmf')],
  ['dem', cells('Nmn')]
])

/** `Es ist richtig, viele Leute hoffen.`: a main clause that lacks its colon. */
function opensWithSeveral(inner: readonly Token[]): boolean {
  const [group] = nounGroupsOf(inner)
  if (group?.start !== 0) return SEVERAL.test(inner[0]?.lower ?? '')
  return !group.isGoverned && (group.cells & NOMINATIVE & PLURAL) !== 0
}

/** `die anderen`, `viele`: without their noun. */
const SEVERAL = /^(?:die|diese|alle|viele|einige|manche|beide|andere|wenige|mehrere|manch|etliche)$/u

/** `die Chance, Ideen und Zeit haben`: what stands in a row with the noun. */
function isRow(inner: readonly Token[]): boolean {
  return (
    inner.some(({ lower }) => /^(?:und|oder|sowie)$/u.test(lower)) &&
    inner.every((token) => isNoun(token) || /^(?:und|oder|sowie)$/u.test(token.lower))
  )
}
