import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { ALL_CELLS, Case, cell, Gender, PLURAL } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { cellsBefore, determinerBefore } from './articles-before.ts'
import { ENGLISH_NOUNS } from './english-parts.ts'
import { isBareCompound, isOpeningCompound } from './split-bare.ts'
import { isDetermined, isInGenitive } from './split-determined.ts'
import { asOneWord, isEnglishTerm, isPlainNoun, mayBeObject, mayStandFirst, needsNoArticle } from './split-parts.ts'

/** `das FOSSGIS Team`, `im Mobilitätswende Camp`: the first word is no noun that the article could belong to. */
export function nameAndNoun(stretch: Stretch, at: number, knowledge: Knowledge): string[] | undefined {
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  if (!first || !second || !isPlainNoun(second, knowledge) || !mayStandFirst(first, knowledge)) return undefined
  if (first.text === 'US' && (second.text === 'Dollar' || !knowledge.dictionary.isEnglish?.(second.text)))
    return [`${first.text}-${second.text}`]
  const wanted = cellsBefore(stretch, at, at + 1)
  if (wanted === undefined) return undefined
  // `in dem Creditor Reporting System`: two words of an English name.
  const next = stretch.tokens[at + 2]
  if (next?.start === second.end + 1 && isNoun(next) && knowledge.dictionary.isEnglish?.(second.text)) return undefined
  if (!ENGLISH_NOUNS.has(second.text) && (second.forms.noun & wanted) === 0) return undefined
  // `am PC Texte schreiben`: a plural rather than a dative with its old ending.
  if (
    second.text.endsWith('e') &&
    (second.forms.noun & wanted & ~OLD_DATIVE) === 0 &&
    (second.forms.noun & PLURAL) !== 0
  )
    return undefined
  // `von der EU Unterstützung erwarten`: what needs no article may be the object.
  const isAlone = at === 1 && stretch.isFirst && isSurelyFinite(stretch.tokens[at + 2])
  if (ABBREVIATION.test(first.text) && mayBeObject(second.text) && !isAlone) return undefined
  if (ABBREVIATION.test(first.text)) return [`${first.text}-${second.text}`]
  if (first.forms.noun === 0) {
    // `die Zusammen Arbeit`
    const whole = asOneWord(first.text, second.text)
    const isListed = knowledge.dictionary.isListed?.(whole) === true
    return isListed ? [whole] : [`${first.text}-${second.text}`]
  }
  const article = DETERMINERS.get(determinerBefore(stretch, at)?.lower ?? '')
  if ((first.forms.noun & (article?.cells ?? ALL_CELLS)) !== 0) return undefined
  // `in der Co-Working Etage`
  if (first.text.includes('-'))
    return isEnglishTerm(first.text, knowledge) ? [`${first.text}-${second.text}`] : undefined
  const joined = asOneWord(first.text, second.text)
  return knowledge.dictionary.has(joined) ? [...new Set([joined, `${first.text}-${second.text}`])] : undefined
}

const OLD_DATIVE = cell(Case.dative, Gender.masculine) | cell(Case.dative, Gender.neuter)

const ABBREVIATION = /^\p{Lu}{2,}\d?$/u

/** `das SCS Projekt`, `mit OSM Nutzern`: what stands before them can only mean the second word. */
export function determinedName(stretch: Stretch, at: number, knowledge: Knowledge): string[] | undefined {
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  if (!first || !second || !isPlainNoun(second, knowledge) || !mayStandFirst(first, knowledge)) return undefined
  if (
    !isDetermined(stretch, at, at + 1) &&
    !isInGenitive(stretch, at, at + 1) &&
    !isBareCompound(stretch, at, at + 1, knowledge) &&
    !isOpeningCompound(stretch, at, knowledge)
  )
    return undefined
  const joined = asOneWord(first.text, second.text)
  return [knowledge.dictionary.isListed?.(joined) === true ? joined : `${first.text}-${second.text}`]
}

/** `warum die DAT Funktion nicht ging`: an article that may belong to either word. */
export function likelyName(stretch: Stretch, at: number, knowledge: Knowledge): string[] | undefined {
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  if (!first || !second || !isPlainNoun(second, knowledge) || !mayStandFirst(first, knowledge)) return undefined
  // `auf der Mailingliste MUSTER-Talk`: what it is called.
  if (first.forms.noun !== 0 && /^\p{Lu}{2}/u.test(second.text)) return undefined
  if (isStrayFirstPart(stretch.tokens[at - 1], first, second) && !/^\p{Lu}/u.test(stretch.tokens[at + 2]?.text ?? ''))
    return [`${first.text}-${second.text}`]
  // `alle Cloud Provider`: a singular that `alle` cannot belong to.
  const isApart = /^(?:alle|einige)n?$/u.test(stretch.tokens[at - 1]?.lower ?? '') && !(first.forms.noun & PLURAL)
  const isKnownNoun = first.forms.noun !== 0 && !ABBREVIATION.test(first.text) && !ENGLISH_NOUNS.has(first.text)
  if (isKnownNoun && !isApart) return undefined
  // `beim THW Aktive`: what belongs to the adjective.
  if (needsNoArticle(second.text) || second.forms.weak !== 0) return undefined
  // `Bei der DLRG Schwimmen lernen`: the object of a verb.
  if (/^(?:lernen|lehren|üben)$/u.test(stretch.tokens[at + 2]?.text ?? '')) return undefined
  // `der Sovereign Cloud Stack`: a name of three words and more.
  if (/^\p{Lu}/u.test(stretch.tokens[at + 2]?.text ?? '')) return undefined
  const article = DETERMINERS.get(determinerBefore(stretch, at)?.lower ?? '')
  if (article && mayBeObject(second.text)) return undefined
  if (!article && isBareAbbreviation(stretch, at)) return [`${first.text}-${second.text}`]
  if (!article)
    return isAttributed(stretch.tokens[at - 1], first, second) ? [`${first.text}-${second.text}`] : undefined
  if (!ENGLISH_NOUNS.has(second.text) && (article.cells & second.forms.noun & ~PLURAL) === 0) return undefined
  return [`${first.text}-${second.text}`]
}

/**
 * `auf GPS Basis`, `GPS Geräte helfen`: behind a preposition a singular that needs an article does not stand for itself, and before
 * the verb that opens its sentence all is one phrase.
 */
function isBareAbbreviation({ tokens, isFirst }: Stretch, at: number): boolean {
  const first = tokens[at]
  const second = tokens[at + 1]
  if (!first || !second || !ABBREVIATION.test(first.text) || PLACES.has(first.text)) return false
  if (at === 0) return isFirst && isSurelyFinite(tokens[2]) && !/^(?:Frauen|Senioren)$/u.test(second.text)
  const before = tokens[at - 1]?.lower ?? ''
  const isOnlyDative = DATIVE.has(before) && (second.forms.noun & PLURAL) === cell(Case.dative, Gender.plural)
  return PREPOSITIONS.has(before) && (isOnlyDative || (second.forms.noun & PLURAL) === 0)
}

const DATIVE = new Set(['mit', 'von', 'bei', 'aus', 'nach', 'zu', 'seit'])

/** Abbreviations that stand without an article. */
const PLACES = new Set('NRW RLP BW MV SH DDR BRD USA UK VAE GRÜNE GRÜNEN'.split(' '))

/** `zum Lesewende Camp`: the article is that of the second word, and the first one has another gender. */
function isStrayFirstPart(article: Token | undefined, { text, forms }: Token, second: Token): boolean {
  const { lower } = article ?? { lower: '' }
  const cells = DETERMINERS.get(lower)?.cells ?? 0
  if (
    !/^(?:im|am|vom|zum|zur|beim|ins|ein|einem|einer)$/u.test(lower) ||
    forms.noun === 0 ||
    text.length < SHORTEST_PART
  )
    return false
  return (forms.noun & cells) === 0 && (forms.noun & PLURAL) === 0 && (second.forms.noun & cells & ~PLURAL) !== 0
}

/** Shorter nouns before nouns are measures: `ein Glas Wein`, `ein Paar Schuhe`. */
const SHORTEST_PART = 8

/** `aktuelle OpenStreetMap Daten`, `alle Cloud Provider`: an attribute that agrees with the second word, before one that is no noun. */
function isAttributed(attribute: Token | undefined, first: Token, second: Token): boolean {
  if (!attribute || !/^\p{Ll}+$/u.test(attribute.text)) return false
  const isEnglish = ENGLISH_NOUNS.has(second.text)
  if (/^(?:alle[nr]?|einige[nr]?|vier|zwei|drei|beide[nr]?)$/u.test(attribute.lower))
    return isEnglish || (second.forms.noun & PLURAL) !== 0
  if (attribute.lower === 'als') return isEnglish
  if (!/e[nmrs]?$/u.test(attribute.lower) || attribute.forms.verb !== 0) return false
  const cells = attribute.forms.strong | attribute.forms.mixed
  return isEnglish ? cells !== 0 : (cells & second.forms.noun) !== 0 && !first.text.endsWith('s')
}
