import { hasFinite, isDeclined, isInfinitiveAtEnd } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { PREPOSITIONAL_PARTICLES } from '../clauses/verb-particles.ts'
import { VerbForm } from '../words/morphology.ts'
import { partsCompared, partsMoreThan } from './surplus-comparison-commas.ts'

/** Why no comma stands at a word that joins, or before a comparison. */
export type JoinReason = 'series' | 'behind' | 'join' | 'comparison' | 'etcetera' | 'infinitives'

/** `Sport, Musik, und Theater`, `basteln, malen, und spielen`; `gegründet und, hat 200 Mitglieder`. */
export function conjunctionReason(stretch: Stretch, next: Stretch): JoinReason | undefined {
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
  // `neu, groß, und hell`
  const areAdjectives = [a, b].every(({ text, lower, forms }) => text === lower && forms.isBare && forms.verb === 0)
  return areNouns || areInfinitives || areAdjectives
}

/** Who could be named beside: `Anna Beispiel, Leiterin, und …`. */
function isPerson({ text }: Token): boolean {
  return /(?:in|er|ent|ist|or|mann|frau|rat|rätin)$/u.test(text)
}

export function joinReason(stretch: Stretch, next: Stretch): JoinReason | undefined {
  const { tokens } = stretch
  const [first, second] = next.tokens
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  const { lower } = first
  if (lower === 'als' && second?.lower === 'auch') return tokens.some((t) => t.lower === 'sowohl') ? 'join' : undefined
  if (lower === 'und' && joinsInfinitives(stretch, next)) return 'infinitives'
  if (lower === 'sowie' && (joinsInGroup(stretch, next) || joinsPassives(stretch, next))) return 'join'
  if (partsMoreThan(stretch, next)) return 'comparison'
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
    isInfinitiveAtEnd(next.tokens) &&
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
  const isGroup = (words: readonly Token[]) => isInfinitiveAtEnd(words) && !hasFinite(words.slice(0, -2))
  if (opens !== ',' || !isGroup(tokens) || !isGroup(next.tokens)) return false
  // `versucht, ohne zu klagen, und mit Mut zu helfen`, `mit dem Ziel, allen zu helfen, und um zu sparen`: they hang on different words;
  // `hat die Aufgabe, …, und viel zu tun`, `…, und zu Hause zu gewinnen, war Pflicht`.
  const [, second] = next.tokens
  const isUnlike = OPENS_GROUP.test(tokens[0]?.lower ?? '') !== OPENS_GROUP.test(second?.lower ?? '')
  if (
    isUnlike ||
    isSurelyFinite(sentence.tokens[next.at + next.tokens.length]) ||
    /^(?:viel|wenig|nichts|genug|etwas|einiges|mehr)$/u.test(second?.lower ?? '')
  )
    return false
  const earlier = sentence.tokens.slice(0, at)
  return !earlier.some((_, i) => endOfZuInfinitive(earlier, i))
}

const OPENS_GROUP = /^(?:um|ohne|statt|anstatt)$/u
