import { isAttribute } from '../clauses/certain-nouns.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { articleOf, DETERMINERS, determinerOf } from '../clauses/determiners.ts'
import { caseBehind, caseOfAddressee, DATIVE, isInvertible, isWhatFor } from '../clauses/governing-words.ts'
import { ALL_CELLS, PLURAL } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { caseBehindZu } from './articles-behind-zu.ts'
import { barePlural, countedPhrase, listedPhrase } from './counted-phrases.ts'
import { agrees, type NounPhrase } from './phrase-repairs.ts'
import { readPhrase } from './phrase-words.ts'
import { isNoQuantity, isSeveral, mayBeManyPeople } from './quantities.ts'
import { isNoArticle } from './seeming-articles.ts'

/** The phrase that begins at a place with an article, or behind a preposition with an adjective; undefined where none is certain. */
export function nounPhraseAt(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const token = stretch.tokens[at]
  if (!token) return undefined
  const determiner = determinerOf(token.lower) ?? (isOwner(stretch.tokens, at) ? articleOf(token.lower) : undefined)
  if (!determiner) return withoutArticle(stretch, at, token, morphology)
  return isNoArticle(stretch, at, determiner, morphology) || isNoQuantity(stretch.tokens, at)
    ? undefined
    : behindArticle(stretch, at, token, morphology)
}

function behindArticle(stretch: Stretch, at: number, token: Token, morphology: Morphology): NounPhrase | undefined {
  const { tokens } = stretch
  const before = tokens[at - 1]
  const governed =
    before && !isInvertible(before, tokens[at - 2], token, tokens[at + 1]) && !isWhatFor(tokens, at)
      ? (caseOfAddressee(tokens, at) ?? caseBehind(stretch, at) ?? caseBehindZu(stretch, at) ?? ALL_CELLS)
      : ALL_CELLS
  const phrase = readPhrase(tokens, at + 1, token, governed, morphology)
  // `für ihr fremde Menschen`: the pronoun of an attribute.
  if (!phrase || (!determinerOf(token.lower) && (phrase.noun.forms.noun & PLURAL) !== 0)) return undefined
  if (governed !== ALL_CELLS || DETERMINERS.has(before?.lower ?? '')) return phrase
  if (mayBeManyPeople(tokens, at, phrase)) return undefined
  return isSeveral(token, phrase) ? { ...phrase, governed: PLURAL } : phrase
}

/** Without an article only a preposition says what is due, and of an adjective alone nobody knows whether it is one. */
function withoutArticle(stretch: Stretch, at: number, token: Token, morphology: Morphology): NounPhrase | undefined {
  const { tokens } = stretch
  const before = tokens[at - 1]
  const several = countedPhrase(stretch, at, morphology) ?? listedPhrase(stretch, at, morphology)
  if (several) return several
  const governed = caseBehind(stretch, at)
  // `zu Probleme führen`: before a noun without article the word is no measure of it.
  const plural = governed === DATIVE || before?.text === 'zu' ? barePlural(tokens, at) : undefined
  if (plural) return plural
  if (governed === undefined && before?.text === 'zu') return behindZu(tokens, at, token, morphology)
  return governed !== undefined &&
    (isAttribute(token) || (isDeclinedVerb(token) && !isNoun(tokens[at - 2]))) &&
    isNoun(tokens[at + 1]) &&
    !(ADVERBIAL_TOO.test(before?.lower ?? '') && PLACED.test(token.lower)) &&
    !isInvertible(before as Token, tokens[at - 2], token, tokens[at + 1])
    ? readPhrase(tokens, at, undefined, governed, morphology)
    : undefined
}

/** `führt zu ineffizienten Vergabe`: whether it means a direction or a degree, the adjective agrees with its noun in no case. */
function behindZu(tokens: readonly Token[], at: number, token: Token, morphology: Morphology): NounPhrase | undefined {
  const far = tokens[at - 2]
  // `der zu langen Wartezeit`, `viel zu hohe Kosten`: the article is the one of the phrase, the degree has its own.
  if (!far || !(isNoun(far) || isSurelyFinite(far) || far.lower === 'wieder')) return undefined
  if (
    !isAttribute(token) ||
    !isNoun(tokens[at + 1]) ||
    /^(?:Gunsten|Lasten|Zeiten|Ehren)$/u.test(tokens[at + 1]?.text ?? '')
  )
    return undefined
  const phrase = readPhrase(tokens, at, undefined, ALL_CELLS, morphology)
  return phrase && !agrees(phrase) ? { ...phrase, governed: DATIVE } : undefined
}

/** `für ihr langjähriges Engagement`, `durch sein Team`: behind these no dative and no verb stands. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  return /^(?:ihr|sein)$/u.test(tokens[at]?.text ?? '') && /^(?:für|gegen|durch)$/u.test(tokens[at - 1]?.lower ?? '')
}

/** `von bekannte Gesichtern`: the past of a verb as well, which stands behind no preposition. */
function isDeclinedVerb({ text, lower, forms }: Token): boolean {
  return (
    text === lower &&
    /te[nmrs]?$|^lange[mnr]$/u.test(lower) &&
    forms.weak !== 0 &&
    ((forms.verb & VerbForm.infinitive) === 0 || lower === 'langen')
  )
}

/** `einen der beiden oberhalb befindlichen Orte`: here the preposition is an adverb. */
const ADVERBIAL_TOO = /^(?:ober|unter|außer|inner)halb$|^(?:diesseits|jenseits|abseits|inmitten|unweit|nahe)$/u

const PLACED =
  /^(?:befindlich|gelegen|liegend|stehend|genannt|erwähnt|beschrieben|abgebildet|angebracht|wohnend|lebend|verlaufend)e[mnrs]?$/u
