import { isInfinitiveAtEnd } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { DETERMINERS, type Determiner } from '../clauses/determiners.ts'
import { PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { isNeuterBehind, mayOpenSentence } from '../clauses/governing-words.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { FINITE, type Morphology } from '../words/morphology.ts'
import { needsItsArticle } from './nouns-in-need.ts'
import { isGenitiveAlone } from './phrase-repairs.ts'

/** Whether what looks like an article is a pronoun, a numeral, or a part of a set phrase. */
export function isNoArticle(stretch: Stretch, at: number, determiner: Determiner, morphology: Morphology): boolean {
  const { tokens } = stretch
  const { text = '', lower = '' } = tokens[at] ?? {}
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (isCapitalised(text) && !(at === 0 && mayOpenSentence(stretch))) return true
  // `um ein Uhr`, `bei unser beider Besuch`: an hour, a genitive.
  if (lower === 'ein' && next?.text === 'Uhr') return true
  if (lower === 'unser' && /^(?:alle|beide)r$/u.test(next?.lower ?? '')) return true
  // `Die Einen loben den Entwurf`: with the capital that some give it (§ 58 E4) a pronoun still.
  if (/^(?:Einen|Anderen)$/u.test(next?.text ?? '')) return true
  // `über die Maßen`, `über alle Maßen`: set phrases of an old noun.
  if (/^(?:die|alle)$/u.test(lower) && next?.text === 'Maßen') return true
  // `Am besten bezahlte Stellen`: the superlative is the adverb of an attribute.
  const attribute = tokens[at + 2]
  if (lower === 'am' && /sten$/u.test(next?.lower ?? '') && attribute && !isNoun(attribute)) return true
  // `mit um die 400 Gästen`: here the two words mean `about`.
  if (isAbout(tokens, at)) return true
  // `die zahlreiche Teilnahme`
  const isBehindArticle = before !== undefined && DETERMINERS.has(before.lower)
  if (isBehindArticle && !DETERMINERS.has(lower)) return true
  // `das eine Buch`, `deren einer Teil`: here the second word is a numeral.
  if ((isBehindArticle || /^de(?:re|sse)n$/u.test(before?.lower ?? '')) && /^ein/u.test(lower)) return true
  // `der Politik und dem Handwerks`: no relative clause begins with a genitive.
  const isJoined = /^(?:und|oder)$/u.test(before?.lower ?? '') && /^de[mn]$/u.test(lower)
  const isGenitive = isJoined && next !== undefined && isGenitiveAlone(next, morphology)
  if (determiner.isPronoun && !isGenitive && mayBePronoun(stretch, at) && !needsItsArticle(tokens, at)) return true
  return lower === 'das' && isSubjectBehindVerb(tokens, at)
}

/** `Ist das Kunst?`, `Dort fanden viele Trost.`: right behind the verb the pronoun is the subject. */
export function isSubjectBehindVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (before.forms.verb & FINITE) !== 0 && !isNeuterBehind(tokens, at)
}

/** `an die`, `um die` before a number, behind a preposition or an article that governs what is counted. */
export function isAbout(tokens: readonly Token[], at: number): boolean {
  const [outer, adverb, article, count] = tokens.slice(Math.max(at - 2, 0), at + 2)
  if (at < 2 || article?.lower !== 'die' || !/^(?:an|um)$/u.test(adverb?.lower ?? '')) return false
  const isGoverned =
    PREPOSITIONS.has(outer?.lower ?? '') || outer?.lower === 'so' || DETERMINERS.has(outer?.lower ?? '')
  return isGoverned && NUMBER.test(count?.lower ?? '')
}

export const NUMBER =
  /^(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend)$/u

/** Behind a comma `der`, `die`, `das` open a relative clause, with a preposition before them too. */
function mayBePronoun({ opens, isFirst, at: from, tokens }: Stretch, at: number): boolean {
  if (at === 0) return (!isFirst || from > 0) && !isInfinitiveGroup(tokens)
  // `, um die Suche zu beginnen`
  if (at === 1 && /^(?:um|ohne|statt|anstatt)$/u.test(tokens[0]?.lower ?? '') && isInfinitiveGroup(tokens)) return false
  // `zwischen den Schulen und dem Betrieben`: in a sentence without a comma before there is no relative clause to go on.
  const isArticle = isFirst && /^(?:dem|den)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'und'
  if (isArticle && isNoun(tokens[at + 1])) return false
  // `, der am Bach beginnt und an dem Tafeln stehen`
  const [last, link, preposition] = tokens.slice(Math.max(0, at - 3), at)
  const isClause = !isFirst && !PLAIN_SUBORDINATORS.has(tokens[0]?.lower ?? '')
  if (isClause && last && link?.lower === 'und' && PREPOSITIONS.has(preposition?.lower ?? '') && mayBeFinite(last))
    return true
  return (
    // `…, muss das Bündnis sammeln`: behind the verb of a main clause stands no relative pronoun.
    (at === 1 && opens !== '' && !isNoun(tokens[0]) && !isSurelyFinite(tokens[0])) ||
    /^(?:und|oder|aber|sowie|als|wie|dass|ob|weil|wenn|alle|diejenigen|jeder|jemand|niemand)$/u.test(
      tokens[at - 1]?.lower ?? ''
    )
  )
}

/** `…, den Dienste selbst zu betreiben`: a group without a finite verb has no relative pronoun. */
function isInfinitiveGroup(tokens: readonly Token[]): boolean {
  return isInfinitiveAtEnd(tokens) && !tokens.slice(0, -2).some((token) => mayBeFinite(token))
}
