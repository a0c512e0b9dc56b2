import { oncePer } from '../../text/once.ts'
import { THIRD, VerbForm } from '../words/morphology.ts'
import { AUXILIARIES } from './auxiliaries.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { ARTICLES, COORDINATORS, NO_VERBS, PREPOSITIONS, SUBORDINATORS } from './function-words.ts'
import { PREPOSITIONAL_PARTICLES } from './verb-particles.ts'
import { takesUm } from './verbs-with-um.ts'

export const RELATIVE_WHICH = new Set('welche welcher welches welchem welchen denen'.split(' '))

/** Words behind which a conjunction needs no comma, because it belongs to them. */
const PARTNERS = new Set(
  (
    'so ohne anstatt statt außer auf als kaum nur bis und oder sowie aber denn sondern noch weder auch selbst besonders insbesondere ' +
    'vor zumal gerade eben erst schon immer nicht kurz lange gleich bereits vielleicht jeweils allem allein wie je doch vorausgesetzt ' +
    'beispielsweise etwa sogar nämlich vielmehr dann genau direkt unmittelbar sobald egal jedes unter dadurch desto umso abgesehen ' +
    'sowohl bzw. beziehungsweise d. h. z. b. immerhin jahre tage wochen monate stunden minuten jahr tag woche monat stunde mal ' +
    'meistens meist höchstens mindestens spätestens frühestens lediglich bloß außerdem zum beispiel'
  ).split(' ')
)

/** A word that carries meaning: what a comma can stand behind. */
export function isContent(token: Token | undefined): boolean {
  if (!token || PARTNERS.has(token.lower) || ARTICLES.has(token.lower) || COORDINATORS.has(token.lower)) return false
  if (SUBORDINATORS.has(token.lower)) return false
  return (
    /^\p{L}[\p{L}-]+$/u.test(token.text) &&
    !(PREPOSITIONS.has(token.lower) && !PREPOSITIONAL_PARTICLES.has(token.lower))
  )
}

/** Whether the word is a form of a verb, and so the end of a clause or its core. */
export function isVerbal(token: Token): boolean {
  return (
    !isNoun(token) &&
    !NO_VERBS.has(token.lower) &&
    (mayBeFinite(token) ||
      (token.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive)) !== 0)
  )
}

/** An article, or a word with an ending of adjectives: what belongs to a noun behind it. */
export function isDeclined(token: Token | undefined): boolean {
  return token !== undefined && !isNoun(token) && (ARTICLES.has(token.lower) || token.forms.strong !== 0)
}

export function hasFinite(tokens: readonly Token[]): boolean {
  return tokens.some((token) => mayBeFinite(token))
}

/** Marks behind which no clause goes on, or only after what they enclose. */
const CLAUSE_END = /^(?:[,.!?;:()–]|“|$)/u

/** Whether the clause that begins at the place ends the stretch with its finite verb, the only one in it. */
export function endsInFinite(tokens: readonly Token[], at: number, { closes }: Stretch): boolean {
  return CLAUSE_END.test(closes) && endsClause(tokens, at)
}

/** `… die alle Pakete verwirft die nicht passen`: behind its verb another clause may follow, or an infinitive group. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const last = tokens.length - 1
  if (last - at < 2) return false
  const verb = tokens.findIndex((token, i) => i > at && i < last - 1 && isSurelyFinite(token))
  if (verb < 0) return mayBeFinite(tokens[last]) && tokens[last - 1]?.lower !== 'zu'
  if (verb - at < 2) return false
  // `… die aktiv waren und helfen wollten`: a clause of the same kind goes on.
  const rest = tokens.slice(verb + 2)
  if (/^(?:und|oder|sowie)$/u.test(tokens[verb + 1]?.lower ?? '') && rest.length > 1 && mayBeFinite(rest.at(-1)))
    return !rest.slice(0, -1).some((token) => isSurelyFinite(token))
  if (NEXT_CLAUSE.has(tokens[verb + 1]?.lower ?? '') && endsClause(tokens, verb + 1)) return true
  const group = tokens.slice(verb + 1)
  // `… ob sie helfen sollten um alle zu erreichen`
  if (/^(?:um|ohne|anstatt)$/u.test(group[0]?.lower ?? '') && infinitiveEnd(tokens, verb + 2) !== undefined) return true
  return group.length > 2 && isInfinitiveAtEnd(group) && !hasFinite(group.slice(0, -2))
}

const NEXT_CLAUSE = new Set('dass weil obwohl ob wenn bis die der das den dem denen welche welcher welches'.split(' '))

/** Whether the words end in an infinitive with `zu`: `zu bauen`, `aufzubauen`. */
export function isInfinitiveAtEnd(tokens: readonly Token[]): boolean {
  const last = tokens.length - 1
  return endOfZuInfinitive(tokens, last - 1) === last || endOfZuInfinitive(tokens, last) === last
}

/** An infinitive or a participle. */
export function isNonFinite(token: Token | undefined): boolean {
  return (
    token !== undefined && !isNoun(token) && (token.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0
  )
}

export function isPluralVerb(token: Token): boolean {
  return (
    mayBeFinite(token) &&
    (token.forms.verb & VerbForm.thirdPlural) !== 0 &&
    token.forms.strong === 0 &&
    !token.forms.isBare
  )
}

export const NOT_BEHIND_ARTICLE = new Set(
  'sich wir ich er man nicht auch bereits schon noch dann dort hier mittels damit dazu dabei dafür daran jetzt heute gerne ihre ihren seine seinen unsere unseren eine einen ein den das am'.split(
    ' '
  )
)

export function isAdverb(token: Token): boolean {
  return (
    !isNoun(token) &&
    token.forms.strong === 0 &&
    !ARTICLES.has(token.lower) &&
    (token.forms.isBare || ADVERBS.has(token.lower))
  )
}

const ADVERBS = new Set(
  'dort hier auch damit dabei dadurch dann noch möglichst gemeinsam besser mehr weiterhin künftig nicht'.split(' ')
)

/** Most stretches have none, and every word of a stretch is asked. */
export const hasZuInfinitive = oncePer((tokens: readonly Token[]) =>
  tokens.some((_, i) => endOfZuInfinitive(tokens, i) !== undefined)
)

/** Where the infinitive with zu ends, if nothing but its own words comes first: no finite verb, no conjunction. */
export function infinitiveEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!hasZuInfinitive(tokens)) return undefined
  let hasUm = false
  for (let i = from; i < tokens.length; i++) {
    const end = endOfZuInfinitive(tokens, i)
    // `sich um Kinder zu kümmern`: `um` goes with the verb, or opens a group of its own.
    if (end !== undefined) return hasUm && !takesUm(tokens[end] as Token) ? undefined : end
    const token = tokens[i] as Token
    // `in Ruhe und ohne Mittel zu verschwenden`: the group begins there.
    if (token.lower === 'und' && /^(?:um|ohne|statt|anstatt)$/u.test(tokens[i + 1]?.lower ?? '')) return undefined
    hasUm ||= token.lower === 'um' && !isMeasured(tokens, i + 1)
    if (
      isLooseInfinitive(tokens, i) ||
      isSurelyFinite(token) ||
      (SUBORDINATORS.has(token.lower) &&
        !ARTICLES.has(token.lower) &&
        !/^(?:als|wie|bis)$/u.test(token.lower) &&
        // `für die Stadt und deren Gäste zu sorgen`
        !(/^(?:deren|dessen)$/u.test(token.lower) && /^(?:und|oder|sowie)$/u.test(tokens[i - 1]?.lower ?? '')) &&
        !isPrepositionAt(tokens, i))
    )
      return undefined
  }
  return undefined
}

/** `um zwei Jahre`, `um die Hälfte`, `um bis zu 5 Prozent`: by how much something changes. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + MEASURE_LENGTH)
    .some(({ text }) =>
      /^(?:Hälfte|(?:\p{L}+)?[Dd]rittel|Viertel|Prozent(?:punkte)?|Tage?|Wochen?|Monate?|Jahre?|Stunden?|Minuten?|Euro|Meter|Kilometer)$/u.test(
        text
      )
    )
}

const MEASURE_LENGTH = 4

/** `während des Jahres`, `seit Mai`: here the word opens no clause. */
export function isPrepositionAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    PREPOSITIONS.has(tokens[at]?.lower ?? '') &&
    next !== undefined &&
    (ARTICLES.has(next.lower) || isNoun(next) || /^\d/u.test(next.text))
  )
}

/** `appellieren keine Wertsachen zurückzulassen`: an infinitive that is not the last but one of `bleiben zu müssen`. */
function isLooseInfinitive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (isNoun(token) || (token.forms.verb & VerbForm.infinitive) === 0 || NO_VERBS.has(token.lower)) return false
  // `in sein Fahrzeug zu steigen`: whose it is.
  const next = tokens[at + 1]
  if (token.lower === 'sein' && next?.before === '' && (isNoun(next) || next.forms.strong !== 0)) return false
  return (
    tokens[at + 1]?.lower !== 'zu' ||
    !/^(?:müssen|können|dürfen|wollen|sollen|lassen|haben|sein|werden)$/u.test(tokens[at + 2]?.lower ?? '')
  )
}

/** The first surely finite verb of the clause stands at the place, behind at least two words. */
export function isClauseFinal(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  if (at < 2 || !verb || !mayBeFinite(verb) || tokens[at - 1]?.lower === 'zu') return false
  const isYours = (verb.forms.verb & VerbForm.secondPlural) !== 0 && tokens.slice(0, at).some((t) => t.lower === 'ihr')
  // `besuchte zeigte`: an adjective has no verb behind it.
  const isPast =
    (verb.forms.verb & THIRD) !== 0 &&
    (verb.forms.verb & VerbForm.pastParticiple) === 0 &&
    isSurelyFinite(tokens[at + 1])
  if (!isSurelyFinite(verb) && !isPluralVerb(verb) && !isYours && !isPast) return false
  return !tokens.slice(1, at).some((token) => isSurelyFinite(token))
}

/**
 * Whether the stretch has a finite verb before the place and a second one behind it, with nothing between that could join them into
 * one clause or two clauses of a kind: so another clause begins somewhere.
 */
export function hasTwoVerbs(tokens: readonly Token[], at: number, { closes }: Stretch): boolean {
  if (!CLAUSE_END.test(closes)) return false
  const first = tokens.findIndex((token, i) => i < at && isFiniteAmong(tokens, token))
  const second = tokens.findIndex(
    (token, i) => i > at && (isSurelyFinite(token) || isCluster(tokens, i, first) || isPluralAtEnd(tokens, i, first))
  )
  if (first < 0 || second < 0) return false
  return !tokens
    .slice(first, second)
    .some(
      (token, i) =>
        JOINING.has(token.lower) &&
        (!joinsNouns(tokens, first + i) || tokens.slice(first + i + 1, at).some((other) => mayBeFinite(other)))
    )
}

/** `Fristen und Hürden die …`: two nouns side by side are joined, and no clauses. */
function joinsNouns(tokens: readonly Token[], at: number): boolean {
  return isNoun(tokens[at - 1]) && isNoun(tokens[at + 1]) && /^(?:und|oder|sowie)$/u.test(tokens[at]?.lower ?? '')
}

/** `Wir suchen Dienste die auf Karten beruhen`: no infinitive where nothing before takes one without zu. */
function isPluralAtEnd(tokens: readonly Token[], at: number, main: number): boolean {
  const verb = tokens[at] as Token
  if (at < tokens.length - 1 || !isPluralVerb(verb) || tokens[at - 1]?.lower === 'zu') return false
  if (tokens.some((token, i) => i <= main && TAKES_INFINITIVE.test(token.lower))) return false
  return (verb.forms.verb & VerbForm.pastParticiple) === 0 || !AUXILIARIES.has(tokens[main]?.lower ?? '')
}

/** Verbs that take an infinitive without zu. Source: Duden, Die Grammatik (Infinitivkonstruktionen). */
export const TAKES_INFINITIVE =
  /^(?:w[ie]rd|würd|kann|könn|konn|muss|müss|soll|will|woll|darf|dürf|durf|mag|mög|möch|moch|l[aä]ss|ließ|sieh|seh|sah|hör|fühl|spür|helf|half|hilf|lern|lehr|geh|ging|komm|kam|bleib|blieb|mach|heiß|hieß|schick|leg|find|fand|hab|ha[bt]|hätt|brauch|f[aä]hr|fuhr)/u

/** `Die Stadt unterstützt …`: a participle too, but of a sentence without an auxiliary it is the verb. */
function isFiniteAmong(tokens: readonly Token[], token: Token): boolean {
  if (isSurelyFinite(token) || isPluralVerb(token)) return true
  return mayBeFinite(token) && token.forms.strong === 0 && !tokens.some((other) => AUXILIARIES.has(other.lower))
}

/** `wohnen können` at the end, which is no infinitive where no modal verb comes before. */
export function isCluster(tokens: readonly Token[], at: number, main: number): boolean {
  if (
    at < tokens.length - 1 ||
    !/^(?:können|müssen|sollen|wollen|dürfen|haben|werden|sind)$/u.test(tokens[at]?.lower ?? '')
  )
    return false
  const before = tokens[at - 1]
  if (!before || isNoun(before) || !(before.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple))) return false
  return !/^(?:w[ie]rd|wurd|würd|kann|könn|konn|muss|müss|soll|will|woll|darf|dürf|mag|mög|möcht|sein|sei)/u.test(
    tokens[main]?.lower ?? ''
  )
}

const JOINING = new Set('und oder sowie bzw. beziehungsweise aber sondern'.split(' '))
