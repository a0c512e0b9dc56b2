import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { isGivenName } from '../names/given-names.ts'
import { PLURAL } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { uncapitalised } from '../words/lexicon.ts'
import { determinerBefore } from './articles-before.ts'
import { isKind } from './split-count-nouns.ts'

const WORD = /^\p{Lu}\p{Ll}{2,}$/u

/**
 * Two nouns whose compound is a word of the dictionary, behind an article that cannot belong to the first (`das Jugend Zentrum`), or
 * alone before the verb of a sentence (`Die Ampel Koalition zerbrach`): there a second noun has no place of its own.
 */
export function listedCompound(
  stretch: Stretch,
  at: number,
  { dictionary, gazetteer }: Knowledge
): readonly string[] | undefined {
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  const next = stretch.tokens[at + 2]
  if (!first || !second || !WORD.test(first.text) || !WORD.test(second.text)) return undefined
  if (first.forms.noun === 0 || second.forms.noun === 0 || (next?.start === second.end + 1 && isNoun(next)))
    return undefined
  if (isGivenName(first.text) || isGivenName(second.text)) return undefined
  const determiner = determinerBefore(stretch, at)
  const cells = DETERMINERS.get(determiner?.lower ?? '')?.cells ?? 0
  if ((cells & second.forms.noun & ~PLURAL) === 0) return undefined
  if (isKind(first.text)) return undefined
  const joined = first.text + uncapitalised(second.text)
  if (dictionary.explain?.(joined).reason !== 'listed') return undefined
  if ((first.forms.noun & cells) === 0)
    return determiner && mayBeRelative(stretch, determiner, first) ? undefined : [joined]
  // `Die Stadt Halle plant`: a place behind what it is.
  const isAlone = stretch.isFirst && determiner === stretch.sentence.tokens[0] && isSurelyFinite(next)
  return isAlone && !gazetteer.has(second.text) ? [joined] : undefined
}

/** `ein Gerät, mit dem Kinder Karten drucken`: the pronoun of a clause, with a subject and an object behind it. */
function mayBeRelative({ sentence, tokens }: Stretch, determiner: Token, first: Token): boolean {
  if (!DETERMINERS.get(determiner.lower)?.isPronoun || (first.forms.noun & PLURAL) === 0) return false
  const before = sentence.tokens[sentence.tokens.indexOf(determiner) - 1]
  return determiner.before !== '' || determiner === tokens[0] || PREPOSITIONS.has(before?.lower ?? '')
}
