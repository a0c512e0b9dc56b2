import { isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, SUBORDINATORS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { Case, cellsOfCase } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { WITH_BE } from './bracket-ends.ts'
import type { ChainMismatch } from './verb-chains.ts'

/**
 * `Die Pakete konnten bis heute nicht zugestellt, weil …`, `…, kann auf 20.000 Euro angehoben.`: behind a modal verb a participle has its
 * `werden`, whatever opens the clause. Source: Duden, Die Grammatik (Passiv; Rektion der Modalverben).
 */
export function lostInfinitive(stretch: Stretch): ChainMismatch | undefined {
  const { tokens, closes, sentence, at: from } = stretch
  const token = tokens.at(-1)
  if (!token || tokens.length < SHORTEST || !isParticiple(token)) return undefined
  const at = tokens.findIndex(({ text }) => MODAL.test(text) && MODAL_VERBS.has(text))
  const finite = tokens[at]
  if (!finite || at >= tokens.length - 1 || !isInSecondPlace(stretch, at)) return undefined
  if (!/^“?[.!]/u.test(closes) && !(closes === ',' && CLAUSE.test(sentence.tokens[from + tokens.length]?.lower ?? '')))
    return undefined
  const between = tokens.slice(at + 1, -1)
  if (between.some((word) => isOtherVerb(word)) || /^(?:als|wie|nur|und|oder)$/u.test(tokens.at(-2)?.lower ?? ''))
    return undefined
  return { finite, token, right: `${token.text} ${WITH_BE.test(token.lower) ? 'sein' : infinitive(finite, between)}` }
}

const SHORTEST = 3
const MODAL = /^(?:k[aöo]nn|m[uü]ss|soll|d[aü]rf|durft)/u
const CLAUSE = /^(?:weil|da|dass|wenn|damit|obwohl|nachdem|bevor|sobald|falls|sofern|um|denn|wo|wie)$/u

function isParticiple(token: Token): boolean {
  if (isNoun(token) || token.forms.strong !== 0) return false
  const { verb } = token.forms
  return (verb & VerbForm.pastParticiple) !== 0 && (verb & (VerbForm.infinitive | VerbForm.zuInfinitive)) === 0
}

/** The modal verb is the finite one of a main clause: behind `und`, behind its subject, or behind what has been inserted. */
function isInSecondPlace({ tokens, opens, isFirst }: Stretch, at: number): boolean {
  if (at === 0) return !isFirst && /^[,)–—]/u.test(opens)
  const [first] = tokens
  const before = tokens.slice(0, at)
  if (/^(?:und|oder)$/u.test(before.at(-1)?.lower ?? '')) return at > 1 && before.some((word) => mayBeFinite(word))
  if (!isFirst && opens !== ':') return at === 1 && opens === ',' && /^(?:er|wir|man|es|so)$/u.test(first?.lower ?? '')
  const opener = first?.lower ?? ''
  if (SUBORDINATORS.has(opener) && !ARTICLES.has(opener) && !/^(?:seit|bis|während)$/u.test(opener)) return false
  return !before.some((word) => isOtherVerb(word))
}

/** Any word that could be a verb of its own: a finite form, an infinitive, a conjunction that opens its clause. */
function isOtherVerb(word: Token): boolean {
  if (isNoun(word)) return false
  if (isAuxiliary(word.lower) || word.lower === 'sein' || CONJUNCTION.test(word.lower)) return true
  if (word.forms.weak !== 0) return false
  return isSurelyFinite(word) || (word.forms.verb & (VerbForm.infinitive | VerbForm.zuInfinitive)) !== 0
}

const CONJUNCTION = /^(?:dass|weil|wenn|ob|obwohl|aber|sondern|lassen|wer|was)$/u

/** `soll es sich um einen Irrtum gehandelt`, `soll den Mann geschlagen`: what somebody is said to have done. */
function infinitive(finite: Token, between: readonly Token[]): string {
  const hasObject =
    between.some(({ lower }) => lower === 'sich') ||
    nounGroupsOf(between).some(({ cells, isGoverned }) => !isGoverned && (cells & ~ACCUSATIVE) === 0)
  return /^soll/u.test(finite.lower) && hasObject ? 'haben' : 'werden'
}

const ACCUSATIVE = cellsOfCase(Case.accusative)
