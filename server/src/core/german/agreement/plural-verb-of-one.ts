import { BE, BECOME, FINITE_AUXILIARIES, HAVE, MODAL_PLURAL, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { COPULAS } from '../clauses/function-words.ts'
import { type NumberMismatch, numberOf } from '../clauses/number-comparison.ts'
import { VerbForm } from '../words/morphology.ts'
import type { ClauseOfVerb } from './clause-of-verb.ts'
import { areSurelyOne, isSurelySubject, oneThing } from './group-number.ts'
import { holdsNothingSeveral, joinsNothing } from './nothing-several.ts'
import { mismatchInClause } from './number-of-clause.ts'
import { isKnownOpening, ONE } from './opening-words.ts'

/**
 * A verb in the plural in whose clause nothing is several: `Dass es sie gibt, sind eine gute Nachricht`, `Der Mann, der dort wohnt, wurden
 * verletzt`, `die Zeit, in der die Halle gebaut wurden`. Whatever is its subject, it has the other number.
 * Source: Duden, Die Grammatik (Kongruenz von Subjekt und Finitum).
 */
export function pluralVerbOfOne(stretch: Stretch): NumberMismatch | undefined {
  return mismatchInClause(stretch, { isVerb: isPluralVerb, beside: heBeside, subjectOf, number: 'singular' })
}

/** `…, er haben den Antrag gestellt`: the pronoun opens a main clause and cannot be anything else. */
function heBeside([first, verb, next]: readonly Token[], at: number): Token | undefined {
  if (at !== 1) return undefined
  const isAuxiliary =
    FINITE_AUXILIARIES.has(verb?.lower ?? '') && next !== undefined && !/^(?:und|oder)$/u.test(next.lower)
  return isAuxiliary && /^(?:[Ee]r|[Mm]an)$/u.test(first?.text ?? '') ? first : undefined
}

function isPluralVerb(token: Token): boolean {
  if (isNoun(token) || numberOf(token) !== 'plural') return false
  return FINITE_AUXILIARIES.has(token.lower) || isSurelyFinite(token)
}

function subjectOf(clause: ClauseOfVerb, verb: Token, { closes, tokens }: Stretch): Token | undefined {
  const { before, behind, opener } = clause
  const isMain = opener.length === 0
  if (opener.some(({ lower }) => /^(?:die|welche|wie|sie)$/u.test(lower))) return undefined
  // `Ein Haus haben im Grünen`: an infinitive looks the same.
  const isLast = tokens.at(-1) === verb
  if (
    isMain &&
    MODAL_PLURAL.has(verb.lower) &&
    (isLast || behind.length === 0 || !(/^“?[.!?(]/u.test(closes) || isClosed(behind)))
  )
    return undefined
  if (!holdsNothingSeveral(before, isMain)) return undefined
  const who = isMain ? beforeObject(clause, verb) : undefined
  if (who) return who
  const impersonal = isMain ? giving(behind, verb) : undefined
  if (impersonal) return impersonal
  if (!holdsNothingSeveral(behind, false)) return undefined
  const words = oneThing(before) ? before : behind
  const group = oneThing(words)
  const noun = group ? words[group.end] : pronounIn(clause)
  if (!noun) return undefined
  const isSubject = group !== undefined && isSurelySubject(words, group) && !isCopula(verb, behind)
  if (/:/u.test(closes) && !(isSubject || (BE.has(verb.lower) && isClosed(behind)))) return undefined
  if (isSubject) return noun
  return areSurelyOne(before) && areSurelyOne(behind) && !(isMain && !isKnownOpening(before)) ? noun : undefined
}

/** Two nominatives may stand beside these. */
function isCopula(verb: Token, behind: readonly Token[]): boolean {
  if (COPULAS.has(verb.lower) || /^(?:heißen|hießen|scheinen|schienen)$/u.test(verb.lower)) return true
  const last = behind.at(-1)
  if (BECOME.has(verb.lower))
    return !last || isNoun(last) || (last.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) === 0
  return /^(?:sein|werden|bleiben|heißen|gewesen|geworden|geblieben|genannt)$/u.test(last?.lower ?? '')
}

function isClosed(behind: readonly Token[]): boolean {
  const last = behind.at(-1)
  if (!last || isNoun(last)) return false
  return (last.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0 || last.forms.isBare
}

/** `Heute haben der Rat die Pläne beschlossen`, `Wer haben Fotos gemacht?`: a nominative right behind or before the verb, whatever the object is. */
function beforeObject({ before, behind }: ClauseOfVerb, verb: Token): Token | undefined {
  if (isCopula(verb, behind) || !(HAVE.has(verb.lower) || MODAL_VERBS.has(verb.lower) || BECOME.has(verb.lower)))
    return undefined
  if (!joinsNothing(before) || !joinsNothing(behind)) return undefined
  const [first] = before
  if (before.length === 1 && first?.lower === 'wer' && !BECOME.has(verb.lower)) return first
  const at = behind[0]?.lower === 'sich' ? 1 : 0
  const group = oneThing(behind)
  if (group?.start === at && isSurelySubject(behind, group)) return behind[group.end]
  const opening = oneThing(before)
  return opening?.start === 0 && isSurelySubject(before, opening) ? before[opening.end] : undefined
}

/** `Im Mai werden es Kurse geben`, `Dabei haben es Verletzte gegeben`: what there is is no subject. */
function giving(behind: readonly Token[], { lower }: Token): Token | undefined {
  const [es, ...more] = behind
  const last = HAVE.has(lower) ? 'gegeben' : 'geben'
  return es?.lower === 'es' && more.at(-1)?.lower === last ? es : undefined
}

/** A pronoun for one thing right beside the verb, or behind what opens the clause. */
function pronounIn({ before, behind, opener }: ClauseOfVerb): Token | undefined {
  const beside = opener.length > 0 ? [before[0]] : [before.at(-1), behind[0]]
  return beside.find((token) => token !== undefined && ONE.test(token.lower))
}
