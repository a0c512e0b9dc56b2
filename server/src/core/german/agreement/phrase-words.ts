import { isAttribute, isCertainNoun } from '../clauses/certain-nouns.ts'
import { isNoun, type Token } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { isGivenName } from '../names/given-names.ts'
import { ALL_CELLS, type Cells, SINGULAR } from '../words/cells.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { FINITE, type Morphology } from '../words/morphology.ts'
import { asPerson, withCells } from './declined-persons.ts'
import { cellsOf, type NounPhrase } from './phrase-repairs.ts'
import { NUMBER } from './seeming-articles.ts'
import { isBetween, isEin, lacksEnding } from './words-without-ending.ts'

/** Reads adjectives up to the noun; undefined where anything else comes between, or where the noun is not certain. */
export function readPhrase(
  tokens: readonly Token[],
  from: number,
  determiner: Token | undefined,
  governed: Cells,
  morphology: Morphology
): NounPhrase | undefined {
  const adjectives: Token[] = []
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    if (isNoun(token)) {
      if (PLACE_ADJECTIVE.test(token.text) && next && (isNoun(next) || next.lower === 'und' || next.lower === 'oder')) {
        if (token.forms.noun === 0 && isNoun(next)) continue
        // `Mitarbeiter Jan Beispiel` is no `Frankfurter Rathaus`.
        if (token.forms.noun === 0 || !isGivenName(next.text)) return undefined
      }
      if ((token.forms.weak | token.forms.strong) !== 0 && isNoun(next)) {
        // `der Hessische Landtag`, but also `die Studierenden Hessens`: a name's adjective, if it is one by its ending alone.
        if (token.forms.noun !== 0 || !NAME_ADJECTIVE.test(token.text)) return undefined
        adjectives.push(token)
        continue
      }
      // `alle Achtung gebietenden Leistungen`: the noun is the object of an attribute.
      if (/end(?:e[nmrs]?)$/u.test(next?.lower ?? '') && next?.forms.weak !== 0 && isNoun(tokens[i + 2]))
        return undefined
      // With an adjective between, `das` is an article whatever the noun: `das neue Spielgeräte`.
      const isArticle = determiner?.lower === 'das' && adjectives.length > 0
      if (isCertainNoun(token, next, isArticle ? undefined : determiner))
        return isMeasure(tokens, from, i, determiner)
          ? undefined
          : { determiner, adjectives, noun: asCounted(token, tokens[i - 1]), governed }
      if (determiner && adjectives.length > 0 && adjectives.every(({ forms }) => (forms.weak | forms.strong) !== 0)) {
        const person = asPerson(token, next, determiner)
        if (person) return { determiner, adjectives, noun: person, governed }
      }
      return i === from + 1 ? ofUnknownNoun(token, next, determiner, adjectives, governed) : undefined
    }
    if (NUMBER.test(token.lower) || ADVERBS_IN_E.has(token.lower)) continue
    // `die teilweise sanierten Häuser`
    if (/weise$/u.test(token.lower) && next && isAttribute(next)) continue
    // `ein solcher Antrag`, but `solch ein Antrag`
    const isSuch = i === from && SUCH.test(token.lower) && /^k?eine?[mnrs]?$/u.test(determiner?.lower ?? '')
    if (DETERMINERS.has(token.lower) || (NEW_PHRASE.test(token.lower) && !isSuch)) return undefined
    // `Diese beinhaltet verschiedene Themen`: behind what may be a pronoun, a verb.
    if (i === from && MAY_STAND_ALONE.test(determiner?.lower ?? '') && isVerbWithoutEnding(token)) return undefined
    // `ein weniger bekanntes Kapitel`: to a lower degree.
    if (token.lower === 'weniger' && next && !isCapitalised(next.text)) continue
    // `der früher verbreiteten Ansicht`: a comparative without ending is an adverb.
    if (token.forms.isBare && next && !isCapitalised(next.text) && next.forms.weak !== 0) continue
    if (token.forms.weak !== 0 || token.forms.strong !== 0) adjectives.push(token)
    else if (lacksEnding(token, next, tokens[i + 2], determiner, governed, morphology)) adjectives.push(token)
    else if (!isBetween(token, tokens[i - 1], next, isEin(determiner, governed))) return undefined
  }
  return undefined
}

const MAY_STAND_ALONE = /^(?:dies|jene|alle|viele|einige|manche|mehrere|beide|jede[rs]?$)/u

/** A finite verb that is a participle too, but no adjective with an ending. */
function isVerbWithoutEnding({ forms }: Token): boolean {
  return (forms.verb & FINITE) !== 0 && (forms.weak | forms.strong) === 0
}

/** `gibt es das neues Release`, `im neuem Meetup`: of article and adjective alone is known that they never go together, whatever the noun. */
function ofUnknownNoun(
  noun: Token,
  next: Token | undefined,
  determiner: Token | undefined,
  [adjective]: readonly Token[],
  governed: Cells
): NounPhrase | undefined {
  if (!determiner || !adjective || !isAttribute(adjective)) return undefined
  // `zu einem geeinte Europa`: behind a preposition more of them are no pronouns.
  if (!SURE_ARTICLE.test(determiner.lower) && !(governed !== ALL_CELLS && GOVERNED_ARTICLE.test(determiner.lower)))
    return undefined
  // Comparatives may be adverbs (`das früher Bürger`); what follows with an ending may be what the adjective goes with.
  if (
    adjective.forms.isBare ||
    !/^\p{Lu}[\p{L}-]+$/u.test(noun.text) ||
    (next && !isNoun(next) && next.forms.weak !== 0)
  )
    return undefined
  const phrase = { determiner, adjectives: [adjective], noun: withCells(noun, ALL_CELLS), governed }
  return (cellsOf(phrase) & governed) === 0 ? phrase : undefined
}

/** `zehn Mann`: a plural behind numbers alone. */
function asCounted(noun: Token, before: Token | undefined): Token {
  if (
    noun.text !== 'Mann' ||
    /^\d|^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u.test(before?.lower ?? '')
  )
    return noun
  return withCells(noun, noun.forms.noun & SINGULAR)
}

const GOVERNED_ARTICLE = /^(?:de[mnr]|eine[mnr]|(?:[ms]ein|ihr|unser|dies)e[mnr])$/u
const SURE_ARTICLE = /^(?:das|dem|des|[iav]m|zum|beim|zur)$/u

const SUCH = /^solche[mnrs]?$/u

/** `solch ein Tag`, `ließ einer der beiden einige Scheine fallen`: here another phrase begins. */
const NEW_PHRASE = /^(?:solch|einige|mehrere|manche|etliche)/u

const ADVERBS_IN_E = new Set(['gerade', 'lange', 'nahe'])

const PLACE_ADJECTIVE = /^\p{Lu}\p{Ll}{2,}er$/u

const NAME_ADJECTIVE = /(?:isch|deutsch|lich|ig)e[nmrs]?$/u

/** `ein 37 Jahre alter Mann`, `ein wenige Tage altes Kalb`: the number belongs to a measure, and that to an adjective. */
function isMeasure(tokens: readonly Token[], from: number, at: number, determiner: Token | undefined): boolean {
  if (!tokens.slice(from, at).some(({ lower }) => NUMBER.test(lower) || lower === 'wenige')) return false
  if (!/^(?:der|die|den)$/u.test(determiner?.lower ?? '')) return true
  // `den 41 Jahre alten Fahrer`: the article is that of a noun further right.
  const next = tokens[at + 1]
  return next !== undefined && !isNoun(next) && next.forms.weak !== 0 && isNoun(tokens[at + 2])
}
