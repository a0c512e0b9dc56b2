import { isAuxiliary } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { NEEDS_ARTICLE, needsArticle } from '../clauses/countable-nouns.ts'
import { CASE_OF_PREPOSITION, DETERMINERS } from '../clauses/determiners.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { Case, cell, cellsOfGender, Gender, PLURAL } from '../words/cells.ts'
import { determinerBefore } from './articles-before.ts'
import { ENGLISH_NOUNS } from './english-parts.ts'
import { isBareObject, needsNoArticle } from './split-parts.ts'

/**
 * Whether the words `[from, head]` of a stretch are one compound for certain, because what stands before them asks for the last of
 * them alone and it cannot stand for itself: `das SCS Projekt`, `zwei WLAN Geräte`, `unter OSM Nutzern`. The words before the last
 * are names, abbreviations or foreign words, of no gender that is known. Source: Amtliches Regelwerk 2024, § 40 and § 45; Duden, Die
 * Grammatik (artikelloser Gebrauch: a countable noun in the singular has an article).
 */
export function isDetermined(stretch: Stretch, from: number, head: number): boolean {
  const { tokens } = stretch
  const noun = tokens[head]
  const next = tokens[head + 1]
  const modifiers = tokens.slice(from, head)
  // `Zwei New Yorker Künstlerinnen`, `lobte die SPD Sprecher Beispiel`: the last word belongs to the next one.
  if (!noun || modifiers.length === 0 || (next?.before === '' && isNoun(next)) || !modifiers.every(isNameless))
    return false
  return (
    isDativePlural(stretch, from, noun) ||
    (isCounted(quantityBefore(tokens, from), modifiers, noun) && !governs(next)) ||
    isOneOf(stretch, from, noun) ||
    isSingular(stretch, from, head, modifiers) ||
    isDescribed(stretch, from, head) ||
    isEnglish(stretch, from, head)
  )
}

/**
 * Whether the last word of `[from, head]` is a genitive behind its article: `wegen eines Lkw Unfalls`, `des WLAN Ausbaus`. Two
 * genitives side by side are one phrase, whatever gender the first word has, because a noun alone shows no genitive.
 */
export function isInGenitive(stretch: Stretch, from: number, head: number): boolean {
  const { tokens } = stretch
  const { text, forms } = tokens[head] as Token
  const next = tokens[head + 1]
  const first = tokens[from]?.text ?? ''
  if (!/^\p{Lu}\p{Ll}{3,}s$/u.test(text) || (forms.noun & ~GENITIVE) !== 0 || forms.noun === 0) return false
  if (!ABBREVIATION.test(first) || (next?.before === '' && isNoun(next))) return false
  const cells = DETERMINERS.get(determinerBefore(stretch, from)?.lower ?? '')?.cells ?? 0
  return cells !== 0 && (cells & ~GENITIVE) === 0
}

const GENITIVE = cell(Case.genitive, Gender.masculine) | cell(Case.genitive, Gender.neuter)
const ABBREVIATION = /^(?:\p{Lu}{2,}\d?|[LP]kw|Kfz)$/u

/**
 * `der neuen SCS Oberfläche`, `mit anderen SCS Paketen`, `neue SCS Normen`: an adjective that agrees with the last word, before an
 * abbreviation or foreign word, which no adjective describes in the plural, and seldom one behind an article.
 */
function isDescribed(stretch: Stretch, from: number, head: number): boolean {
  const { tokens } = stretch
  const attribute = tokens[from - 1]
  const first = tokens[from]
  const { forms, text } = tokens[head] as Token
  if (!attribute || !first || attribute.text !== attribute.lower || DETERMINERS.has(attribute.lower)) return false
  if (attribute.forms.verb !== 0 || NOT_DESCRIBING.test(attribute.lower) || !tokens.slice(from, head).every(isForeign))
    return false
  if (COUNTABLE.test(first.text) || UNITS.test(first.text) || MASSES.test(first.text) || governs(tokens[head + 1]))
    return false
  const determiner = determinerBefore(stretch, from)
  if (!determiner) {
    const before = tokens[from - 2]
    // `andere SCS Pakete`: in the dative only behind a preposition (`helfen anderen SCS Nutzern`).
    const isGoverned = ((CASE_OF_PREPOSITION.get(before?.lower ?? '') ?? 0) & ONLY_DATIVE) !== 0
    return (attribute.forms.strong & forms.noun & PLURAL & (isGoverned ? ONLY_DATIVE : ~ONLY_DATIVE)) !== 0
  }
  const { weak, mixed } = attribute.forms
  const cells = (DETERMINERS.get(determiner.lower)?.cells ?? 0) & (weak | mixed) & forms.noun & ~PLURAL
  // `dem alten Facebook Nutzer abzuwerben`: what may be a plural may be an object.
  if ((forms.noun & PLURAL) !== 0) return false
  return cells !== 0 && !needsNoArticle(text) && !isBareObject(text) && !isPaired(stretch, head)
}

/** An abbreviation or a word that the lexicon knows no gender of. */
function isForeign({ forms, text }: Token): boolean {
  return forms.noun === 0 && (isShort(text) || /^\p{Lu}\p{Ll}{3,}$/u.test(text))
}

/** Stand for persons without a noun, or for nothing that is described. */
const NOT_DESCRIBING = /^(?:andere|viele|wenige|einige|manche|beide|solche|weitere|alle|eigene)$/u
/** What is named by letters and yet no name: `gute KI`, `moderne IT`. */
const MASSES = /^(?:KI|AI|IT|EDV|PV|DNA|RNA|DNS|RNS|PR|HR|LED|TV|CO2|ÖPNV|SPNV|WLAN)$/u

/** No noun that is known, and no name in the genitive. */
function isNameless({ text, forms }: Token): boolean {
  return forms.noun === 0 || isShort(text)
}

/** `SCS`, `OpenStreetMap` */
function isShort(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text) || /\p{Ll}\p{Lu}/u.test(text)
}

const ONLY_DATIVE = cell(Case.dative, Gender.plural)

/** `unter OSM Nutzern`: the dative can only be that of the preposition. With `mit` and `in` it may be that of the verb. */
function isDativePlural({ tokens }: Stretch, from: number, { text, forms }: Token): boolean {
  const isOnlyDative = text.endsWith('n') && (forms.noun & PLURAL) === ONLY_DATIVE && (forms.noun & ~PLURAL) === 0
  if (!isOnlyDative) return false
  const preposition = tokens[from - 1]?.lower ?? ''
  if (isShort(tokens[from]?.text ?? '') && ASKS_DATIVE.test(preposition)) return true
  return /^(?:mit|von|bei|zu|nach|aus|seit|unter|zwischen)$/u.test(preposition) && !tokens.some(mayTakeDative)
}

/** A verb that somebody in the dative may belong to, whatever else it means. */
function mayTakeDative({ lower, text, forms }: Token): boolean {
  return text === lower && forms.verb !== 0 && !LINKING.has(lower) && !isAuxiliary(lower)
}

/** Verbs of which nobody is the recipient. */
const LINKING = new Set(
  'arbeitet arbeiten arbeitete beginnt beginnen begann endet enden entsteht entstehen entstand besteht bestehen bestand funktioniert funktionieren gibt umgesetzt gebaut ersetzt betrieben entwickelt erweitert'.split(
    ' '
  )
)

const ASKS_DATIVE = /^(?:unter|zwischen|bei|von|allen|vielen|mehreren|einigen)$/u

/** The quantity before a place, with at most one adjective between: `zwei erfolgreiche BEI Feste`. */
function quantityBefore(tokens: readonly Token[], from: number): Token | undefined {
  const before = tokens[from - 1]
  const isAttribute = before !== undefined && !isNoun(before) && before.forms.strong !== 0 && before.forms.verb === 0
  return isAttribute && !COUNTS_SEVERAL.test(before.lower) ? tokens[from - 2] : before
}

/** `zwei WLAN Geräte`, `alle EU Staaten`: the number is that of the noun. */
function isCounted(quantity: Token | undefined, modifiers: readonly Token[], { forms, text }: Token): boolean {
  const [first] = modifiers
  if (!quantity || !first || !COUNTS_SEVERAL.test(quantity.lower)) return false
  if (COUNTABLE.test(first.text) || UNITS.test(first.text)) return false
  return (forms.noun & PLURAL & ~ONLY_DATIVE) !== 0 || ENGLISH_NOUNS.has(text)
}

/** `alle EU Bürger betreffenden Regeln` */
function governs(next: Token | undefined): boolean {
  return next !== undefined && !isNoun(next) && next.forms.weak !== 0
}

const COUNTS_SEVERAL =
  /^(?:alle|viele|einige|mehrere|zahlreiche|etliche|beide|sämtliche|verschiedene|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u
/** What is counted itself: `zwei LKW`, `fünf AKW`, `drei CDs`. */
const COUNTABLE =
  /s$|^(?:LKW|Lkw|PKW|Pkw|KFZ|Kfz|AKW|KKW|CD|DVD|LP|SUV|U-Bahn|S-Bahn|ICE|IC|RE|RB|NGO|KMU|TV|PC|AG|MVZ|LED|WG|DIN|VIP|KI)$/u
const UNITS = /^(?:PS|[KMGT]?[BW]h?|[kMG]?Hz|[VAWKNJ]|VA|Mbit|Gbit|Bit|Byte|CHF|SEK|NOK|DKK|GBP|JPY|HP|DM|ECTS)$/u

/** `einer der BEI Entwickler`: of several, and no relative pronoun, which has a comma before it. */
function isOneOf({ tokens }: Stretch, from: number, { forms }: Token): boolean {
  // `einer der SPD Nahestehenden`
  if (forms.weak !== 0) return false
  if (tokens[from - 1]?.lower !== 'der' || !ONE_OF.test(tokens[from - 2]?.lower ?? '')) return false
  return (forms.noun & cell(Case.genitive, Gender.plural)) !== 0
}

const ONE_OF =
  /^(?:eine[rsmn]?|einige|viele|mehrere|alle|keine[rsnm]?|jede[rs]?|manche|wenige|zwei|drei|vier|fünf|beide)$/u

/** `das SCS Projekt`, `der Open Source Community`: nouns like these have an article, and here it is before the words that are parts. */
function isSingular(stretch: Stretch, from: number, head: number, modifiers: readonly Token[]): boolean {
  const { text, forms } = stretch.tokens[head] as Token
  const gender = text === 'Community' ? FEMININE : forms.noun
  // `sucht der NABU Rechner`: what is a plural as well needs no article.
  if (!needsArticle(text) || (forms.noun & PLURAL) !== 0) return false
  if (isPaired(stretch, head)) return false
  const cells = DETERMINERS.get(determinerBefore(stretch, from)?.lower ?? '')?.cells ?? 0
  return (cells & gender & ~PLURAL) !== 0 && modifiers.every((token) => (token.forms.noun & cells) === 0)
}

/**
 * `ein Open Review System`, `das Sovereign Cloud Stack Team`: English words of any gender, before a noun that has an article and
 * that this one fits; or that ends a phrase of a preposition or a genitive (`für die Open Access Tage in Köln`).
 */
export function isEnglishChain(stretch: Stretch, from: number, head: number): boolean {
  const { tokens } = stretch
  const noun = tokens[head]
  const determiner = determinerBefore(stretch, from)
  const next = tokens[head + 1]
  if (!noun || !determiner || head - from < 2 || (next?.before === '' && isNoun(next))) return false
  const cells = DETERMINERS.get(determiner.lower)?.cells ?? 0
  const fits = (cells & noun.forms.noun & ~PLURAL) !== 0
  if (
    fits &&
    (NEEDS_ARTICLE.test(noun.text) || /^\p{Lu}?\p{Ll}*(?:[Ss]ystem|[Bb]ewegung|[Ss]trategie)$/u.test(noun.text))
  )
    return !/^(?:und|oder|sowie|wie)$/u.test(next?.lower ?? '') || determiner.lower !== 'die'
  if ((cells & noun.forms.noun) === 0 || !/^d(?:ie|er|en|em|as|es)$/u.test(determiner.lower)) return false
  const before = tokens[tokens.indexOf(determiner) - 1]
  // `eine Idee, für die Open Source Menschen begeistert`
  if (!before || !PREPOSITIONS.has(before.lower) || (before === tokens[0] && !stretch.isFirst)) return false
  return next === undefined || PREPOSITIONS.has(next.lower) || next.lower === 'und'
}

/** `lobte die SPD Ausschuss und Beirat`: pairs go without articles. */
function isPaired({ tokens }: Stretch, head: number): boolean {
  if (!/^(?:und|oder|sowie|wie)$/u.test(tokens[head + 1]?.lower ?? '')) return false
  const behind = tokens[head + 2]
  return !DEFINITE.test(behind?.lower ?? '') && !isSurelyFinite(behind)
}

/** `der BEI Community und der Stadt`: what is paired has an article, so that this has one, too. */
const DEFINITE = /^d(?:er|ie|as|em|en|es)$/u

/** The lexicon knows no gender of `Community`. */
const FEMININE = cellsOfGender(Gender.feminine)

/** `im ersten Gaia-X Hackathon`: an article that is no pronoun, and an English noun that has an article in German. */
function isEnglish(stretch: Stretch, from: number, head: number): boolean {
  if (!ENGLISH_HEAD.test(stretch.tokens[head]?.text ?? '')) return false
  return SINGULAR_ARTICLE.test(determinerBefore(stretch, from)?.lower ?? '')
}

const ENGLISH_HEAD = /^(?:Hackathon|Workshop|Newsletter|Podcast|Meetup|Barcamp|Webinar|Dashboard|Provider|Team)$/u
const SINGULAR_ARTICLE = /^(?:[ai]m|vom|zum|beim|ein|einem|einen|unser|unserem|unseren|dem)$/u
