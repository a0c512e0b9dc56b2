import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { articleOf } from '../clauses/determiners.ts'
import { isGivenName } from '../names/given-names.ts'
import { ALL_CELLS, Case, cell, cellsOfGender, Gender, PLURAL, SINGULAR } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { bareGenitive, weakBehindNoun } from './bare-genitives.ts'
import { barePhraseAt } from './bare-phrases.ts'
import { hasOtherGender } from './joined-articles.ts'
import { listedAdjectives } from './listed-adjectives.ts'
import { lostJoinedArticle } from './lost-joined-articles.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { personPhrase } from './person-adjectives.ts'
import { agrees, isGenitiveAlone, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'
import { quantifiedDative } from './quantified-datives.ts'
import { isSeeming } from './seeming-disagreements.ts'
import { weakBehindNumber } from './weak-behind-numbers.ts'

export interface Disagreement {
  readonly phrase: NounPhrase
  /** The words as they could agree, as few as possible changed in each, likeliest first. */
  readonly repairs: readonly Repair[]
}

/** The noun phrases of a stretch whose words agree in no case, gender and number. Source: Duden, Die Grammatik (Kongruenz). */
export function* disagreements(stretch: Stretch, morphology: Morphology): Generator<Disagreement> {
  const { tokens } = stretch
  for (let at = 0; at < tokens.length; at++) {
    const weak = weakBehindNumber(stretch, at) ?? personPhrase(stretch, at)
    if (weak) {
      yield weak
      continue
    }
    const phrase =
      nounPhraseAt(stretch, at, morphology) ??
      quantifiedDative(stretch, at) ??
      bareGenitive(stretch, at) ??
      weakBehindNoun(stretch, at) ??
      listedAdjectives(stretch, at, morphology) ??
      barePhraseAt(stretch, at, morphology)
    if (
      !phrase ||
      (phrase.adjectives.length === 0 &&
        CONTRACTED.test(phrase.determiner?.lower ?? '') &&
        !isGenitiveAlone(phrase.noun, morphology) &&
        !hasOtherGender(phrase, tokens, morphology)) ||
      agrees(phrase) ||
      isSuperlative(phrase) ||
      isSeeming(phrase, stretch, at, morphology)
    )
      continue
    const repairs = likeliest(
      repairsOf(phrase, morphology),
      phrase,
      tokens[at - 1],
      tokens[tokens.indexOf(phrase.noun) + 1]
    )
    if (repairs.length === 0) continue
    const lost = lostJoinedArticle(phrase, tokens[at - 1])
    yield lost
      ? { phrase: lost.phrase, repairs: [lost.repair, ...repairs].slice(0, MOST_REPAIRS) }
      : { phrase, repairs: repairs.slice(0, MOST_REPAIRS) }
  }
}

/** `die für ihn am passendste Halle`: a superlative, and no article. */
function isSuperlative({ determiner, adjectives, noun }: NounPhrase): boolean {
  if (determiner?.lower !== 'am' || !/[sßz]te[nrms]?$/u.test(adjectives[0]?.lower ?? '')) return false
  return ((articleOf('am')?.cells ?? 0) & noun.forms.noun) === 0
}

/** The repairs in the order of what was meant most likely. */
function likeliest(
  repairs: readonly Repair[],
  { determiner, adjectives, noun, governed }: NounPhrase,
  before: Token | undefined,
  next: Token | undefined
): readonly Repair[] {
  const first = (isLikely: (repair: Repair) => boolean) => [
    ...repairs.filter(isLikely),
    ...repairs.filter((repair) => !isLikely(repair))
  ]
  // `neue Angebot`: without an article sooner several than one.
  if (!determiner && governed === ALL_CELLS && adjectives.at(-1)?.lower.endsWith('e'))
    return first((repair) => repair.every(({ token }) => token === noun))
  // `unseren Mitarbeiter Jan Beispiel`: it is one.
  if (isGivenName(next?.text ?? '') && (noun.forms.noun & PLURAL) !== 0 && (noun.forms.noun & SINGULAR) !== 0)
    return first((repair) => repair.every(({ token }) => token !== noun))
  // `den Exponent`, `einen Student`: what declines weakly has lost its ending.
  if (
    /^(?:de[mns]|k?eine[mns])$/u.test(determiner?.lower ?? '') &&
    noun.forms.noun === cell(Case.nominative, Gender.masculine)
  )
    return first((repair) => repair.every(({ token }) => token === noun))
  // `Dort schließt der Zentrum`: where `der` is no genitive, it is a nominative of another gender.
  if (determiner?.lower === 'der' && !isNoun(before) && governed === ALL_CELLS && (noun.forms.noun & ~NEUTER) === 0)
    return first((repair) => repair.length === 1 && repair[0]?.right.toLowerCase() === 'das')
  // `das Engagement der Bürgern`: behind a noun the article is that of a genitive, and the noun has an ending too many.
  return determiner?.lower === 'der' && isNoun(before)
    ? first((repair) => repair.every(({ token }) => token !== determiner))
    : repairs
}

const NEUTER = cellsOfGender(Gender.neuter)

/** `am Main`, `zum Camp`: with a bare noun they are names and fixed phrases. */
const CONTRACTED = /^(?:[iav]m|vom|zum|zur|beim|ins|ans|fürs)$/u
const MOST_REPAIRS = 3
