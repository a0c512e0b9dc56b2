import { isAttribute, isCertainNoun } from '../clauses/certain-nouns.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { articleOf, determinerOf } from '../clauses/determiners.ts'
import { NO_VERBS } from '../clauses/function-words.ts'
import { caseBehind } from '../clauses/governing-words.ts'
import { ALL_CELLS } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { commonCells, type NounPhrase } from './phrase-repairs.ts'
import { isNoArticle } from './seeming-articles.ts'

/**
 * `ein demokratische, offene Gesellschaft`, `der neuen, helle Saal`: a comma stands between the adjectives of one phrase. Silent where what
 * stands behind the comma could be a phrase of its own. Source: Amtliches Regelwerk 2024, § 71 (gleichrangige Adjektive); Duden, Die
 * Grammatik (Deklination mehrerer Adjektive).
 */
export function listedAdjectives(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const { tokens, closes, sentence, at: from } = stretch
  // One or two adjectives stand between the determiner and the comma.
  if (closes !== ',' || at < tokens.length - 3 || at === tokens.length - 1) return undefined
  const determiner = tokens[at]
  const own = determiner && determinerOf(determiner.lower)
  const first = tokens.slice(at + 1)
  if (!own || !first.every(isDeclined)) return undefined
  if (isNoArticle(stretch, at, own, morphology)) return undefined
  const second: Token[] = []
  let place = from + tokens.length
  for (; place < sentence.tokens.length && second.length < MOST; place++) {
    const token = sentence.tokens[place] as Token
    if (isNoun(token)) break
    const isBetween = second.length > 0 && token.lower === 'und' && token.before === ''
    if (isBetween) continue
    if (!isDeclined(token) || determinerOf(token.lower) || !/^,?$/u.test(token.before)) return undefined
    second.push(token)
  }
  const [noun, next] = [sentence.tokens[place], sentence.tokens[place + 1]]
  if (second.length === 0 || !noun || !isNoun(noun) || noun.before !== '') return undefined
  if (!isCertainNoun(noun, next?.before === '' ? next : undefined, determiner)) return undefined
  // `die alten, neue Wege gehenden Vereine`: an attribute goes on behind the noun.
  if (next?.before === '' && (next.forms.weak | next.forms.strong) !== 0) return undefined
  const formsOf = (adjectives: readonly Token[]) => adjectives.map((token) => token.forms)
  const governed = caseBehind(stretch, at) ?? ALL_CELLS
  const clashes = (commonCells(articleOf(determiner.lower), formsOf(first), ANY_NOUN(noun)) & governed) === 0
  if (!clashes && commonCells(undefined, formsOf(second), noun.forms) !== 0) return undefined
  return { determiner, adjectives: [...first, ...second], noun, governed }
}

const MOST = 3

/** `breite`, `hellen`: between article and noun what may be a verb elsewhere is none. */
function isDeclined(token: Token): boolean {
  return isAttribute(token) || (token.text === token.lower && token.forms.weak !== 0 && NO_VERBS.has(token.lower))
}

const ANY_NOUN = ({ forms }: Token) => ({ ...forms, noun: ALL_CELLS })
