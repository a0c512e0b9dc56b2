import type { Prose } from '../markdown/prose.ts'
import { oncePerPair } from '../text/once.ts'
import { ALL_CELLS, type Cells, NOMINATIVE, PLURAL } from './cells.ts'
import { isSurelyFinite, type Stretch, stretchesOf, type Token } from './clauses.ts'
import { DETERMINERS } from './determiners.ts'
import { PREPOSITIONS } from './function-words.ts'
import { isGivenName } from './given-names.ts'
import type { Knowledge } from './knowledge.ts'
import { uncapitalised } from './lexicon.ts'
import { officeOf } from './offices.ts'
import {
  BOUND_FIRST_PART,
  ENGLISH_NOUNS,
  GENITIVES,
  NAMED_BEHIND,
  NO_FIRST_PART,
  NO_SECOND_PART,
  SPLIT_PATTERNS
} from './split-compounds-list.ts'

/** Parts of one compound that stand apart; offsets count in the prose. */
export interface Split {
  readonly start: number
  readonly end: number
  readonly word: string
  /** Ways to write it, the usual one first. */
  readonly right: readonly string[]
  /** False where the words may belong to two phrases, and only a reader can tell. */
  readonly isCertain: boolean
}

/** The split compounds of a block; found once for as long as the block reads the same. */
export const splitsOf = oncePerPair((prose: Prose, knowledge: Knowledge): readonly Split[] => [
  ...find(prose, knowledge)
])

function* find(prose: Prose, knowledge: Knowledge): Generator<Split> {
  const taken: Split[] = []
  for (const { pattern, join } of SPLIT_PATTERNS) {
    for (const match of prose.text.matchAll(pattern)) {
      const word = match[0]
      const split = { start: match.index, end: match.index + word.length, word, right: [join(word)], isCertain: true }
      taken.push(split)
      yield split
    }
  }
  for (const stretch of stretchesOf(prose, knowledge.morphology)) {
    for (const split of pairs(stretch, knowledge)) {
      if (!taken.some((t) => t.start < split.end && split.start < t.end)) yield split
    }
  }
}

function* pairs(stretch: Stretch, knowledge: Knowledge): Generator<Split> {
  const { tokens } = stretch
  for (let i = 0; i + 1 < tokens.length; i++) {
    const first = tokens[i]
    const second = tokens[i + 1]
    if (!first || !second || second.start !== first.end + 1) continue
    const certain = boundParts(stretch, i, knowledge) ?? nameAndNoun(stretch, i, knowledge)
    const right = certain ?? likelyName(stretch, i, knowledge)
    if (!right) continue
    const word = `${first.text} ${second.text}`
    yield { start: first.start, end: second.end, word, right, isCertain: certain !== undefined }
    i++
  }
}

/** A common noun that is the name of nobody and no place. */
function isPlainNoun({ text, forms }: Token, { gazetteer }: Knowledge): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?$/u.test(text) || (forms.noun === 0 && !ENGLISH_NOUNS.has(text)))
    return false
  return !isGivenName(text) && !gazetteer.has(text) && !NAMED_BEHIND.test(text) && !NO_SECOND_PART.has(text)
}

/** `Integrations Plan`, `Bundes Regierung`: the first part has the link of a compound. */
function boundParts(stretch: Stretch, at: number, { dictionary, gazetteer }: Knowledge): string[] | undefined {
  const first = stretch.tokens[at]?.text ?? ''
  const second = stretch.tokens[at + 1]?.text ?? ''
  if (!/^\p{Lu}\p{Ll}{3,}s$/u.test(first) || first.endsWith('ss') || !/^\p{Lu}\p{Ll}{3,}$/u.test(second))
    return undefined
  const joined = first + uncapitalised(second)
  const isBound =
    BOUND_FIRST_PART.test(first) ||
    (!dictionary.has(first) && dictionary.has(first.slice(0, -1)) && dictionary.has(joined))
  if (isBound) return [joined]
  if (!GENITIVES.has(first) || !dictionary.has(joined) || gazetteer.has(second.replace(/s$/u, ''))) return undefined
  const determiner = determinerBefore(stretch, at)
  const isGenitive = determiner === undefined ? hasGenitiveAdjective(stretch, at) : /[^a]s$/u.test(determiner.lower)
  // `des Bundes Gelder`, `nächsten Bundes Mittel`: a genitive on its own; `des Bundes Ministeriums` is one word in the genitive.
  return isGenitive && !/[^s]s$/u.test(second) ? undefined : [joined]
}

function hasGenitiveAdjective({ tokens }: Stretch, at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && /^\p{Ll}+en$/u.test(before.text) && before.forms.strong !== 0
}

const ABBREVIATION = /^\p{Lu}{2,}\d?$/u
const NEEDS_NO_ARTICLE =
  /(?:ung|heit|keit|schaft|tät)$|^(?:Geld|Hilfe|Abstand|Schutz|Druck|Recht|Zeit|Raum|Kraft|Arbeit|Politik|Macht|Mut|Ärger|Kritik)$/u

/** `das FOSSGIS Team`, `im Mobilitätswende Camp`: the first word is no noun that the article could belong to. */
function nameAndNoun(stretch: Stretch, at: number, knowledge: Knowledge): string[] | undefined {
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  if (!first || !second || !isPlainNoun(second, knowledge) || !mayStandFirst(first, knowledge)) return undefined
  const wanted = cellsBefore(stretch, at)
  if (wanted === undefined) return undefined
  if (!ENGLISH_NOUNS.has(second.text) && (second.forms.noun & wanted) === 0) return undefined
  // `von der EU Unterstützung erwarten`: what needs no article may be the object.
  if (ABBREVIATION.test(first.text) && NEEDS_NO_ARTICLE.test(second.text)) return undefined
  if (first.forms.noun === 0 || ABBREVIATION.test(first.text)) return [`${first.text}-${second.text}`]
  const article = DETERMINERS.get(determinerBefore(stretch, at)?.lower ?? '')
  if ((first.forms.noun & (article?.cells ?? ALL_CELLS)) !== 0 || first.text.includes('-')) return undefined
  const joined = first.text + uncapitalised(second.text)
  return knowledge.dictionary.has(joined) ? [joined, `${first.text}-${second.text}`] : undefined
}

/** `warum die DAT Funktion nicht ging`: an article that may belong to either word. */
function likelyName(stretch: Stretch, at: number, knowledge: Knowledge): string[] | undefined {
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  if (!first || !second || !isPlainNoun(second, knowledge) || !mayStandFirst(first, knowledge)) return undefined
  if (isStrayFirstPart(stretch.tokens[at - 1], first, second) && !/^\p{Lu}/u.test(stretch.tokens[at + 2]?.text ?? ''))
    return [`${first.text}-${second.text}`]
  // `alle Cloud Provider`: a singular that `alle` cannot belong to.
  const isApart = /^(?:alle|einige)[nr]?$/u.test(stretch.tokens[at - 1]?.lower ?? '') && !(first.forms.noun & PLURAL)
  if (first.forms.noun !== 0 && !ABBREVIATION.test(first.text) && !isApart) return undefined
  if (NEEDS_NO_ARTICLE.test(second.text)) return undefined
  // `der Sovereign Cloud Stack`: a name of three words and more.
  if (/^\p{Lu}/u.test(stretch.tokens[at + 2]?.text ?? '')) return undefined
  const article = DETERMINERS.get(determinerBefore(stretch, at)?.lower ?? '')
  if (!article)
    return isAttributed(stretch.tokens[at - 1], first, second) ? [`${first.text}-${second.text}`] : undefined
  if (!ENGLISH_NOUNS.has(second.text) && (article.cells & second.forms.noun & ~PLURAL) === 0) return undefined
  return [`${first.text}-${second.text}`]
}

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

function mayStandFirst({ text, forms }: Token, { gazetteer }: Knowledge): boolean {
  if (!/^\p{Lu}[\p{L}\d]+(?:-[\p{L}\d]+)*$/u.test(text) || NO_FIRST_PART.has(text)) return false
  // `Berliner Senat`, `Hamburgisches Gesetz`, `Hessens Minister`.
  if (/\p{Ll}er[ns]?$|isch(?:e[nmrs]?)?$|-\p{Ll}/u.test(text)) return false
  if (/\p{Ll}s$/u.test(text) && (gazetteer.has(text.slice(0, -1)) || isGivenName(text.slice(0, -1)))) return false
  if ((forms.strong | forms.mixed | forms.weak) !== 0 || isGivenName(text) || officeOf(text) !== undefined) return false
  return !(forms.isBare && forms.noun === 0 && /(?:ig|lich|isch)$/u.test(text))
}

/** The article before a place, with nothing but adjectives between. */
function determinerBefore({ tokens }: Stretch, at: number): Token | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i]
    if (!token) return undefined
    if (DETERMINERS.has(token.lower)) return token
    const { strong, mixed, weak } = token.forms
    if (/^\p{Lu}/u.test(token.text) || (strong | mixed | weak) === 0) return undefined
  }
  return undefined
}

/**
 * What the article before a place asks of its noun; undefined where the article may belong to a noun of its own, of which the
 * second is no part: `dass die SPD Politik macht`, `fordert die CDU Klarheit`.
 */
function cellsBefore(stretch: Stretch, at: number): Cells | undefined {
  const determiner = determinerBefore(stretch, at)
  if (!determiner) return undefined
  const { tokens } = stretch
  const cells = DETERMINERS.get(determiner.lower)?.cells ?? 0
  const place = tokens.indexOf(determiner)
  const before = tokens[place - 1]
  if (!/^(?:der|die|das|den)$/u.test(determiner.lower)) return place === 0 && stretch.opens === ',' ? undefined : cells
  if (before && PREPOSITIONS.has(before.lower)) {
    const isDative = determiner.lower === 'den' && DATIVE.has(before.lower)
    // `auf den ÖPNV Auswirkungen haben`: a bare plural may be the object.
    const singular = isDative ? ALL_CELLS : ~PLURAL
    return place === 1 && stretch.opens === ',' ? undefined : cells & ~NOMINATIVE & singular
  }
  // At the start of a sentence all that stands before the finite verb is one phrase.
  const next = tokens[at + 2]
  const isWhole = isSurelyFinite(next) || /^(?:des|der|von|vom|für|zur|zum)$/u.test(next?.lower ?? '')
  return stretch.isFirst && place === 0 && isWhole ? cells : undefined
}

const DATIVE = new Set(['mit', 'von', 'bei', 'zu', 'nach', 'aus', 'seit'])
