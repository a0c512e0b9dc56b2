import { isNoun, type Token } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { ALL_CELLS, type Cells, cells } from '../words/cells.ts'

/**
 * The place behind the noun phrase that begins at a word: article, adjectives, noun and what genitives follow (`viele der erschienenen
 * Mitglieder`, `Zeugen des Unfalls`); undefined where none begins that can stand in one of the cases asked for, or where its end
 * cannot be seen.
 */
export function phraseEnd(tokens: readonly Token[], from: number, allowed: Cells): number | undefined {
  let at = from
  let own: Cells = allowed
  const first = tokens[at]
  if (!first) return undefined
  const determiner = DETERMINERS.get(first.lower)
  if (determiner) own &= determiner.cells
  if (determiner || (ARTICLES.has(first.lower) && !isNoun(first)) || (ARTICLES.has(first.lower) && from === 0)) at++
  while (isBeforeNoun(tokens[at])) at++
  const noun = tokens[at]
  if (isGenitive(noun) && at === from + 1 && /^(?:viele|alle|einige|mehrere|zahlreiche)$/u.test(first.lower))
    return genitiveEnd(tokens, at)
  if (!noun || !(isNoun(noun) || AGED.test(noun.text))) return undefined
  const { noun: listed, weak } = noun.forms
  if ((listed | weak) !== 0 && ((listed | weak) & own) === 0) return undefined
  at++
  // Names of several words.
  while (isNoun(tokens[at]) && (tokens[at]?.forms.noun === 0 || listed === 0)) at++
  return genitiveEnd(tokens, at)
}

/** `39-Jährige` */
const AGED = /^\d+-\p{Lu}/u
const NUMBER = /^(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u

function isBeforeNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !isNoun(token) &&
    (NUMBER.test(token.lower) || (token.forms.weak !== 0 && !AGED.test(token.text)))
  )
}

const GENITIVE = cells('Gmfnp')

function isGenitive(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:der|des|dieser|dieses|unserer|unseres|ihrer|ihres|seiner|seines|aller|eines|einer)$/u.test(token.lower)
  )
}

function genitiveEnd(tokens: readonly Token[], at: number): number {
  if (!isGenitive(tokens[at])) return at
  return phraseEnd(tokens, at, GENITIVE & ALL_CELLS) ?? at
}
