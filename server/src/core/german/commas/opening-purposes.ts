import { MODAL_PLURAL } from '../clauses/auxiliaries.ts'
import { hasFinite, infinitiveEnd, isPluralVerb, isVerbal } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COPULAS, PRONOUNS } from '../clauses/function-words.ts'
import { INVITING_NOUNS } from '../clauses/noun-infinitives.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { takesUm } from '../clauses/verbs-with-um.ts'
import { VerbForm } from '../words/morphology.ts'
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
  if (!isEndOfGroups(tokens, at - 1)) return false
  return !INVITING_NOUNS.test(tokens[at - 3]?.text ?? '') || isDoneTo(tokens, at)
}

/** `Um das Ziel zu erreichen brauchen wir …`: the noun is the object of the infinitive; in `Um das Recht zu wählen kämpfen viele` it is not. */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const done = tokens[at - 1]?.lower ?? ''
  return (
    tokens[0]?.lower === 'um' &&
    tokens[at - 2]?.lower === 'zu' &&
    !tokens.slice(at).some(takesUm) &&
    /^(?:erreichen|nutzen|verwirklichen|ergreifen|erfüllen|wahren|schützen|stärken|sichern|verfolgen|ermöglichen|verringern|minimieren|senken|vermeiden|reduzieren|bannen|erkennen|geben|schaffen|bieten|erhöhen|fördern|meistern|bewältigen)$/u.test(
      done
    )
  )
}

/**
 * `Der Code stammt aus Worms und um Fehler zu vermeiden wird alles geprüft`, `Damit alle Platz finden, um Daten zu senden müssen …`: the
 * group stands behind `und`, or behind a clause that opens the sentence.
 */
export function closesLaterPurpose({ tokens, isFirst, opens, sentence, at: from }: Stretch, at: number): boolean {
  if (!mayBeFinite(tokens[at])) return false
  const um = tokens.findLastIndex(({ lower }, i) => lower === 'um' && i < at)
  if (um < 0 || !closesPurpose(tokens.slice(um), at - um)) return false
  // `Damit alle das Wissen besitzen um Daten zu senden müssen …`
  if (um > 2 && isFirst && OPENS_CLAUSE.test(tokens[0]?.lower ?? ''))
    return mayBeFinite(tokens[um - 1]) && !tokens.slice(0, um - 1).some((token) => isSurelyFinite(token))
  if (um > 1) return tokens[um - 1]?.lower === 'und' && hasFinite(tokens.slice(0, um)) && tokens.length - at > 2
  const before = sentence.tokens.slice(0, from)
  return (
    um === 0 &&
    !isFirst &&
    opens === ',' &&
    OPENS_CLAUSE.test(before[0]?.lower ?? '') &&
    before.slice(1).every((token) => token.before === '') &&
    mayBeFinite(before.at(-1)) &&
    !before.slice(0, -1).some((token) => isSurelyFinite(token))
  )
}

const OPENS_CLAUSE = /^(?:damit|wenn|weil|da|falls|obwohl|sobald|nachdem)$/u

/** A finite verb in second place, with no other verb behind that it could end a cluster with. */
function isMainVerbAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (isSurelyFinite(tokens[at])) return true
  if (mayBeFinite(tokens[at]) && /^(?:wir|ihr|du|ich|man|er|es)$/u.test(next?.lower ?? '')) return true
  // `Um teilzunehmen genügt eine Mail.`: by its form a participle too, but no group has a noun with its article behind its infinitive.
  if (isPresentAlone(tokens, at)) return true
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

function isPresentAlone(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  const rest = tokens.slice(at + 1)
  return (
    verb !== undefined &&
    next !== undefined &&
    mayBeFinite(verb) &&
    verb.forms.strong === 0 &&
    (verb.forms.verb & VerbForm.thirdSingular) !== 0 &&
    /^(?:der|die|das|ein|eine)$/u.test(next.lower) &&
    mayHoldSubject(rest, 'singular') &&
    !hasFinite(rest)
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
