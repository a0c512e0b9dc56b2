import { HAVE, isAuxiliary } from '../clauses/auxiliaries.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { joinedForm, opensJoinedVerb } from './joined-verbs.ts'
import { BELONGS_TO, oneWord, type SplitVerb } from './split-verb.ts'

/** A verb that what stands with it in the clause shows to be one word. */
export function verbInOneWord(stretch: Stretch, at: number): SplitVerb | undefined {
  const { tokens, closes } = stretch
  return joinedAt(tokens, at, closes) ?? toldAt(stretch, at) ?? collectedAt(tokens, at) ?? closelyAt(tokens, at, closes)
}

/** `dass alles voran kommt`, `wird statt finden`, `um klar zu kommen`: a verb that is known in one word only, at the end of its clause. */
function joinedAt(tokens: readonly Token[], at: number, closes: string): SplitVerb | undefined {
  const first = tokens[at]?.lower ?? ''
  if (!opensJoinedVerb(first)) return undefined
  const to = tokens[at + 1]?.lower === 'zu' ? at + 2 : at + 1
  // `Voran gehen die Kinder`: in front of its verb the first part stands apart.
  if (at < 2 && to === at + 1) return undefined
  // `wer sucht statt findet`, `zu suchen, statt zu finden`: the conjunction.
  const previous = tokens[at - 1]
  if (first === 'statt' && (!previous || (!isNoun(previous) && previous.forms.verb !== 0))) return undefined
  const verb = tokens[to]
  if (verb?.before !== '' || isCapitalised(verb.text)) return undefined
  // `Kinder für das Leben stark machen`: plain; `sich für alle stark machen`: to stand up for.
  if (first === 'stark' && !tokens.slice(0, at).some(({ lower }) => lower === 'für')) return undefined
  const joined = joinedForm(first, verb.lower)
  if (!joined || (to === at + 2 && joined.kind !== 'infinitive') || !isAtEnd(tokens, to, closes)) return undefined
  const before = tokens.slice(0, at).map(({ lower }) => lower)
  const last = before.at(-1) ?? ''
  if (ENDS_PHRASE.test(last) || (IS_ADJECTIVE.test(first) && DEGREE.test(last) && !NEEDS[first]?.test(last)))
    return undefined
  if (before.some((word) => NEEDS_NONE[first]?.test(word))) return undefined
  const needs = NEEDS[first]
  if (needs && !before.some((word) => needs.test(word))) return undefined
  return oneWord(tokens, at, to, joined.isCertain)
}

/** Words that raise or compare an adjective: it keeps its plain meaning (`sehr nahe gebracht`). */
const DEGREE =
  /^(?:so|sehr|zu|ganz|wie|recht|ziemlich|besonders|völlig|noch|viel|etwas|einigermaßen|immer|möglichst|weit|nur|halb|relativ|extrem|äußerst|allzu)$/u

const IS_ADJECTIVE =
  /^(?:bereit|fest|frei|gut|klar|krank|lahm|nahe|offen|richtig|schief|sicher|still|fertig|fern|klein|stark|zufrieden)$/u

/** Before these the first part belongs to a phrase: `auf dem Weg zurück`, `hin und zurück`, `in einem fort`, `in die irre`. */
const ENDS_PHRASE =
  /(?:weg|bus|zug|bahn|fähre|flieger|taxi|rad|auto|wagen|fahrt|reise|flug|marsch|schritt|schritte|blick|tour|ticket|karte)$|^(?:und|oder|wie|bis|als|hin|einem|die|weit|innen|außen|von)$/u

/** What must stand in the clause for the joint meaning: `ob etwas schief geht`. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  schief: /^(?:etwas|nichts|alles|was|viel|vieles|manches|es|einiges)$/u,
  stark: /^(?:sich|uns|euch|mich)$/u,
  zufrieden: /^(?:sich|uns|damit|euch|mich)$/u,
  hinterher: /(?:ung|ungen|keit|heit|ismus|entwicklung|zeit|plan|bedarf|trend|trends)$/u
}

/** What opens the phrase that these words close may stand anywhere before them. */
const NEEDS_NONE: Readonly<Record<string, RegExp>> = {
  ...BELONGS_TO,
  hinaus: /^(?:von|vom|aus)$/u,
  vorbei: /^a[nm]$/u,
  weg: /^vo[mn]$/u,
  bereit: /^(?:zu[mr]?|für)$/u
}

/** `haben klar gemacht: …`, `hat klar gemacht, dass …`: to tell; `die Tische klar gemacht` is plain. */
function toldAt({ tokens, closes, sentence, at: start }: Stretch, at: number): SplitVerb | undefined {
  if (
    tokens[at]?.lower !== 'klar' ||
    tokens[at + 1]?.lower !== 'gemacht' ||
    !tokens.some(({ lower }) => HAVE.has(lower))
  )
    return undefined
  if (DEGREE.test(tokens[at - 1]?.lower ?? '') || !isAtEnd(tokens, at + 1, closes)) return undefined
  if (tokens.some(({ text }) => /(?:[Bb]oote?n?|[Ss]chiffe?n?|[Ss]egeln?|[Yy]achten)$/u.test(text))) return undefined
  const next = sentence.tokens[start + tokens.length]?.lower ?? ''
  if (!/^:/u.test(closes) && !(closes === ',' && /^(?:dass|ob|wie|warum|was|wer|welche[nrs]?)$/u.test(next)))
    return undefined
  return oneWord(tokens, at, at + 1, true)
}

/** `die Unterschriften zusammen bekommen`: of a sum that is collected. */
function collectedAt(tokens: readonly Token[], at: number): SplitVerb | undefined {
  if (tokens[at]?.lower !== 'zusammen') return undefined
  const to = tokens[at + 1]?.lower === 'zu' ? at + 2 : at + 1
  const verb = tokens[to]?.lower ?? ''
  if (!/^(?:bekommen|kriegen|gekriegt)$/u.test(verb) || to + 1 < tokens.length) return undefined
  const isSum = ({ text }: Token) =>
    /(?:[Uu]nterschriften|[Gg]eld|[Ss]umme|[Bb]etrag|[Uu]nterschriftenzahl)$/u.test(text)
  if (!tokens.slice(0, at).some(isSum)) return undefined
  return oneWord(tokens, at, to, false)
}

/** `wollen enger zusammen arbeiten`: how close it is says that they do not merely work in one place. */
function closelyAt(tokens: readonly Token[], at: number, closes: string): SplitVerb | undefined {
  if (tokens[at]?.lower !== 'zusammen' || !CLOSELY.test(tokens[at - 1]?.lower ?? '')) return undefined
  if (!/^(?:arbeite(?:n|t|te|ten)|gearbeitet)$/u.test(tokens[at + 1]?.lower ?? '') || !isAtEnd(tokens, at + 1, closes))
    return undefined
  return oneWord(tokens, at, at + 1, true)
}

const CLOSELY =
  /^(?:eng(?:er|stens)?|besser|stärker|intensiv(?:er)?|erfolgreich(?:er)?|vertrauensvoll|partnerschaftlich|konstruktiv|kollegial|reibungslos)$/u

/** Nothing follows in the stretch, or the auxiliary that ends the clause, or the conjunction that begins another. */
function isAtEnd(tokens: readonly Token[], to: number, closes: string): boolean {
  let next = to + 1
  while (next < tokens.length && isAuxiliary(tokens[next]?.lower ?? '')) next++
  if (next === tokens.length) return closes === '' || /^[.,!?;:“"–)]/u.test(closes)
  return /^(?:und|oder|sowie)$/u.test(tokens[next]?.lower ?? '')
}
