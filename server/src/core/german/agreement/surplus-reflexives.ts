import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, type Stretch } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, PRONOUNS } from '../clauses/function-words.ts'
import { VerbForm } from '../words/morphology.ts'
import { JOINS_CLAUSES } from './surplus-verbs.ts'
import type { SurplusWord } from './surplus-word.ts'

/** `haben sich am Montag sich getroffen`: one verb, one `sich`. */
export function reflexiveTwice({ tokens }: Stretch): SurplusWord | undefined {
  const at = tokens.findIndex(({ text }) => text === 'sich')
  const again = tokens.findIndex(({ text }, i) => i > at + 1 && text === 'sich')
  const [noun, token] = [tokens[at], tokens[again]]
  if (at < 0 || !noun || !token) return undefined
  // `eine Tasche in der sich …`: a clause without its comma.
  if (ARTICLES.has(tokens[again - 1]?.lower ?? '') || PRONOUNS.has(tokens[again - 1]?.lower ?? '')) return undefined
  // `an sich`, `die sich stellenden Fragen`, `sich bemühen sich zu bessern`
  const hasOther = tokens.some(
    (word, i) =>
      JOINS_CLAUSES.test(word.lower) ||
      endOfZuInfinitive(tokens, i) !== undefined ||
      (/(?:end|t|en)e[nmrs]?$/u.test(word.lower) && word.forms.weak !== 0 && !ARTICLES.has(word.lower))
  )
  const isGoverned = [at, again].some(
    (i) => PREPOSITIONS.has(tokens[i - 1]?.lower ?? '') || tokens[i + 1]?.lower === 'selbst'
  )
  if (hasOther || isGoverned) return undefined
  const infinitives = tokens.filter(
    (word) => !isNoun(word) && (word.forms.verb & VerbForm.infinitive) !== 0 && !FINITE_AUXILIARIES.has(word.lower)
  )
  const finite = tokens.filter((word) => isSurelyFinite(word) || FINITE_AUXILIARIES.has(word.lower))
  // `Am Ehrenamt sich beteiligen zahlt sich aus`: an infinitive with its own.
  const isOne = !tokens.slice(at, again).some((word) => infinitives.includes(word))
  return isOne && infinitives.length < 2 && finite.length < 2 ? { kind: 'twice', token, noun } : undefined
}
