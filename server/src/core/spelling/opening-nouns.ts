import { BECOME, FINITE_AUXILIARIES, MODAL_VERBS } from '../german/clauses/auxiliaries.ts'
import { isSurelyFinite, type Stretch, stretchesOf, type Token } from '../german/clauses/clauses.ts'
import { CASE_OF_PREPOSITION, determinerOf } from '../german/clauses/determiners.ts'
import { ARTICLES, PREPOSITIONS } from '../german/clauses/function-words.ts'
import { numberOf } from '../german/clauses/number-comparison.ts'
import { cells, NOMINATIVE } from '../german/words/cells.ts'
import type { WordKnowledge } from '../german/words/knowledge.ts'
import { capitalised } from '../german/words/lexicon.ts'
import { type Morphology, VerbForm } from '../german/words/morphology.ts'
import type { Prose } from '../markdown/prose.ts'
import { type CapitalSlip, slipOf } from './capital-slip.ts'

/**
 * What stands as a noun behind the article that opens a sentence: `Das lesen macht Spaß`, `Das beste daran ist …`.
 * Source: Amtliches Regelwerk 2024, § 57.
 */
export function* openingNouns(prose: Prose, { morphology }: WordKnowledge): Generator<CapitalSlip> {
  for (const stretch of stretchesOf(prose, morphology)) {
    const [article, word] = stretch.tokens
    if (
      stretch.opens === ',' &&
      article &&
      isPluralBeforeVerb(stretch, morphology.formsOf(capitalised(article.text)).noun)
    )
      yield slipOf(article, capitalised(article.text))
    if (!stretch.isFirst || !article || !word || word.text !== word.lower) continue
    const noun = isBetween(stretch, morphology)
    if (noun) yield slipOf(noun, capitalised(noun.text))
    if (article.text !== 'Das' || noun) continue
    if (isActivity(stretch.tokens) || isSuperlative(stretch)) yield slipOf(word, capitalised(word.text))
  }
}

/**
 * `Der lauf führt durch den Wald`, `Mit der suche ist …`: between the article that opens a sentence and its finite verb stands a noun,
 * whatever else it looks like.
 */
function isBetween({ tokens, closes, opens }: Stretch, morphology: Morphology): Token | undefined {
  const at = PREPOSITIONS.has(tokens[0]?.lower ?? '') ? 2 : 1
  const [article, word, verb] = tokens.slice(at - 1) as (Token | undefined)[]
  if (!article || !word || !verb || word.text !== word.lower || opens !== '' || !/^\p{Ll}{3,}$/u.test(word.text))
    return undefined
  if (ARTICLES.has(word.lower) || NO_NOUNS.test(word.lower)) return undefined
  if (!isSurelyFinite(verb) && !FINITE_AUXILIARIES.has(verb.text)) return undefined
  const { strong, mixed, weak, isBare } = word.forms
  if ((strong | mixed | weak) !== 0) return undefined
  // `Das beweisen soll eine Studie.`
  if (takesInfinitive(verb) && (word.forms.verb & VerbForm.infinitive) !== 0) return undefined
  // `Die laut singt, ist meine Tante.`
  if (isBare && closes === ',') return undefined
  const determiner = determinerOf(article.lower)
  const allowed = at === 2 ? (CASE_OF_PREPOSITION.get(tokens[0]?.lower ?? '') ?? 0) : NOMINATIVE
  return determiner && (determiner.cells & allowed & morphology.formsOf(capitalised(word.text)).noun) !== 0
    ? word
    : undefined
}

/** Verbs whose infinitive may stand before them. */
function takesInfinitive({ lower }: Token): boolean {
  return MODAL_VERBS.has(lower) || BECOME.has(lower) || /^(?:lässt|lassen|ließ|hilft|half|geht|ging)$/u.test(lower)
}

/** Adverbs that look like other words: `Der links steht`, `Das morgen ist`. */
const NO_NOUNS =
  /^(?:links|rechts|morgen|abends|mal|eben|eins|gut|recht|laut|fest|gleich|weit|halt|wohl|heim|grad|just|bisschen|paar|wenig|viel)$/u

/** `Der Eintritt ist frei, spenden sind willkommen.`: a verb before another one at the start of a main clause. */
function isPluralBeforeVerb({ tokens, closes }: Stretch, noun: number): boolean {
  const [word, verb, next] = tokens
  if (!word || !verb || !next || tokens.length > LONGEST_REMARK || !/^[.!]/u.test(closes) || word.text !== word.lower)
    return false
  if ((noun & cells('Np')) === 0 || (word.forms.verb & VerbForm.infinitive) === 0 || word.forms.strong !== 0)
    return false
  return (
    /^(?:sind|werden)$/u.test(verb.lower) &&
    /^(?:willkommen|möglich|erwünscht|erbeten|gern|gerne|erforderlich|nötig)$/u.test(next.lower)
  )
}

const LONGEST_REMARK = 5

/** `Das lesen macht …`: an infinitive before the finite verb; `Das beweisen soll eine Studie` has the word as its object. */
function isActivity([, word, verb, behind]: readonly Token[]): boolean {
  if (!word || !verb || !behind || (word.forms.verb & VerbForm.infinitive) === 0 || word.forms.strong !== 0)
    return false
  if (MODAL_VERBS.has(word.lower) || takesInfinitive(verb)) return false
  return isSurelyFinite(verb) && numberOf(verb) === 'singular'
}

/** `Das beste daran …`; before `ist` only where a clause or nothing but a noun follows, for `das wichtigste` may be one of several. */
function isSuperlative({ tokens, closes, sentence }: Stretch): boolean {
  const [, word, next] = tokens
  if (!word || !next || !SUPERLATIVE.test(word.lower)) return false
  // `Das beste daran beteiligte Team …`
  if (/^(?:daran|dabei|hieran)$/u.test(next.lower))
    return /^(?:ist|sind|war|waren|bleibt)$/u.test(tokens[3]?.lower ?? '')
  if (!/^(?:ist|war|bleibt)$/u.test(next.lower)) return false
  if (tokens.length === 3) return closes === ',' && /^(?:dass|wenn|was)$/u.test(sentence.tokens[3]?.lower ?? '')
  // `Viele Museen … Das schönste war die Kunsthalle.`: one of several.
  return (
    /^(?:wichtigste|schlimmste)$/u.test(word.lower) &&
    closes === '.' &&
    /^(?:die|der)$/u.test(tokens[3]?.lower ?? '') &&
    !tokens.some(({ lower }) => PREPOSITIONS.has(lower))
  )
}

const SUPERLATIVE = /^(?:beste|wichtigste|schönste|schlimmste)$/u
