import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { PLURAL } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { isPersonAdjective } from './nominal-endings.ts'

/**
 * `Alle Anwesende stimmten zu`: behind `alle` an adjective that stands as a noun has the weak ending, `Anwesenden`. The word at the
 * place, or undefined. Source: Duden, Die Grammatik (Deklination der Adjektive; substantivierte Adjektive).
 */
export function strongBehindAll(tokens: readonly Token[], at: number, morphology: Morphology): Token | undefined {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !isNoun(token) || tokens[at - 1]?.lower !== 'alle' || !ADJECTIVE.test(token.text)) return undefined
  const { strong, weak } = morphology.formsOf(token.lower)
  if (strong === 0 || weak === 0 || ORDINAL.test(token.lower)) return undefined
  // `dass wir alle Freiwillige sind`: what all of them are.
  if (/^(?:wir|ihr|sie)$/u.test(tokens[at - 2]?.lower ?? '')) return undefined
  // `alle Feste`, `alle Rechte`: the plural of a noun.
  if ((token.forms.noun & PLURAL) !== 0) return undefined
  // `alle Deutsche Meister`: a name; `alle Erwachsene betreffenden Fragen`: an attribute.
  const goesOn = next !== undefined && next.before === '' && (isNoun(next) || next.forms.weak !== 0)
  return goesOn ? undefined : token
}

const ADJECTIVE = /(?:nde|[^aeiou]te|ene|ige|liche|lose|sche|same|bare)$/u
const ORDINAL = /^(?:zwei|vier|fünf|sechs|sieb|ach|neun|zehn|elf|zwölf|\p{L}+(?:zehn|zigs|undert?s|ausends))te$/u

/**
 * `Viele Freiwilligen halfen`, `für einige Beschäftigten`: behind words for an indefinite number it has the strong ending,
 * `Freiwillige`. Only where no dative can be meant (`Viele Kranken helfen`: many help them). Source: as above.
 */
export function weakBehindMany({ tokens, isFirst }: Stretch, at: number): Token | undefined {
  const token = tokens[at]
  const [before, quantity, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  if (!token || !isNoun(token) || !MANY.test(quantity?.lower ?? '') || !/en$/u.test(token.text)) return undefined
  if (!isPersonAdjective(token.text.replace(/n$/u, '')) || (next && isNoun(next) && next.before === ''))
    return undefined
  if (next && (next.forms.weak | next.forms.strong) !== 0 && !isSurelyFinite(next)) return undefined
  const opensSentence = isFirst && at === 1 && next !== undefined && mayBeFinite(next)
  return opensSentence || /^(?:für|durch|ohne|gegen)$/u.test(before?.lower ?? '') ? token : undefined
}

const MANY = /^(?:viele|einige|mehrere|wenige|etliche|zahlreiche|weitere|andere|verschiedene)$/u
