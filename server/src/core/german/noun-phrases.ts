import { ALL_CELLS, Case, type Cells, cells, cellsOfCase, PLURAL } from './cells.ts'
import { endOfZuInfinitive, isNoun, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { CASE_OF_PREPOSITION, DETERMINERS, determinerOf } from './determiners.ts'
import { isCapitalised } from './lexicon.ts'
import { FINITE, type Morphology, VerbForm } from './morphology.ts'
import { agrees, commonCells, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

export interface Disagreement {
  readonly phrase: NounPhrase
  /** The words as they could agree, as few as possible changed in each, likeliest first. */
  readonly repairs: readonly Repair[]
}

/** The noun phrases of a stretch whose words agree in no case, gender and number. Source: Duden, Die Grammatik (Kongruenz). */
export function* disagreements(stretch: Stretch, morphology: Morphology): Generator<Disagreement> {
  const { tokens } = stretch
  for (let at = 0; at < tokens.length; at++) {
    const phrase = nounPhraseAt(stretch, at, morphology)
    if (
      !phrase ||
      (phrase.adjectives.length === 0 && CONTRACTED.test(phrase.determiner?.lower ?? '')) ||
      agrees(phrase) ||
      isBesidePronoun(phrase)
    )
      continue
    const repairs = repairsOf(phrase, morphology)
    if (repairs.length > 0) yield { phrase, repairs: repairs.slice(0, MOST_REPAIRS) }
  }
}

const QUANTIFIER = /^(?:viele|mehrere|einige|manche|alle|allen)$/u

/** `am Main`, `zum Camp`: with a bare noun they are names and fixed phrases. */
const CONTRACTED = /^(?:[iav]m|vom|zum|zur|beim|ins|ans|fürs)$/u
const MOST_REPAIRS = 3

/** The phrase that begins at a place with an article, or behind a preposition with an adjective; undefined where none is certain. */
export function nounPhraseAt(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const { tokens } = stretch
  const token = tokens[at]
  if (!token) return undefined
  const before = tokens[at - 1]
  const determiner = determinerOf(token.lower)
  if (determiner) {
    // `alle Nase lang`
    if (token.lower === 'alle' && (tokens[at + 2]?.lower === 'lang' || (before && DETERMINERS.has(before.lower))))
      return undefined
    // `die zahlreiche Teilnahme`
    if (before && DETERMINERS.has(before.lower) && !DETERMINERS.has(token.lower)) return undefined
    // `das eine Buch`: here the second word is a numeral.
    if (before && DETERMINERS.has(before.lower) && /^ein/u.test(token.lower)) return undefined
    if (isCapitalised(token.text) && !(stretch.isFirst && at === 0)) return undefined
    if (determiner.isPronoun && mayBePronoun(stretch, at)) return undefined
    // `Ist das Kunst?`, `Dort fanden viele Trost.`: right behind the verb the pronoun is the subject.
    const isAlone = token.lower === 'das' || (QUANTIFIER.test(token.lower) && isNoun(tokens[at + 1]))
    if (isAlone && before && (before.forms.verb & FINITE) !== 0 && !isNeuterBehind(tokens, at)) return undefined
    const governed =
      before && !isInvertible(before, tokens[at - 2], token, tokens[at + 1]) && !isWhatFor(tokens, at)
        ? (caseOfVerb(tokens, at) ?? caseBehind(stretch, at) ?? ALL_CELLS)
        : ALL_CELLS
    return read(tokens, at + 1, token, governed, morphology)
  }
  const several = countedPhrase(stretch, at, morphology)
  if (several) return several
  const governed = caseBehind(stretch, at)
  const plural = governed === DATIVE ? barePlural(tokens, at) : undefined
  if (plural) return plural
  // Without an article only a preposition says what is due, and of an adjective alone nobody knows whether it is one.
  return governed !== undefined &&
    isAttribute(token) &&
    isNoun(tokens[at + 1]) &&
    !isInvertible(before as Token, tokens[at - 2], token, tokens[at + 1])
    ? read(tokens, at, undefined, governed, morphology)
    : undefined
}

/** The cases that the preposition before the place allows; `auf kurzen Wegen den Markt` has a noun there. */
function caseBehind({ tokens, isFirst }: Stretch, at: number): Cells | undefined {
  const before = tokens[at - 1]
  if (!before || (isCapitalised(before.text) && !(isFirst && at === 1))) return undefined
  return CASE_OF_PREPOSITION.get(before.lower)
}

/** `begrüßte das neuen Team`: a noun that is no plural has no adjective in -en without its article. */
function isNeuterBehind(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 2]
  return (
    tokens[at]?.lower === 'das' &&
    /en$/u.test(tokens[at + 1]?.lower ?? '') &&
    isAttribute(tokens[at + 1] as Token) &&
    isNoun(noun) &&
    ((noun?.forms.noun ?? 0) & PLURAL) === 0 &&
    ((noun?.forms.noun ?? 0) & WITH_DAS) !== 0
  )
}

/**
 * The case that a verb asks for: `dankt den Helfern`, `richtet sich an alle`. Only of words that can be no subject.
 * Source: Duden, Die Grammatik (Rektion der Verben).
 */
function caseOfVerb(tokens: readonly Token[], at: number): Cells | undefined {
  const before = tokens[at - 1]?.lower ?? ''
  if (before === 'an' && tokens[at - 2]?.lower === 'sich') {
    return tokens.slice(0, at - 2).some(({ lower }) => AT_SOMEBODY.test(lower))
      ? cellsOfCase(Case.accusative)
      : undefined
  }
  if (!WITH_DATIVE.test(before)) return undefined
  return /^(?:den|einen|unseren|ihren|seinen|diesen|allen)$/u.test(tokens[at]?.lower ?? '') ? DATIVE : undefined
}

const WITH_DAS = cells('Nn An')
const AT_SOMEBODY = /^(?:richte[nt]?|richtete[n]?|wende[nt]?|wandte[n]?|adressier\p{Ll}+)$/u
const WITH_DATIVE =
  /^(?:dank(?:t|te|en|ten)|gratulier(?:t|te|en|ten)|widersprach(?:en)?|widerspricht|vertrau(?:t|en|te|ten))$/u

/**
 * `mit 20 Vereine`, `von vier Bücher`, `drei neue Fahrzeug`: behind a number from two on the noun stands in the plural, behind a
 * preposition in its case. Figures without preposition or adjective may be anything (`Haus 2 Treppe 3`).
 */
function countedPhrase(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const { tokens } = stretch
  const number = tokens[at]?.lower ?? ''
  if (!/^(?:[2-9]|[1-9]\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u.test(number))
    return undefined
  const before = tokens[at - 1]
  const governed = caseBehind(stretch, at) ?? ALL_CELLS
  const isDative = governed === DATIVE
  // `die drei neuen Stellen`: an article stands before; `Klasse 5`, `Saal zwei`: the number belongs to the noun before it.
  if (!isDative && before && (isNoun(before) || determinerOf(before.lower) || /^\d/u.test(before.text)))
    return undefined
  const adjectives: Token[] = []
  while (adjectives.length < 2 && isAttribute(tokens[at + 1 + adjectives.length] as Token | undefined))
    adjectives.push(tokens[at + 1 + adjectives.length] as Token)
  const place = at + 1 + adjectives.length
  const noun = tokens[place]
  if (!isDative && /^\d/u.test(number) && adjectives.length === 0) return undefined
  if (!noun || !isCertainNoun(noun, tokens[place + 1], undefined) || MEASURE.test(noun.text)) return undefined
  // A plural in -s has one form for all cases, and words that are no German plural are none.
  if (isDative && adjectives.length === 0 && ((noun.forms.noun & PLURAL) === 0 || /s$/u.test(noun.text)))
    return undefined
  // Of a plural in another case only the preposition can tell.
  if (!isDative && ((noun.forms.noun & PLURAL) !== 0 || !hasPlural(noun.text, morphology))) return undefined
  return { determiner: undefined, adjectives, noun, governed: (isDative ? DATIVE : ALL_CELLS) & PLURAL }
}

/** Whether the lexicon has a plural of the noun that differs from it, so that the noun is a singular. */
function hasPlural(noun: string, morphology: Morphology): boolean {
  // `zwei Verdächtige`: an adjective, also where it is listed as a noun.
  if (/(?:ige|nde|[^aeiou]te|ene|lose|liche|sche)$/u.test(noun)) return false
  return ['e', 'n', 'en', 'er', 's'].some((ending) => (morphology.formsOf(noun + ending).noun & PLURAL) !== 0)
}

/** `mit Bücher`, `von Vereine`: a plural that can be no dative, right behind the preposition. */
function barePlural(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const noun = tokens[at] as Token
  const { noun: listed } = noun.forms
  if (!isNoun(noun) || (listed & PLURAL) === 0 || /s$/u.test(noun.text)) return undefined
  const dative = listed & DATIVE
  // `nach Hause`: the old dative in -e is left in set phrases only.
  const isOldDative =
    dative !== 0 && (dative & ~cells('Dmn')) === 0 && /e$/u.test(noun.text) && !OLD_DATIVE.test(noun.text)
  if (dative !== 0 && !isOldDative) return undefined
  // `nach und nach Dinge`
  if (
    tokens[at - 1]?.lower === 'seit' ||
    tokens[at - 2]?.lower === 'und' ||
    !isCertainNoun(noun, tokens[at + 1], undefined)
  )
    return undefined
  return { determiner: undefined, adjectives: [], noun, governed: DATIVE & PLURAL }
}

const OLD_DATIVE = /^(?:Hause|Tage|Tische|Fuße|Amte|Lande|Grunde|Rande|Felde|Pferde|Leibe|Wege|Rechte|Rate)$/u

const DATIVE = cellsOfCase(Case.dative)

/** Measures stand without their ending behind a number, and so do hours and the like. */
const MEASURE =
  /(?:[Pp]rozent|Euro|Cent|Dollar|[Mm]eter|[Ll]iter|[Gg]ramm|[Gg]rad|Mann|Stück|Uhr|Pfund|Volt|Watt|Punkt|Fuß|Zoll|Blatt|Glas|Fass|Paar|Dutzend|Hektar|Tonne|Kilo|Prozentpunkte|Mal|Mio|Teilnehmende)$/u

/** Behind a comma `der`, `die`, `das` open a relative clause, with a preposition before them too. */
function mayBePronoun({ opens, isFirst, at: from, tokens }: Stretch, at: number): boolean {
  if (at === 0) return (!isFirst || from > 0) && !isInfinitiveGroup(tokens)
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

/** `mit die besten`, `von sich aus die Stadt`: the preposition has nothing to do with what follows. */
function isInvertible(preposition: Token, before: Token | undefined, next: Token, behind: Token | undefined): boolean {
  // `Seit die Brücke gesperrt ist, …`: a conjunction.
  if (preposition.lower === 'seit' && /^(?:die|das|der|ein|sie|es|unsere|ihre|seine)$/u.test(next.lower)) return true
  if (preposition.lower === 'mit' && (next.lower === 'die' || next.lower === 'das'))
    return /st(?:e[nrsm]?)$/u.test(behind?.lower ?? '')
  // `dem Schreiben nach die beste Lösung`
  if (/^(?:nach|gemäß|wegen)$/u.test(preposition.lower)) return isNoun(before) && next.lower !== 'des'
  return preposition.lower === 'aus' && /^(?:hier|da|dort|sich|heraus|haus)$/u.test(before?.lower ?? '')
}

/** `Was für ein Tag!`: the case is that of the question. */
function isWhatFor(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'für' && tokens.some((token) => token.lower === 'was')
}

function isAttribute(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !isCapitalised(token.text) &&
    !ALONE.test(token.lower) &&
    (token.forms.weak | token.forms.strong) !== 0 &&
    token.forms.verb === 0
  )
}

/** Behind a preposition set phrases with nothing behind them (`unter anderem`, `vor kurzem`), and what has no endings. */
const ALONE = /^(?:(?:ander|all|viel|einig|kurz|lang|neu|weit|wenig)e[mr]|weniger|mehr)$/u

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
    if (isCapitalised(token.text)) {
      if (PLACE_ADJECTIVE.test(token.text) && next && (isNoun(next) || next.lower === 'und' || next.lower === 'oder')) {
        if (token.forms.noun === 0 && isNoun(next)) continue
        return undefined
      }
      if ((token.forms.weak | token.forms.strong) !== 0 && isNoun(next)) {
        // `der Hessische Landtag`, but also `die Studierenden Hessens`: a name's adjective, if it is one by its ending alone.
        if (token.forms.noun !== 0 || !NAME_ADJECTIVE.test(token.text)) return undefined
        adjectives.push(token)
        continue
      }
      return isCertainNoun(token, next, determiner) && !isMeasure(tokens, from, i, determiner)
        ? { determiner, adjectives, noun: token, governed }
        : undefined
    }
    if (NUMBER.test(token.lower) || ADVERBS_IN_E.has(token.lower)) continue
    if (DETERMINERS.has(token.lower) || NEW_PHRASE.test(token.lower)) return undefined
    // `der früher verbreiteten Ansicht`: a comparative without ending is an adverb.
    if (token.forms.isBare && next && !isCapitalised(next.text) && next.forms.weak !== 0) continue
    if (token.forms.weak !== 0 || token.forms.strong !== 0) adjectives.push(token)
    else if (lacksEnding(token, next, determiner, governed, morphology)) adjectives.push(token)
    else if (!isBetween(token, tokens[i - 1], next)) return undefined
  }
  return undefined
}

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

const ADVERBS_IN_E = new Set(['gerade', 'lange'])
const PLACE_ADJECTIVE = /^\p{Lu}\p{Ll}{2,}er$/u
const NAME_ADJECTIVE = /(?:isch|deutsch|lich|ig)e[nmrs]?$/u
const NUMBER = /^(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend)$/u

/** An adverb before an adjective, or the word that joins two of them. */
function isBetween(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  const isNextAdjective = next !== undefined && !isCapitalised(next.text) && next.forms.weak !== 0
  if (!isNextAdjective) return false
  if (token.lower === 'und' || token.lower === 'oder')
    return before !== undefined && before.forms.weak !== 0 && !DETERMINERS.has(before.lower)
  return token.forms.isBare || ADVERBS.has(token.lower)
}

const ADVERBS = new Set('sehr besonders noch sogar nicht bereits so weitaus deutlich immer'.split(' '))

/** `ein 37 Jahre alter Mann`: the number belongs to a measure, and that to an adjective. */
function isMeasure(tokens: readonly Token[], from: number, at: number, determiner: Token | undefined): boolean {
  return (
    tokens.slice(from, at).some((token) => NUMBER.test(token.lower)) &&
    !/^(?:der|die|den)$/u.test(determiner?.lower ?? '')
  )
}

/** A noun whose cells are all known, and that is no part of a name or of a foreign term. */
function isCertainNoun(token: Token, next: Token | undefined, determiner: Token | undefined): boolean {
  const { noun, weak, strong } = token.forms
  const article = determiner?.lower ?? ''
  if (noun === 0 || weak !== 0 || strong !== 0 || !/^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(token.text)) return false
  if (CALENDAR.test(token.text) || /^(?:IG-|Bad$)/u.test(token.text) || /(?:[^a]us|ex|ix)$/u.test(token.text))
    return false
  if (TWO_GENDERS.test(token.text) || (FEW.test(article) && /s$/u.test(token.text))) return false
  // `das sind das Erfolge`: the pronoun, not the article.
  if (article === 'das' && (noun & PLURAL) !== 0) return false
  // `der Open Source Day`: what follows with a capital belongs to it, save behind a noun that lacks its genitive.
  // `in der Gruppen Offene Daten`: a title that begins with an adjective is none of it.
  if (next && isNoun(next) && next.forms.noun === 0 && next.forms.weak !== 0 && /e[nrs]?$/u.test(next.text)) return true
  if (isNoun(next)) return /^(?:des|dieses)$/u.test(article) && !/s$/u.test(next?.text ?? '')
  return true
}

/** Nouns in use with a gender that the lexicon lacks. Source: Duden, Die deutsche Rechtschreibung. */
const TWO_GENDERS =
  /(?:[Ii]nput|[Oo]utput|[Bb]anner|[Kk]etchup|[Ss]akko|[Ee]ssay|[Cc]ountdown|[Cc]urry|[Mm]arzipan|[Tt]rikot|[Kk]ajak|[Kk]ataster|[Kk]eks|[Kk]näuel|[Ll]asso|[Rr]elease|[Ss]ilvester|[Pp]yjama|[Zz]igarillo)(?:e?[ns])?$/u

/** `mehrere Talks`: of plurals in -s the lexicon knows the genitive alone. */
const FEW = /^(?:viele|mehrere|einige|manche|alle|allen|keine|diese|unsere|ihre|seine)$/u

/** Days and months often have no ending in the genitive. */
const CALENDAR =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)$/u

/** `verspricht jedem hohe Gewinne`: the word stands alone, and adjective and noun are at one without it. */
function isBesidePronoun({ determiner, adjectives, noun }: NounPhrase): boolean {
  if (adjectives.length === 0 || !/^(?:jede[mnr]|eine[mr])$/u.test(determiner?.lower ?? '')) return false
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
