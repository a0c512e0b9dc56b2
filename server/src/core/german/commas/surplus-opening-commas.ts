import { BECOME, FINITE_AUXILIARIES, HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COPULAS, PLAIN_SUBORDINATORS } from '../clauses/function-words.ts'
import { asInSentence, isFree, nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'
import { type GrammaticalNumber, holdsTwoNouns, mayHoldSubject } from '../clauses/possible-subjects.ts'
import { VerbForm } from '../words/morphology.ts'
import { sayingForms } from '../words/verbs-of-saying.ts'
import { governorOf } from './infinitive-governors.ts'
import { completes } from './verb-clusters.ts'

/**
 * `Seit der Einführung des Tickets, verzeichnen die Betriebe …`, `Als erste Hochschule im Land, bietet …`: nothing but a phrase, and
 * behind the comma the verb with its subject.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: kein Komma zwischen Satzgliedern).
 */
export function partsOpening(stretch: Stretch, next: Stretch): boolean {
  const { isFirst } = stretch
  const tokens = asInSentence(stretch.tokens)
  const verb = next.tokens[0]
  if (!isFirst || tokens.length < 2 || !verb || !goesOn(next)) return false
  const isLast = tokens[0]?.lower === 'nicht' && tokens[1]?.lower === 'zuletzt'
  const from = isLast ? 2 : LEADING.test(tokens[0]?.lower ?? '') ? 1 : 0
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
  // `Bis zum 31. Mai, …`
  const start =
    opener.lower === 'bis' && tokens[from + 1] && isPreposition(tokens[from + 1] as Token) ? from + 2 : from + 1
  if (chainEnd(tokens, start) !== tokens.length || !isVerbHere(next.tokens)) return false
  const rest = next.tokens.slice(1)
  return mayHoldSubject(rest, numberIn(verb)) && !isPutIn(next)
}

/** `Anders, als im Vorjahr musste …`: behind the phrase compared with stands the verb of the sentence. */
export function partsOtherwise({ tokens, isFirst }: Stretch, next: Stretch): boolean {
  if (!isFirst || tokens.length !== 1 || tokens[0]?.lower !== 'anders' || next.tokens[0]?.lower !== 'als') return false
  const second = next.tokens[1]
  const end = chainEnd(next.tokens, second && isPreposition(second) ? 2 : 1)
  const verb = end === undefined ? undefined : next.tokens[end]
  return verb !== undefined && end !== undefined && next.tokens.length > end + 2 && isVerbHere(next.tokens.slice(end))
}

const LEADING =
  /^(?:auch|bereits|schon|erst|kurz|pünktlich|gemeinsam|zusammen|gerade|ausgerechnet|besonders|insbesondere|nur|selbst|sogar|spätestens|frühestens|noch|mitten|unmittelbar|direkt|samstags|sonntags|montags|dienstags|mittwochs|donnerstags|freitags|täglich|jeweils)$/u

/** The sentence ends there, or a subordinate clause follows: behind a clause put in between commas the verb would. */
export function goesOn(stretch: Stretch): boolean {
  const { tokens, closes, sentence, at } = stretch
  if (/^[.!]$/u.test(closes)) return tokens.length > 1
  // `Bei Interesse an der Reise, wenden Sie sich bitte an:`
  if (closes === ':')
    return tokens[1]?.text === 'Sie' && !sayingForms(tokens[0]?.lower ?? '').some(({ needs }) => needs.length === 0)
  if (closes === '–') return tokens.length >= SHORTEST_BEFORE_DASH && !tokens.some(({ lower }) => lower === 'so')
  if (isBeforeItsObject(stretch) || isOpenBracket(tokens, closes)) return true
  const after = sentence.tokens[at + tokens.length]
  return closes === ',' && tokens.length >= SHORTEST_BEFORE_CLAUSE && PLAIN_SUBORDINATORS.has(after?.lower ?? '')
}

const SHORTEST_BEFORE_CLAUSE = 5
const SHORTEST_BEFORE_DASH = 4

/** `…, wurde deutlich, dass …`, `…, ist geplant, weiter zu bauen`: what follows is the object or the subject, and so nothing is put in. */
export function isBeforeItsObject({ tokens, closes, sentence, at }: Stretch): boolean {
  if (closes !== ',' || tokens.length < 2) return false
  const isClause = /^(?:dass|ob)$/u.test(sentence.tokens[at + tokens.length]?.lower ?? '')
  const governor = isClause ? undefined : governorOf(tokens.at(-1)?.lower ?? '')
  if (!isClause && !(governor?.isParticiple && !governor.isFinite)) return false
  const rest = sentence.tokens.slice(at + tokens.length)
  // `Am Ende, ist zu hören, dass alle froh sind, war es gut.`
  if (rest.some((token) => token.before !== '' && mayBeFinite(token))) return false
  return isClause || rest.some((_, i) => endOfZuInfinitive(rest, i) !== undefined)
}

/** `…, sollen drei Männer, die dort standen, …`: the auxiliary has no infinitive and no participle yet. */
function isOpenBracket(tokens: readonly Token[], closes: string): boolean {
  const [verb, ...rest] = tokens
  return (
    closes === ',' &&
    verb !== undefined &&
    rest.length > 1 &&
    (MODAL_VERBS.has(verb.lower) || BECOME.has(verb.lower) || HAVE.has(verb.lower)) &&
    isNoun(rest.at(-1)) &&
    !rest.some((token) => completes(verb, token))
  )
}

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

/** `Von Beruf Lehrer, leitet er …`, `Im Ehrenamt Vorsitzende, leitet sie …`: what somebody is or where, before the sentence about him. */
export function namesPerson(tokens: readonly Token[]): boolean {
  if (tokens[0]?.lower === 'zu' && VISITING.test(tokens[1]?.lower ?? '')) return true
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

/** `Zu Besuch in Kassel, traf sie …`: where somebody was. */
const VISITING = /^(?:besuch|gast)$/u
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
  if (COPULAS.has(verb) && CONVINCED.test(tokens.at(-1)?.lower ?? '')) return true
  if (isNaming(tokens) || (COPULAS.has(verb) && rest.some(({ text }) => TITLED.test(text)))) return true
  if (/^f[ai]nd/u.test(verb) && tokens.at(-1)?.lower === 'statt') return false
  // `hatte der Trainer gesagt`, but not `sind herzlich eingeladen`
  const last = tokens.at(-1)?.lower ?? ''
  if (!COPULAS.has(verb) && sayingForms(last).some(({ kind, needs }) => kind === 'participle' && needs.length === 0))
    return true
  if (forms.length === 0) return false
  const groups = nounGroupsOf(rest).filter(({ isGenitive }) => !isGenitive)
  if (forms.every(({ needs }) => needs.length > 0))
    return groups.length < 2 && !groups.some((group) => holdsTwoNouns(rest, group))
  const [, preposition] = GOVERNING.find(([stem]) => stem.test(verb)) ?? []
  if (preposition) return !rest.some(({ lower }) => lower === preposition)
  return groups.filter(isFree).length < 2 || /^(?:sag|erklär|betont|mein|frag)/u.test(verb)
}

/** `Ein Gewinn für die Stadt, ist sich der Rat einig.` */
const CONVINCED = /^(?:einig|sicher|bewusst|überzeugt|zuversichtlich)$/u
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
