import { isGivenName } from '../german/names/given-names.ts'
import { isForeignText } from '../german/typography/foreign.ts'
import { BEHIND_FIGURES } from '../german/words/derivation.ts'
import type { Dictionary } from '../german/words/knowledge.ts'
import { uncapitalised } from '../german/words/lexicon.ts'
import { segmentsOf } from '../german/words/segments.ts'
import { MASK, type Prose } from '../markdown/prose.ts'
import { matchesOf } from '../text/matches.ts'
import { oncePer, oncePerPair, oncePerWord } from '../text/once.ts'
import { inEnglishNames, isTwinInEnglish } from './english-names.ts'
import { isBesideEnglish, isForeign, isForeignSentence, isMarker } from './foreign.ts'
import { genderedForms } from './gender-forms.ts'
import { missingStops } from './missing-stops.ts'
import { isScientificName } from './scientific-names.ts'
import { isStreetWithoutSharpS } from './sharp-s.ts'

/** A word that the dictionary does not know, by its offsets in the block's prose. */
export interface UnknownWord {
  readonly start: number
  readonly end: number
  readonly word: string
  /** The first word of a sentence has a capital whatever it is. */
  readonly opensSentence: boolean
  /** A slip of an English word, in an English sentence. */
  readonly inEnglish?: true
  /** An abbreviation without its full stop. */
  readonly lacksStop?: true
}

/** The unknown words of a block; computed once for as long as the block reads the same. */
export const unknownWords = oncePerPair((prose: Prose, dictionary: Dictionary): readonly UnknownWord[] => {
  const unknown = find(prose, dictionary)
  const abbreviations = missingStops(prose.text)
  return abbreviations.length === 0 ? unknown : [...unknown, ...abbreviations].sort((a, b) => a.start - b.start)
})

function find(prose: Prose, dictionary: Dictionary): readonly UnknownWord[] {
  const { text } = prose
  const { words, sentences } = segmentsOf(prose)
  const judge = judgeOf(dictionary)
  const judged = words.map(({ start, end }) => judge(text.slice(start, end)))
  if (judged.every(({ isRight }) => isRight)) return []
  const places = words.map(({ start }, i) => ({ start, end: start + (judged[i]?.length ?? 0) }))
  const isUnknown = places.map(
    ({ start, end }, i) =>
      judged[i]?.isRight === false &&
      LATIN.test(text.slice(start, end)) &&
      !isCutOff(text, start, end) &&
      !isSign(text, start, end) &&
      !(APOSTROPHE.test(text[end] ?? '') && isClipped(text.slice(start, end), dictionary))
  )
  const opening = new Set(
    sentences
      .map((s) => /[\p{L}\p{N}]/u.exec(text.slice(s.start, s.end))?.index ?? 0)
      .map((by, i) => (sentences[i]?.start ?? 0) + by)
  )
  const english = inEnglishNames(text, places, dictionary)
  const foreign = sentences.filter((s) => isForeignSentence(text.slice(s.start, s.end)))
  const quoted = foreignQuotations(text, places, isUnknown)
  const found: UnknownWord[] = []
  for (const [i, { start, end }] of places.entries()) {
    if (!isUnknown[i] || english.has(i) || quoted.some((q) => q.start <= start && end <= q.end)) continue
    const word = text.slice(start, end)
    if (foreign.some((s) => s.start <= start && end <= s.end)) {
      if (/^[a-z]/u.test(word) && isSlipInEnglish(word, text, words, i, dictionary))
        found.push({ start, end, word, opensSentence: false, inEnglish: true })
      continue
    }
    if (isScientificName(text, places, i, isUnknown) || isOldDative(word, text.slice(0, start), dictionary)) continue
    if (opening.has(start) && OPENS_WITH_PARTICIPLE.test(word) && dictionary.has(uncapitalised(word))) continue
    if (isBesideForeignLetters(text, places, i) || isTwinInEnglish(text, places, i, dictionary)) continue
    if (isForeign(text, words, isUnknown, i) && !(isSlip(word, dictionary) && isBesideEnglish(text, words, i))) continue
    if (isBehindGivenName(text, words[i - 1], start, dictionary) && !dictionary.resembles?.(word, 'certain-name'))
      continue
    found.push({ start, end, word, opensSentence: opening.has(start) })
  }
  return found
}

/** A word in Arabic, Cyrillic or Chinese letters alone is none of German's. */
const LATIN = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]/u

/** `Wohlwissend, dass …`: a compound that is no noun has its capital at the start of a sentence alone. */
const OPENS_WITH_PARTICIPLE = /^\p{Lu}\p{Ll}{6,}(?:end|[^aeiou]ig|lich|frei|los|sam|haft)$/u

/** `„La vida es bella“`: a few words in marks, of which half or more are no German ones, and one shows another language. */
function foreignQuotations(text: string, places: readonly Place[], isUnknown: readonly boolean[]): Place[] {
  return matchesOf(text, QUOTATION)
    .map(({ index, 0: found }) => ({ start: index + 1, end: index + found.length - 1 }))
    .filter(({ start, end }) => {
      if (isForeignText(text.slice(start, end))) return true
      const within = places.map((place, i) => ({ ...place, i })).filter((p) => start <= p.start && p.end <= end)
      const markers = within.filter((p) => isMarker(text.slice(p.start, p.end)))
      const unknown = within.filter(({ i }) => isUnknown[i])
      return markers.length > 0 && unknown.length > 0 && (markers.length + unknown.length) * 2 > within.length
    })
}

const QUOTATION = /[„»“"‚›][^„“”"»«‚‘’‹›\n]{4,60}[“«”"‘‹]/gu

interface Place {
  readonly start: number
  readonly end: number
}

/** Of an English word, among so many others that nothing else can be meant. */
function isSlipInEnglish(
  word: string,
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  at: number,
  dictionary: Dictionary
): boolean {
  if (!dictionary.isEnglishSlip?.(word)) return false
  const around = [...words.slice(Math.max(0, at - ENGLISH_REACH), at), ...words.slice(at + 1, at + 1 + ENGLISH_REACH)]
  const english = around.filter((place) => dictionary.isEnglish?.(text.slice(place.start, place.end)) === true)
  return english.length >= ENGLISH_AROUND && english.length * 2 >= around.length
}

const ENGLISH_REACH = 4
const ENGLISH_AROUND = 4

/** `Kaz Dağları`: next to a word with letters that neither German nor its neighbours in the west have. */
function isBesideForeignLetters(
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
  at: number
): boolean {
  const { start, end } = places[at] ?? { start: 0, end: 0 }
  const [before, behind] = [places[at - 1], places[at + 1]]
  const isForeign = (place: typeof before) =>
    place !== undefined && FOREIGN_LETTER.test(text.slice(place.start, place.end))
  return (
    FOREIGN_LETTER.test(text.slice(start, end)) ||
    (before?.end === start - 1 && isForeign(before)) ||
    (behind?.start === end + 1 && isForeign(behind))
  )
}

/** Beyond Latin-1: Turkish, Slavic, Baltic. */
const FOREIGN_LETTER = /[\u0100-\u024F]/u

/** Of a German word, not of an English one. */
function isSlip(word: string, dictionary: Dictionary): boolean {
  return dictionary.isEnglish?.(word) === false && dictionary.resembles?.(word) === true
}

/** `Lou Töllner`: behind a given name stands a surname, whatever it is. */
function isBehindGivenName(
  text: string,
  before: { readonly start: number; readonly end: number } | undefined,
  start: number,
  dictionary: Dictionary
): boolean {
  if (before?.end !== start - 1 || !/^[ \u00A0]\p{Lu}/u.test(text.slice(before.end, start + 2))) return false
  // `Cornelius van der Heyden`
  const bearer = NOBLE.exec(text.slice(Math.max(0, start - LONGEST_BEARER), start))?.[1]
  if (bearer !== undefined && dictionary.isGivenName?.(bearer)) return true
  return dictionary.isGivenName?.(text.slice(before.start, before.end)) ?? false
}

const NOBLE = /(?<!\p{L})(\p{Lu}[\p{L}-]+) (?:(?:von|van|de)(?: de[rnm]?| la)?|zu[mr]?|vom|ten|ter) $/u
/** The longest given name and what stands between it and the surname. */
const LONGEST_BEARER = 40

/** `im Auftrage`, `beim Antrage`: the dative in -e is old, but right behind an article that shows it. Source: Duden, Die Grammatik. */
function isOldDative(word: string, before: string, dictionary: Dictionary): boolean {
  const noun = WITH_OLD_DATIVE.exec(word)?.[1]
  return noun !== undefined && BEHIND_DATIVE.test(before) && dictionary.has(noun)
}

/** Strong nouns of one syllable, or with a stressed last one; no genitives (`Jahres`) and no others with an ending. */
const WITH_OLD_DATIVE =
  /^(\p{Lu}\p{Ll}*[^\p{Lu}aeiosuyäöü]|\p{Lu}\p{Ll}*[aouäöü]s)(?<!e[lmnr]|ung|[hk]eit|schaft|ion|tät|in|um|or)e$/u
const BEHIND_DATIVE = /(?<!\p{L})(?:[Ii]|[Aa]|[Vv]o|[Zz]u|[Bb]ei|[Dd]e|\p{L}*e)m[ \u00A0]$/u

/** What a word is by itself, wherever it stands. */
interface Judged {
  /** Of the word without the ending of a gender form whose stem is wrong. */
  readonly length: number
  readonly isRight: boolean
}

const judgeOf = oncePer((dictionary: Dictionary) =>
  oncePerWord((word): Judged => {
    const length = word.length - genderEnding(word, dictionary)
    return { length, isRight: isRight(word.slice(0, length), dictionary) }
  })
)

/** The length of the ending of a gender form whose stem is wrong by itself (`Schueler/innen`): it is the stem that wants mending. */
function genderEnding(word: string, dictionary: Dictionary): number {
  const found = /^(\p{L}{4,})((?:[*:_·]|\/-?)(?:innen|in))$/u.exec(word)
  const [, stem = '', ending = ''] = found ?? []
  const isRightStem = [stem, `${stem}e`, `${stem}en`, `${stem}innen`].some((form) => dictionary.has(form))
  return found && !isRightStem ? ending.length : 0
}

/** Shorter words are abbreviations, units and particles of names more often than mistakes. */
const SHORTEST = 3
/** All capitals up to this length are an abbreviation; a longer word is one that shouts. */
const LONGEST_ABBREVIATION = 7
/** Addresses, handles, hashtags, file names; letters joined into one (`ﬁ`) are another rule's. */
const NO_WORD = /[@#/\\_=&+%§€$<>{}[\]|~^°²³\uFB00-\uFB06]|\.\p{L}|^\.|^www\b/u
/** `G20`, `CO₂`. */
const WITH_DIGIT = /[\d₀-₉]/u

/** Whether a word of running text needs no correction; true as well for what is no German word at all and says so. */
function isRight(raw: string, dictionary: Dictionary): boolean {
  if (raw.length < SHORTEST || raw.includes(MASK) || raw.endsWith('.') || NO_WORD.test(raw)) return true
  // Decomposed umlauts and characters without width are another rule's.
  const word = raw.normalize('NFC').replaceAll('‑', '-').replace(WITHOUT_WIDTH, '')
  const behindAbbreviation = ABBREVIATED_FIRST_PART.exec(word)?.[1]
  if (behindAbbreviation !== undefined) return isRight(behindAbbreviation, dictionary)
  if (/^\p{Lu}+$/u.test(word) && word.length <= LONGEST_ABBREVIATION) return true
  if (WITH_DIGIT.test(word)) return isRightWithDigits(word, dictionary)
  // `zum x-ten Mal`
  if (/^[xn]-te[nmrs]?$/u.test(word)) return true
  if (isStreetWithoutSharpS(word)) return false
  if (dictionary.has(word) || isGivenName(word)) return true
  if (isBothGenders(word, dictionary)) return true
  const apostrophe = APOSTROPHE.exec(word)
  if (apostrophe) return isRightWithApostrophe(word, apostrophe.index, dictionary)
  return genderedForms(word).some((form) => dictionary.has(form))
}

/** `des*der`, `er*sie`, `jede*jeder`: two words in one. */
function isBothGenders(word: string, dictionary: Dictionary): boolean {
  const parts = word.split(/[*:]/u)
  return parts.length === 2 && parts.every((part) => /^\p{L}{2,6}$/u.test(part) && dictionary.has(part))
}

/** `Dipl.-Sozialpädagogin`, `Reg.-Bezirk` */
const ABBREVIATED_FIRST_PART = /^\p{Lu}\p{Ll}{1,5}\.-(\p{Lu}[\p{L}-]+)$/u

const WITHOUT_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu

/** `4 KLs 12/26`: the register between the chamber and the number of a case. */
const DOCKET_BEFORE = /\d[ \u00A0]$/u
const DOCKET_BEHIND = /^[ \u00A0]\d{1,6}\/\d{2}(?!\d)/u

const FILE_END = /(?:^|[\s„“"»(])\.$/u

/** `(fue)`, the sign of an author or an agency; `/presse/`, a part of an address; `.odt`, the end of a file's name. */
function isSign(text: string, start: number, end: number): boolean {
  if (DOCKET_BEFORE.test(text.slice(Math.max(0, start - 4), start)) && DOCKET_BEHIND.test(text.slice(end, end + 10)))
    return true
  if (FILE_END.test(text.slice(Math.max(0, start - 2), start)) && /^\p{Ll}{2,4}$/u.test(text.slice(start, end)))
    return true
  // `Joh 3,16`: the books of the Bible without a point.
  if (
    /^\p{Lu}\p{Ll}{1,4}$/u.test(text.slice(start, end)) &&
    /^ \d{1,3},\d{1,3}(?!\d| ?[€%]| \p{Lu})/u.test(text.slice(end, end + 12))
  )
    return true
  const around = `${text[start - 1] ?? ''}${text[end] ?? ''}`
  return around === '//' || (around === '()' && /^\p{Ll}{2,4}$/u.test(text.slice(start, end)))
}

/** What stands where a character could not be read. */
const UNREADABLE = '\uFFFD'

function isCutOff(text: string, start: number, end: number): boolean {
  if (text[start - 1] === UNREADABLE || text[end] === UNREADABLE) return true
  return text.startsWith('…', end) || text.startsWith('...', end) || text[start - 1] === '…'
}

/** `30-jährig`, `G20-Gipfel`, `2020er`: the parts without figures are words. */
function isRightWithDigits(word: string, dictionary: Dictionary): boolean {
  const isWord = (part: string) =>
    dictionary.has(part) || dictionary.has(`30-${part}`) || BEHIND_FIGURES.test(part.toLowerCase())
  return word.split('-').every((part) => part.length < 4 || WITH_DIGIT.test(part) || isWord(part))
}

const APOSTROPHE = /['’‘`´]/u

/** `würd’`, `hätt’s`, `heut’`: what stands before the apostrophe has lost its last letter. */
function isClipped(word: string, dictionary: Dictionary): boolean {
  return dictionary.has(`${uncapitalised(word)}e`)
}

/** `Klaus’`, `geht’s`, `Grimm’sche`, `O’Connor`: the part before is a word, or the whole is a name. */
function isRightWithApostrophe(word: string, at: number, dictionary: Dictionary): boolean {
  const before = word.slice(0, at)
  const behind = word.slice(at + 1)
  return before.length < SHORTEST || /^\p{Lu}/u.test(behind) || dictionary.has(before) || isClipped(before, dictionary)
}
