import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { ARTICLES, COORDINATORS, NO_VERBS, PREPOSITIONS, SUBORDINATORS } from './function-words.ts'
import { VerbForm } from './morphology.ts'

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
  return /^\p{L}[\p{L}-]+$/u.test(token.text) && !(PREPOSITIONS.has(token.lower) && !PARTICLES.has(token.lower))
}

/** Prepositions that end a clause as the particle of a separable verb. */
export const PARTICLES = new Set('ab an auf aus bei durch ein mit nach vor zu'.split(' '))

/** Whether the word is a form of a verb, and so the end of a clause or its core. */
export function isVerbal(token: Token): boolean {
  return (
    !isNoun(token) &&
    (mayBeFinite(token) ||
      (token.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive)) !== 0)
  )
}

export function hasFinite(tokens: readonly Token[]): boolean {
  return tokens.some((token) => mayBeFinite(token))
}

/** Whether the clause that begins at the place ends the stretch with its finite verb, the only one in it. */
export function endsInFinite(tokens: readonly Token[], at: number, { closes }: Stretch): boolean {
  if (!/^(?:[,.!?;:]|“|$)/u.test(closes)) return false
  const last = tokens.length - 1
  if (last - at < 2 || !mayBeFinite(tokens[last]) || tokens[last - 1]?.lower === 'zu') return false
  return !tokens.slice(at + 1, last - 1).some((token) => isSurelyFinite(token))
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

/** Where the infinitive with zu ends, if nothing but its own words comes first: no finite verb, no conjunction. */
export function infinitiveEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length; i++) {
    const end = endOfZuInfinitive(tokens, i)
    if (end !== undefined) return end
    const token = tokens[i] as Token
    if (
      isLooseInfinitive(token, tokens[i + 1]) ||
      isSurelyFinite(token) ||
      token.lower === 'um' ||
      (SUBORDINATORS.has(token.lower) && !ARTICLES.has(token.lower))
    )
      return undefined
  }
  return undefined
}

/** `appellieren keine Wertsachen zurückzulassen`: an infinitive that is not the last but one of `bleiben zu müssen`. */
function isLooseInfinitive(token: Token, next: Token | undefined): boolean {
  return (
    !isNoun(token) &&
    (token.forms.verb & VerbForm.infinitive) !== 0 &&
    !NO_VERBS.has(token.lower) &&
    next?.lower !== 'zu'
  )
}

/** The first surely finite verb of the clause stands at the place, behind at least two words. */
export function isClauseFinal(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  if (at < 2 || !verb || !mayBeFinite(verb) || tokens[at - 1]?.lower === 'zu') return false
  const isYours = (verb.forms.verb & VerbForm.secondPlural) !== 0 && tokens.slice(0, at).some((t) => t.lower === 'ihr')
  if (!isSurelyFinite(verb) && !isPluralVerb(verb) && !isYours) return false
  return !tokens.slice(1, at).some((token) => isSurelyFinite(token))
}
