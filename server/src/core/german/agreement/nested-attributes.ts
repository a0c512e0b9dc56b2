import { isNoun, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { attributeBehind } from '../clauses/governing-words.ts'
import { ALL_CELLS, type Cells } from '../words/cells.ts'
import { commonCells, type NounPhrase } from './phrase-repairs.ts'

/** `für dem Amt bekannte Fälle`: the preposition has nothing to do with the article, which shows another case. */
export function isOfAttribute({ determiner, noun, governed }: NounPhrase, tokens: readonly Token[]): boolean {
  const own = determinerOf(determiner?.lower ?? '')?.cells ?? ALL_CELLS
  const attribute = (own & governed) === 0 ? attributeBehind(tokens, tokens.indexOf(noun)) : undefined
  return attribute !== undefined && mayBeGoverned(tokens, attribute, governed)
}

/** `von die Regierung freier Protest`: what the attribute belongs to must be able to stand in the case of the preposition. */
function mayBeGoverned(tokens: readonly Token[], attribute: number, governed: Cells): boolean {
  let place = attribute
  while (place < tokens.length && !isNoun(tokens[place])) place++
  const noun = tokens[place]
  if (!noun || noun.forms.noun === 0 || place === attribute) return true
  const adjectives = tokens.slice(attribute, place).filter(({ forms }) => (forms.strong | forms.weak) !== 0)
  const forms = adjectives.map((token) => token.forms)
  return (commonCells(undefined, forms, noun.forms) & governed) !== 0
}
