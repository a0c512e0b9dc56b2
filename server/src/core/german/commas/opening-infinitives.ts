import { oncePer } from '../../text/once.ts'
import { infinitiveEnd, isPluralVerb } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, QUESTION_WORDS } from '../clauses/function-words.ts'
import { asInSentence, isFree, isSurelyNominative, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { INVITING_NOUNS, isObject } from '../clauses/noun-infinitives.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { cells } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { governorOf } from './infinitive-governors.ts'

/**
 * `Das Vorhaben, die Schulen zusammenzulegen ist vom Tisch`, `Auf die Bitte, sich auszuweisen reagierte er …`: between the noun and the
 * verb of the sentence nothing but the group, which is closed before the verb.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen).
 */
export function endsGroupOfNoun(stretch: Stretch, at: number): boolean {
  const { tokens, opens, sentence, at: from } = stretch
  if (opens !== ',' || tokens.length - at < 3 || !isLastVerb(stretch) || !isGroup(tokens.slice(0, at))) return false
  if (!opensMainClause(tokens, at)) return false
  const before = asInSentence(sentence.tokens.slice(0, from))
  if (before.slice(1).some((token) => token.before !== '')) return false
  const [own, first] = [before[0], tokens[0]]
  // `Keine Sorge, sich anzumelden dauert …`: an exclamation; `In der Familie, im Beruf Deutsch zu sprechen hilft`: a series.
  if (!own || !first || /^k?eine?[mnr]?$/u.test(own.lower) || (isPreposition(own) && isPreposition(first))) return false
  return isPhraseOf(before)
}

/** `Mit dem Vorhaben die Halle zu kaufen, befasst sich …`: the group has its end, and lacks its beginning. */
export function opensGroupOfNoun({ tokens, closes, isFirst, sentence, at: from }: Stretch, at: number): boolean {
  const after = sentence.tokens[from + tokens.length]
  const first = tokens[at]
  if (!isFirst || closes !== ',' || at < 2 || !after || !first || !mayBeFinite(after) || !isNoun(tokens[at - 1]))
    return false
  // `Im Auftrag die Post zu holen, ist erlaubt.`: the group is the subject.
  const rest = sentence.tokens.slice(from + tokens.length + 1)
  const isGoverned = isPreposition(asInSentence(tokens)[0] as Token)
  if (isGoverned && (COPULA.test(after.lower) || !mayHoldSubject(rest, numberOf(after) ?? 'singular'))) return false
  // `Die Behauptung den Leuten zu erklären, …`: without another object the noun is that of the infinitive.
  if (/^(?:den|dem|einem)$/u.test(first.lower) && !isObject(tokens.slice(at))) return false
  // `Der Wille der Mehrheit auf die Bahn umzusteigen, wäre da.`
  const noun = tokens.findIndex((token, i) => i > 0 && isNoun(token))
  if (isSubjectAlone(tokens, noun, tokens.slice(at)) && isGroup(tokens.slice(at)))
    return isPhraseOf(asInSentence(tokens.slice(0, at)), WITH_GROUP)
  // `der Anwohner`, `zur Halle`: what may belong to the noun.
  if (
    !/^(?:die|das|den|dem|einen?|eine|einem|sich|ihn|sie|es|ihre?n?|seine?n?|im|ins|bis|ab|alle|mehr|neue)$/u.test(
      first.lower
    )
  )
    return false
  return isGroup(tokens.slice(at)) && isPhraseOf(asInSentence(tokens.slice(0, at)), INVITING_NOUNS)
}

/**
 * `Die Gelegenheit die Messe zu besuchen hat …`: both commas are missing. Where the group begins that hangs on the noun which opens the
 * sentence, and where the verb behind it stands; undefined where there is none. An object of its own shows that the noun is not that.
 */
const framedGroup = oncePer((stretch: Stretch): { readonly from: number; readonly verb: number } => {
  const { tokens, isFirst, closes } = stretch
  const noun = tokens.findIndex((token, i) => i > 0 && isNoun(token))
  const isHead =
    noun > 0 && noun < 3 && (INVITING_NOUNS.test(tokens[noun]?.text ?? '') || tokens[noun]?.text === 'Wille')
  const from = isHead ? behindGenitive(tokens, noun + 1) : noun + 1
  if (
    !isFirst ||
    !isHead ||
    !/^[.!:,]/u.test(closes) ||
    !/^(?:der|die|das|unsere?|seine?|ihre?|eine?)$/u.test(tokens[0]?.lower ?? '')
  )
    return NOWHERE
  const end = infinitiveEnd(tokens, from)
  const group = tokens.slice(from, (end ?? 0) + 1)
  if (end === undefined || !isGroup(group) || tokens[end]?.lower === 'lassen') return NOWHERE
  if (!isObject(group) && !isBareObject(group) && !isSubjectAlone(tokens, noun, group)) return NOWHERE
  const [object] = nounGroupsOf(group)
  // `Die Wahl eine Woche zu verschieben ist teuer.`
  if (object && isTime(group, object)) return NOWHERE
  const isMain = tokens.length - end > 2 && opensMainClause(tokens, end + 1)
  return isMain ? { from, verb: end + 1 } : NOWHERE
})

/** `Die Möglichkeit Fragen zu stellen wurde genutzt`: a noun right behind the noun is none of its attributes. */
function isBareObject([noun, zu, verb]: readonly Token[]): boolean {
  return (
    isNoun(noun) &&
    ((noun?.forms.noun ?? 0) & ACCUSATIVE) !== 0 &&
    zu?.lower === 'zu' &&
    !/^(?:geben|bieten|eröffnen|ermöglichen|nehmen|überlassen)$/u.test(verb?.lower ?? '')
  )
}

/** `Der Wille auf die Bahn umzusteigen ist groß`: by its article the noun is no object of the infinitive. */
function isSubjectAlone(tokens: readonly Token[], noun: number, group: readonly Token[]): boolean {
  const cells = tokens[noun]?.forms.noun ?? 0
  const first = group[0]?.lower ?? ''
  return (
    tokens[0]?.lower === 'der' &&
    (cells & MASCULINE) !== 0 &&
    group.length > 2 &&
    (PREPOSITIONS.has(first) || isNoun(group[0])) &&
    !/^(?:von|vom|zu|zur|zum|für|des|der)$/u.test(first)
  )
}

/** `der Wille der Mehrheit`, `der Plan des Rats`: behind the genitive the group begins, where more than its infinitive follows. */
function behindGenitive(tokens: readonly Token[], at: number): number {
  const isGenitive = /^(?:der|des)$/u.test(tokens[at]?.lower ?? '') && isNoun(tokens[at + 1])
  return isGenitive && PREPOSITIONS.has(tokens[at + 2]?.lower ?? '') && tokens[at + 2]?.lower !== 'zu' ? at + 2 : at
}

/** As a subject `Wille` is one of them, too; in `gegen den Willen der Eltern` it is not. */
const WITH_GROUP = new RegExp(`${INVITING_NOUNS.source}|^Wille$`, 'u')
const MASCULINE = cells('Nm')
const ACCUSATIVE = cells('Amfnp')
const NOWHERE = { from: -1, verb: -1 }

export function opensFramed(stretch: Stretch, at: number): boolean {
  return at > 1 && isNoun(stretch.tokens[at - 1]) && framedGroup(stretch).from === at
}

export function endsFramed(stretch: Stretch, at: number): boolean {
  return at > 3 && mayBeFinite(stretch.tokens[at]) && framedGroup(stretch).verb === at
}

const COPULA = /^(?:ist|war|wäre|wird|bleibt|heißt|bedeutet|gilt)$/u

/** A phrase, with or without a preposition, whose noun, or the one with the genitive behind it, is one of those asked for. */
function isPhraseOf(tokens: readonly Token[], nouns?: RegExp): boolean {
  const [first] = tokens
  if (!first) return false
  const start = isPreposition(first) ? 1 : 0
  const head = tokens[start]
  if (
    !head ||
    !(ARTICLES.has(head.lower) || /^(?:zum|zur|im|beim|vom)$/u.test(first.lower)) ||
    chainEnd(tokens, start) !== tokens.length
  )
    return false
  const groups = nounGroupsOf(tokens)
  const [own, ...others] = groups
  const isOne = own !== undefined && (nouns === undefined || nouns.test(tokens[own.end]?.text ?? ''))
  return isOne && others.every(({ isGenitive }) => isGenitive)
}

/** Nothing but an infinitive with zu and more words before it: no finite verb, no conjunction. */
export function isGroup(tokens: readonly Token[]): boolean {
  const last = tokens.length - 1
  const isZu = endOfZuInfinitive(tokens, last - 1) === last && tokens[last - 1]?.lower === 'zu'
  if (!isZu && endOfZuInfinitive(tokens, last) !== last) return false
  const words = tokens.slice(0, isZu ? -2 : -1)
  const [first, second] = words
  if (!first || PLAIN_SUBORDINATORS.has(first.lower) || QUESTION_WORDS.has(first.lower)) return false
  // `das Ziel, das es zu erreichen gilt`, `der Weg, den zu gehen ist`
  if (/^(?:der|die|das|den|dem)$/u.test(first.lower) && (!second || /^(?:es|zu|er|sie|wir|man)$/u.test(second.lower)))
    return false
  // `das Spiel ohne Gäste auszutragen`: behind an object `ohne` governs its noun.
  const isOpening = (token: Token, i: number) =>
    /^(?:um|statt|anstatt)$/u.test(token.lower) ||
    (token.lower === 'ohne' && !(isNoun(words[i + 1]) && words.slice(0, i).some(isNoun)))
  if (words.some(isOpening) && !/^(?:um|ohne|statt|anstatt)$/u.test(first.lower)) return false
  return !words.some(
    (token, i) =>
      isSurelyFinite(token) || PLAIN_SUBORDINATORS.has(token.lower) || endOfZuInfinitive(words, i) !== undefined
  )
}

/** The sentence ends behind the stretch, or goes on with something else than its verb: `…, einer Zeugin fiel das auf, standen …`. */
export function isLastVerb({ tokens, closes, sentence, at }: Stretch): boolean {
  return /^[.!]$/u.test(closes) || (closes === ',' && !mayBeFinite(sentence.tokens[at + tokens.length]))
}

/** The verb of the main clause: finite by its form or with a subject behind it, and no other finite verb follows. */
function opensMainClause(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at] as Token
  const rest = tokens.slice(at + 1)
  if (rest.some((token) => isSurelyFinite(token)) || /^(?:und|oder)$/u.test(rest[0]?.lower ?? '')) return false
  if (isSurelyFinite(verb)) return true
  if (!mayBeFinite(verb)) return false
  if (isPluralVerb(verb)) return mayHoldSubject(rest, 'plural')
  // `reagierte der Rat`, `finanziert die Stadt den Bau`: by their form adjective or participle as well.
  if (/ten$/u.test(verb.lower)) return isDefinite(rest[0]) && mayHoldSubject(rest, 'plural')
  return (verb.forms.verb & VerbForm.thirdSingular) !== 0 && rest[0] !== undefined && ARTICLES.has(rest[0].lower)
}

/** `befolgten die Gäste`, `befolgten nicht alle`: what stands there is no noun of an adjective. */
function isDefinite(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:die|nicht|viele|alle|sich)$/u.test(token.lower) || ARTICLES.has(token.lower))
}

/**
 * `Statt auf Mittel zu warten finanziert die Gemeinde den Umbau.`: the group before the verb of the sentence, which has a subject of its
 * own; `Ohne Pause zu arbeiten schadet der Gesundheit.` says something of the group itself.
 */
export function endsOpeningGroup(stretch: Stretch, at: number): boolean {
  const { tokens, isFirst } = stretch
  const rest = tokens.slice(at + 1)
  if (!isFirst || at < 3 || rest.length < 2 || !isLastVerb(stretch)) return false
  if (!/^(?:statt|anstatt|ohne|außer)$/u.test(tokens[0]?.lower ?? '') || !isGroup(tokens.slice(0, at))) return false
  if (!opensMainClause(tokens, at)) return false
  const verb = tokens[at] as Token
  // `Ohne Auto zu reisen planen viele`: the group is what they plan.
  if (governorOf(verb.lower) || TAKING_GROUP.test(verb.lower)) return false
  // `Ohne Rat zu entscheiden mag der Chef nicht.`: `ohne` goes with the noun.
  if (tokens[0]?.lower === 'ohne' && isNoun(tokens[1]) && at < 5) return false
  if (tokens[0]?.lower === 'außer') return mayHoldSubject(rest, numberOf(verb) ?? 'singular')
  if (numberOf(verb) === 'plural') return mayHoldSubject(rest, 'plural')
  if (/^(?:er|wir|ich|man|es)$/u.test(rest[0]?.lower ?? '')) return true
  const groups = nounGroupsOf(rest).filter(isFree)
  if (COPULA.test(verb.lower)) return false
  if (groups.some((group) => isSurelyNominative(group))) return true
  // `finanziert die Gemeinde den Umbau`: an object that can be nothing else leaves the other one to be the subject.
  // `saniert das Land bestehende Brücken`: one of the two is the subject.
  const own = groups.filter((group) => !isTime(rest, group) && !group.isJoined)
  if (own.length > 1 && own[0]?.start === 0 && !EFFECT.test(verb.lower)) return true
  const objects = groups.filter(({ start }) => /^(?:den|einen|ihren|seinen)$/u.test(rest[start]?.lower ?? ''))
  return objects.length > 0 && groups.length > objects.length && groups[0] !== objects[0]
}

/** What is said of doing something (`Statt Plastik Papier zu nutzen schont die Umwelt.`). */
export const EFFECT =
  /^(?:schadet|schont|hilft|half|senkt|spart|kostet|bringt|fällt|fiel|schafft|gefährdet|lohnt|macht|stärkt|schwächt|entlastet|belastet|verringert|erhöht|verbessert|lehrt|nennt|heißt|bedeutet)$/u
const TAKING_GROUP = /^(?:lern|schaff|fürcht|lieb|hass|wag|h[aä]lt|hielt|verb[io]e?t|untersag|erlaub|empf|mag|möcht)/u

/** `fuhr davon ohne auf den Wagen zu achten`: with a verb of motion no infinitive with zu makes one predicate. */
export function opensGroupBehindMotion({ tokens, closes }: Stretch, at: number): boolean {
  if (!/^(?:ohne|statt|anstatt)$/u.test(tokens[at]?.lower ?? '') || at < 3 || !/^[.!,]$/u.test(closes)) return false
  const group = tokens.slice(at + 1)
  const before = tokens.slice(0, at)
  if (group.length < 3 || !isGroup(group) || group.some(({ text }) => INVITING_NOUNS.test(text))) return false
  const finite = before.filter((token) => mayBeFinite(token) && (token.forms.strong === 0 || MOTION.test(token.lower)))
  const end = before.at(-1) as Token
  return (
    finite.length === 1 &&
    MOTION.test(finite[0]?.lower ?? '') &&
    !before.some(({ text }) => INVITING_NOUNS.test(text)) &&
    (isNoun(end) || /^(?:los|davon|weg|weiter|fort|zurück|ab|vorbei)$/u.test(end.lower))
  )
}

const MOTION =
  /^(?:entfernt|flüchtet|flieht|floh|fährt|fahren|fuhr|geht|ging|läuft|lief|rannt|rennt|verlässt|verließ|verschwand|verschwindet|bog|biegt|überquert|wendet|raste|rast|stieg|steigt|rollt)(?:e|en|n)?$/u
