import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { NO_VERBS, PREPOSITIONS } from '../clauses/function-words.ts'
import { isCapitalised, uncapitalised } from '../words/lexicon.ts'
import { type Morphology, NO_FORMS, VerbForm } from '../words/morphology.ts'
import { lowerOf } from './confusion-pattern.ts'

export interface MistakenVerb {
  readonly right: string
  readonly means: string
}

/** `wie sie Bücher liefen soll`: before the modal verb that ends a clause stands an infinitive. */
export function finiteForInfinitive(
  { tokens, closes }: Stretch,
  at: number,
  morphology: Morphology
): MistakenVerb | undefined {
  const modal = tokens[at + 1]
  const token = tokens[at]
  if (!token || at + 2 !== tokens.length || at < 2 || !/^(?:soll|kann|muss|will|darf)$/u.test(lowerOf(modal)))
    return undefined
  if (!/^[.,!;]/u.test(closes) || !isSurelyFinite(token) || (token.forms.verb & VerbForm.joined) !== 0) return undefined
  for (let i = token.text.length; i > 2; i--) {
    for (const letter of 'nre') {
      const right = token.text.slice(0, i) + letter + token.text.slice(i)
      if (right.endsWith('n') && (morphology.formsOf(right).verb & VerbForm.infinitive) !== 0)
        return { right, means: 'gebeugte Form' }
    }
  }
  return undefined
}

/** `trotz der hinhalten Taktik`: behind preposition and article the infinitive lacks the ending of a participle. */
export function infinitiveForParticiple(
  { tokens }: Stretch,
  at: number,
  morphology: Morphology
): MistakenVerb | undefined {
  const token = tokens[at]
  const noun = tokens[at + 1]
  const article = tokens[at - 1]
  if (!token || !article || !noun || isCapitalised(token.text) || !isNoun(noun)) return undefined
  // `Mit der rechnen Fachleute erst im Herbst`: a pronoun, and the verb of the clause, which has no other.
  const opensClause =
    GOVERNED_BY_VERBS.test(lowerOf(tokens[at - 2])) &&
    (at === 2 || /^(?:und|oder|aber|denn|doch)$/u.test(lowerOf(tokens[at - 3])))
  if (opensClause && !isSurelyFinite(tokens[at + 2]) && !FINITE_AUXILIARIES.has(lowerOf(tokens[at + 2]))) {
    const next = tokens[at + 2]
    if (!next || !isPluralVerb(next) || isLast(tokens, at + 2)) return undefined
  }
  // `Zum einen tragen Kunden die Last`
  if (/^z/u.test(lowerOf(tokens[at - 2])) && /^(?:einen|anderen)$/u.test(article.lower)) return undefined
  // `auf die sieben Seiten`
  if (NO_VERBS.has(token.lower)) return undefined
  if (!PREPOSITIONS.has(lowerOf(tokens[at - 2])) || at < 2 || (at === 2 && tokens[0]?.before === ',')) return undefined
  const { verb, strong, weak, isBare } = token.forms
  if ((verb & VerbForm.infinitive) === 0 || (verb & VerbForm.pastParticiple) !== 0 || (strong | weak) !== 0 || isBare)
    return undefined
  const wanted = DETERMINERS.get(article.lower)?.cells ?? 0
  const right = `${token.text}den`
  if ((wanted & noun.forms.noun) === 0 || morphology.formsOf(right).weak === 0) return undefined
  return { right, means: 'Grundform' }
}

/** Prepositions that verbs govern, and a pronoun behind them with these; `trotz der` is an article. */
const GOVERNED_BY_VERBS = /^(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|ohne|über|um|unter|von|vor|zu)$/u

function isLast(tokens: readonly Token[], at: number): boolean {
  return at === tokens.length - 1
}

/** `um Hetzte vorzubeugen`: a past tense with a capital that one letter parts from a noun. */
export function pastForNoun({ tokens, opens }: Stretch, at: number, morphology: Morphology): MistakenVerb | undefined {
  const token = tokens[at]
  // Lehrte is a town.
  if (!token || !/^\p{Lu}\p{Ll}{2,}te$/u.test(token.text) || token.text === 'Lehrte') return undefined
  // `fragte: „Wollte man …“`
  if (at === 0 && opens !== ',') return undefined
  const { noun, strong, weak, verb } = token.forms
  if ((noun | strong | weak) !== 0 || verb === 0 || isNoun(tokens[at - 1]) || isNoun(tokens[at + 1])) return undefined
  const right = `${token.text.slice(0, -2)}e`
  const forms = morphology.formsOf(right)
  if (forms === NO_FORMS || forms.noun === 0 || morphology.formsOf(uncapitalised(token.text)).noun !== 0)
    return undefined
  return { right, means: 'Form eines Verbs' }
}
