import { BE, BECOME } from '../clauses/auxiliaries.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { asInSentence, nounGroupsOf } from '../clauses/noun-groups.ts'
import { isSeries, numberOf } from '../clauses/number-comparison.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { Case, cellsOfCase, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

const DATIVE = cellsOfCase(Case.dative)

/**
 * `Dort nutzen vielen Menschen das Angebot.`, `Der Verwaltung plant einen Umbau.`: a dative in a sentence in which nothing can be the
 * subject. Source: Duden, Die Grammatik (Subjekt im Nominativ).
 */
export function subjectInDative(
  stretch: Stretch,
  morphology: Morphology
): { readonly phrase: NounPhrase; readonly repair: Repair } | undefined {
  const { tokens, isFirst, closes, sentence } = stretch
  const next = sentence.tokens[tokens.length]
  if (!isFirst || tokens.length < 4 || !(/^“?[.!]/u.test(closes) || (closes === ',' && next?.lower === 'um')))
    return undefined
  if (tokens.some((_, i) => endOfZuInfinitive(tokens, i) !== undefined)) return undefined
  const phrase = severalBehindVerb(tokens) ?? feminineAtStart(stretch, morphology)
  const repair = phrase && repairsOf(phrase, morphology)[0]
  return repair && { phrase, repair }
}

/** The only verb of a main clause, in its second place; undefined where there are two. */
function onlyVerb(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex((token, i) => i > 0 && !isNoun(token) && (isSurelyFinite(token) || isPluralVerb(token)))
  const verb = tokens[at]
  if (!verb || tokens.slice(at + 1).some((token) => !isNoun(token) && isSurelyFinite(token))) return undefined
  return at
}

/** `Dort nutzen vielen Menschen das Angebot.` */
function severalBehindVerb(words: readonly Token[]): NounPhrase | undefined {
  const tokens = asInSentence(words)
  const at = onlyVerb(tokens)
  const verb = tokens[at ?? -1]
  const quantity = tokens[(at ?? 0) + 1]
  if (at === undefined || !verb || !quantity || numberOf(verb) !== 'plural' || !QUANTITY.test(quantity.lower))
    return undefined
  const noun = tokens[at + 2]
  if (!noun || !isNoun(noun) || (noun.forms.noun & DATIVE & PLURAL) === 0 || isSeries(tokens)) return undefined
  const before = tokens.slice(0, at)
  const isAdverb = before.length === 1 && before[0]?.forms.noun === 0
  const isPhrase =
    PREPOSITIONS.has(before[0]?.lower ?? '') &&
    nounGroupsOf(before).every((group) => group.isGoverned || group.isGenitive)
  if (!(isAdverb || isPhrase)) return undefined
  if (mayHoldSubject(before, 'plural') || mayHoldSubject(tokens.slice(at + 3), 'plural')) return undefined
  return { determiner: undefined, adjectives: [quantity], noun, governed: NOMINATIVE & PLURAL }
}

const QUANTITY = /^(?:vielen|zahlreichen|einigen|mehreren|etlichen|manchen|wenigen)$/u

/** `Der Verwaltung plant einen Umbau.`: a feminine noun, and no verb that says of the dative how somebody is (`ist kalt`, `wird geholfen`). */
function feminineAtStart(stretch: Stretch, morphology: Morphology): NounPhrase | undefined {
  const { tokens, closes } = stretch
  if (tokens[0]?.text !== 'Der' || closes === ',') return undefined
  const at = onlyVerb(tokens)
  const verb = tokens[at ?? -1]
  if (at === undefined || !verb || numberOf(verb) !== 'singular' || BE.has(verb.lower) || BECOME.has(verb.lower))
    return undefined
  const phrase = nounPhraseAt(stretch, 0, morphology)
  if (!phrase?.determiner || phrase.noun !== tokens[at - 1] || WITHOUT_SUBJECT.test(verb.lower)) return undefined
  const cells = cellsOf(phrase)
  if (cells === 0 || (cells & NOMINATIVE) !== 0 || (cells & DATIVE & SINGULAR) === 0) return undefined
  if (mayHoldSubject(tokens.slice(at + 1), 'singular')) return undefined
  return { ...phrase, governed: NOMINATIVE & SINGULAR }
}

/** These have a dative and no subject, or a clause as their subject. */
const WITHOUT_SUBJECT =
  /^(?:graut|graute|schwant|schwante|gelingt|gelang|genügt|genügte|reicht|reichte|geht|ging|fehlt|fehlte|droht|drohte|hilft|half)$/u
