import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { asInSentence, nounGroupsOf } from '../clauses/noun-groups.ts'
import { chainEnd } from '../clauses/phrase-chains.ts'
import { NOMINATIVE } from '../words/cells.ts'
import { countsSeveral } from '../words/number-words.ts'

/**
 * `Der Vorstand beschloss, den Kauf eines Wagens.`: behind the verb and its subject nothing but the object; an infinitive with zu, an
 * addition or a second sentence would have a verb or another comma. Source: Amtliches Regelwerk 2024 (Zeichensetzung: Komma).
 */
export function partsObject({ tokens, isFirst, closes }: Stretch, next: Stretch): boolean {
  const verb = tokens.at(-1)
  const [first] = next.tokens
  if (!isFirst || closes !== ',' || !verb || !first || next.closes !== '.' || !TRANSITIVE.test(verb.lower)) return false
  if (!/^(?:der|die|das)$/u.test(tokens[0]?.lower ?? '') || chainEnd(tokens, 0) !== tokens.length - 1) return false
  if (!/^(?:die|das|den|eine|einen)$/u.test(first.lower) || chainEnd(next.tokens, 0) !== next.tokens.length)
    return false
  const [group] = nounGroupsOf(next.tokens)
  return (
    group?.start === 0 &&
    !next.tokens.some((_, i) => endOfZuInfinitive(next.tokens, i) !== undefined) &&
    isSubject(tokens)
  )
}

function isSubject(tokens: readonly Token[]): boolean {
  const [group] = nounGroupsOf(tokens)
  return group?.start === 0 && (group.cells & NOMINATIVE) !== 0
}

/** Verbs of decisions, which need an object. */
const TRANSITIVE =
  /^(?:beschl(?:ießt|ießen|oss|ossen)|genehmig(?:t|te|ten)|bewillig(?:t|te|ten)|beantrag(?:t|te|ten)|eröffne(?:t|te|ten)|verabschiede(?:te|ten)|befürworte(?:t|te|ten)|begrüß(?:t|te|ten)|veröffentlich(?:t|te|ten))$/u

/**
 * `Der Umbau umfasst, eine Küche und zwei Bäder.`, `Mehr Züge bedeuten, auch mehr Gäste.`: verbs that nobody uses without their object, which
 * is no clause and no group with zu.
 */
export function partsNeeded({ tokens, isFirst, closes }: Stretch, next: Stretch): boolean {
  const verb = tokens.at(-1)
  if (!isFirst || closes !== ',' || !verb || next.closes !== '.' || !NEEDING.test(verb.lower)) return false
  const before = asInSentence(tokens.slice(0, -1))
  if (chainEnd(before, QUANTITY.test(before[0]?.lower ?? '') ? 1 : 0) !== before.length) return false
  const start = ADDING.test(next.tokens[0]?.lower ?? '') ? 1 : 0
  const object = next.tokens.slice(start)
  const [first] = object
  if (!first || !(OBJECT.test(first.lower) || countsSeveral(first.lower))) return false
  if (chainEnd(object, QUANTITY.test(first.lower) ? 1 : 0) !== object.length) return false
  return !object.some((token, i) => mayBeFinite(token) || endOfZuInfinitive(object, i) !== undefined)
}

/** `Wir freuen uns, auf viele Gäste.`, `Der Rat bittet, um Geduld.`: the preposition is that of the verb, and no verb follows. */
export function partsGoverned({ tokens, isFirst, closes }: Stretch, next: Stretch): boolean {
  const [preposition, ...object] = next.tokens
  if (!isFirst || closes !== ',' || !/^[.!]$/u.test(next.closes) || !preposition || tokens.length < 2) return false
  const end = /^(?:sich|uns|mich)$/u.test(tokens.at(-1)?.lower ?? '') ? tokens.length - 2 : tokens.length - 1
  const isReflexive = end < tokens.length - 1
  const verb = tokens[end]?.lower ?? ''
  const [own] = (isReflexive ? REFLEXIVE : PLAIN).filter(([form]) => form.test(verb))
  if (!own || own[1] !== preposition.lower || tokens.slice(0, end).some((token, i) => i > 0 && isSurelyFinite(token)))
    return false
  return (
    chainEnd(object, 0) === object.length &&
    !object.some((token, i) => mayBeFinite(token) || endOfZuInfinitive(object, i) !== undefined)
  )
}

/** Source: Duden, Die Grammatik (Präpositionalobjekte). */
const REFLEXIVE: readonly (readonly [RegExp, string])[] = [
  [/^freu(?:e|t|en|te|ten)$/u, 'auf'],
  [/^bedank(?:e|t|en|te|ten)$/u, 'bei'],
  [/^kümmer(?:t|n|te|ten)$/u, 'um'],
  [/^bemüh(?:t|en|te|ten)$/u, 'um'],
  [/^interessier(?:t|en|te|ten)$/u, 'für'],
  [/^engagier(?:t|en|te|ten)$/u, 'für'],
  [/^bewerb(?:en|e)$|^bewirbt$/u, 'um']
]
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^bitte[nt]?$|^baten?$/u, 'um'],
  [/^dank(?:e|t|en|te|ten)$/u, 'für'],
  [/^sorg(?:t|en|te|ten)$/u, 'für'],
  [/^gehör(?:t|en|te|ten)$/u, 'zu']
]

const ADDING = /^(?:auch|zugleich|vor|zudem|meist|oft|immer|damit|stets)$/u
const OBJECT = /^(?:die|das|den|k?eine?|k?einen|mehr|weniger|neue|viele?|zusätzliche|unsere?|unseren)$/u
const QUANTITY = /^(?:mehr|weniger)$/u
const NEEDING =
  /^(?:bedeut(?:et|en|ete|eten)|umfass(?:t|en|te|ten)|beinhalt(?:et|en|ete|eten)|enth(?:ält|alten|ielt|ielten)|benötig(?:t|en|te|ten)|besitz(?:t|en)|verzeichne(?:t|n|te|ten)|verursach(?:t|en|te|ten)|ermöglich(?:t|en|te|ten)|bilde(?:t|n|te|ten)|ersetz(?:t|en|te|ten)|überreich(?:t|en|te|ten)|erziel(?:t|en|te|ten)|such(?:t|en|te|ten)|veranstalte(?:t|n|te|ten)|organisier(?:t|en|te|ten)|präsentier(?:t|en|te|ten)|biete[tn]|erhält|erhielt(?:en)?|bekomm(?:t|en)|benenn(?:t|en)|gewährleiste(?:t|n|te|ten))$/u

/** `gilt, als eine der besten`: the predicative belongs to its verb; a clause with `als` would have a verb. */
export function partsPredicative({ tokens, isFirst, closes }: Stretch, next: Stretch): boolean {
  if (
    !isFirst ||
    closes !== ',' ||
    tokens.length < 3 ||
    !/^(?:gilt|gelten|galt|galten)$/u.test(tokens.at(-1)?.lower ?? '')
  )
    return false
  if (next.tokens[0]?.lower !== 'als' || next.tokens.length < 3 || !/^[.!]$/u.test(next.closes)) return false
  return (
    isNoun(next.tokens.at(-1)) &&
    !next.tokens.some((token) => !isNoun(token) && mayBeFinite(token) && token.forms.strong === 0)
  )
}
