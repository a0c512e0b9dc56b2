import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { asInSentence, isTime, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { Case, cellsOfCase, NOMINATIVE, PLURAL } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** A noun phrase in another case that can only be the genitive of the noun before it. */
export interface LostGenitive {
  readonly head: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

const GENITIVE = cellsOfCase(Case.genitive)

/**
 * `Der Anteil die geförderten Betriebe stieg.`, `Auf der Grundlage die Pläne wird gebaut.`: before the finite verb of a sentence stands
 * one part of it, so that of two noun phrases there the second belongs to the first. So `Nach Angaben den Ermittler`, `Die Eltern mehrere Kinder`. Source: Duden, Die Grammatik (Vorfeld).
 */
export function lostGenitive(
  { tokens: words, isFirst, closes }: Stretch,
  morphology: Morphology
): LostGenitive | undefined {
  if (!isFirst || !words.some(({ text }, i) => i > 1 && OPENS.test(text) && isNoun(words[i - 1]))) return undefined
  if (!/^(?:“?[.!,]|$)/u.test(closes) || words.some((_, i) => endOfZuInfinitive(words, i) !== undefined))
    return undefined
  const tokens = asInSentence(words)
  const verb = tokens.findIndex(
    (token, i) =>
      i > 2 && !isNoun(token) && (isSurelyFinite(token) || isPluralVerb(token) || FINITE_AUXILIARIES.has(token.lower))
  )
  const before = tokens.slice(0, verb)
  // `Am Ende den Ton angeben will der Chor.`: an infinitive.
  if (mayBeFinite(tokens[verb + 1])) return undefined
  if (verb < 4 || verb === tokens.length - 1 || !before.every(isOfPhrase)) return undefined
  const [head, second, ...others] = nounGroupsOf(before)
  if (!head || !second || second.start !== head.end + 1 || !OPENS.test(before[second.start]?.text ?? ''))
    return undefined
  // `Der Stadt die Treue hielt er.`: two objects of one verb.
  if (!head.isGoverned && (head.cells & NOMINATIVE) === 0) return undefined
  if (
    head.start > (head.isGoverned ? 2 : 0) ||
    !isNoun(before.at(-1)) ||
    !others.every((group) => group.isGenitive || group.isGoverned)
  )
    return undefined
  const [first] = before
  const isHead = ARTICLES.has(first?.lower ?? '') || PREPOSITIONS.has(first?.lower ?? '')
  const [noun, owner] = [before[head.end], before[second.end]]
  if (
    !isHead ||
    !noun ||
    !owner ||
    !takesGenitive(noun, head) ||
    NAMED.test(noun.text) ||
    noun.forms.noun === 0 ||
    isTime(before, head) ||
    isTime(before, second)
  )
    return undefined
  // Two nouns side by side: a name, or two phrases more.
  if (owner.forms.noun === 0 || before.filter(isNoun).length > 2 + others.length) return undefined
  const determiner = before[second.start] as Token
  const adjectives = before.slice(second.start + 1, second.end)
  // `Auf der Wiese die meisten Gäste`, `Bei der Wahl die besseren Karten hatte …`: what stands out is a part of the sentence of its own.
  if (adjectives.some(({ lower }) => COMPARED.test(lower))) return undefined
  if ((owner.forms.noun & GENITIVE) === 0 && (owner.forms.noun & NOMINATIVE) === 0) return undefined
  const phrase = {
    determiner,
    adjectives: adjectives.filter(({ forms }) => forms.strong !== 0),
    noun: owner,
    governed: GENITIVE
  }
  const repair = repairOf(phrase, morphology)
  return repair && { head: noun, phrase, repair }
}

/** What stands behind a noun as if it were its genitive. */
const OPENS = /^(?:die|den|dem|viele|mehrere|einige|zahlreiche)$/u

/** `die`, `den Ermittler` and `mehrere` lack a letter of the genitive; `dem Plan` has another ending as well. */
function repairOf(phrase: NounPhrase & { readonly determiner: Token }, morphology: Morphology): Repair | undefined {
  const { determiner, noun } = phrase
  if (determiner.lower === 'die') return [{ token: determiner, right: 'der' }]
  const isSeveral = (noun.forms.noun & GENITIVE & PLURAL) !== 0
  if (/e$/u.test(determiner.lower)) return isSeveral ? [{ token: determiner, right: `${determiner.text}r` }] : undefined
  return determiner.lower === 'den' && isSeveral
    ? [{ token: determiner, right: 'der' }]
    : repairsOf(phrase, morphology)[0]
}

/**
 * `auf der Grundlage`, but not `mit Abstand`, `im Einzel`, `für das Team`: behind a preposition only a noun that asks for a genitive. Beside
 * a turn of speech or a circumstance another part of the sentence may stand before the verb.
 */
function takesGenitive(noun: Token, { isGoverned }: NounGroup): boolean {
  return !isGoverned || ASKS_FOR_GENITIVE.test(noun.text)
}

const ASKS_FOR_GENITIVE =
  /^(?:Auskunft|Ansicht|Auffassung|Meinung|Einschätzung|Aussagen?|Darstellung|Überzeugung|Schätzungen?|Wunsch|Ausnahme|Begleitung|Anwesenheit|Beisein|Namen|Umgebung|Nähe|Verlauf|Rahmen|Vorfeld|Ende|Anfang|Grundlage|Basis|Mitte|Rand|Hilfe|Angaben?|Beginn|Zuge|Spitze|Auftrag|Anteil|Zahl|Anzahl|Leitung|Folge|Auswertung|Umsetzung|Prüfung|Einführung|Bedeutung|Entwicklung|Höhe|Hälfte|Teil|Großteil|Mehrheit)$/u
const COMPARED = /(?:[sß]te[nrsm]?|ere[nrsm]?|mehr(?:ere)?|wichtig\p{Ll}*|einzige[nrs]?)$/u

/** What has a name behind it: `die Gruppe die Falken`. */
const NAMED =
  /(?:[Gg]ruppe|[Mm]agazin|[Zz]eitung|[Bb]latt|[Rr]oman|[Ff]ilm|[Bb]uch|[Ss]tück|[Bb]and|[Vv]erein|[Ll]okal|[Kk]neipe|[Pp]artei|[Zz]eitschrift|[Ss]endung|[Ss]erie|[Oo]per|[Ll]ied|[Pp]rojekt|[Rr]eihe|[Ii]nitiative|[Bb]ündnis|[Mm]otto|[Tt]itel|[Tt]hema)$/u

/** An article, an adjective, a noun or a preposition: no adverb, no pronoun, nothing that joins. */
function isOfPhrase(token: Token): boolean {
  return isNoun(token) || ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower) || token.forms.strong !== 0
}
