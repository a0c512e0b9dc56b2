import { endOfZuInfinitive, isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COPULAS, SUBORDINATORS } from '../clauses/function-words.ts'
import { asInSentence, nounGroupsOf } from '../clauses/noun-groups.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'
import { VerbForm } from '../words/morphology.ts'
import { goesOn, isPutIn, isVerbHere } from './surplus-opening-commas.ts'

/**
 * `Die Entscheidung über den Zuschlag, trifft eine Jury.`, `Die Kosten in Höhe von 300 Euro, trägt die Stadt.`: what somebody does, gives or
 * takes, as subject or object before the verb. Who is said of somebody (`Der Sohn eines Arztes, hat der Maler …`) and what somebody has
 * with him (`Die Einladung in der Tasche, ging er …`) may have their comma; neither is named by such a noun with such a phrase.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: kein Komma zwischen Satzgliedern).
 */
export function partsAction({ tokens, isFirst }: Stretch, next: Stretch): boolean {
  const [article] = tokens
  if (!isFirst || tokens.length < 3 || next.closes !== '.' || !/^(?:der|die|das)$/u.test(article?.lower ?? ''))
    return false
  const [head] = nounGroupsOf(tokens)
  if (head?.start !== 0 || !ACTION.test(tokens[head.end]?.text ?? '') || chainEnd(tokens, 0) !== tokens.length)
    return false
  if (head.end === tokens.length - 1) return false
  return (
    !tokens.some((token, i) => isPreposition(token) && !isOfNoun(tokens, i)) &&
    goesOn(next) &&
    isVerbHere(next.tokens) &&
    next.tokens.length > 2 &&
    !isPutIn(next)
  )
}

const ACTION =
  /(?:[^J]ung|ungen|[ti]on|[ti]onen|nahme|nahmen|[Kk]osten|[Ee]rlös|[Ee]rlöse|gabe|[Bb]eginn|[Ss]tart|[Vv]erkauf|[Ss]chutz|[Ee]rtrag|[Ee]intritt|[Ee]innahmen)$/u

/** What belongs to a noun: no place where somebody has something. */
function isOfNoun(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  return (
    /^(?:über|für|von|vom|zu|zum|zur|gegen|aus|durch)$/u.test(lower) ||
    (lower === 'in' && tokens[at + 1]?.text === 'Höhe')
  )
}

/**
 * `Ziel der Aktion, ist der Schutz der Bienen.`, `Ein weiterer Höhepunkt, war der Auftritt des Chors.`, `Ziel ist` with its clause: a noun that
 * tells what something is to something else, and the verb that says so.
 */
export function partsRelation(stretch: Stretch, next: Stretch): boolean {
  const [verb, second] = next.tokens
  if (!stretch.isFirst || !verb || !second || !COPULAS.has(verb.lower) || next.tokens.length < 2) return false
  const tokens = asInSentence(stretch.tokens)
  const [head] = nounGroupsOf(tokens)
  if (tokens.length < 2 || !head || head.isGoverned || !RELATION.test(tokens[head.end]?.text ?? '')) return false
  if (chainEnd(tokens, 0) !== tokens.length) return false
  if (next.closes === ',') return second.lower === 'es' && next.tokens.length === 2
  return next.closes === '.' && (next.tokens.length > 2 || isNoun(second)) && second.lower !== 'das' && !isPutIn(next)
}

const RELATION =
  /^(?:Haupt)?(?:Ziel|Zweck|Grund|Gründe|Hintergrund|Höhepunkte?|Voraussetzung(?:en)?|Anlass|Ursachen?|Auslöser|Ausgangspunkt|Treffpunkt|Startpunkt|Schwerpunkte?|Mittelpunkt|Bestandteil|Grundlage|Besonderheit|Besondere|Vorteil|Nachteil|Veranstalter|Veranstaltungsort|Ansprechpartner(?:in)?|Gastgeber|Einsendeschluss|Anmeldeschluss|Abgabeschluss)$/u

/** `Karten zum Preis von zehn Euro, gibt es an der Kasse.`, `Weitere Informationen, finden Sie im Internet.`: what is offered, and where. */
export function partsOffer(stretch: Stretch, next: Stretch): boolean {
  const [verb, second, third, fourth] = next.tokens
  if (!stretch.isFirst || next.closes !== '.' || !verb || !second || !third || !fourth) return false
  if (!(verb.lower === 'gibt' && second.lower === 'es') && !(OFFERING.test(verb.lower) && second.text === 'Sie'))
    return false
  if (!isPreposition(third) && !/^(?:hier|online|auch|direkt|jederzeit)$/u.test(third.lower)) return false
  const tokens = asInSentence(stretch.tokens)
  const [group] = nounGroupsOf(tokens)
  return (
    tokens.length > 1 &&
    group?.start === 0 &&
    !group.isGoverned &&
    !/^k?eine?/u.test(tokens[0]?.lower ?? '') &&
    chainEnd(tokens, 0) === tokens.length
  )
}

const OFFERING = /^(?:finden|erhalten|bekommen)$/u

/** `Kinder stärken, heißt Zukunft sichern.`: an infinitive without zu as the subject, and what it means. */
export function partsMeaning({ tokens, isFirst }: Stretch, next: Stretch): boolean {
  const [verb, second] = next.tokens
  const [last, end] = [tokens.at(-1), next.tokens.at(-1)]
  if (!isFirst || !/^(?:heißt|bedeutet)$/u.test(verb?.lower ?? '') || !second || !last || !end || tokens.length < 2)
    return false
  if (!isInfinitive(last) || tokens.slice(0, -1).some((token) => isSurelyFinite(token)) || next.tokens.length < 3)
    return false
  if (
    endOfZuInfinitive(tokens, tokens.length - 2) !== undefined ||
    tokens.some(({ lower }) => SUBORDINATORS.has(lower) && !ARTICLES.has(lower))
  )
    return false
  if (/^(?:es|das|der|die|unser|sein|ihr)/u.test(second.lower)) return false
  return isInfinitive(end) || next.tokens.some((_, i) => endOfZuInfinitive(next.tokens, i) !== undefined)
}

function isInfinitive(token: Token): boolean {
  return !isNoun(token) && (token.forms.verb & VerbForm.infinitive) !== 0
}
