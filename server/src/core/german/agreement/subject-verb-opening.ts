import { BECOME, HAVE, isAuxiliary } from '../clauses/auxiliaries.ts'
import { hasFinite } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { COPULAS, PLAIN_SUBORDINATORS } from '../clauses/function-words.ts'
import { takesNoAccusative } from '../clauses/intransitive-verbs.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { type NumberMismatch, numberOf } from '../clauses/number-comparison.ts'
import { freeGroups, mayHoldSubject, nominativeIn } from '../clauses/possible-subjects.ts'
import { mayBeParticle } from '../clauses/verb-particles.ts'
import { VerbForm } from '../words/morphology.ts'
import { isInfinitiveLike, type OpeningGroup, openingGroupOf } from './opening-subjects.ts'
import { namesFirm } from './parts-of-sentence.ts'
import { isActing, isSetObject, withoutSetObjects } from './set-objects.ts'

/**
 * The noun group that opens the sentence is the subject, and the verb right behind it has the other number. It is the subject if its
 * words show that, if the verb takes no object in the accusative, or if nothing else can be. Source: Duden, Die Grammatik (Kongruenz von
 * Subjekt und Finitum).
 */
export function openingMismatch(stretch: Stretch): NumberMismatch | undefined {
  const { tokens, at, sentence, opens } = stretch
  if (at > 0 && opens !== ',') return undefined
  const group = openingGroupOf(sentence)
  if (!group || group.verb < at || group.verb >= at + tokens.length) return undefined
  const verb = sentence.tokens[group.verb] as Token
  const number = numberOf(verb)
  if (!number || number === group.number || namesFirm(sentence)) return undefined
  const rest = tokens.slice(group.verb - at + 1)
  if (rest.length === 0 || rest.some((token) => isSurelyFinite(token)) || IMPERSONAL.test(verb.lower)) return undefined
  const isIntransitive = !group.mayBeDative && takesNoAccusative(verb, rest) && !PATH.test(group.noun.text)
  const isSubject = group.isSubject || isIntransitive || isActing(group.noun, verb, rest)
  if (!isClosed(stretch, verb, rest, isSubject)) return undefined
  // `Den Platz …`, `Die Umwelt schützen im Alltag`: an infinitive looks like the verb.
  if (isInfinitiveLike(verb) && !isSubject && rest[0]?.lower !== 'sich' && !isSeparated(rest)) return undefined
  if (isInfinitiveLike(verb) && !/^“?[.!?]|^,/u.test(stretch.closes)) return undefined
  // `Die Kinder freut wiederzukommen`
  if (!group.isSubject && rest.some((_, i) => endOfZuInfinitive(rest, i) !== undefined)) return undefined
  // `dauert es noch`, `hat er überzeugt`
  if (!group.isSubject && rest.some(({ lower }) => SURE_SUBJECT.test(lower))) return undefined
  if (isPredicate(verb, rest) || isSetObject(group.noun, verb, rest)) return undefined
  if (!isSubject && mayHoldSubject(withoutSetObjects(verb, withoutMeasureWords(rest)), number)) return undefined
  if (!group.hasArticle && (isOrganisation(stretch, group) || !isSurePlural(stretch, group, verb, rest)))
    return undefined
  return { noun: group.noun, verb, number: group.number }
}

/** `Ärzte ohne Grenzen hat …`, `Menschen in Not hilft …`: a bare plural with a preposition may be the name of one organisation. */
function isOrganisation({ sentence }: Stretch, { noun }: OpeningGroup): boolean {
  return /^(?:ohne|für|gegen|in)$/u.test(sentence.tokens[sentence.tokens.indexOf(noun) + 1]?.lower ?? '')
}

/** `rufen … zu einer Kundgebung auf`: an infinitive would be one word with its particle. */
function isSeparated(rest: readonly Token[]): boolean {
  const last = rest.at(-1)?.lower ?? ''
  return rest.length > 1 && mayBeParticle(last)
}

const SURE_SUBJECT = /^(?:es|er|man|ich|wir)$/u
/** `Die Kinder friert`: without a subject. */
const IMPERSONAL = /^(?:friert|fror|hungert|dürstet|graust|schaudert|juckt|ekelt|drängt|reut)$/u
/** Along what somebody goes. */
const PATH =
  /(?:[Ss]trecken?|[Ww]ege?|[Tt]reppen?|[Ss]tra(?:ß|ss)en?|[Rr]unden?|[Mm]eter|[Pp]isten?|[Ee]tappen?|[Tt]ouren?|[Rr]outen?|[Ss]tufen?|[Ll]ängen?|[Bb]ahnen?)$/u

/** Whether no subject can follow behind the stretch. */
function isClosed({ closes, sentence, at, tokens }: Stretch, verb: Token, rest: readonly Token[], isSubject: boolean) {
  if (/^[”“»]?[.!?;]|^[”“»],?$|^$/u.test(closes)) return true
  if (isSubject) return /^(?:,|\(|–|:)/u.test(closes)
  if (closes !== ',') return false
  const behind = sentence.tokens.slice(at + tokens.length)
  const next = behind[0]?.lower ?? ''
  const isInfinitive = behind.some((_, i) => endOfZuInfinitive(behind, i) !== undefined)
  // `Der Leiter kündigten an, die Aktion zu verlängern`: no clause is the subject of a plural.
  const isOneClause = behind.every(({ before }, i) => i === 0 || before === '')
  if (numberOf(verb) === 'plural' && isOneClause && (isInfinitive || /^(?:dass|ob)$/u.test(next))) return true
  // `Die Eltern freut, dass …`, `Die Gäste hat gefreut, den Clown zu sehen`
  if (/^(?:dass|ob|wie|wer|was|wenn|als|sondern|und)$/u.test(next)) return false
  const last = rest.at(-1) as Token
  // `hat die Möglichkeit, zu …`
  if (isInfinitive && next !== 'um') return isNoun(last) && isSetObject(last, verb, rest)
  const isBracket =
    !isNoun(last) &&
    (isAuxiliary(verb.lower)
      ? (last.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
      : mayBeParticle(last.lower))
  return isBracket || PLAIN_SUBORDINATORS.has(next) || next === 'um'
}

/** `Das Publikum sind vor allem Kinder`: the verb may agree with what is predicated. */
function isPredicate(verb: Token, rest: readonly Token[]): boolean {
  const last = rest.at(-1)
  const isNominal =
    COPULAS.has(verb.lower) || BECOME.has(verb.lower) || /^(?:heißt|heißen|hieß|hießen)$/u.test(verb.lower)
  if (!isNominal) return false
  if (last && !isNoun(last) && (last.forms.verb & VerbForm.pastParticiple) !== 0 && BECOME.has(verb.lower)) return false
  // `waren vor allem Kinder`, `ist mehr als Zahlen`
  if (COPULAS.has(verb.lower) && rest.some(({ lower }) => /^(?:als|allem|wie|mehr)$/u.test(lower))) return true
  return freeGroups(rest).length > 0 && !(BECOME.has(verb.lower) && rest.some(({ lower }) => lower === 'sich'))
}

/** `fordert mehr Bäume`: the word belongs to a plural, and no singular is meant. */
function withoutMeasureWords(rest: readonly Token[]): readonly Token[] {
  return rest.filter(({ lower }, i) => {
    if (lower !== 'mehr' && lower !== 'weniger') return true
    const next = rest[i + 1]
    return !(
      next &&
      isNoun(next) &&
      nounGroupsOf([next]).every(({ cells }) => (cells & nominativeIn('singular')) === 0)
    )
  })
}

/** A plural without article may be a name, a woman in a headline, or what somebody is (`Vorsitzende des Vereins ist …`). */
function isSurePlural({ closes }: Stretch, { noun }: OpeningGroup, verb: Token, rest: readonly Token[]): boolean {
  if (closes === '' || COPULAS.has(verb.lower) || /^(?:wird|wurde)$/u.test(verb.lower)) return false
  // The object shows by its article that it is none of what could be the subject, or there is no object at all.
  const [object] = freeGroups(rest)
  const isSeen = !object || /^(?:den|einen|keinen|ihren|seinen|dem|einem)$/u.test(rest[object.start]?.lower ?? '')
  return (
    isSeen &&
    (HAVE.has(verb.lower) || isAuxiliary(verb.lower) || noun.forms.noun !== 0) &&
    !hasFinite(rest.slice(0, -1))
  )
}

/** `Wer die Prüfung besteht, erhalten …`: the clause is the subject, and nothing behind the verb is several. */
export function behindWho(stretch: Stretch): NumberMismatch | undefined {
  const { tokens, opens, sentence, at } = stretch
  const [verb, ...rest] = tokens
  const [who] = sentence.tokens
  if (opens !== ',' || !verb || !who || who.lower !== 'wer' || !isFiniteHere(verb)) return undefined
  const clause = sentence.tokens.slice(0, at)
  // One clause alone before the verb, and no second one of the kind (`Wer kommt und wer geht, …`).
  const isOne = clause.slice(1).every(({ before, lower }) => before === '' && lower !== 'wer')
  if (!isOne || numberOf(clause.at(-1) as Token) !== 'singular' || numberOf(verb) !== 'plural') return undefined
  if (rest.length === 0 || rest.some((token) => isSurelyFinite(token)) || !/^“?[.!]/u.test(stretch.closes))
    return undefined
  // `Wer gewinnt, bestimmen am Sonntag rund 300 Wahlberechtigte.`
  if (rest.some(({ text }) => /\d/u.test(text))) return undefined
  // `Wer das sagt, haben die Zuhörer vergessen`
  return mayHoldSubject(rest, 'plural') ? undefined : { noun: who, verb, number: 'singular' }
}

function isFiniteHere(token: Token): boolean {
  return !isNoun(token) && numberOf(token) !== undefined
}
