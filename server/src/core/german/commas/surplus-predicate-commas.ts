import { BE, BECOME, FINITE_AUXILIARIES, isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isPluralVerb, TAKES_INFINITIVE } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, PRONOUNS } from '../clauses/function-words.ts'
import { isSurelyNominative, nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { mayBePreterite } from '../clauses/preterites.ts'
import { PREPOSITIONAL_PARTICLES } from '../clauses/verb-particles.ts'
import { Case, cells, cellsOfCase } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { endsThere } from './commas-before-und.ts'
import { mainVerbAmong } from './second-verbs.ts'
import { completes } from './verb-clusters.ts'

/**
 * `Der Verein sammelt Spenden, und unterstützt Familien.`: what is said of one subject has no comma before `und`. The sentence begins
 * with its subject, has no other comma, and behind `und` the verb follows at once in the same number.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Komma bei gereihten Wortgruppen).
 */
export function partsPredicates({ tokens, isFirst, closes }: Stretch, next: Stretch): boolean {
  const [link, second] = next.tokens
  if (!isFirst || closes !== ',' || !endsThere(next) || !/^(?:und|oder)$/u.test(link?.lower ?? '')) return false
  const isShort = next.tokens.length < (/^(?:er|wir|ich|man)$/u.test(tokens[0]?.lower ?? '') ? 2 : SHORTEST)
  // `und sei es nur kurz`
  if (
    !second ||
    isShort ||
    /^seie?n?$/u.test(second.lower) ||
    !(
      isSurelyFinite(second) ||
      isLikeParticiple(next.tokens) ||
      isPreterite(next.tokens) ||
      isPlural(next.tokens, tokens)
    )
  )
    return false
  if (tokens.some((token, i) => endsOrOpensClause(token, i, tokens) && !isToBeSeen(tokens, i))) return false
  const hasAuxiliary = tokens.some(({ lower }) => isAuxiliary(lower))
  // `ermittelt wegen Brandstiftung`: by its form a participle, too.
  const isVerb = (token: Token) =>
    isSurelyFinite(token) || isPluralVerb(token) || (mayBeFinite(token) && token.forms.strong === 0 && !hasAuxiliary)
  const at = tokens.findIndex((token, i) => i > 0 && isVerb(token))
  const first = tokens[at]
  const number = first && numberOf(first)
  if (!first || !number || numberOf(second) !== number) return false
  // `ist gebaut, und geprüft wird er bald`: behind an auxiliary it may be a participle.
  if (!isSurelyFinite(second) && isAuxiliary(first.lower) && !isAuxiliary(second.lower)) return false
  // Another verb would be that of a clause without its comma.
  if (tokens.slice(at + 1).some((token) => isSurelyFinite(token))) return false
  return isSubjectOf(tokens.slice(0, at), tokens.slice(at + 1), number)
}

/** `und unterstützt die Familien`, but not `und unterstützt von der Stadt`, nor a participle that ends the clause. */
function isLikeParticiple([, verb, object, ...more]: readonly Token[]): boolean {
  if (!verb || !object || !mayBeFinite(verb) || verb.forms.strong !== 0) return false
  return (
    !/^(?:von|vom|durch|und|oder|mit|worden|werden)$/u.test(object.lower) &&
    ![object, ...more].some((token) => mayBeFinite(token))
  )
}

/** `und suchen nach Geld`, `und können Geld beantragen`: a plural that is no second infinitive, for the first verb takes none. */
function isPlural([, verb, next, ...more]: readonly Token[], before: readonly Token[]): boolean {
  const last = more.at(-1)
  if (!verb || !next || !isPluralVerb(verb)) return false
  if (FINITE_AUXILIARIES.has(verb.lower)) return last !== undefined && completes(verb, last)
  const main = before[mainVerbAmong(before)]
  // `werden den Fall prüfen, und planen weitere Tage`: a second infinitive has no comma either.
  const end = before.at(-1)
  const isSecond = end !== undefined && !isNoun(end) && (end.forms.verb & VerbForm.infinitive) !== 0
  return (
    main !== undefined &&
    (isSecond || !TAKES_INFINITIVE.test(main.lower)) &&
    ![next, ...more].some((token) => isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower))
  )
}

/** `und gelangten so in die Räume`: by its form an adjective too, but no noun of its own follows. */
function isPreterite([, verb, next, ...more]: readonly Token[]): boolean {
  if (
    !verb ||
    !next ||
    !mayBePreterite(verb) ||
    (verb.forms.verb & VerbForm.infinitive) !== 0 ||
    isNoun(next) ||
    more.some((token) => mayBeFinite(token))
  )
    return false
  return (
    ARTICLES.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    PRONOUNS.has(next.lower) ||
    (next.forms.strong === 0 && next.forms.weak === 0)
  )
}

/** `und ging` may be an exclamation. */
const SHORTEST = 4

function endsOrOpensClause({ lower }: Token, at: number, tokens: readonly Token[]): boolean {
  return (
    PLAIN_SUBORDINATORS.has(lower) || lower === 'wie' || lower === 'als' || endOfZuInfinitive(tokens, at) !== undefined
  )
}

/** `Die Schau ist bis Mai zu sehen`: no group of its own. */
function isToBeSeen(tokens: readonly Token[], at: number): boolean {
  return (
    at === tokens.length - 2 &&
    /^(?:sehen|hören|erleben|bewundern|bestaunen|besichtigen|haben|kaufen|finden|erreichen|gewinnen)$/u.test(
      tokens[at + 1]?.lower ?? ''
    ) &&
    tokens.some(({ lower }) => BE.has(lower))
  )
}

/** Whether the words before the verb are its subject, and nothing behind it can be: a group with article, or a pronoun. */
function isSubjectOf(before: readonly Token[], rest: readonly Token[], number: 'singular' | 'plural'): boolean {
  const [first] = before
  if (!first) return false
  if (before.length === 1 && /^(?:er|sie|wir|es|diese[rs]?)$/u.test(first.lower))
    return first.lower !== 'es' && (/^(?:er|wir)$/u.test(first.lower) || !mayHoldSubject(rest, number))
  if (PREPOSITIONS.has(first.lower) || !(ARTICLES.has(first.lower) || isNoun(first))) return false
  const [subject, ...others] = nounGroupsOf(before)
  if (subject?.start !== 0 || !others.every((group) => group.isGenitive || group.isGoverned || group.isJoined))
    return false
  return isSurelyNominative(subject) || !mayHoldSubject(rest, number)
}

/**
 * `Infos gibt es im Internet, oder telefonisch.`: behind `oder` nothing but a phrase, which goes on with one of the same kind; an
 * addition on purpose begins with `oder auch` and the like.
 */
export function partsPhrase({ tokens, isFirst, closes }: Stretch, next: Stretch): boolean {
  const [link, first, ...rest] = next.tokens
  if (!isFirst || closes !== ',' || next.closes !== '.' || link?.lower !== 'oder' || !first) return false
  if (next.tokens.length > LONGEST_PHRASE || next.tokens.some((token) => isSurelyFinite(token) || isPluralVerb(token)))
    return false
  const last = tokens.at(-1)
  const isBare = first.forms.isBare && !isNoun(first)
  if (!last || !(PREPOSITIONS.has(first.lower) || (isBare && rest.length === 0))) return false
  // The phrase before `oder` has a preposition too: `im Vorverkauf, oder an der Kasse`.
  const opener = tokens.findLastIndex(({ lower }, i) => PREPOSITIONS.has(lower) && i < tokens.length - 1)
  const end = PREPOSITIONAL_PARTICLES.has(last.lower) ? tokens.length - 2 : tokens.length - 1
  return opener > 0 && opener < end && tokens.length - opener <= LONGEST_PHRASE && isNoun(tokens[end])
}

const LONGEST_PHRASE = 6

/** `übernimmt entweder die Hälfte, oder einen festen Betrag`: the two are parts of one clause. */
export function partsEither({ tokens, isFirst, closes }: Stretch, next: Stretch): boolean {
  const either = tokens.findIndex(({ lower }) => lower === 'entweder')
  if (isFirst && closes === ',' && either === 0 && next.tokens[0]?.lower === 'oder')
    return partsFirstOfTwo(tokens, next)
  if (!isFirst || closes !== ',' || either < 1 || next.tokens[0]?.lower !== 'oder' || !/^[.!]/u.test(next.closes))
    return false
  return (
    tokens.slice(0, either).some((token) => mayBeFinite(token)) &&
    !tokens.slice(either + 1).some((token) => isSurelyFinite(token)) &&
    // `oder der Rat erhöhte den Zuschuss`: a past tense may look like an adjective.
    !next.tokens.some((token) => !isNoun(token) && mayBeFinite(token)) &&
    !next.tokens.some((_, i) => endOfZuInfinitive(next.tokens, i) !== undefined)
  )
}

/** `Entweder am Samstag, oder am Sonntag findet das Fest statt.`: two phrases before the verb. */
function partsFirstOfTwo(tokens: readonly Token[], { tokens: behind }: Stretch): boolean {
  const [first, second] = [tokens[1], behind[1]]
  if (!first || !second || isPreposition(first) !== isPreposition(second)) return false
  const start = isPreposition(first) ? 2 : 1
  const end = chainEnd(behind, start)
  return (
    chainEnd(tokens, start) === tokens.length &&
    end !== undefined &&
    behind.length > end + 1 &&
    (isSurelyFinite(behind[end]) || isPluralVerb(behind[end] as Token))
  )
}

/**
 * `wird dem Entwurf in dieser Form, nicht zustimmen`: behind the comma nothing but the denial and the infinitive, on which a dative right
 * behind the auxiliary hangs. Without it what stands before the comma may be complete (`ist aus Holz, nicht gemauert`).
 */
export function partsDenial({ tokens, isFirst, closes }: Stretch, next: Stretch): boolean {
  const [first, last] = [next.tokens[0], next.tokens.at(-1)]
  if (!isFirst || closes !== ',' || next.closes !== '.' || first?.lower !== 'nicht' || !last || tokens.length < 4)
    return false
  const finite = tokens.filter((token, i) => i > 0 && mayBeFinite(token) && token.forms.strong === 0)
  const [auxiliary] = finite
  if (finite.length !== 1 || !auxiliary || !isNoun(tokens.at(-1))) return false
  if (!(BECOME.has(auxiliary.lower) || MODAL_VERBS.has(auxiliary.lower))) return false
  const [object] = nounGroupsOf(tokens.slice(tokens.indexOf(auxiliary) + 1))
  if (object?.start !== 0 || object.isGoverned || (object.cells & ~DATIVE) !== 0) return false
  if (tokens.some((token, i) => endsOrOpensClause(token, i, tokens)) || tokens.some(isNonFinite)) return false
  return (
    (last.forms.verb & VerbForm.infinitive) !== 0 &&
    isNonFinite(last) &&
    next.tokens.slice(1, -1).every((token) => !isNoun(token) && (token.forms.isBare || isNonFinite(token)))
  )
}

const DATIVE = cellsOfCase(Case.dative)

function isNonFinite(token: Token): boolean {
  return (
    !isNoun(token) &&
    (token.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0 &&
    token.forms.strong === 0
  )
}

/** `Der Eintritt ist frei, und ohne Anmeldung möglich.`, `sind im Rathaus, und an der Kasse erhältlich`: one verb, and no second subject. */
export function partsState({ tokens, isFirst, closes }: Stretch, next: Stretch): boolean {
  const [link, first] = next.tokens
  const [end, last] = [tokens.at(-1), next.tokens.at(-1)]
  if (!isFirst || closes !== ',' || next.closes !== '.' || link?.text !== 'und' || !first || !end || !last) return false
  const verb = tokens.findIndex((token, i) => i > 0 && (BE.has(token.lower) || isSurelyFinite(token)))
  if (verb < 1 || !BE.has(tokens[verb]?.lower ?? '') || next.tokens.length < 4) return false
  if (tokens.some((token, i) => endsOrOpensClause(token, i, tokens)) || tokens.slice(verb + 1).some(isSurelyFinite))
    return false
  const isState = (token: Token) => !isNoun(token) && token.forms.isBare && token.forms.noun === 0
  if (!isState(last) || !PREPOSITIONS.has(first.lower)) return false
  const rest = next.tokens.slice(1, -1)
  if (rest.some((token) => mayBeFinite(token) || PRONOUN.test(token.lower))) return false
  const [subject, ...others] = nounGroupsOf(tokens.slice(0, verb))
  if (subject?.start !== 0 || subject.isGoverned || !others.every((group) => group.isGenitive || group.isGoverned))
    return false
  const isPhrase = nounGroupsOf(tokens.slice(verb + 1)).every((group) => group.isGoverned || group.isGenitive)
  return (
    nounGroupsOf(rest).every((group) => group.isGoverned || group.isGenitive) &&
    (isState(end) || (isNoun(end) && isPhrase))
  )
}

const PRONOUN = /^(?:ich|er|sie|es|wir|man|das|dies|viele|alle|einige|andere|manche|keiner|niemand|jeder|die|der)$/u

/** `dass viele Familien, sich keine Wohnung leisten können`: the clause has its verb behind the comma. */
export function partsClause({ tokens, opens, isFirst, closes }: Stretch, next: Stretch): boolean {
  const [opener, ...subject] = tokens
  const last = next.tokens.at(-1)
  if (!opener || !(isFirst || opens === ',') || closes !== ',' || !/^[.!]/u.test(next.closes)) return false
  if (!/^(?:dass|weil|obwohl|ob|damit|sodass)$/u.test(opener.lower) || next.tokens[0]?.lower !== 'sich') return false
  if (subject.length === 0 || subject.length > LONGEST_PHRASE || subject.some((token) => mayBeFinite(token)))
    return false
  if (next.tokens.some((_, i) => endOfZuInfinitive(next.tokens, i) !== undefined)) return false
  return isNoun(subject.at(-1)) && last !== undefined && mayBeFinite(last) && next.tokens.length > 2
}

/** `Die Präsentation, der Ergebnisse findet im Mai statt.`: the noun is parted from its genitive. */
export function partsGenitive({ tokens, isFirst, closes }: Stretch, next: Stretch): boolean {
  const [article, noun, verb, ...more] = next.tokens
  if (!isFirst || closes !== ',' || !/^[.!]/u.test(next.closes) || tokens.length !== 2 || !noun || !verb) return false
  if (!ARTICLES.has(tokens[0]?.lower ?? '') || !isNoun(tokens[1]) || !isNoun(noun) || !isSurelyFinite(verb))
    return false
  if (!/^(?:der|des)$/u.test(article?.lower ?? '') || more.length === 0) return false
  // `Das Haus, der Garten gehört ihm`: a masculine noun is no genitive of `der`.
  return (
    (noun.forms.noun & cells('Nm')) === 0 &&
    (noun.forms.noun & cells(article?.lower === 'der' ? 'Gf Gp' : 'Gm Gn')) !== 0
  )
}
