import type { Token } from '../clauses/clauses.ts'
import { DEFINITE_ADJECTIVE } from '../clauses/definite-adjectives.ts'
import { cells } from '../words/cells.ts'
import { capitalised } from '../words/lexicon.ts'
import type { NounPhrase, Repair } from './phrase-repairs.ts'

const JOINED: ReadonlyMap<string, string> = new Map([
  ['in', 'im'],
  ['an', 'am'],
  ['von', 'vom'],
  ['zu', 'zum'],
  ['bei', 'beim']
])
const DATIVE = cells('Dmn')

/**
 * `in letzten Jahr`: the ending is right and the article is lost (`im letzten Jahr`). The preposition counts as part of the phrase, and
 * the repair is one of it alone; undefined where another is likelier.
 */
export function lostJoinedArticle(
  phrase: NounPhrase,
  before: Token | undefined
): { readonly phrase: NounPhrase; readonly repair: Repair } | undefined {
  const { determiner, adjectives, noun } = phrase
  const right = JOINED.get(before?.lower ?? '')
  if (!before || !right || determiner || (noun.forms.noun & DATIVE) === 0) return undefined
  if (!DEFINITE_ADJECTIVE.test(adjectives[0]?.lower ?? '')) return undefined
  const isCapital = before.text !== before.lower
  return {
    phrase: { ...phrase, determiner: before },
    repair: [{ token: before, right: isCapital ? capitalised(right) : right }]
  }
}
