import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { hasFinite } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { PREPOSITIONAL_PARTICLES } from '../clauses/verb-particles.ts'
import { isGivenName } from '../names/given-names.ts'
import { VerbForm } from '../words/morphology.ts'
import { sayingForms } from '../words/verbs-of-saying.ts'
import { partsAtUnd } from './commas-before-und.ts'
import { partsCompared } from './surplus-comparison-commas.ts'
import { partsFirst } from './surplus-first-commas.ts'
import { partsNeither } from './surplus-neither-commas.ts'
import { partsGoverned, partsNeeded, partsObject, partsPredicative } from './surplus-object-commas.ts'
import { isNaming, namesPerson, partsOpening, partsOtherwise } from './surplus-opening-commas.ts'
import { partsParticle } from './surplus-particle-commas.ts'
import {
  partsConcern,
  partsGreeting,
  partsNumber,
  partsPlurals,
  partsSeries,
  partsSubordinate
} from './surplus-phrase-commas.ts'
import {
  partsClause,
  partsDenial,
  partsEither,
  partsGenitive,
  partsPhrase,
  partsPredicates,
  partsPredicative as partsState
} from './surplus-predicate-commas.ts'
import { partsSubject } from './surplus-subject-commas.ts'

/**
 * Why no comma stands there: before the verb of the main clause; before a word that joins parts of a clause; before a comparison
 * without a verb; before `usw.`; before `und` between two infinitive groups, or two predicates of one subject; before `und` in a
 * series of single words; behind `und`; between a verb and its particle.
 */
export type SurplusReason =
  | 'verb'
  | 'series'
  | 'behind'
  | 'join'
  | 'comparison'
  | 'etcetera'
  | 'infinitives'
  | 'subject'
  | 'predicates'
  | 'particle'
  | 'object'

export interface SurplusComma {
  readonly reason: SurplusReason
  /** The words before and behind the comma. */
  readonly before: Token
  readonly behind: Token
}

/** The surplus comma at the end of a stretch, if that is one. Source: Amtliches Regelwerk 2024 (Zeichensetzung: Komma). */
export function surplusCommaBetween(stretch: Stretch, next: Stretch | undefined): SurplusComma | undefined {
  if (stretch.closes !== ',' || !next) return undefined
  const before = stretch.tokens.at(-1)
  const behind = next.tokens[0]
  const reason =
    partsVerb(stretch, next) || partsOpening(stretch, next) || partsSubject(stretch, next) || partsFirst(stretch, next)
      ? 'verb'
      : (conjunctionReason(stretch, next) ??
        joinReason(stretch, next) ??
        bracketReason(stretch, next) ??
        partsAtUnd(stretch, next))
  return before && behind && reason ? { reason, before, behind } : undefined
}

function bracketReason(stretch: Stretch, next: Stretch): SurplusReason | undefined {
  if (partsPredicates(stretch, next)) return 'predicates'
  if (partsNeither(stretch, next) || partsEither(stretch, next) || partsState(stretch, next)) return 'join'
  if (partsDenial(stretch, next)) return 'particle'
  if (partsGoverned(stretch, next)) return 'object'
  if (partsObject(stretch, next) || partsNeeded(stretch, next) || partsPredicative(stretch, next)) return 'object'
  if (partsOtherwise(stretch, next)) return 'comparison'
  if (partsPhrase(stretch, next)) return 'join'
  if (partsClause(stretch, next) || partsGenitive(stretch, next)) return 'verb'
  if (partsSeries(stretch, next) || partsPlurals(stretch, next)) return 'join'
  if (partsNumber(stretch, next) || partsConcern(stretch, next)) return 'behind'
  if (partsGreeting(stretch, next)) return 'subject'
  if (partsSubordinate(stretch, next)) return 'predicates'
  return partsParticle(stretch, next) ? 'particle' : undefined
}

/** `Sport, Musik, und Theater`, `basteln, malen, und spielen`; `gegründet und, hat 200 Mitglieder`. */
function conjunctionReason(stretch: Stretch, next: Stretch): SurplusReason | undefined {
  const last = stretch.tokens.at(-1)
  const [first, second, third] = next.tokens
  if (!last || !first || !/^[.!?]/u.test(next.closes)) return undefined
  // `wurde geräumt, und abgesperrt`
  if (
    first.lower === 'und' &&
    second &&
    next.tokens.length === 2 &&
    stretch.isFirst &&
    joinsParticiples(stretch, last, second)
  )
    return 'join'
  // `…, was es braucht und, dass der Schutz …`: behind `und` a clause like the one before.
  if (JOINS.test(last.lower) && first.lower === 'dass' && stretch.tokens.length > 2) return 'behind'
  if (JOINS.test(last.lower) && stretch.tokens.length > 1 && isSurelyFinite(first))
    return next.tokens.length > 2 && !hasCommaBefore(stretch) ? 'behind' : undefined
  if (!JOINS.test(first.lower) || !second || stretch.opens !== ',' || stretch.tokens.length !== 1) return undefined
  const before = stretch.sentence.tokens[stretch.at - 1]
  // Three words of a kind, bare of articles: `Anna Beispiel, Leiterin, und Max Muster` has names before and behind.
  const isBare = before && isSameKind(before, last) && isSameKind(last, second) && !(isNoun(last) && isPerson(last))
  const farther = stretch.sentence.tokens[stretch.at - 2]
  if (!isBare || (farther && farther.before === '' && isDeclined(farther))) return undefined
  return third === undefined || (next.tokens.length === 3 && PREPOSITIONAL_PARTICLES.has(third.lower))
    ? 'series'
    : undefined
}

const JOINS = /^(?:und|oder)$/u

/** Two participles with one auxiliary before them. */
function joinsParticiples({ tokens }: Stretch, last: Token, second: Token): boolean {
  const areParticiples = [last, second].every(
    (token) => !isNoun(token) && (token.forms.verb & VerbForm.pastParticiple) !== 0 && token.forms.strong === 0
  )
  return (
    areParticiples && tokens.some(({ lower }) => /^(?:wurden?|ist|sind|hat|haben|war|waren|wird|werden)$/u.test(lower))
  )
}

function hasCommaBefore({ sentence, at }: Stretch): boolean {
  return sentence.tokens.slice(1, at + 1).some((token) => token.before !== '')
}

/** Nouns that are no names, or infinitives. */
function isSameKind(a: Token, b: Token): boolean {
  const areNouns = [a, b].every((token) => isNoun(token) && token.forms.noun !== 0 && token.forms.weak === 0)
  const areInfinitives = [a, b].every((token) => !isNoun(token) && (token.forms.verb & VerbForm.infinitive) !== 0)
  return areNouns || areInfinitives
}

/** Who could be named beside: `Anna Beispiel, Leiterin, und …`. */
function isPerson({ text }: Token): boolean {
  return /(?:in|er|ent|ist|or|mann|frau|rat|rätin)$/u.test(text)
}

function isDeclined(token: Token): boolean {
  return !isNoun(token) && (ARTICLES.has(token.lower) || token.forms.strong !== 0)
}

function joinReason(stretch: Stretch, next: Stretch): SurplusReason | undefined {
  const { tokens } = stretch
  const [first, second] = next.tokens
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  const { lower } = first
  if (lower === 'als' && second?.lower === 'auch') return tokens.some((t) => t.lower === 'sowohl') ? 'join' : undefined
  if (lower === 'und' && joinsInfinitives(stretch, next)) return 'infinitives'
  if (lower === 'sowie' && (joinsInGroup(stretch, next) || joinsPassives(stretch, next))) return 'join'
  if (hasFinite(next.tokens)) return undefined
  if (/^(?:sowie|bzw|beziehungsweise)\b/u.test(lower)) return stretch.isFirst ? 'join' : undefined
  if (/^(?:etc|usw)\b/u.test(lower)) return hasFinite(tokens) ? undefined : 'etcetera'
  // `anders, als Mutter gesprochen`: of `anders` only what was expected follows without a verb of its own.
  if (
    last.lower === 'anders' &&
    !isNamedGroup(next.tokens) &&
    (next.tokens.length > 2 || !EXPECTED.test(next.tokens.at(-1)?.lower ?? ''))
  )
    return undefined
  const isComparison = (lower === 'wie' || lower === 'als') && isCompared(tokens) && next.tokens.length > 1
  return isComparison || partsCompared(stretch, next) ? 'comparison' : undefined
}

/** `um den Betrieb der Seite, sowie die Arbeit am Buch zu bezahlen`: two objects of one infinitive. */
function joinsInGroup({ tokens }: Stretch, next: Stretch): boolean {
  return (
    /^(?:um|ohne|statt|anstatt)$/u.test(tokens[0]?.lower ?? '') &&
    isNoun(tokens.at(-1)) &&
    !tokens.some((token, i) => isSurelyFinite(token) || endOfZuInfinitive(tokens, i) !== undefined) &&
    endsInZu(next.tokens) &&
    !hasFinite(next.tokens.slice(0, -2))
  )
}

/** `werden die Mittel aufgelistet, sowie die Folgen veranschaulicht`: two participles with one auxiliary. */
function joinsPassives(stretch: Stretch, next: Stretch): boolean {
  const [last, end] = [stretch.tokens.at(-1), next.tokens.at(-1)]
  return (
    last !== undefined &&
    end !== undefined &&
    next.tokens.length > 2 &&
    /^[.!]/u.test(next.closes) &&
    joinsParticiples(stretch, last, end) &&
    !next.tokens.slice(0, -1).some((token) => mayBeFinite(token)) &&
    // `sowie der Kunde bezahlt`: as soon as he does.
    !(mayBeFinite(end) && mayHoldSubject(next.tokens.slice(1, -1), 'singular'))
  )
}

/** `anders, als die meisten Städte`: with its article no role in which somebody acts (`anders, als Mutter`). */
function isNamedGroup([, article, ...rest]: readonly Token[]): boolean {
  return (
    /^(?:der|die|das|andere|viele)$/u.test(article?.lower ?? '') &&
    rest.length > 0 &&
    isNoun(rest.at(-1)) &&
    rest.every((token) => isNoun(token) || token.forms.strong !== 0 || /^(?:der|des)$/u.test(token.lower))
  )
}

/** `so viel`, `ebenso wichtig`, `mehr`: what the comparison belongs to. */
function isCompared(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (tokens.length < 3 && last?.lower !== 'anders') return false
  if (EQUAL.test(last?.lower ?? '') || UNEQUAL.test(last?.lower ?? '') || EQUAL.test(tokens.at(-2)?.lower ?? ''))
    return true
  // `fielen höher aus, als im Vorjahr`
  return UNEQUAL.test(tokens.at(-2)?.lower ?? '') && PREPOSITIONAL_PARTICLES.has(last?.lower ?? '')
}

const EXPECTED =
  /^(?:geplant|gedacht|erwartet|erhofft|angekündigt|vorgesehen|behauptet|angenommen|vermutet|berichtet|üblich|bisher|sonst|früher|zuvor|vorher)$/u
const EQUAL = /^(?:so|ebenso|genauso)$/u
const UNEQUAL =
  /^(?:mehr|weniger|größer|kleiner|besser|schlechter|höher|niedriger|schneller|stärker|häufiger|länger|kürzer|früher|später|anders)$/u

/** `…, Daten zu nutzen, und Neues herauszufinden`: both groups hang on the same word before the first of them. */
function joinsInfinitives(stretch: Stretch, next: Stretch): boolean {
  const { tokens, opens, sentence, at } = stretch
  const isGroup = (words: readonly Token[]) => endsInZu(words) && !hasFinite(words.slice(0, -2))
  if (opens !== ',' || !isGroup(tokens) || !isGroup(next.tokens)) return false
  const earlier = sentence.tokens.slice(0, at)
  return (
    !earlier.some((token, i) => token.before !== '' && i > 0) && !earlier.some((_, i) => endOfZuInfinitive(earlier, i))
  )
}

function endsInZu(tokens: readonly Token[]): boolean {
  const last = tokens.length - 1
  return endOfZuInfinitive(tokens, last - 1) === last || endOfZuInfinitive(tokens, last) === last
}

/**
 * `Nach dem Ende der Sitzung, begann das Fest.`: what stands before the finite verb is a phrase without a verb, opened by a
 * preposition; the finite verb follows, and no further comma could pair with this one.
 */
/** `In der Klinik, zeigte sich die Ministerin überzeugt, fehlten Kräfte`: the verb of the sentence behind what was put in. */
function goesOnWithVerb({ tokens, sentence, at }: Stretch): boolean {
  return mayBeFinite(sentence.tokens[at + tokens.length])
}

function partsVerb(stretch: Stretch, next: Stretch): boolean {
  const { tokens } = stretch
  const behind = next.tokens[0]
  if (!stretch.isFirst || !behind) return false
  if (
    tokens.length < 2 ||
    tokens.length > LONGEST ||
    !(opensPhrase(tokens) || isNamedSubject(stretch, next) || isPlainSubject(stretch, next))
  )
    return false
  if (tokens.some(isClausal)) return false
  const { lower } = behind
  if (
    !(isSurelyFinite(behind) || isPreterite(next.tokens) || isModalBefore(next)) ||
    isNoun(behind) ||
    isSaying(lower, next.tokens) ||
    lower === 'so'
  )
    return false
  // `Mit dem Rad zur Arbeit, geht das?`; `Mit Herz und Verstand, lautet das Motto.`: a title stands before.
  if (/^\?/u.test(next.closes) || isNaming(next.tokens) || namesPerson(tokens)) return false
  if (/^(?:ist|sind|war|waren)$/u.test(lower) && isMotto(next.tokens[2])) return false
  // `Im Rathaus, wird betont, …`, `…, ist zu hören, …`: a clause put in.
  if (next.closes === ',' && (next.tokens.length < SHORTEST_CLAUSE || goesOnWithVerb(next))) return false
  // `In Kassel, stieg doch die Zahl …`
  if (next.tokens.some(({ lower }) => lower === 'doch')) return false
  return next.tokens.length >= 2
}

function isMotto(token: Token | undefined): boolean {
  return /(?:motto|leitbild|titel|name|devise|credo|thema|slogan|leitsatz|grundsatz|prinzip)$/u.test(token?.lower ?? '')
}

/** `…, sollen dann auch Steine geflogen sein.`: a modal verb in the plural, and at the end what it needs. */
function isModalBefore({ tokens, closes }: Stretch): boolean {
  const [verb, second] = tokens
  const last = tokens.at(-1)
  if (!verb || !second || !last || tokens.length < SHORTEST_CLAUSE || !/^[.!]/u.test(closes)) return false
  if (!/^(?:sollen|müssen|können|wollen|dürfen|werden)$/u.test(verb.text) || isNoun(last) || second.lower === 'zu')
    return false
  return (last.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0 && second.forms.verb === 0
}

/** `bedankte sich`, `besuchte die Schule`: it looks like a participle, but what follows is none of its nouns. */
function isPreterite([verb, next]: readonly Token[]): boolean {
  const isVerb = verb !== undefined && /ten?$/u.test(verb.lower) && mayBeFinite(verb)
  return isVerb && next !== undefined && (next.lower === 'sich' || ARTICLES.has(next.lower))
}

/** `gab bekannt`, but not `gab es keine`: a verb of saying that has all it needs. */
function isSaying(verb: string, tokens: readonly Token[]): boolean {
  // Thanks and greetings are not put in between, but told of: `Zum Schluss, dankte der Vorsitzende …`.
  if (/^(?:be)?dank|^begrüß|^gratulier/u.test(verb)) return false
  // `…, fand das Fest statt`: no opinion.
  if (/^f[aiä]nd/u.test(verb) && tokens.at(-1)?.lower === 'statt') return false
  return sayingForms(verb).some(({ needs }) => needs.every((need) => tokens.some(({ lower }) => lower === need)))
}

/** `Der Vorsitzende Max Muster, dankte …`: an office with its name, and the rest of the sentence without another comma. */
function isNamedSubject({ tokens }: Stretch, next: Stretch): boolean {
  const name = tokens.slice(2)
  return (
    /^(?:der|die)$/u.test(tokens[0]?.lower ?? '') &&
    name.length === 2 &&
    isNoun(tokens[1]) &&
    name.every((token) => isNoun(token) && (token.forms.noun === 0 || isGivenName(name[0]?.text ?? ''))) &&
    /^[.!?]/u.test(next.closes)
  )
}

/** `Der Fahrer des Wagens, wurde verletzt.`: nothing but article and nouns, and the rest of the sentence without another comma. */
function isPlainSubject({ tokens }: Stretch, next: Stretch): boolean {
  const [article, ...rest] = tokens
  if (!/^(?:der|die|das|ein|eine)$/u.test(article?.lower ?? '') || tokens.length > LONGEST_SUBJECT) return false
  // `Ein Wunder, staunt der Chef.`, `Das Buch, kennt er.`: an exclamation and an afterthought have other verbs and subjects.
  const [verb, second] = next.tokens
  if (
    !FINITE_AUXILIARIES.has(verb?.lower ?? '') ||
    isNoun(second) ||
    /^(?:der|die|das|ein|eine|er|sie|es|man|wir|ich)$/u.test(second?.lower ?? '')
  )
    return false
  if (!/^[.!]$/u.test(next.closes) || next.tokens.length < SHORTEST_PREDICATE || !isNoun(rest.at(-1))) return false
  return rest.every((token) => (isNoun(token) && token.forms.noun !== 0) || /^(?:der|des)$/u.test(token.lower))
}

const LONGEST_SUBJECT = 5
const SHORTEST_PREDICATE = 3

const NOT_FINITE = VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.presentParticiple | VerbForm.zuInfinitive
const LONGEST = 16
const SHORTEST_CLAUSE = 5

function opensPhrase(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  // `Den ersten Erkenntnissen nach, bog …`
  const last = tokens.at(-1)?.lower ?? ''
  if (/^(?:nach|zufolge|entsprechend|gemäß)$/u.test(last))
    return (
      tokens.length > 2 &&
      (/^(?:den|dem|der|seine[nrm]|ihre[nrm])$/u.test(first?.lower ?? '') || isDatives(tokens.slice(0, -1)))
    )
  if (PREPOSITIONS.has(first?.lower ?? '')) return !OPENING_CLAUSES.has(first?.lower ?? '')
  // `Wenig später, stand …`, `Zwei Stunden später, …`
  return second?.lower === 'später' && first !== undefined && !isNoun(second)
}

/** `Ersten Erkenntnissen`, `bisherigen Angaben`: an adjective and a plural in the dative. */
function isDatives([adjective, noun, ...more]: readonly Token[]): boolean {
  if (!adjective || !noun || more.length > 0 || !isNoun(noun)) return false
  return (
    /en$/u.test(adjective.lower) &&
    adjective.forms.strong !== 0 &&
    /^(?:Erkenntniss|Ermittlung|Angab|Information|Bericht|Schätzung|Zeugenaussag|Aussag|Berechnung)e?n$/u.test(
      noun.text
    )
  )
}

/** Prepositions that open infinitive groups and clauses too, and what is set off on purpose (`Trotz allem, …`). */
const OPENING_CLAUSES = new Set(['um', 'ohne', 'statt', 'anstatt', 'außer', 'während', 'seit', 'bis', 'zu'])

/** Whether the word shows that more than a phrase stands there: a verb, a conjunction, an enumeration. */
function isClausal(token: Token, at: number): boolean {
  if (COORDINATORS.has(token.lower) && token.lower !== 'und') return true
  if (SUBORDINATORS.has(token.lower) && !/^(?:der|die|das|dem|den|während|bis|seit)$/u.test(token.lower)) return true
  if (isNoun(token)) return false
  const { verb, strong } = token.forms
  if (at > 0 && mayBeFinite(token) && strong === 0) return true
  // `Auf Zahlen gestützt, …`, `auf Zahlen beruhend, …`: groups with a participle may have their comma.
  return strong === 0 && (verb & NOT_FINITE) !== 0
}
