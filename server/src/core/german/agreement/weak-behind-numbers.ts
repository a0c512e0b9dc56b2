import { isAttribute, isCertainNoun } from '../clauses/certain-nouns.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { DATIVE } from '../clauses/governing-words.ts'
import { Case, cellsOfCase, NOMINATIVE, PLURAL } from '../words/cells.ts'
import { countsSeveral } from '../words/number-words.ts'
import { MEASURE } from './counted-phrases.ts'
import { isPersonAdjective } from './nominal-endings.ts'
import type { NounPhrase, Repair } from './phrase-repairs.ts'

const ACCUSATIVE = cellsOfCase(Case.accusative)

/** The phrase behind a number, with its adjectives as they should be. */
export interface WeakBehindNumber {
  readonly phrase: NounPhrase
  readonly repairs: readonly Repair[]
}

/**
 * `haben sich 600 internationalen Studierende eingeschrieben`, `kamen 20 neuen Helfer`: a number without article has adjectives with
 * strong endings behind it, -e beside a plural that is no dative. Source: Duden, Die Grammatik (Deklination nach Zahlwörtern).
 */
export function weakBehindNumber({ tokens, isFirst }: Stretch, at: number): WeakBehindNumber | undefined {
  const number = tokens[at]?.lower ?? ''
  if (!countsSeveral(number) || /^(?:1[89]|20|21)\d\d$/u.test(number)) return undefined
  const adjectives: Token[] = []
  while (adjectives.length < 2 && isWeakPlural(tokens[at + 1 + adjectives.length]))
    adjectives.push(tokens[at + 1 + adjectives.length] as Token)
  const place = at + 1 + adjectives.length
  const [noun, next] = [tokens[place], tokens[place + 1]]
  if (adjectives.length === 0 || !noun || !isNoun(noun) || MEASURE.test(noun.text)) return undefined
  // `20 neuen Helfer suchenden Vereinen`: an attribute goes on.
  if (next && !isNoun(next) && (next.forms.weak | next.forms.strong) !== 0) return undefined
  const place0 = ABOUT.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const before = tokens[place0]
  const isAccusative = before !== undefined && /^(?:für|durch)$/u.test(before.lower)
  const isFree = before ? isSurelyFinite(before) || VERB.test(before.lower) : isFirst
  if (!isAccusative && !isFree) return undefined
  const isPerson = isPersonAdjective(noun.text) && /e$/u.test(noun.text)
  const isPlural = isCertainNoun(noun, next, undefined) && (noun.forms.noun & PLURAL & NOMINATIVE) !== 0
  if (!isPerson && !(isPlural && (isAccusative || (noun.forms.noun & PLURAL & DATIVE) === 0))) return undefined
  const repair = adjectives.map((token) => ({ token, right: token.text.replace(/n$/u, '') }))
  const governed = (isAccusative ? ACCUSATIVE : NOMINATIVE | ACCUSATIVE) & PLURAL
  return { phrase: { determiner: undefined, adjectives, noun, governed }, repairs: [repair] }
}

function isWeakPlural(token: Token | undefined): boolean {
  return token !== undefined && isAttribute(token) && /en$/u.test(token.lower) && (token.forms.weak & PLURAL) !== 0
}

const ABOUT =
  /^(?:rund|etwa|knapp|fast|insgesamt|circa|mindestens|höchstens|bereits|nur|allein|schon|weitere|auch|außerdem|zudem)$/u
const VERB = /^(?:sich|haben|hatten|werden|wurden|sind|waren|kommen|kamen|suchen|fanden|finden|arbeiten|es|wir)$/u
