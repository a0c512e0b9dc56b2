import { isAttribute } from '../clauses/certain-nouns.ts'
import { isNoun, isSurelyFinite, type Token } from '../clauses/clauses.ts'
import { cells, cellsOfGender, Gender } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { clauseEnd } from './das-clause-ends.ts'

/** Whether `das` is no article here: what follows does not agree with it, as in `das die Schulen`, `das neue Schulen`. */
export function isApartFromArticle(tokens: readonly Token[]): boolean {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) return true
    const { noun, weak, isBare } = token.forms
    if (isNoun(token)) {
      if ((noun & WITH_DAS) !== 0 || (noun === 0 && (weak & NEUTER) !== 0 && tokens[i + 1] === undefined)) return false
      if (noun === 0 && weak !== 0) return true
      // A name has no article, if the verb stands at the end of the clause all the same.
      return (
        noun !== 0 ||
        (i === 1 && !token.text.includes('-') && clauseEnd(tokens) === tokens.length - 1 && tokens.length > 4)
      )
    }
    if (/\d/u.test(token.text)) continue
    if ((weak & NEUTER) === 0 && !isBare) return true
  }
  return true
}

/** `das hier gehört mir`, `das zu hören`, `das ihm gehörende Haus`: pronoun or article, with its own attribute behind it. */
export function isDemonstrative(tokens: readonly Token[]): boolean {
  const last = tokens.length - 1
  // `das große, spitze Dach`: the first of its attributes.
  if (tokens.length === 2 && tokens[1] && isAttribute(tokens[1])) return true
  const isInfinitive = ((tokens[last]?.forms.verb ?? 0) & VerbForm.infinitive) !== 0
  if (
    tokens[1]?.lower === 'zu' ||
    (isInfinitive && tokens[last - 1]?.lower === 'zu' && !tokens.slice(1, last).some((token) => isSurelyFinite(token)))
  )
    return true
  if (/^(?:hier|da|dort|mit|allein|alles)$/u.test(tokens[1]?.lower ?? '') && clauseEnd(tokens) < 0) return true
  return tokens.some(
    (token, i) =>
      token.lower.endsWith('ende') &&
      (token.forms.weak & NEUTER) !== 0 &&
      ((tokens[i + 1]?.forms.noun ?? 0) & WITH_DAS) !== 0
  )
}

const NEUTER = cellsOfGender(Gender.neuter)
/** What the article `das` itself is. */
const WITH_DAS = cells('Nn An')
