import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isDeclined, isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { COPULAS } from '../clauses/function-words.ts'
import {
  asInSentence,
  isFree,
  isSurelyNominative,
  isTime,
  type NounGroup,
  nounGroupsOf,
  PLURAL_NOMINATIVE
} from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'
import { mayHoldSubject, nominativeIn } from '../clauses/possible-subjects.ts'
import { cells, NOMINATIVE } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { goesOn, isNaming, isPutIn, isVerbHere, numberIn } from './surplus-opening-commas.ts'
import { isPluralThing } from './surplus-phrase-commas.ts'

/**
 * `Die Gäste des Austauschs, besuchten auch …`: the subject and its verb; nothing behind can be the subject instead.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: kein Komma zwischen Satzgliedern).
 */
export function partsSubject(stretch: Stretch, next: Stretch): boolean {
  const { tokens, isFirst } = stretch
  const verb = next.tokens[0]
  const [first] = tokens
  if (!isFirst || tokens.length < 2 || !verb || !first || !goesOn(next)) return false
  if (next.tokens.length < 3 && !(tokens.length > 2 && isStated(next.tokens))) return false
  if (tokens.length === 2 && (next.closes !== '.' || !isNoun(tokens[1]))) return false
  // `Das Ziel vor Augen, geht Weber …`: what somebody has, beside the subject.
  if (POSSESSED.test(tokens.at(-1)?.text ?? '')) return false
  // `Einer der größten Erfolge, war der Gewinn des Pokals.`
  if (/^eine[rs]?$/u.test(first.lower) && tokens[1]?.lower === 'der' && chainEnd(tokens, 1) === tokens.length)
    return COPULAS.has(verb.lower) && numberIn(verb) === 'singular' && next.closes === '.' && !isPutIn(next)
  // `Viele der Bäume, haben den Winter überstanden.`
  const several = first.lower === 'die' && tokens[1]?.lower === 'meisten' ? 2 : 1
  const part = tokens[several - 1]?.lower ?? ''
  if ((SEVERAL.test(part) || countsSeveral(part)) && tokens[several]?.lower === 'der')
    return (
      chainEnd(tokens, 0) === tokens.length &&
      isVerbHere(next.tokens) &&
      numberIn(verb) === 'plural' &&
      next.closes === '.' &&
      !mayHoldSubject(next.tokens.slice(1), 'plural') &&
      !isNaming(next.tokens)
    )
  // `Insgesamt 27 Helfer aus der Region, waren im Einsatz.`
  const isAboveAll = first.lower === 'vor' && tokens[1]?.lower === 'allem'
  const isMoreThan = /^(?:mehr als|bis zu|weit über)$/u.test(`${first.lower} ${tokens[1]?.lower}`)
  const from = isAboveAll || isMoreThan ? 2 : COUNTING.test(first.lower) ? 1 : 0
  const isCounted = countsSeveral(tokens[from]?.lower ?? '')
  const isDetermined = DETERMINED.test(tokens[from]?.lower ?? '') || SEVERAL.test(tokens[from]?.lower ?? '')
  if (!(isCounted || isDetermined || isBarePlural(tokens.slice(from), next))) return false
  if (chainEnd(tokens, from) !== tokens.length || !isVerbHere(next.tokens)) return false
  const number = numberIn(verb)
  const isBare = !isCounted && !isDetermined
  const head = nounGroupsOf(
    isBare ? asInSentence(tokens.slice(from)) : tokens.slice(isAboveAll || isMoreThan ? 2 : 0)
  ).find((group) => !group.isGoverned && !group.isGenitive && (isBare || group.end > 0))
  const isJoined = tokens.some(({ lower }) => /^(?:und|oder|sowie)$/u.test(lower))
  if (!head || !((head.cells & nominativeIn(number)) !== 0 || (isJoined && number === 'plural'))) return false
  // `wünschen sich mehr Grün`
  const rest = untilNextVerb(next.tokens.slice(1)).filter(({ lower }, i) => lower !== 'mehr' || i === 0)
  // `Das Team, freut sich auf viele Gäste.`: nobody is there who could say what stands before.
  if (!mayHoldSubject(number === 'singular' ? withoutBarePlurals(rest) : rest, number)) return !isNaming(next.tokens)
  return (isBracket(tokens, next) || isOfOneGender(tokens, head, next)) && !isPutIn(next)
}

const SEVERAL = /^(?:viele|einige|mehrere|manche|wenige|beide|meisten)$/u

/** `sammelt Spenden`: without an article no infinitive as a noun (`das Spenden`). */
function withoutBarePlurals(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, i) => !isPluralThing(token) || isDeclined(tokens[i - 1]) || isNoun(tokens[i - 1]))
}

/** `ist frei`, `sind kostenlos`: nothing but what is said of the subject. */
function isStated([verb, state, ...more]: readonly Token[]): boolean {
  return (
    more.length === 0 &&
    COPULAS.has(verb?.lower ?? '') &&
    state !== undefined &&
    !isNoun(state) &&
    state.forms.isBare &&
    state.forms.verb === 0
  )
}

/** `Jugendliche ab 14 Jahren, können …`, `Ältere Menschen aus der Region, zahlen …`: a plural without article and its verb. */
function isBarePlural(tokens: readonly Token[], { tokens: behind, closes }: Stretch): boolean {
  const words = asInSentence(tokens)
  const [first, second] = words
  const verb = behind[0]
  if (!first || !second || !verb || closes !== '.' || numberOf(verb) !== 'plural') return false
  const head = isNoun(first) ? first : second
  if (!isNoun(head) || isTime([head], { end: 0 })) return false
  const { noun, strong } = head.forms
  // `Schülerinnen und Schüler der Region, haben …`
  const partner = words[2]
  if (isNoun(first) && second.lower === 'und' && isNoun(partner) && words.length > 3)
    return (noun & ((partner?.forms.noun ?? 0) | (partner?.forms.strong ?? 0)) & PLURAL_NOMINATIVE) !== 0
  if (isNoun(first)) return isPreposition(second) && ((noun | strong) & PLURAL_NOMINATIVE) !== 0
  return (first.forms.strong & noun & PLURAL_NOMINATIVE) !== 0 && (first.forms.verb & VerbForm.bare) === 0
}

/**
 * `Der Vorstand des Vereins, hat die Erhöhung zurückgenommen.`: the one who opens the sentence and what could be the subject besides are of
 * different gender, so that neither is said of the other (`Der Sohn eines Arztes, hat der Maler …`); the bracket goes to the end.
 */
function isOfOneGender(before: readonly Token[], head: NounGroup, { tokens, closes }: Stretch): boolean {
  const [verb, ...rest] = tokens
  const last = rest.at(-1)
  // `Jeder Gast, bekommt eine Karte.`
  if (before[0]?.lower === 'jeder') return closes === '.' && isSurelyNominative(head)
  if (!verb || !last || closes !== '.' || rest.length < 2 || isNoun(last) || numberIn(verb) !== 'singular') return false
  if (before[0]?.lower !== 'der' || !isNoun(before[1]) || head.end !== 1 || (head.cells & MASCULINE) === 0) return false
  return (
    FINITE_AUXILIARIES.has(verb.lower) &&
    (last.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0 &&
    !rest.some(({ lower }) => NOMINATIVE_WORD.test(lower)) &&
    nounGroupsOf(rest).every((group) => group.isGoverned || group.isGenitive || (group.cells & MASCULINE) === 0)
  )
}

const MASCULINE = cells('Nm')

/** The words up to `und` with another verb, which shares the subject (`beginnen am Montag und dauern zwei Wochen`). */
function untilNextVerb(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lower === 'und' && tokens[i + 1] && (isSurelyFinite(tokens[i + 1]) || isPluralVerb(tokens[i + 1] as Token))
  )
  return at < 0 ? tokens : tokens.slice(0, at)
}

/** `…, können ihre Ideen einreichen.`: a long subject, and a predicate with its object up to the end of the sentence. */
function isBracket(before: readonly Token[], { tokens, closes }: Stretch): boolean {
  const [verb, ...rest] = tokens
  const last = rest.at(-1)
  if (!verb || !last || before.length < 4 || rest.length < 3 || closes !== '.' || isNoun(last)) return false
  return (
    FINITE_AUXILIARIES.has(verb.lower) &&
    (last.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0 &&
    !rest.some(({ lower }) => NOMINATIVE_WORD.test(lower)) &&
    // `Die Urkunde in der Hand, konnte Anna Beispiel strahlen.`: only what belongs to the subject is surely the object.
    nounGroupsOf(rest)
      .filter((group) => isFree(group) && (group.cells & NOMINATIVE) !== 0)
      .every(({ start }) => /^(?:ihre|seine|unsere)$/u.test(rest[start]?.lower ?? ''))
  )
}

const NOMINATIVE_WORD = /^(?:ich|du|er|sie|es|wir|man|ihr|das|dies|wer|was|niemand|jemand|alle|viele)$/u
const POSSESSED =
  /^(?:Augen|Rücken|Blick|Tasche|Hand|Händen|Herzen|Gepäck|Nacken|Fersen|Kopf|Sinn|Arm|Schulter|Griff)$/u
const COUNTING = /^(?:insgesamt|rund|etwa|knapp|fast|mindestens)$/u
const DETERMINED =
  /^(?:der|die|das|eine?|unsere?|seine?|ihre?|alle|viele|einige|mehrere|zahlreiche|etliche|jede[rs]?|diese[rs]?)$/u
