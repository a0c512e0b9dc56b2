import type { Stretch, Token } from '../clauses/clauses.ts'
import type { Morphology } from '../words/morphology.ts'
import { accusativeMismatch } from './accusative-verbs.ts'
import { rowMismatch } from './bare-rows.ts'
import { contradictingArticles } from './contradicting-articles.ts'
import { caseMismatches } from './coordinated-cases.ts'
import { dativeMismatch } from './dative-verbs.ts'
import { disagreements } from './disagreements.ts'
import { doubleNominative } from './double-nominatives.ts'
import { genitiveObject } from './genitive-objects.ts'
import { governedMismatches } from './governed-cases.ts'
import { joinedStranger } from './joined-strangers.ts'
import { lostDative } from './lost-datives.ts'
import { lostGenitive } from './lost-genitives.ts'
import type { NounPhrase, Repair } from './phrase-repairs.ts'
import { placeBehindVerb } from './places-behind-verbs.ts'
import { placeOfRest } from './places-of-rest.ts'
import { prepositionalMismatch } from './prepositional-objects.ts'
import { recipients } from './recipients.ts'
import { setAccusative } from './set-accusatives.ts'
import { subjectInDative } from './subjects-in-the-dative.ts'
import { joinedToThanks } from './thanks-to-several.ts'
import { verbCaseMismatches } from './verb-cases.ts'

/** A noun phrase whose words differ from each other, or that stands in another case than its surroundings ask for. */
export interface PhraseMismatch {
  /**
   * The words disagree; another case is due behind a word; a verb has its object in the dative instead of the accusative; a subject is in the accusative or dative; an object behind `es gibt` is in the
   * nominative; what `und` joins stands in two cases.
   */
  readonly reason: 'disagree' | 'governed' | 'accusative' | 'subject' | 'dativeSubject' | 'object' | 'case'
  readonly phrase: NounPhrase
  /** Likeliest first. */
  readonly repairs: readonly Repair[]
  /** What asks for the case: a preposition, a verb, the noun before `und`; empty where nothing does. */
  readonly word: string
  /** A preposition to put before the phrase. */
  readonly missing?: 'von' | undefined
}

/** The mismatches of noun phrases in a stretch. */
export function* phraseMismatches(stretch: Stretch, morphology: Morphology): Generator<PhraseMismatch> {
  const told = new Set<Token>()
  for (const mismatch of all(stretch, morphology)) {
    if (!told.has(mismatch.phrase.noun)) yield mismatch
    told.add(mismatch.phrase.noun)
  }
}

/** A phrase may come twice; what is first says more. */
function* all(stretch: Stretch, morphology: Morphology): Generator<PhraseMismatch> {
  const dative = dativeMismatch(stretch, morphology)
  if (dative) yield { reason: 'governed', phrase: dative.phrase, repairs: [dative.repair], word: dative.verb.text }
  const accusative = accusativeMismatch(stretch, morphology)
  if (accusative)
    yield { reason: 'accusative', phrase: accusative.phrase, repairs: [accusative.repair], word: accusative.verb.text }
  const set = setAccusative(stretch, morphology)
  if (set) yield { reason: 'accusative', phrase: set.phrase, repairs: [set.repair], word: set.verb.text }
  for (const found of disagreements(stretch, morphology)) yield { reason: 'disagree', word: '', ...found }
  const double = doubleNominative(stretch, morphology)
  if (double) yield { reason: 'accusative', phrase: double.phrase, repairs: [double.repair], word: double.verb.text }
  const genitive = lostGenitive(stretch, morphology)
  if (genitive)
    yield { reason: 'governed', phrase: genitive.phrase, repairs: [genitive.repair], word: genitive.head.text }
  for (const { preposition, phrase, repairs } of contradictingArticles(stretch))
    yield { reason: 'governed', phrase, repairs, word: preposition.text }
  for (const { governor, phrase, repair, missing } of governedMismatches(stretch, morphology))
    yield { reason: 'governed', phrase, repairs: [repair], word: governor.text, missing }
  const object = prepositionalMismatch(stretch, morphology)
  if (object) yield { reason: 'governed', phrase: object.phrase, repairs: [object.repair], word: object.governor.text }
  const receiver = lostDative(stretch, morphology)
  if (receiver)
    yield { reason: 'governed', phrase: receiver.phrase, repairs: [receiver.repair], word: receiver.verb.text }
  const place = placeBehindVerb(stretch, morphology)
  if (place) yield { reason: 'governed', phrase: place.phrase, repairs: [place.repair], word: place.word.text }
  for (const { preposition, phrase, repair } of recipients(stretch))
    yield { reason: 'governed', phrase, repairs: [repair], word: preposition.text }
  const joined = joinedToThanks(stretch, morphology)
  if (joined) yield { reason: 'governed', phrase: joined.phrase, repairs: [joined.repair], word: joined.verb.text }
  const row = rowMismatch(stretch)
  if (row)
    yield {
      reason: 'governed',
      phrase: row.phrase,
      repairs: [[{ token: row.phrase.noun, right: row.right }]],
      word: row.preposition.text
    }
  const ofGenitive = genitiveObject(stretch)
  if (ofGenitive)
    yield { reason: 'accusative', phrase: ofGenitive.phrase, repairs: [ofGenitive.repair], word: ofGenitive.verb.text }
  const rest = placeOfRest(stretch, morphology)
  if (rest) yield { reason: 'governed', phrase: rest.phrase, repairs: [rest.repair], word: rest.word.text }
  const subject = subjectInDative(stretch, morphology)
  if (subject) yield { reason: 'dativeSubject', phrase: subject.phrase, repairs: [subject.repair], word: '' }
  for (const { role, phrase, repair } of verbCaseMismatches(stretch, morphology))
    yield { reason: role, phrase, repairs: [repair], word: '' }
  for (const { phrase, repair, joinedTo } of caseMismatches(stretch, morphology))
    yield { reason: 'case', phrase, repairs: [repair], word: joinedTo.text }
  const stranger = joinedStranger(stretch, morphology)
  if (stranger)
    yield { reason: 'case', phrase: stranger.phrase, repairs: [stranger.repair], word: stranger.joinedTo.text }
}
