import { type Stretch, stretchesOf } from '../german/clauses/clauses.ts'
import { confusionsIn } from '../german/confusions/confusions.ts'
import { splitsOf } from '../german/splits/split-compounds.ts'
import type { Dictionary, Knowledge } from '../german/words/knowledge.ts'
import { capitalised } from '../german/words/lexicon.ts'
import type { House } from '../house/house.ts'
import type { Block } from '../markdown/document.ts'
import type { Release } from '../release/model.ts'
import { standsAsEnglishNoun } from './english-nouns.ts'
import { houseWords } from './house-words.ts'
import { WITHOUT_ACCENT } from './hyphenated-words.ts'
import { introducedNames } from './introduced-names.ts'
import { type Mistake, type MistakeKind, mistakeOf, standsAsVerb } from './mistake-kind.ts'
import {
  endsAsNoun,
  isBehindArticle,
  isBesideEnglishNoun,
  isCalled,
  mayNameStreet,
  standsAsName,
  standsAsNoun
} from './name-places.ts'
import { isNamedAfterVillage, placesInside } from './places-in-words.ts'
import { isSlipOfWriting } from './slips-of-writing.ts'
import { type UnknownWord, unknownWords } from './unknown-words.ts'

export interface Misspelling extends UnknownWord {
  readonly block: Block
  /** Whose rule speaks about it. */
  readonly kind: MistakeKind
  /** What was meant, where the kind says it. */
  readonly right: readonly string[]
  /** Unlike any word: it may be a name. */
  readonly isStrange: boolean
}

interface Found {
  readonly knowledge: Knowledge
  readonly house: House
  readonly misspellings: readonly Misspelling[]
}

/** One version of a document is asked by several rules. */
const perVersion = new WeakMap<readonly Block[], Found>()

/** The words of a release that neither the dictionary, nor the house, nor the release itself knows. */
function misspellings(release: Release, knowledge: Knowledge, house: House): readonly Misspelling[] {
  const { blocks } = release.document
  const kept = perVersion.get(blocks)
  if (kept?.knowledge === knowledge && kept.house === house) return kept.misspellings
  const found = [...find(release, knowledge, house)]
  perVersion.set(blocks, { knowledge, house, misspellings: found })
  return found
}

/** Those of them that one rule speaks about. */
export function mistakesOf(
  kind: MistakeKind,
  release: Release,
  { house, knowledge }: { readonly house: House; readonly knowledge: Knowledge }
): readonly Misspelling[] {
  return misspellings(release, knowledge, house).filter((found) => found.kind === kind)
}

function* find(release: Release, knowledge: Knowledge, house: House): Generator<Misspelling> {
  const blocks = [...release.document.blocks, ...release.document.imageTexts]
  const { dictionary } = knowledge
  const names = new Set((release.dateline?.places ?? []).flatMap(({ name }) => name.split(/[^\p{L}]+/u)))
  for (const { prose } of blocks) {
    const { certain, likely } = introducedNames(prose)
    for (const name of certain) if (!isUnspeakableSlip(name, dictionary)) names.add(name)
    for (const name of likely) {
      const due = endsAsNoun(name) ? 'noun' : 'introduced-name'
      if (!(dictionary.resembles?.(name, due) ?? false)) names.add(name)
    }
  }
  const own = houseWords(house)
  const isKnown = (word: string) =>
    own.has(word) ||
    names.has(word) ||
    (word.endsWith('s') && names.has(word.slice(0, -1))) ||
    placesInside(word).some((place) => names.has(place))
  for (const word of repeated(blocks, knowledge)) names.add(word)
  for (const block of blocks) {
    for (const unknown of unknownWords(block.prose, dictionary)) {
      if (isExcused(unknown.word, isKnown, dictionary)) continue
      if (isSiteName(unknown, block) || isPartOfSplit(unknown, block, knowledge) || isCutByStar(unknown, block))
        continue
      if (isLocalityAt(block, unknown, dictionary)) continue
      const { kind, right } = mistakeAt(block, unknown, knowledge)
      // `findet am Montag stadt`: another word is meant, as confused-words says.
      if (kind === 'capital' && isConfused(block, unknown, knowledge)) continue
      if (kind === 'old-spelling' && isNameWithOldSpelling(block, unknown, dictionary)) continue
      const isStrange =
        kind === 'unknown' && !isSlip(block, unknown, dictionary) && !isSlipOfWriting(unknown, knowledge)
      yield { ...unknown, block, kind, isStrange, right: house.spelling === 'de-CH' ? right.map(withoutSharpS) : right }
    }
  }
}

function isConfused({ prose }: Block, { start }: UnknownWord, { morphology }: Knowledge): boolean {
  const isAt = (stretch: Stretch) => stretch.tokens.some((token) => token.start === start)
  const stretch = stretchesOf(prose, morphology).find(isAt)
  return stretch !== undefined && [...confusionsIn(stretch, morphology)].some(({ token }) => token.start === start)
}

/** `Frau Deutshlands`; names with capitals inside, and abbreviations, are written in ways of their own. */
function isUnspeakableSlip(name: string, dictionary: Dictionary): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && (dictionary.resembles?.(name, 'certain-name') ?? false)
}

function mistakeAt({ text }: Block, { start, end, word, lacksStop }: UnknownWord, knowledge: Knowledge): Mistake {
  if (lacksStop) return { kind: 'unknown', right: [] }
  const mistake = mistakeOf(word, knowledge)
  if (mistake.kind === 'unknown' && standsAsEnglishNoun(text, start, end, knowledge))
    return { kind: 'capital', right: [capitalised(word)] }
  return mistake.kind === 'capital' && standsAsVerb(text, start, end) ? { kind: 'unknown', right: [] } : mistake
}

/**
 * `Torhüter Roßkopf`, `die Trainerin Preuß`: behind a noun for a person without an article stands a name, which keeps its ß. So does
 * that of a street (`Roßmarkt`) and of a village (`Haßlingen`).
 */
function isNameWithOldSpelling({ prose }: Block, { start, end, word }: UnknownWord, dictionary: Dictionary): boolean {
  // `Schloß Holte-Stukenbrock`: a town.
  if (mayNameStreet(prose.text, start, end) || (word === 'Schloß' && /^ \p{Lu}/u.test(prose.text.slice(end, end + 2))))
    return true
  if (VILLAGE.test(word)) return true
  const person = PERSON.exec(prose.text.slice(Math.max(0, start - 40), start))?.[1]
  // `Der Ausschuß`, `Dieser Fluß`: no noun is known in lower case.
  return person !== undefined && /^\p{Lu}/u.test(word) && !dictionary.has(person.toLowerCase())
}

const VILLAGE =
  /^(?!Schloß|Meß|Paß|Fluß|Nuß|Faß)\p{Lu}\p{Ll}{1,3}ß(?:l?ingen|heim|hausen|hofen|dorf|bach|weiler|stedt|rode|leben)$/u

const PERSON =
  /(?<!\p{L})(\p{Lu}[\p{L}-]*(?:er|or|in|ent|ant|ist|loge|chef|mann|frau|rat|rätin|tagte|sitzende[rn]?)) $/u

/** `Integrations Plan` is one mistake, and another rule's; `Institutiion Schule` is a slip beside a noun. */
function isPartOfSplit({ start, end, word }: UnknownWord, { prose }: Block, knowledge: Knowledge): boolean {
  const split = splitsOf(prose, knowledge).find((found) => found.start < end && start < found.end)
  return split !== undefined && (split.isCertain || !knowledge.dictionary.resembles?.(word, 'name'))
}

/** `Der*die Leiter*in`, read as emphasis by Markdown: a word that begins or ends one inside is another rule's. */
function isCutByStar({ start, end }: UnknownWord, { prose }: Block): boolean {
  const isInside = (at: number): boolean => start < at && at < end
  return prose.emphases.some(({ kind, start: from, end: to }) => kind !== 'strong' && (isInside(from) || isInside(to)))
}

/** `in Leuben`: a village or a part of a town whose name is near to a common word, where no article shows a noun. */
function isLocalityAt({ text }: Block, { start, end, word }: UnknownWord, dictionary: Dictionary): boolean {
  return !isBehindArticle(text, start) && !standsAsNoun(text, start, end) && dictionary.isLocality?.(word) === true
}

/** `netzpolitik` as the text of a link to netzpolitik.org. */
function isSiteName({ start, end, word }: UnknownWord, { prose }: Block): boolean {
  const lower = word.toLowerCase()
  return prose.links.some((link) => link.start <= start && end <= link.end && link.url.toLowerCase().includes(lower))
}

function withoutSharpS(word: string): string {
  return word.replaceAll('ß', 'ss')
}

/** So often nobody makes the same mistake: what has a capital and returns is the name of somebody or something. */
const REPEATED = 3
const REPEATED_STRANGE = 2
const SHORTEST_NAME = 3
const QUOTED = /^["„‚»›«‹“][^\s]+["“‘«‹»›”]$/u

function* repeated(blocks: readonly Block[], knowledge: Knowledge): Generator<string> {
  const { dictionary } = knowledge
  const counts = new Map<string, number>()
  const quoted = new Set<string>()
  for (const { prose } of blocks) {
    for (const { word, start, end } of unknownWords(prose, dictionary)) {
      if (QUOTED.test(prose.text.slice(Math.max(0, start - 1), end + 1))) quoted.add(word)
      if (mistakeOf(word, knowledge).kind !== 'unknown') continue
      // `Yaook`, `Yaooks`, `Yaook-Treffen`
      for (const part of word.split('-')) {
        if (part.length < SHORTEST_NAME || dictionary.has(part)) continue
        const bare = counts.has(part.replace(/s$/u, '')) ? part.replace(/s$/u, '') : part
        counts.set(bare, (counts.get(bare) ?? 0) + 1)
      }
    }
  }
  for (const [word, places] of counts) {
    // `Projekt „Flexi“`, and then `das Flexi`: who puts a name in quotation marks means it so.
    const count = places > 1 && quoted.has(word) ? places + 1 : places
    // `der eco`, `mit deegree`: so does a short word in small letters.
    if (/^\p{Ll}{1,7}$/u.test(word) && count >= REPEATED) yield word
    if (/^\p{Lu}/u.test(word) && count >= (isLikeRight(word, dictionary) ? REPEATED : REPEATED_STRANGE)) yield word
  }
}

/** Where a name is due, only a slip of a common word is one. */
function isSlip({ text }: Block, { start, end, word, inEnglish }: UnknownWord, dictionary: Dictionary): boolean {
  if (inEnglish) return true
  // `Data Litreacy`
  if (isBesideEnglishNoun(text, start, end, dictionary) && dictionary.isEnglishSlip?.(word)) return true
  const isNoun = endsAsNoun(word) || standsAsNoun(text, start, end)
  if (isNamedAfterVillage(word)) return dictionary.resembles?.(word, 'name') ?? true
  if (isCalled(text, start)) return dictionary.resembles?.(word, 'certain-name') ?? true
  const due = isNoun ? 'noun' : standsAsName(text, start, end, dictionary) ? 'name' : 'word'
  return dictionary.resembles?.(word, due) ?? true
}

/** Whether an unknown word is rather a slip than a name; a dictionary that cannot tell takes all for slips. */
function isLikeRight(word: string, dictionary: Dictionary): boolean {
  return dictionary.resembles?.(word) ?? true
}

/** A name of the release stands in compounds too (`Klose-Besuch`), and with an apostrophe (`Klose’s` is another rule's). */
function isExcused(word: string, isKnown: (word: string) => boolean, dictionary: Dictionary): boolean {
  const bare = word.replace(/['’].*$/u, '')
  if (isKnown(word) || isKnown(bare)) return true
  const parts = word.split('-')
  return parts.length > 1 && parts.some(isKnown) && parts.every((part) => isKnown(part) || dictionary.has(part))
}

const MOST_SUGGESTIONS = 5

/** Words that may have been meant, best first, in the case that the place asks for. */
export function suggestionsFor(
  { word, opensSentence, inEnglish, lacksStop }: UnknownWord,
  dictionary: Dictionary,
  spelling?: House['spelling']
): readonly string[] {
  if (lacksStop) return [`${word}.`]
  const accented = word
    .split('-')
    .map((part) => part.replace(WITHOUT_ACCENT, 'Café$1'))
    .join('-')
  if (accented !== word && word.includes('-')) return [accented]
  if (inEnglish) return dictionary.suggestEnglish?.(word, MOST_SUGGESTIONS) ?? []
  const found = dictionary.suggest(word, MOST_SUGGESTIONS + 3)
  const suggestions = spelling === 'de-CH' ? [...new Set(found.map(withoutSharpS))].filter((s) => s !== word) : found
  // At the start of a sentence every word has its capital.
  const fitting = opensSentence
    ? suggestions.filter(
        (s) => s.charAt(0) !== s.charAt(0).toLowerCase() || word.charAt(0) === word.charAt(0).toLowerCase()
      )
    : suggestions
  return fitting.slice(0, MOST_SUGGESTIONS)
}
