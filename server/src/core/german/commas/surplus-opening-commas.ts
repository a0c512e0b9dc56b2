import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COPULAS, PLAIN_SUBORDINATORS } from '../clauses/function-words.ts'
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
import { type GrammaticalNumber, mayHoldSubject, nominativeIn } from '../clauses/possible-subjects.ts'
import { cells, NOMINATIVE } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { sayingForms } from '../words/verbs-of-saying.ts'

/**
 * `Seit der Einführung des Tickets, verzeichnen die Betriebe …`, `Als erste Hochschule im Land, bietet …`: nothing but a phrase, and
 * behind the comma the verb with its subject.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: kein Komma zwischen Satzgliedern).
 */
export function partsOpening(stretch: Stretch, next: Stretch): boolean {
  const { isFirst } = stretch
  const tokens = asInSentence(stretch.tokens)
  const verb = next.tokens[0]
  if (!isFirst || tokens.length < 3 || !verb || !goesOn(next)) return false
  const from = LEADING.test(tokens[0]?.lower ?? '') ? 1 : 0
  // `Anders als im Nachbarland, fehlt …`
  if (tokens[0]?.lower === 'anders' && tokens[1]?.lower === 'als') {
    const start = tokens[2] && isPreposition(tokens[2]) ? 3 : 2
    return (
      chainEnd(tokens, start) === tokens.length &&
      isVerbHere(next.tokens) &&
      mayHoldSubject(next.tokens.slice(1), numberIn(verb))
    )
  }
  const opener = tokens[from]
  // `Wie im vergangenen Jahr, sammelt die Tafel …`, `Wie schon in den Jahren zuvor, …`
  const phrase = /^(?:schon|bereits|auch)$/u.test(tokens[1]?.lower ?? '') ? 2 : 1
  if (tokens[0]?.lower === 'wie' && tokens[phrase] && isPreposition(tokens[phrase] as Token)) {
    const end = /^(?:zuvor|davor|danach)$/u.test(tokens.at(-1)?.lower ?? '') ? tokens.length - 1 : tokens.length
    return (
      chainEnd(tokens, phrase + 1) === end &&
      isVerbHere(next.tokens) &&
      mayHoldSubject(next.tokens.slice(1), numberIn(verb)) &&
      !isPutIn(next)
    )
  }
  if (!opener || namesPerson(tokens) || !(isPreposition(opener) || opener.lower === 'als')) return false
  if (chainEnd(tokens, from + 1) !== tokens.length || !isVerbHere(next.tokens)) return false
  const rest = next.tokens.slice(1)
  return mayHoldSubject(rest, numberIn(verb)) && !isPutIn(next)
}

/** `Die Gäste des Austauschs, besuchten auch …`: the subject and its verb; nothing behind can be the subject instead. */
export function partsSubject(stretch: Stretch, next: Stretch): boolean {
  const { tokens, isFirst } = stretch
  const verb = next.tokens[0]
  const [first] = tokens
  if (!isFirst || tokens.length < 2 || !verb || !first || !goesOn(next) || next.tokens.length < 3) return false
  if (tokens.length === 2 && (next.closes !== '.' || !isNoun(tokens[1]))) return false
  // `Das Ziel vor Augen, geht Weber …`: what somebody has, beside the subject.
  if (POSSESSED.test(tokens.at(-1)?.text ?? '')) return false
  // `Einer der größten Erfolge, war der Gewinn des Pokals.`
  if (/^eine[rs]?$/u.test(first.lower) && tokens[1]?.lower === 'der' && chainEnd(tokens, 1) === tokens.length)
    return COPULAS.has(verb.lower) && numberIn(verb) === 'singular' && next.closes === '.' && !isPutIn(next)
  // `Insgesamt 27 Helfer aus der Region, waren im Einsatz.`
  const isAboveAll = first.lower === 'vor' && tokens[1]?.lower === 'allem'
  const from = isAboveAll ? 2 : COUNTING.test(first.lower) ? 1 : 0
  const isCounted = countsSeveral(tokens[from]?.lower ?? '')
  const isDetermined = DETERMINED.test(tokens[from]?.lower ?? '')
  if (!(isCounted || isDetermined || isBarePlural(tokens.slice(from), next))) return false
  if (chainEnd(tokens, from) !== tokens.length || !isVerbHere(next.tokens)) return false
  const number = numberIn(verb)
  const isBare = !isCounted && !isDetermined
  const head = nounGroupsOf(isBare ? asInSentence(tokens.slice(from)) : tokens.slice(isAboveAll ? 2 : 0)).find(
    (group) => !group.isGoverned && !group.isGenitive && (isBare || group.end > 0)
  )
  const isJoined = tokens.some(({ lower }) => /^(?:und|oder|sowie)$/u.test(lower))
  if (!head || !((head.cells & nominativeIn(number)) !== 0 || (isJoined && number === 'plural'))) return false
  const rest = untilNextVerb(next.tokens.slice(1))
  return (
    (!mayHoldSubject(rest, number) || isBracket(tokens, next) || isOfOneGender(tokens, head, next)) && !isPutIn(next)
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

/** `Weder der Vorstand, noch der Rat wollten …`, `ist weder versichert, noch zugelassen`: the two are parts of one clause. */
export function partsNeither({ tokens, isFirst }: Stretch, next: Stretch): boolean {
  const [link, second] = next.tokens
  if (!isFirst || link?.lower !== 'noch' || second?.lower === 'dazu') return false
  if (tokens[0]?.lower !== 'weder') return partsBehindVerb(tokens, next)
  const start = tokens[1] && isPreposition(tokens[1]) ? 2 : 1
  return tokens.length > 2 && chainEnd(tokens, start) === tokens.length
}

/** Behind the verb of the sentence, with no second one behind `noch` (`weder kam er, noch rief er an`). */
function partsBehindVerb(tokens: readonly Token[], { tokens: behind, closes }: Stretch): boolean {
  const neither = tokens.findIndex(({ lower }) => lower === 'weder')
  const last = behind.at(-1)
  if (neither < 1 || neither === tokens.length - 1 || !last || behind.length < 2 || !/^“?[.!]/u.test(closes))
    return false
  const [before, between] = [tokens.slice(0, neither), tokens.slice(neither + 1)]
  if (before.some(({ lower }) => PLAIN_SUBORDINATORS.has(lower)) || between.some((token) => isSurelyFinite(token)))
    return false
  if (
    !before.some(
      (token, i) => i > 0 && (isSurelyFinite(token) || isPluralVerb(token) || FINITE_AUXILIARIES.has(token.lower))
    )
  )
    return false
  // `noch besucht`, `noch verkauft der Rat das Haus`: what may be a participle is one at the end.
  const isVerb = (token: Token) => !isNoun(token) && mayBeFinite(token) && token.forms.strong === 0
  if (behind.slice(0, -1).some(isVerb)) return false
  return isNoun(last) || !isSurelyFinite(last)
}

/** `Anders, als im Vorjahr musste …`: behind the phrase compared with stands the verb of the sentence. */
export function partsOtherwise({ tokens, isFirst }: Stretch, next: Stretch): boolean {
  if (!isFirst || tokens.length !== 1 || tokens[0]?.lower !== 'anders' || next.tokens[0]?.lower !== 'als') return false
  const second = next.tokens[1]
  const end = chainEnd(next.tokens, second && isPreposition(second) ? 2 : 1)
  const verb = end === undefined ? undefined : next.tokens[end]
  return verb !== undefined && end !== undefined && next.tokens.length > end + 2 && isVerbHere(next.tokens.slice(end))
}

const POSSESSED =
  /^(?:Augen|Rücken|Blick|Tasche|Hand|Händen|Herzen|Gepäck|Nacken|Fersen|Kopf|Sinn|Arm|Schulter|Griff)$/u
const LEADING =
  /^(?:auch|bereits|schon|erst|kurz|pünktlich|gemeinsam|zusammen|gerade|ausgerechnet|besonders|insbesondere|nur|selbst|sogar|spätestens|frühestens|noch|mitten|unmittelbar|direkt)$/u
const COUNTING = /^(?:insgesamt|rund|etwa|knapp|fast|mindestens)$/u
const DETERMINED =
  /^(?:der|die|das|eine?|unsere?|seine?|ihre?|alle|viele|einige|mehrere|zahlreiche|etliche|jede[rs]?|diese[rs]?)$/u

/** The sentence ends there, or a subordinate clause follows: behind a clause put in between commas the verb would. */
export function goesOn({ tokens, closes, sentence, at }: Stretch): boolean {
  if (/^[.!]$/u.test(closes)) return tokens.length > 1
  // `Bei Interesse an der Reise, wenden Sie sich bitte an:`
  if (closes === ':')
    return tokens[1]?.text === 'Sie' && !sayingForms(tokens[0]?.lower ?? '').some(({ needs }) => needs.length === 0)
  const after = sentence.tokens[at + tokens.length]
  return closes === ',' && tokens.length >= SHORTEST_BEFORE_CLAUSE && PLAIN_SUBORDINATORS.has(after?.lower ?? '')
}

const SHORTEST_BEFORE_CLAUSE = 5

/** A finite verb by its form, or one that only its neighbours show: `bemerkte eine Streife`, `erinnert die Stadt`, `fehlen Plätze`. */
export function isVerbHere([verb, second, third, ...rest]: readonly Token[]): boolean {
  if (!verb || !second || !mayBeFinite(verb)) return false
  if (isSurelyFinite(verb) || FINITE_AUXILIARIES.has(verb.lower)) return true
  const isDeclined =
    ARTICLES.has(second.lower) || /^(?:sich|sie|er|wir|man|auch|sogar|selbst|wieder)$/u.test(second.lower)
  // `verzichtet Sachsen auf …`, `stellten Beamte Mängel fest`: with no other verb it is that of the sentence.
  if (isNoun(second) && third && /ten?$|t$/u.test(verb.lower) && ![third, ...rest].some((token) => mayBeFinite(token)))
    return third.before === ''
  if (verb.forms.strong !== 0) return /ten?$/u.test(verb.lower) && isDeclined && !isNoun(second)
  if ((verb.forms.verb & VerbForm.pastParticiple) !== 0 && !isPluralVerb(verb)) return isDeclined && third !== undefined
  return isPluralVerb(verb) && ((verb.forms.verb & VerbForm.pastParticiple) === 0 || isDeclined)
}

export function numberIn(verb: Token): GrammaticalNumber {
  return numberOf(verb) ?? (/(?:en|n|sind)$/u.test(verb.lower) ? 'plural' : 'singular')
}

/** `Mit Herz und Verstand, heißt das Stück.`, `Für mehr Grün, stand auf dem Plakat.`: what stands before is said or written. */
export function isNaming(tokens: readonly Token[]): boolean {
  const verb = tokens[0]?.lower ?? ''
  if (/^(?:laute|heiß|hieß|nenn|nannt|titel|skandier|prang|w[ei]rb[te]|warb)/u.test(verb)) return true
  return (
    /^(?:st[ae]nd|steht|stehen|schrieb|schreib|las|lesen)/u.test(verb) &&
    tokens.some(({ text }) =>
      /(?:[Pp]lakat|[Ss]child|[Bb]anner|[Tt]ransparent|[Tt]afel|[Ff]lyer)(?:e|en|s|er|ern|n)?$/u.test(text)
    )
  )
}

/** `Von Beruf Lehrer, leitet er …`, `Im Ehrenamt Vorsitzende, leitet sie …`: what somebody is, before the sentence about him. */
export function namesPerson(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const before = tokens[i - 1]?.lower === 'aus' ? tokens[i - 2] : tokens[i - 1]
    return (
      isNoun(token) &&
      i > 1 &&
      isNoun(before) &&
      before?.forms.noun !== 0 &&
      PERSON.test(token.text) &&
      !PERSON.test(before?.text ?? '')
    )
  })
}

const PERSON = /(?:in|er|ent|ist|or|ende|mann|frau|mitglied)$/iu

/** `…, sagte Erika Beispiel am Montag.`: words somebody says; not where the verb has an object beside its subject. */
export function isPutIn({ tokens, closes }: Stretch): boolean {
  const verb = tokens[0]?.lower ?? ''
  const forms = sayingForms(verb).filter(({ needs }) =>
    needs.every((need) => tokens.some(({ lower }) => lower === need))
  )
  if (closes === ',') return forms.length > 0 || THINKING.test(verb)
  const rest = tokens.slice(1)
  // `Mit Herz und Verstand, lautet das Motto.`: what stands before is a title.
  if (isNaming(tokens) || (COPULAS.has(verb) && rest.some(({ text }) => TITLED.test(text)))) return true
  if (/^f[ai]nd/u.test(verb) && tokens.at(-1)?.lower === 'statt') return false
  // `hatte der Trainer gesagt`, but not `sind herzlich eingeladen`
  const last = tokens.at(-1)?.lower ?? ''
  if (!COPULAS.has(verb) && sayingForms(last).some(({ kind, needs }) => kind === 'participle' && needs.length === 0))
    return true
  if (forms.length === 0) return false
  const groups = nounGroupsOf(rest).filter(({ isGenitive }) => !isGenitive)
  if (forms.every(({ needs }) => needs.length > 0)) return groups.length < 2
  const [, preposition] = GOVERNING.find(([stem]) => stem.test(verb)) ?? []
  if (preposition) return !rest.some(({ lower }) => lower === preposition)
  return groups.filter(isFree).length < 2 || /^(?:sag|erklär|betont|mein|frag)/u.test(verb)
}

const TITLED =
  /(?:[Mm]otto|[Ll]eitbild|[Tt]itel|[Nn]ame|[Dd]evise|[Cc]redo|[Tt]hema|[Ss]logan|[Ll]eitsatz|[Gg]rundsatz|[Pp]rinzip)$/u
const THINKING = /^(?:glaub|mein|find[et]|fand|hoff|schätz|weiß|wusste|denk|dach|heißt|hieß|so$)/u
/** Verbs of saying that name what is said with a preposition. */
const GOVERNING: readonly (readonly [RegExp, string])[] = [
  [/^erinner/u, 'an'],
  [/^warn/u, 'vor'],
  [/^informier/u, 'über'],
  [/^(?:bitt|bat)/u, 'um'],
  [/^w[ia]rb/u, 'für']
]
