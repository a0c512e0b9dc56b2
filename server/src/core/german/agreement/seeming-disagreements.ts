import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isAttribute } from '../clauses/certain-nouns.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { articleOf, CASE_OF_PREPOSITION, determinerOf } from '../clauses/determiners.ts'
import { ARTICLES, COPULAS, NOMINATIVE_PRONOUNS, PREPOSITIONS } from '../clauses/function-words.ts'
import { ALL_CELLS, Case, cell, cellsOfCase, Gender, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { isOfAttribute } from './nested-attributes.ts'
import { commonCells, type NounPhrase } from './phrase-repairs.ts'
import { standsAlone } from './standing-alone.ts'

/** Whether a phrase whose words disagree is right all the same: a name, two phrases, or words that go with others. */
export function isSeeming(phrase: NounPhrase, stretch: Stretch, at: number, morphology: Morphology): boolean {
  const { tokens } = stretch
  return (
    isOfAttribute(phrase, tokens) ||
    isFamily(phrase, tokens) ||
    isInCompanyName(phrase, stretch) ||
    isBeforeBracket(phrase, stretch) ||
    isGenitiveInFront(phrase) ||
    isBesidePronoun(phrase) ||
    isBesideDative(phrase) ||
    isPronounInAttribute(phrase, tokens, at) ||
    isOfLaterNoun(phrase, tokens) ||
    standsAlone(phrase, stretch, at) ||
    mayBePluralInN(phrase) ||
    isOwn(phrase) ||
    isPredicateOfAll(phrase, tokens, at) ||
    isForSomebody(phrase, tokens[at - 1]) ||
    isInOldDative(phrase, morphology)
  )
}

/** `Die Herzog & Lamm GmbH`: the article is that of the whole name. */
function isInCompanyName({ noun }: NounPhrase, { tokens, closes }: Stretch): boolean {
  return noun === tokens.at(-1) && closes.startsWith('&')
}

/** `die Demonstrator (Test) Umgebung`: behind the bracket stands the noun of the article. */
function isBeforeBracket({ noun }: NounPhrase, { tokens, closes, sentence, at }: Stretch): boolean {
  if (noun !== tokens.at(-1) || closes !== '(') return false
  const behind = sentence.tokens.slice(at + tokens.length).find(({ before }) => before.includes(')'))
  return behind?.before === ')' && isNoun(behind)
}

/** `des anderen Leid`, `der einen Freud`: a genitive that stands before its noun. */
function isGenitiveInFront({ determiner, adjectives }: NounPhrase): boolean {
  const [adjective, ...others] = adjectives
  return (
    /^de[rs]$/u.test(determiner?.lower ?? '') &&
    others.length === 0 &&
    /^(?:einen|anderen)$/u.test(adjective?.lower ?? '')
  )
}

/** `Wir sind alle freiwillige Helfer`, `Dort sind die meisten ehemalige Lehrer`: what all or most of them are. */
function isPredicateOfAll({ determiner, adjectives }: NounPhrase, tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at)
  if (!before.some(({ lower }) => COPULAS.has(lower))) return false
  return determiner?.lower === 'alle'
    ? before.some(({ lower }) => /^(?:wir|ihr|sie)$/u.test(lower))
    : determiner?.lower === 'die' && adjectives[0]?.lower === 'meisten'
}

/** `was einem Freude macht`, `was bei anderen Mut heißt`: somebody, and a noun that needs no article. */
function isForSomebody({ determiner, adjectives, noun }: NounPhrase, before: Token | undefined): boolean {
  const isGoverned = CASE_OF_PREPOSITION.has(before?.lower ?? '')
  if (determiner)
    return !isGoverned && /^eine[mn]$/u.test(determiner.lower) && adjectives.length === 0 && ABSTRACT.test(noun.text)
  return isGoverned && adjectives.length === 1 && adjectives[0]?.lower === 'anderen' && ABSTRACT.test(noun.text)
}

const ABSTRACT =
  /(?:ung|heit|keit|schaft|tät)$|^(?:Achtung|Angst|Ärger|Freude|Freiheit|Frieden|Gesundheit|Glück|Halt|Hilfe|Hoffnung|Kraft|Lust|Mut|Ruhe|Schutz|Sorge|Spaß|Stress|Trost|Vertrauen|Zeit)$/u

/** `bis zu einem gewissen Grade`, `im Sinne`: the old ending of the dative, which nouns of one syllable take. */
function isInOldDative({ determiner, adjectives, noun, governed }: NounPhrase, morphology: Morphology): boolean {
  if (!ONE_SYLLABLE.test(noun.text)) return false
  const { noun: singular } = morphology.formsOf(noun.text.slice(0, -1))
  const cells = commonCells(
    determinerOf(determiner?.lower ?? ''),
    adjectives.map((token) => token.forms),
    { ...noun.forms, noun: singular & OLD_DATIVES }
  )
  return (cells & governed) !== 0
}

const ONE_SYLLABLE =
  /^(?:Be|Ge|Ver|Zer|Er|Ent|An|Auf|Aus|Ab|Ein|Vor|Nach|Zu|Um|Unter|Über|Zwischen|Höhe)?[^aeiouäöüy]*(?:aa|ee|oo|ie|au|äu|eu|ei|[aeiouäöü])[^aeiouäöüy]+e$/iu
const OLD_DATIVES = cell(Case.dative, Gender.masculine) | cell(Case.dative, Gender.neuter)

/** `Die Schneiders suchen …`: a surname that is a noun as well, in the plural. */
function isFamily({ determiner, adjectives, noun }: NounPhrase, tokens: readonly Token[]): boolean {
  const next = tokens[tokens.indexOf(noun) + 1]
  if (/^d(?:ie|en|er)$/u.test(determiner?.lower ?? '') && adjectives.length === 0 && SURNAME.test(noun.text))
    return true
  if (determiner?.lower !== 'die' || adjectives.length > 0 || !/[^s]s$/u.test(noun.text)) return false
  return next !== undefined && isPluralVerb(next) && (noun.forms.noun & ~GENITIVE) === 0
}

/** The commonest surnames that name a craft. */
const SURNAME =
  /^(?:Müller|Schneider|Fischer|Weber|Meyer|Meier|Bauer|Koch|Richter|Becker|Schäfer|Wagner|Zimmermann|Krüger|Köhler|Jäger|Schuster|Maurer|Förster|Ziegler|Kaiser|König|Vogel|Hahn|Wolf|Schmied)s$/u

const GENITIVE = cellsOfCase(Case.genitive)
const ACCUSATIVE = cellsOfCase(Case.accusative)

/** `verspricht jedem hohe Gewinne`: the word stands alone, and adjective and noun are at one without it. */
function isBesidePronoun({ determiner, adjectives, noun }: NounPhrase): boolean {
  if (adjectives.length === 0 || !/^(?:jede[mnr]|eine[mr])$/u.test(determiner?.lower ?? '')) return false
  // `nach einem junge Mann`: `Mann` is a plural behind numbers alone.
  if ((noun.forms.noun & NOMINATIVE & SINGULAR) !== 0) return false
  return (
    (commonCells(
      undefined,
      adjectives.map((token) => token.forms),
      noun.forms
    ) &
      PLURAL) !==
    0
  )
}

/** `bietet allen freien Eintritt`, `macht keinem falsche Hoffnung`, `wirft dem anderen grobe Fehler vor`: a receiver, and an object behind it. */
function isBesideDative({ determiner, adjectives, noun, governed }: NounPhrase): boolean {
  if (!determiner) return false
  // `weil es allen Platz bietet`
  if (adjectives.length === 0 && governed === ALL_CELLS && MANY.test(determiner.lower))
    return (noun.forms.noun & SINGULAR & (NOMINATIVE | ACCUSATIVE)) !== 0
  const isPerson = /^de[mn]$/u.test(determiner.lower) && /^(?:anderen|einen|meisten)$/u.test(adjectives[0]?.lower ?? '')
  const own = isPerson ? adjectives.slice(1) : RECEIVER.test(determiner.lower) ? adjectives : []
  if (own.length === 0) return false
  // `in diesem neues Haus`: only of several it is said with a preposition (`mit allen gute Erfahrungen gemacht`).
  if (governed !== ALL_CELLS && !/^(?:allen|vielen|beiden|diesen|jenen)$/u.test(determiner.lower)) return false
  const forms = own.map((token) => token.forms)
  return (commonCells(undefined, forms, noun.forms) & (NOMINATIVE | ACCUSATIVE)) !== 0
}

const MANY = /^(?:allen|vielen|beiden|jenen|einigen|manchen|solchen)$/u
const RECEIVER = /^(?:allen|vielen|beiden|jedem|keinem|diese[mn]|jene[mn]|manche[mn]|einigen|solchen)$/u

/** `das keinem bekannte Motiv`, `ein für jeden zugänglicher Park`: a pronoun inside the attribute of another article. */
function isPronounInAttribute(
  { determiner, adjectives, noun }: NounPhrase,
  tokens: readonly Token[],
  at: number
): boolean {
  if (!determiner || adjectives.length === 0) return false
  const isGoverned = CASE_OF_PREPOSITION.has(tokens[at - 1]?.lower ?? '')
  const { lower = '' } = tokens[isGoverned ? at - 2 : at - 1] ?? {}
  // `viele der öffentliche Programme`
  const outer = /^(?:viele|einige|mehrere|manche|etliche|beide|alle|keine)$/u.test(lower) ? undefined : articleOf(lower)
  const forms = adjectives.map((token) => token.forms)
  if (outer !== undefined && commonCells(outer, forms, noun.forms) !== 0) return true
  // `das vielen unbekannte Werk`, `die beiden gemeinsame Leidenschaft`
  const isWithin = forms.length > 1 && /^(?:vielen|beiden)$/u.test(adjectives[0]?.lower ?? '')
  return isWithin && commonCells(articleOf(determiner.lower), forms.slice(1), noun.forms) !== 0
}

/**
 * `das vergangene Woche vorgestellte Konzept`, `die Tag für Tag geleistete Arbeit`, `der Öl fördernde Konzern`: what stands between belongs
 * to an attribute, and the article to the noun behind that.
 */
function isOfLaterNoun({ determiner, noun, governed }: NounPhrase, tokens: readonly Token[]): boolean {
  const article = determiner && articleOf(determiner.lower)
  if (!article) return false
  const from = tokens.indexOf(noun) + 1
  for (let i = from; i < Math.min(from + ATTRIBUTE_REACH, tokens.length - 1); i++) {
    const token = tokens[i] as Token
    // `Mit den Start geben wir jungen Leuten …`: behind a verb and its subject no attribute goes on.
    if (isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower) || NOMINATIVE_PRONOUNS.has(token.lower))
      return false
    if (isPluralVerb(token)) return false
    const before = tokens[i - 1]?.lower ?? ''
    // What has its own article or preposition is another phrase.
    if (isNoun(token) || ARTICLES.has(before) || PREPOSITIONS.has(before)) continue
    let end = i
    while (isAttribute(tokens[end + 1])) end++
    const later = tokens[end + 1]
    if ((token.forms.weak | token.forms.strong) === 0 || !isNoun(later)) continue
    if (later && (commonCells(article, [token.forms], later.forms) & governed) !== 0) return true
  }
  return false
}

const ATTRIBUTE_REACH = 8

/** `die Stoppeln`, `den Runzeln`: an infinitive in -eln or -ern looks like the plural of a noun that no list has. */
function mayBePluralInN({ determiner, noun }: NounPhrase): boolean {
  if (!/e[lr]n$/u.test(noun.text) || (noun.forms.verb & VerbForm.infinitive) === 0) return false
  return ((determinerOf(determiner?.lower ?? '')?.cells ?? 0) & PLURAL) !== 0
}

/** `die Seinen`, `die Ihren`: a possessive that stands as a noun. */
function isOwn({ noun }: NounPhrase): boolean {
  return /^(?:Mein|Dein|Sein|Ihr|Unser|Eur)e[nr]?$/u.test(noun.text)
}
