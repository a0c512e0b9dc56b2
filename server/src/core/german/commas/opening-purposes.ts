import { MODAL_PLURAL } from '../clauses/auxiliaries.ts'
import { infinitiveEnd, isPluralVerb, isVerbal } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COPULAS, PRONOUNS } from '../clauses/function-words.ts'
import { INVITING_NOUNS } from '../clauses/noun-infinitives.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { valueOfNumberWord } from '../words/number-words.ts'
import { EFFECT } from './opening-infinitives.ts'

/** `Um die Schule zu bauen braucht …`: the group that opens the sentence, and the verb of the main clause. */
export function closesPurpose(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:um|ohne|statt|anstatt)$/u.test(tokens[0]?.lower ?? '') || !isMainVerbAt(tokens, at)) return false
  // `Um acht zu schließen ist …`: a time.
  if (tokens[2]?.lower === 'zu' && valueOfNumberWord(tokens[1]?.lower ?? '') !== undefined) return false
  // `Um acht Uhr zu kommen ist …`
  if (tokens[0]?.lower === 'um' && tokens[2]?.text === 'Uhr') return false
  // `ohne die Möglichkeit zu sparen`: the infinitive hangs on the noun.
  // `Ohne Anmeldung mitzumachen ist möglich`: the infinitive is the subject, and `ohne` goes with the noun.
  const isSubject = COPULAS.has(tokens[at]?.lower ?? '') && !mayHoldSubject(tokens.slice(at + 1), 'singular')
  const isEffect = isSubject || EFFECT.test(tokens[at]?.lower ?? '')
  if (/^(?:ohne|statt|anstatt)$/u.test(tokens[0]?.lower ?? '') && isEffect && (isNoun(tokens[1]) || isNoun(tokens[2])))
    return false
  // `Ohne Ticket zu fahren kann 60 Euro kosten.`
  if (
    tokens[0]?.lower === 'ohne' &&
    isNoun(tokens[1]) &&
    at < 5 &&
    !/^(?:haben|nehmen)$/u.test(tokens[at - 1]?.lower ?? '')
  )
    return false
  return isEndOfGroups(tokens, at - 1) && !INVITING_NOUNS.test(tokens[at - 3]?.text ?? '')
}

/** A finite verb in second place, with no other verb behind that it could end a cluster with. */
function isMainVerbAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (isSurelyFinite(tokens[at])) return true
  if (mayBeFinite(tokens[at]) && /^(?:wir|ihr)$/u.test(next?.lower ?? '')) return true
  // `Um Kosten zu senken setzen die Betriebe …`
  const rest = tokens.slice(at + 1)
  if (isPluralVerb(tokens[at] as Token) && /^(?:die|alle|viele)$/u.test(next?.lower ?? '') && rest.length > 2)
    return mayHoldSubject(rest, 'plural')
  // `Um Daten zu senden müssen in jedem Ort alle Geräte laufen.`
  if (
    MODAL_PLURAL.has(tokens[at]?.lower ?? '') &&
    tokens.length - at > 3 &&
    mayHoldSubject(tokens.slice(at + 1), 'plural')
  )
    return isVerbal(tokens.at(-1) as Token)
  return (
    MODAL_PLURAL.has(tokens[at]?.lower ?? '') &&
    next !== undefined &&
    (PRONOUNS.has(next.lower) || ARTICLES.has(next.lower) || /^(?:alle|viele|beide)$/u.test(next.lower))
  )
}

/** `um Kosten zu sparen und Platz zu schaffen`: one group or several. */
function isEndOfGroups(tokens: readonly Token[], end: number): boolean {
  for (let from = 1; from <= end; ) {
    const last = infinitiveEnd(tokens, from)
    if (last === undefined || last === end) return last === end
    if (!JOINS.test(tokens[last + 1]?.lower ?? '')) return false
    from = last + 2
  }
  return false
}

const JOINS = /^(?:und|oder|sowie)$/u
