import { BECOME } from '../clauses/auxiliaries.ts'
import { isAttribute, isCertainNoun } from '../clauses/certain-nouns.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { articleOf, CASE_OF_PREPOSITION, DETERMINERS, determinerOf } from '../clauses/determiners.ts'
import { PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import {
  caseBehind,
  caseOfAddressee,
  DATIVE,
  isInvertible,
  isNeuterBehind,
  isWhatFor
} from '../clauses/governing-words.ts'
import { isGivenName } from '../names/given-names.ts'
import { ALL_CELLS, type Cells, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { FINITE, type Morphology, VerbForm } from '../words/morphology.ts'
import { barePlural, countedPhrase, listedPhrase } from './counted-phrases.ts'
import { cellsOf, commonCells, isGenitiveAlone, type NounPhrase } from './phrase-repairs.ts'

/** `dass viele Sport treiben`: right behind the conjunction they stand for persons, and a noun in the singular is their object. */
function isSubjectOfPlural(tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1)
  if (at !== 1 || !last || !PLAIN_SUBORDINATORS.has(tokens[0]?.lower ?? '') || !isPluralVerb(last)) return false
  const noun = tokens[2]
  return isNoun(noun) && ((noun?.forms.noun ?? 0) & SINGULAR) !== 0 && tokens.length === 4
}

const QUANTIFIER = /^(?:viele|mehrere|einige|manche|alle|allen)$/u

/** The phrase that begins at a place with an article, or behind a preposition with an adjective; undefined where none is certain. */
export function nounPhraseAt(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const { tokens } = stretch
  const token = tokens[at]
  if (!token) return undefined
  const before = tokens[at - 1]
  const determiner = determinerOf(token.lower) ?? (isOwner(tokens, at) ? articleOf(token.lower) : undefined)
  if (determiner) {
    // `um ein Uhr`, `bei unser beider Besuch`: an hour, a genitive.
    if (token.lower === 'ein' && tokens[at + 1]?.text === 'Uhr') return undefined
    if (token.lower === 'unser' && /^(?:alle|beide)r$/u.test(tokens[at + 1]?.lower ?? '')) return undefined
    // `Die Einen loben den Entwurf`: with the capital that some give it (§ 58 E4) a pronoun still.
    if (/^(?:Einen|Anderen)$/u.test(tokens[at + 1]?.text ?? '')) return undefined
    // `alle Nase lang`
    if (token.lower === 'alle' && (tokens[at + 2]?.lower === 'lang' || (before && DETERMINERS.has(before.lower))))
      return undefined
    // `die für alle offene Halle`: the pronoun is part of the attribute.
    if (QUANTIFIER.test(token.lower) && isBehindTwo(tokens, at)) return undefined
    // `mit um die 400 Gästen`: here the two words mean `about`.
    if (isAbout(tokens, at)) return undefined
    // `die zahlreiche Teilnahme`
    if (before && DETERMINERS.has(before.lower) && !DETERMINERS.has(token.lower)) return undefined
    // `das eine Buch`, `deren einer Teil`: here the second word is a numeral.
    if (before && (DETERMINERS.has(before.lower) || /^de(?:re|sse)n$/u.test(before.lower)) && /^ein/u.test(token.lower))
      return undefined
    if (isCapitalised(token.text) && !(stretch.isFirst && at === 0)) return undefined
    // `über die Maßen`, `über alle Maßen`: set phrases of an old noun.
    if (/^(?:die|alle)$/u.test(token.lower) && tokens[at + 1]?.text === 'Maßen') return undefined
    // `in denen alle Platz finden`, `Dort fanden am Abend alle Platz`: beside a verb in the plural the pronoun is the subject.
    const isSubject =
      token.lower === 'alle' &&
      at > 0 &&
      ((tokens[at + 1]?.forms.noun ?? 0) & PLURAL) === 0 &&
      !hasNoPluralVerb(tokens, at)
    if (isSubject) return undefined
    // `Am besten bezahlte Stellen`: the superlative is the adverb of an attribute.
    const [degree, attribute] = tokens.slice(at + 1)
    if (token.lower === 'am' && /sten$/u.test(degree?.lower ?? '') && attribute && !isNoun(attribute)) return undefined
    // `Alle Achtung`, `Alle Welt`
    if (token.lower === 'alle' && ALL_OF_ONE.test(tokens[at + 1]?.text ?? '')) return undefined
    // `der Politik und dem Handwerks`: no relative clause begins with a genitive.
    const isJoined = /^(?:und|oder)$/u.test(before?.lower ?? '') && /^de[mn]$/u.test(token.lower)
    const [noun] = tokens.slice(at + 1)
    const isGenitive = isJoined && noun && isGenitiveAlone(noun, morphology)
    if (determiner.isPronoun && !isGenitive && mayBePronoun(stretch, at)) return undefined
    // `Ist das Kunst?`, `Dort fanden viele Trost.`: right behind the verb the pronoun is the subject.
    const isAlone = token.lower === 'das' || (QUANTIFIER.test(token.lower) && isNoun(tokens[at + 1]))
    if (isAlone && before && (before.forms.verb & FINITE) !== 0 && !isNeuterBehind(tokens, at)) return undefined
    const governed =
      before && !isInvertible(before, tokens[at - 2], token, tokens[at + 1]) && !isWhatFor(tokens, at)
        ? (caseOfAddressee(tokens, at) ?? caseBehind(stretch, at) ?? ALL_CELLS)
        : ALL_CELLS
    const phrase = read(tokens, at + 1, token, governed, morphology)
    // `für ihr fremde Menschen`: the pronoun of an attribute.
    if (phrase && !determinerOf(token.lower) && (phrase.noun.forms.noun & PLURAL) !== 0) return undefined
    if (
      phrase &&
      governed === ALL_CELLS &&
      QUANTIFIER.test(token.lower) &&
      !DETERMINERS.has(before?.lower ?? '') &&
      mayBeManyPeople(tokens, at, phrase)
    )
      return undefined
    // `das viele Geld`: behind an article it is an adjective.
    if (token.lower === 'viele' && before?.lower === 'das') return undefined
    // `dass viele Sport treiben`: they are the subject.
    if (/^(?:viele|wenige|einige|alle)$/u.test(token.lower) && isSubjectOfPlural(tokens, at)) return undefined
    // `die viele Arbeit`, but `viele kleine Schulen` alone: without an article it takes the plural.
    const isSeveral =
      token.lower === 'viele' &&
      governed === ALL_CELLS &&
      !DETERMINERS.has(before?.lower ?? '') &&
      (phrase?.adjectives.length ?? 0) > 0 &&
      !ALL_OF_ONE.test(phrase?.noun.text ?? '')
    return phrase && isSeveral ? { ...phrase, governed: PLURAL } : phrase
  }
  const several = countedPhrase(stretch, at, morphology) ?? listedPhrase(stretch, at, morphology)
  if (several) return several
  const governed = caseBehind(stretch, at)
  // `zu Probleme führen`: before a noun without article the word is no measure of it.
  const plural = governed === DATIVE || before?.text === 'zu' ? barePlural(tokens, at) : undefined
  if (plural) return plural
  // Without an article only a preposition says what is due, and of an adjective alone nobody knows whether it is one.
  return governed !== undefined &&
    (isAttribute(token) || (isDeclinedVerb(token) && !isNoun(tokens[at - 2]))) &&
    isNoun(tokens[at + 1]) &&
    !(ADVERBIAL_TOO.test(before?.lower ?? '') && PLACED.test(token.lower)) &&
    !isInvertible(before as Token, tokens[at - 2], token, tokens[at + 1])
    ? read(tokens, at, undefined, governed, morphology)
    : undefined
}

/** `von bekannte Gesichtern`: the past of a verb as well, which stands behind no preposition. */
function isDeclinedVerb({ text, lower, forms }: Token): boolean {
  return text === lower && /te[nmrs]?$/u.test(lower) && forms.weak !== 0 && (forms.verb & VerbForm.infinitive) === 0
}

/** `einen der beiden oberhalb befindlichen Orte`: here the preposition is an adverb. */
const ADVERBIAL_TOO = /^(?:ober|unter|außer|inner)halb$|^(?:diesseits|jenseits|abseits|inmitten|unweit|nahe)$/u
const PLACED =
  /^(?:befindlich|gelegen|liegend|stehend|genannt|erwähnt|beschrieben|abgebildet|angebracht|wohnend|lebend|verlaufend)e[mnrs]?$/u

/** `an die`, `um die` before a number, behind a preposition or an article that governs what is counted. */
function isAbout(tokens: readonly Token[], at: number): boolean {
  const [outer, adverb, article, count] = tokens.slice(Math.max(at - 2, 0), at + 2)
  if (at < 2 || article?.lower !== 'die' || !/^(?:an|um)$/u.test(adverb?.lower ?? '')) return false
  const isGoverned =
    PREPOSITIONS.has(outer?.lower ?? '') || outer?.lower === 'so' || DETERMINERS.has(outer?.lower ?? '')
  return isGoverned && NUMBER.test(count?.lower ?? '')
}

/** `für ihr langjähriges Engagement`, `durch sein Team`: behind these no dative and no verb stands. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  return /^(?:ihr|sein)$/u.test(tokens[at]?.text ?? '') && /^(?:für|gegen|durch)$/u.test(tokens[at - 1]?.lower ?? '')
}

/**
 * `Dort leisten viele ehrenamtliche Arbeit`: beside a verb in the plural the word is the subject, if the object is at one without it. A
 * passive has no object.
 */
function mayBeManyPeople(tokens: readonly Token[], at: number, { adjectives, noun }: NounPhrase): boolean {
  const forms = adjectives.map((token) => token.forms)
  if (forms.length === 0 || (commonCells(undefined, forms, noun.forms) & SINGULAR) === 0) return false
  // `Viele jungen Menschen engagieren sich`: before the verb stands one part of the sentence.
  if (at === 0 && (noun.forms.noun & NOMINATIVE & PLURAL) !== 0) return false
  const verbs = tokens.filter((token, i) => i !== at && (i === 0 || !isNoun(token)))
  const isPassive =
    verbs.some(({ lower }) => BECOME.has(lower)) &&
    verbs.some((token) => (token.forms.verb & VerbForm.pastParticiple) !== 0)
  return (
    !isPassive && verbs.some((token) => (token.forms.verb & VerbForm.thirdPlural) !== 0 && token.forms.strong === 0)
  )
}

/** No verb in the plural at the end, or before `alle` and a noun; behind a preposition none counts. */
function hasNoPluralVerb(tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1)
  if (last && isPluralVerb(last)) return false
  if (!isNoun(tokens[at + 1]) || PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) return true
  return !tokens.slice(0, at).some(isPluralVerb)
}

/** `alle Kraft`: of these all there is, in the singular. */
const ALL_OF_ONE =
  /^(?:Achtung|Welt|Hoffnung|Kraft|Mühe|Zeit|Macht|Liebe|Freude|Energie|Aufmerksamkeit|Arbeit|Schuld|Ehre|Hilfe|Vorsicht|Last|Sorge|Not|Angst|Scheu|Erwartung|Vernunft|Kritik|Ruhe|Verantwortung|Wut|Trauer|Geduld|Gewalt|Zuversicht|Skepsis|Anstrengung|Unterstützung|Ewigkeit|Ursache)$/u

/** Behind an article and a preposition. */
function isBehindTwo(tokens: readonly Token[], at: number): boolean {
  return CASE_OF_PREPOSITION.has(tokens[at - 1]?.lower ?? '') && DETERMINERS.has(tokens[at - 2]?.lower ?? '')
}

/** Behind a comma `der`, `die`, `das` open a relative clause, with a preposition before them too. */
function mayBePronoun({ opens, isFirst, at: from, tokens }: Stretch, at: number): boolean {
  if (at === 0) return (!isFirst || from > 0) && !isInfinitiveGroup(tokens)
  // `zwischen den Schulen und dem Betrieben`: in a sentence without a comma before there is no relative clause to go on.
  const isArticle = isFirst && /^(?:dem|den)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'und'
  if (isArticle && isNoun(tokens[at + 1])) return false
  // `, der am Bach beginnt und an dem Tafeln stehen`
  const [last, link, preposition] = tokens.slice(Math.max(0, at - 3), at)
  if (!isFirst && last && link?.lower === 'und' && PREPOSITIONS.has(preposition?.lower ?? '') && mayBeFinite(last))
    return true
  return (
    (at === 1 && opens !== '' && !isNoun(tokens[0])) ||
    /^(?:und|oder|aber|sowie|als|wie|dass|ob|weil|wenn)$/u.test(tokens[at - 1]?.lower ?? '')
  )
}

/** `…, den Dienste selbst zu betreiben`: a group without a finite verb has no relative pronoun. */
function isInfinitiveGroup(tokens: readonly Token[]): boolean {
  const last = tokens.length - 1
  const isEnd = endOfZuInfinitive(tokens, last - 1) === last || endOfZuInfinitive(tokens, last) === last
  return isEnd && !tokens.slice(0, -2).some((token) => mayBeFinite(token))
}

/** Reads adjectives up to the noun; undefined where anything else comes between, or where the noun is not certain. */
function read(
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
        return isMeasure(tokens, from, i, determiner) ? undefined : { determiner, adjectives, noun: token, governed }
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
    else if (lacksEnding(token, next, determiner, governed, morphology)) adjectives.push(token)
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
  if (!determiner || !adjective || !SURE_ARTICLE.test(determiner.lower) || !isAttribute(adjective)) return undefined
  // Comparatives may be adverbs (`das früher Bürger`); what follows with an ending may be what the adjective goes with.
  if (
    adjective.forms.isBare ||
    !/^\p{Lu}[\p{L}-]+$/u.test(noun.text) ||
    (next && !isNoun(next) && next.forms.weak !== 0)
  )
    return undefined
  const anything = {
    ...noun,
    start: noun.start,
    end: noun.end,
    text: noun.text,
    lower: noun.lower,
    before: noun.before
  }
  const unknown: Token = { ...anything, forms: { ...noun.forms, noun: ALL_CELLS, weak: 0, strong: 0 } }
  const phrase = { determiner, adjectives: [adjective], noun: unknown, governed }
  return cellsOf(phrase) === 0 ? phrase : undefined
}

const SURE_ARTICLE = /^(?:das|dem|des|[iav]m|zum|beim|zur)$/u

const SUCH = /^solche[mnrs]?$/u
/** `solch ein Tag`, `ließ einer der beiden einige Scheine fallen`: here another phrase begins. */
const NEW_PHRASE = /^(?:solch|einige|mehrere|manche|etliche)/u

/** `im vergangen Jahr`, `mit einer gemeinsam Aktion`: an adjective or participle straight before the noun, without any ending. */
function lacksEnding(
  { lower, forms }: Token,
  next: Token | undefined,
  determiner: Token | undefined,
  governed: Cells,
  morphology: Morphology
): boolean {
  const isParticiple = (forms.verb & VerbForm.pastParticiple) !== 0 && (forms.verb & FINITE) === 0
  if (!determiner || !next || !isNoun(next) || !(forms.isBare || isParticiple) || ADVERBIAL.test(lower)) return false
  // `mit der täglich Kinder fahren`: only a participle is no adverb.
  const isArticle = /^d(?:er|ie|as|em|en)$/u.test(determiner.lower)
  if (isArticle ? governed === ALL_CELLS || !isParticiple || !/en$/u.test(lower) : !INFLECTED.test(determiner.lower))
    return false
  return morphology.formsOf(`${lower}en`).weak !== 0
}

const INFLECTED = /^(?:im|am|vom|zum|zur|beim|des|(?:|k|m|d|s)eine[mnrs]?|(?:unser|ihr)e[mnrs]?|diese[mnrs])$/u
/** Adverbs without ending that stand before nouns (`im ganz Großen`, `eine knapp Million`), and what is never declined. */
const ADVERBIAL =
  /^(?:ganz|halb|meist|voll|etwa|genau|gut|lieb|solch|manch|welch|viel|wenig|mehr|rund|knapp|gleich|bloß|fast|rein|recht|weit|lang|hoch|frei|direkt|exakt|angeblich|vermeintlich|mutmaßlich|jüngst|zuletzt|erst|nächst|gern|oft|schlicht|eigentlich|ungefähr|geschätzt|insgesamt|weniger|genug|mindestens|höchstens|minus|plus|[a-zäöü]+weise)$/u

const ADVERBS_IN_E = new Set(['gerade', 'lange', 'nahe'])
const PLACE_ADJECTIVE = /^\p{Lu}\p{Ll}{2,}er$/u
const NAME_ADJECTIVE = /(?:isch|deutsch|lich|ig)e[nmrs]?$/u
const NUMBER = /^(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend)$/u

/** `einen`, `einem`; behind a preposition `einer` is no pronoun either. */
function isEin(determiner: Token | undefined, governed: Cells): boolean {
  return (governed === ALL_CELLS ? /^k?eine[nm]?$/u : /^k?eine[nmr]?$/u).test(determiner?.lower ?? '')
}

/** An adverb before an adjective, or the word that joins two of them. */
function isBetween(token: Token, before: Token | undefined, next: Token | undefined, isBehindEin: boolean): boolean {
  if (!next || isCapitalised(next.text)) return false
  // `einen weltweit führender Anbieter`: in any ending behind `ein`, where a comparative is no adverb (`eine oft früher Kinder …`).
  const isWrongEnding =
    isBehindEin &&
    (token.forms.isBare || TIME_ADVERBS.has(token.lower)) &&
    /er$/u.test(next.lower) &&
    next.forms.strong !== 0 &&
    !COMPARED.test(next.lower)
  if (next.forms.weak === 0) return isWrongEnding
  if (token.lower === 'und' || token.lower === 'oder')
    return before !== undefined && before.forms.weak !== 0 && !DETERMINERS.has(before.lower)
  return token.forms.isBare || ADVERBS.has(token.lower) || TIME_ADVERBS.has(token.lower)
}

const COMPARED =
  /^(?:früher|später|weiter|länger|öfter|häufiger|besser|näher|schneller|stärker|lieber|leichter|sicher|höher|mehr|kürzer|günstiger|selber)$/u
const TIME_ADVERBS = new Set(
  'bislang bisher zuvor einst ehemals zunächst derzeit längst kürzlich inzwischen mittlerweile'.split(' ')
)
const ADVERBS = new Set('sehr besonders noch sogar nicht bereits so weitaus deutlich immer'.split(' '))

/** `ein 37 Jahre alter Mann`, `ein wenige Tage altes Kalb`: the number belongs to a measure, and that to an adjective. */
function isMeasure(tokens: readonly Token[], from: number, at: number, determiner: Token | undefined): boolean {
  if (!tokens.slice(from, at).some(({ lower }) => NUMBER.test(lower) || lower === 'wenige')) return false
  if (!/^(?:der|die|den)$/u.test(determiner?.lower ?? '')) return true
  // `den 41 Jahre alten Fahrer`: the article is that of a noun further right.
  const next = tokens[at + 1]
  return next !== undefined && !isNoun(next) && next.forms.weak !== 0 && isNoun(tokens[at + 2])
}
