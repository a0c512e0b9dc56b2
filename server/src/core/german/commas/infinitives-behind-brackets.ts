import { BECOME, HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { infinitiveEnd } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, mayBeFinite, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, PRONOUNS } from '../clauses/function-words.ts'
import { INVITING_NOUNS } from '../clauses/noun-infinitives.ts'
import { VerbForm } from '../words/morphology.ts'
import { governorOf } from './infinitive-governors.ts'

/**
 * `wurde diskutiert über Treffen mehr zu berichten`, `hat versucht über das Dach zu fliehen`, `um alle zu motivieren beim Fest dabei zu
 * sein`: the verb of the clause is complete with its participle or infinitive, so that the infinitive with zu at the end is a group.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen); Duden, Die Grammatik (Satzklammer, Nachfeld).
 */
export function opensBehindBracket(tokens: readonly Token[], at: number): boolean {
  const [behind, first] = [tokens[at - 1], tokens[at]]
  if (!behind || !first || at < 2 || isNoun(behind) || NOT_FIRST.test(first.lower)) return false
  const end = infinitiveEnd(tokens, at)
  if (end === undefined || !isExtended(tokens, at, end) || !isWholeRest(tokens, end)) return false
  // `zu schaffen Der Welt …`: the next item of a list that lost its mark.
  if (isNoun(first) && startsSentence(first)) return false
  // `wird gebeten gestellte Anträge …` is one; a participle in the group's first place may belong to the bracket.
  if (!isNoun(first) && (first.forms.verb & NON_FINITE) !== 0 && first.forms.strong === 0) return false
  return closesPassive(tokens, at) || closesPerfect(tokens, at) || closesCluster(tokens, at) || closesGroup(tokens, at)
}

/** `des`, `zu`: what begins no group, or may belong to what stands before. */
const NOT_FIRST =
  /^(?:zu|und|oder|aber|sowie|als|wie|dass|um|ohne|statt|anstatt|des|eines|von|vom|durch|seit|bis|worden|werden|sein|haben|hat|wird|ist)$/u
const NON_FINITE = VerbForm.infinitive | VerbForm.pastParticiple

function startsSentence({ text, lower }: Token): boolean {
  return text !== 'Sie' && text !== 'Ihnen' && (ARTICLES.has(lower) || PREPOSITIONS.has(lower) || PRONOUNS.has(lower))
}

function isExtended(tokens: readonly Token[], at: number, end: number): boolean {
  return end - at > (tokens[end - 1]?.lower === 'zu' ? 1 : 0)
}

function isWholeRest(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1]
  return next === undefined || /^(?:und|oder|um)$/u.test(next.lower)
}

/** `wurde … diskutiert`: with `werden` no infinitive with zu makes one predicate. */
function closesPassive(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at - 1] as Token
  if ((behind.forms.verb & VerbForm.pastParticiple) === 0 || behind.forms.strong !== 0 || GIVEN.test(behind.lower))
    return false
  const before = tokens.slice(0, at - 1)
  const finite = before.filter((token) => mayBeFinite(token) && token.forms.strong === 0)
  const [verb] = finite
  if (finite.length !== 1 || !verb || !BECOME.has(verb.lower) || before.some((_, i) => opensGroup(before, i)))
    return false
  return before.at(-1)?.lower !== 'zu'
}

/** `wird geschenkt bekommen`, `wurde verletzt`: participles that say how somebody is. */
const GIVEN = /^(?:verletzt|worden|gewesen)$/u

/** `hat versucht …`, `haben beschlossen …`: participles of verbs on which a group hangs. */
function closesPerfect(tokens: readonly Token[], at: number): boolean {
  const governor = governorOf(tokens[at - 1]?.lower ?? '')
  if (!governor?.isParticiple) return false
  const before = tokens.slice(0, at - 1)
  // `hat wie vereinbart die Kosten zu tragen`
  if (before.some(({ lower }) => lower === 'wie')) return false
  const finite = before.filter((token) => mayBeFinite(token) && token.forms.strong === 0)
  return finite.length === 1 && HAVE.has(finite[0]?.lower ?? '') && !before.some((_, i) => opensGroup(before, i))
}

/** `soll gezwungen sein …`, `muss aufgefordert werden …`: behind a modal verb the participle with its auxiliary. */
function closesCluster(tokens: readonly Token[], at: number): boolean {
  const [participle, auxiliary] = [tokens[at - 2], tokens[at - 1]]
  if (!participle || !auxiliary || !/^(?:sein|werden|haben)$/u.test(auxiliary.lower)) return false
  const governor = governorOf(participle.lower)
  const before = tokens.slice(0, at - 2)
  if (!governor?.isParticiple || (governor.kind !== 'accusative' && auxiliary.lower !== 'haben')) return false
  return before.some(({ lower }) => MODAL_VERBS.has(lower)) && !before.some((_, i) => opensGroup(before, i))
}

/** `zu motivieren beim Treffen dabei zu sein`: two infinitives with zu, of which the second hangs on the first. */
function closesGroup(tokens: readonly Token[], at: number): boolean {
  const isEnd = endOfZuInfinitive(tokens, at - 2) === at - 1 || endOfZuInfinitive(tokens, at - 1) === at - 1
  if (!isEnd) return false
  // `sich zu freuen auf das Fest`
  if (/^(?:auf|über|an|für|gegen|nach|in)$/u.test(tokens[at]?.lower ?? '')) return false
  const verb = tokens[at - 1] as Token
  const governor = governorOf(verb.lower)
  const isHelped =
    /^(?:unterstützen|helfen)$/u.test(verb.lower) && tokens.slice(0, at).some(({ lower }) => lower === 'dabei')
  if (
    !governor?.isInfinitive &&
    !isHelped &&
    !/^(?:lernen|auf(?:zufordern|zurufen)|einzuladen|anzuregen)$/u.test(verb.lower)
  )
    return false
  // `das Recht zu bitten`: the first may belong to a noun.
  return !isNoun(tokens[at - 3]) || !INVITING_NOUNS.test(tokens[at - 3]?.text ?? '')
}

function opensGroup(tokens: readonly Token[], i: number): boolean {
  return endOfZuInfinitive(tokens, i) !== undefined || /^(?:um|ohne|statt|anstatt)$/u.test(tokens[i]?.lower ?? '')
}
