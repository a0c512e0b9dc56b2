import { matchesOf } from '../../text/matches.ts'
import { isGivenName } from '../names/given-names.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { LANDS } from './loose-hyphen.ts'

/** A sign that stands for an apostrophe; `isCertain` where it cannot be a quotation mark, a minute sign or an accent. */
export interface Apostrophe {
  readonly start: number
  readonly end: number
  readonly found: string
  readonly isCertain: boolean
}

/** What is typed or printed instead of `’` (DIN 5008:2020, Apostroph). */
const SIGNS = "'´`‘′\u02BC"
const between = new RegExp(`(?<=\\p{L})[${SIGNS}](?=\\p{L})`, 'gu')
/** Behind the s of a name in the genitive: `Klaus' Rede`. */
const behindS = new RegExp(`(?<=\\p{L}(?:[sxzß]|ce))[${SIGNS}](?=[\\s,;:.!?)]|$)`, 'gu')
/** Letters or digits left out at the beginning (Amtliches Regelwerk 2024, Apostroph): `'s ist`, `'ne`, `'n`. */
const elided = new RegExp(
  `(?<=^|[\\s(])[${SIGNS}](?=(?:s|ne?|nen|nem|ner|nes|ran|rauf|raus|rein|rum|runter|rüber)(?![\\p{L}\\d]))`,
  'gu'
)

export function* apostrophes(text: string): Generator<Apostrophe> {
  if (!/['´`‘′ʼ]/u.test(text)) return
  for (const match of matchesOf(text, between)) {
    const found = match[0]
    const start = match.index
    // `Andre´s`: the accent of a name in which a program tore the letter apart.
    const isAccent =
      (found === '´' || found === '`') &&
      /[eE]/u.test(text[start - 1] ?? '') &&
      !/^s(?!\p{L})/u.test(text.slice(start + 1))
    // A mark in the middle of a word may close a quotation only where another opened it.
    const mayQuote = (found === '‘' && hasOpened(text, start, '‚‘')) || (found === '`' && hasOpened(text, start, '`'))
    yield { start, end: start + 1, found, isCertain: !isAccent && !mayQuote }
  }
  for (const match of matchesOf(text, behindS)) {
    const start = match.index
    if (hasOpened(text, start, `${SIGNS}‚`)) continue
    const goesOn = /^\s+\p{Lu}/u.test(text.slice(start + 1))
    if (goesOn && isNameBefore(text, start)) yield { start, end: start + 1, found: match[0], isCertain: true }
  }
  for (const match of matchesOf(text, elided)) {
    const start = match.index
    // `'n' Roll` has two; any other mark behind makes a pair.
    if (hasClosing(text, start + 1)) continue
    yield { start, end: start + 1, found: match[0], isCertain: match[0] === "'" }
  }
}

/** Whether one of the signs stands before, where a quotation may open. */
function hasOpened(text: string, at: number, signs: string): boolean {
  const before = text.slice(0, at)
  return new RegExp(`(?:^|[\\s(„“"»])[${signs}](?=\\S)`, 'u').test(before)
}

function hasClosing(text: string, at: number): boolean {
  return /^[^'´`‘′ʼ’]*\S['´`‘′ʼ’](?!\p{L})/u.test(text.slice(at))
}

function isNameBefore(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])\p{Lu}[\p{L}-]+$/u.test(text.slice(Math.max(0, at - 40), at))
}

/** A genitive or plural s behind an apostrophe: `Hessen's`, `Info's`. */
export interface NeedlessApostrophe {
  readonly start: number
  readonly end: number
  readonly found: string
  readonly usual: string
}

const withS = /(?<![\p{L}\p{N}’'-])(\p{Lu}[\p{L}\p{N}-]+)['’´`‘′]s(?![\p{L}\p{N}-])/gu

/** Names with 's that are no German genitives, and English words that begin names (`Women's March`, `King's College`). */
const ENGLISH =
  /^(?:Women|Men|Children|Girls?|Boys?|People|World|King|Queen|Lady|Master|Mother|Father|Valentine|Patrick|Driver|Reader|Writer|Player|Lloyd|McDonald|Levi|Wendy|Kellogg|Sotheby|Christie|Moody|Domino|Macy|Lay|Ben|Jack|Oscar|Pringle|Today|Let|That|What|Who|It|He|She|There|Here|Everybody|Everyone|Nobody|Year|Artist|Adventurer|Farmer|Founder|Bachelor|Chef|Editor|Devil|Hell|God|Nature|Earth|Europe|Germany|Berlin’?)$/u

/**
 * Finds the needless apostrophe of genitives and plurals. The s of `es` and `das` (`Gibt’s`, `Wie’s`) and names of shops made of
 * a first name (`Erika’s Blumenhaus`) may have one (Amtliches Regelwerk 2024, Apostroph).
 */
export function* needlessApostrophes(
  text: string,
  { dictionary, gazetteer, morphology }: Knowledge
): Generator<NeedlessApostrophe> {
  if (!/\p{L}['’´`‘′]s/u.test(text)) return
  for (const match of matchesOf(text, withS)) {
    const [found, word = ''] = match
    const start = match.index
    const behind = text.slice(start + found.length)
    const before = /[\p{L}.-]+(?= $)/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
    if (ENGLISH.test(word) || isEnglishName(behind, dictionary)) continue
    const isShort = /^(?:\p{Lu}{2,6}|\p{Lu}\d{1,2})$/u.test(word)
    const isPlace =
      gazetteer.has(word) ||
      LANDS.has(word) ||
      /^(?:Hessen|Bayern|Sachsen|Thüringen|Deutschland|Europa|Brandenburg|Niedersachsen)$/u.test(word)
    const isSurname = isGivenName(before) && !isGivenName(word)
    const isNoun = !dictionary.has(word.toLowerCase()) && morphology.formsOf(word).noun !== 0 && dictionary.has(word)
    const isShop = isGivenName(word) && /^ \p{Lu}/u.test(behind)
    if (isShop || !(isShort || isPlace || isSurname || isNoun)) continue
    const usual = /[sxzß]$/u.test(word) ? `${word}’` : `${word}s`
    yield { start, end: start + found.length, found, usual }
  }
}

/** `King's College`: a word in capitals follows that is no German one. */
function isEnglishName(behind: string, dictionary: Knowledge['dictionary']): boolean {
  const next = /^ (\p{Lu}\p{L}+)/u.exec(behind)?.[1]
  return next !== undefined && !dictionary.has(next)
}
