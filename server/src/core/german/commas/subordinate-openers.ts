import { isPrepositionAt } from '../clauses/clause-shapes.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { isFiniteOrPreterite } from '../clauses/preterites.ts'
import { FINITE } from '../words/morphology.ts'
import { isRelativeAt } from './relative-readings.ts'

/** Where the subordinate clause begins that the stretch opens with; undefined where it opens with none that lacks its main verb. */
export function openerOf({ tokens, isFirst, opens, sentence, at }: Stretch): number | undefined {
  const first = tokens[0]
  if (!first) return undefined
  if (!isFirst && opens === ',') {
    const earlier = sentence.tokens.slice(0, at)
    const head = earlier.slice(
      Math.max(
        0,
        earlier.findLastIndex(({ before }) => /[:„–]/u.test(before))
      )
    )
    if (head.some((token, i) => i > 0 && isFiniteOrPreterite(token))) return undefined
    if (head.some((token) => CONJUNCTION.test(token.lower) || QUESTION.test(token.lower))) return undefined
    if (isNoun(head[0]) && ((head[0]?.forms.verb ?? 0) & FINITE) !== 0 && head[0]?.forms.noun === 0) return undefined
    return CONJUNCTION.test(first.lower) || isRelativeAt(tokens, 0) ? 0 : undefined
  }
  if (!isFirst && !/^[:–]?„?$/u.test(opens)) return undefined
  const start = BEFORE_OPENER.test(first.lower) ? 1 : 0
  const { lower = '' } = tokens[start] ?? {}
  if (QUESTION.test(lower)) return start
  if (!CONJUNCTION.test(lower)) return undefined
  return /^(?:bis|seit|während)$/u.test(lower) && isPrepositionAt(tokens, start) && !isNominativeAt(tokens, start + 1)
    ? undefined
    : start
}

/** What may stand before the opener and belongs to it: `auch wenn`, `egal ob`. */
const BEFORE_OPENER = /^(?:und|aber|doch|denn|auch|selbst|gerade|nur|immer|erst|egal|besonders)$/u
/** Also those that are prepositions or particles as well. */
export const CONJUNCTION =
  /^(?:dass|weil|wenn|obwohl|nachdem|bevor|sobald|falls|sofern|ob|solange|soweit|indem|da|seit|seitdem|während|damit|als|wie|bis|sodass)$/u
const QUESTION = /^(?:wer|was|wen|wem|wo|warum|weshalb|wann|welche[mnrs]?|wof[üu]r|womit)$/u

/** `während die Betriebe …`: the prepositions of time take a dative or a genitive. */
export function isNominativeAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:die|das)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower !== 'bis'
}

/** Behind words that lack a verb the clause may begin without its comma: `Bei allen die helfen wollen bedankt sich …`. */
export function innerOpener({ tokens, isFirst }: Stretch, from: number): number | undefined {
  const hasVerb = tokens.slice(0, from).some((token, i) => i > 0 && isFiniteOrPreterite(token))
  return isFirst && !hasVerb ? from : undefined
}

/** `…, das große bleibt geschlossen`: an adjective that stands for a noun, and the verb of its own sentence. */
export function isNominal(tokens: readonly Token[], opener: number, end: number): boolean {
  const adjective = tokens[opener + 1]
  return (
    end === opener + 2 &&
    /^(?:der|die|das)$/u.test(tokens[opener]?.lower ?? '') &&
    adjective !== undefined &&
    !isNoun(adjective) &&
    adjective.forms.weak !== 0
  )
}
