import { FINITE_AUXILIARIES, HAVE, isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { NOMINATIVE } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { GOVERNS_INFINITIVE, LEADS_INFINITIVE } from './surplus-zu.ts'
import type { ChainMismatch } from './verb-chains.ts'
import { infinitiveOfParticiple, participleOfFinite } from './verb-forms.ts'

/** A clause from its finite auxiliary to the word that closes it. */
interface Bracket {
  readonly before: readonly Token[]
  readonly finite: Token
  readonly between: readonly Token[]
  readonly last: Token
}

/**
 * What closes a main clause in a form that its auxiliary never has: `wurden 800 Euro eingenommen worden`, `wird sich damit befasst`,
 * `soll groß gewesen`, `hat sich dafür ausspricht`; and two finite verbs that close a subordinate one. Source: Duden, Die Grammatik
 * (Verbalkomplex; Rektion der Hilfs- und Modalverben).
 */
export function bracketEnd(stretch: Stretch, morphology: Morphology): ChainMismatch | undefined {
  const bracket = bracketOf(stretch)
  if (!bracket) return twoFinites(stretch)
  return (
    passiveTwice(bracket) ??
    passiveBehindHave(bracket) ??
    finiteBehindWas(bracket, morphology) ??
    perfectOfMotion(bracket) ??
    reflexivePassive(bracket, morphology) ??
    lacksBe(bracket, stretch) ??
    finiteBehindHave(bracket, morphology) ??
    zuInsideBehindModal(bracket, stretch)
  )
}

function bracketOf({ tokens, isFirst, closes }: Stretch): Bracket | undefined {
  const last = tokens.at(-1)
  if (!isFirst || !/^“?[.!,]/u.test(closes) || !last || isNoun(last)) return undefined
  const at = tokens.findIndex((token, i) => i > 0 && !isNoun(token) && FINITE_AUXILIARIES.has(token.lower))
  const finite = tokens[at]
  const between = tokens.slice(at + 1, -1)
  if (!finite || between.length === 0) return undefined
  const opener = tokens[0]?.lower ?? ''
  if ((SUBORDINATORS.has(opener) && !ARTICLES.has(opener)) || /^w/u.test(opener)) return undefined
  const before = tokens.slice(0, at)
  const isPlain = (token: Token, i: number, all: readonly Token[]) =>
    !isSurelyFinite(token) && !mayOpenClause(token, all[i + 1]) && !FINITE_AUXILIARIES.has(token.lower)
  return before.every(isPlain) && between.every(isPlain) ? { before, finite, between, last } : undefined
}

/** A conjunction, or a pronoun that begins a relative clause whose comma is missing. */
function mayOpenClause({ lower }: Token, next: Token | undefined): boolean {
  if (ARTICLES.has(lower))
    return next === undefined || !(isNoun(next) || next.forms.strong !== 0 || next.forms.weak !== 0)
  return SUBORDINATORS.has(lower) && !(PREPOSITIONS.has(lower) || /^(?:als|wie|damit|da)$/u.test(lower))
}

function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.lower && (token.forms.verb & VerbForm.pastParticiple) !== 0
}

/** `wurden insgesamt 62 000 Euro eingenommen worden` */
function passiveTwice({ finite, between, last }: Bracket): ChainMismatch | undefined {
  const isTwice = /^wurden?$/u.test(finite.lower) && last.lower === 'worden' && isParticiple(between.at(-1))
  return isTwice ? { finite, token: last, right: '' } : undefined
}

/** `hat den Umsatz um elf Prozent gesteigert werden` */
function passiveBehindHave({ finite, between, last }: Bracket): ChainMismatch | undefined {
  const isPassive = HAVE.has(finite.lower) && last.lower === 'werden' && isParticiple(between.at(-1))
  return isPassive && ((between.at(-1)?.forms.verb ?? 0) & VerbForm.infinitive) === 0
    ? { finite, token: last, right: '' }
    : undefined
}

/** `Der Fonds wurde 2011 gründet`: the participle without its ge-. */
function finiteBehindWas({ finite, last }: Bracket, morphology: Morphology): ChainMismatch | undefined {
  if (!/^wurden?$/u.test(finite.lower) || !isSurelyFinite(last) || isAuxiliary(last.lower)) return undefined
  const right = `ge${last.lower}`
  return /t$/u.test(last.lower) && (morphology.formsOf(right).verb & VerbForm.pastParticiple) !== 0
    ? { finite, token: last, right }
    : undefined
}

/** `hat die Zahl der Unfälle zurückgegangen`, `haben sich`-verbs and those with an object left out. */
function perfectOfMotion({ finite, between, last }: Bracket): ChainMismatch | undefined {
  const be = WITH_BE.test(last.lower) ? BE_FOR_HAVE.get(finite.lower) : undefined
  if (be === undefined || between.some(({ lower }) => lower === 'sich')) return undefined
  return { finite: last, token: finite, right: be }
}

const BE_FOR_HAVE: ReadonlyMap<string, string> = new Map([
  ['hat', 'ist'],
  ['haben', 'sind'],
  ['hatte', 'war'],
  ['hatten', 'waren']
])

/** Participles that `sein` alone makes a perfect of. Source: Duden, Die Grammatik (Perfekt mit haben oder sein). */
export const WITH_BE =
  /^(?:(?:an|ab|zurück)?gestiegen|(?:ab)?gesunken|zurückgegangen|(?:an|entgegen|zusammen|zurück|hinzu)gekommen|gekommen|gewachsen|angewachsen|geblieben|geworden|gelungen|misslungen|entstanden|erschienen|verschwunden|(?:ver)?storben|gestorben|umgekommen|eingetroffen|gescheitert|ausgeschieden|zurückgetreten|beigetreten|verunglückt|eingestürzt|entkommen|geflohen|geflüchtet|(?:an|ab)gereist|zusammengebrochen|hervorgegangen|ausgefallen|explodiert)$/u

/** `Der Ausschuss wird sich im Mai damit befasst`: what has `sich` and a subject makes no passive (`Davon wird sich viel erhofft`). */
function reflexivePassive(
  { before, finite, between, last }: Bracket,
  morphology: Morphology
): ChainMismatch | undefined {
  if (!/^w[ie]rd(?:en)?$/u.test(finite.lower) || between[0]?.lower !== 'sich') return undefined
  if (!isParticiple(last) || (last.forms.verb & VerbForm.infinitive) !== 0 || IMPERSONAL.test(last.lower))
    return undefined
  const [subject, ...others] = nounGroupsOf(before)
  const isSubject = subject?.start === 0 && !subject.isGoverned && (subject.cells & NOMINATIVE) !== 0
  if (!isSubject || !others.every(({ isGoverned, isGenitive }) => isGoverned || isGenitive)) return undefined
  const right = infinitiveOfParticiple(last.lower, morphology)
  return right === undefined ? undefined : { finite, token: last, right }
}

const IMPERSONAL = /^(?:erhofft|versprochen|gewünscht|vorgestellt|gefragt|gemerkt)$/u

/** `Der Mann soll etwa 1,80 Meter groß gewesen`: these three have `sein` behind them, or before it. */
function lacksBe({ finite, between, last }: Bracket, { closes }: Stretch): ChainMismatch | undefined {
  if (
    !/^“?[.!]/u.test(closes) ||
    !MODAL_VERBS.has(finite.lower) ||
    !/^(?:gewesen|geworden|geblieben)$/u.test(last.lower)
  )
    return undefined
  if (between.some(({ lower }) => /^(?:sein|haben|werden|und)$/u.test(lower))) return undefined
  return { finite, token: last, right: `${last.lower} sein` }
}

/** `hat sich dafür ausspricht`: particle and verb are one word at the end of a subordinate clause alone. */
function finiteBehindHave({ finite, between, last }: Bracket, morphology: Morphology): ChainMismatch | undefined {
  if (!HAVE.has(finite.lower) || !isSurelyFinite(last) || isAuxiliary(last.lower)) return undefined
  if ((last.forms.verb & VerbForm.joined) === 0 || between.some(({ lower }) => /^(?:und|oder|sowie)$/u.test(lower)))
    return undefined
  const right = participleOfFinite(last.lower, morphology)
  return right === undefined ? undefined : { finite, token: last, right }
}

/** `möchte Vorurteile abzubauen`: behind a modal verb stands the infinitive alone, and nothing else that could take one with `zu`. */
function zuInsideBehindModal({ finite, between, last }: Bracket, { closes }: Stretch): ChainMismatch | undefined {
  if (!MODAL_VERBS.has(finite.lower) || (last.forms.verb & VerbForm.zuInfinitive) === 0 || !/^“?[.!]/u.test(closes))
    return undefined
  const mayTakeZu = (token: Token) =>
    isNoun(token)
      ? GOVERNS_INFINITIVE.test(token.text)
      : (token.forms.verb & NONFINITE) !== 0 || LEADS_INFINITIVE.test(token.lower)
  if (between.some(mayTakeZu)) return undefined
  const right = last.lower.replace(/^(\p{Ll}{2,}?)zu(?=\p{Ll}{3,}n$)/u, '$1')
  return right === last.lower ? undefined : { finite, token: last, right }
}

const NONFINITE = VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive

/** `das im Mai stattfinden sollte wurde`: one finite verb closes a subordinate clause. */
function twoFinites({ tokens, opens, closes }: Stretch): ChainMismatch | undefined {
  const [third, finite, token] = tokens.slice(-3)
  if (!third || !finite || !token || tokens.length < 4 || opens !== ',' || !/^“?[.,!]/u.test(closes)) return undefined
  if (!FINITE_ALONE.test(finite.lower) || !FINITE_ALONE.test(token.lower) || isNoun(third)) return undefined
  if (!SUBORDINATORS.has(tokens[0]?.lower ?? '') || /^w/u.test(tokens[0]?.lower ?? '')) return undefined
  const isVerb = (third.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0
  return isVerb && !tokens.slice(0, -3).some((word) => isSurelyFinite(word)) ? { finite, token, right: '' } : undefined
}

const FINITE_ALONE =
  /^(?:ist|war|waren|wird|wurden?|hat|hatten?|kann|konnten?|sollten?|muss|mussten?|will|wollten?|darf|durften?)$/u
