import { type AbbreviationClass, abbreviationClass, chainClass } from './abbreviations.ts'
import type { Before, NextWord } from './context.ts'
import { units } from './data/abbreviations.ts'
import { determiners, months, numbered, ordinalNouns, quantities, roman, weekdays } from './data/ordinals.ts'

/** What a full stop behind a word does. */
export interface FullStop {
  /** It ends the sentence. */
  ends: boolean
  /** It belongs to the word: `Dr.`, `3.`, `z.` A known abbreviation keeps it at the end of a sentence, too. */
  belongs: boolean
}

const endOfSentence: FullStop = { ends: true, belongs: false }
const partOfWord: FullStop = { ends: false, belongs: true }
const partOfWordAtEnd: FullStop = { ends: true, belongs: true }
const insideSentence: FullStop = { ends: false, belongs: false }

const number = /^\d/
const ordinal = /^\d{1,3}$/
const largeOrdinal = /^(?:\d{4,}|\d{1,3}(?:\.\d{3})+)$/
const dayAndMonth = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/
const section = /^\d{1,2}(?:\.\d{1,2})+$/
const singleLetter = /^(?:.*\.)?\p{L}$/u
const lowerLetter = /\p{Ll}$/u
/** Adjectives before an ordinal number: `beim diesjährigen 12. Lesetag`, `des Hessischen 3. Preises`. */
const adjective = /^\p{Ll}.*(?:ige[nm]|ischen|lichen|nden?|genen|tzten|hsten)$/u
const connects = new Set(['und', 'oder', 'bis', 'sowie', 'bzw.', '–', '-', '/', '&'])
/** Consonants only: an abbreviation that no list holds (`Schwz.`); capitals alone are an acronym. */
const withoutVowel = /^[B-DF-HJ-NP-TV-XZ]?[b-df-hj-np-tv-xzß]{2,5}$/u

/**
 * Decides about a full stop right behind a word.
 *
 * @param before the word and what stands before it
 * @param next the next word, or undefined at the end of the text
 * @param mayEnd whether what follows the stop allows a sentence to end here at
 *   all: white space, or closing marks and then white space, or the end
 * @param closed whether a closing quotation mark stands right behind it: what is
 *   quoted is then complete
 */
export function fullStop(before: Before, next: NextWord | undefined, mayEnd: boolean, closed: boolean): FullStop {
  const kind = classOf(before)
  if (!mayEnd) return belongsInside(before, kind) ? partOfWord : insideSentence
  if (!next) return kind && kind !== 'onlyNumber' ? partOfWordAtEnd : endOfSentence
  if (next.begins === 'lower') return belongsInside(before, kind) ? partOfWord : insideSentence
  if (closed) return kind && kind !== 'onlyNumber' ? partOfWordAtEnd : endOfSentence
  if (kind) return abbreviation(kind, before, next)
  if (number.test(before.word)) return afterNumber(before, next) ? endOfSentence : partOfWord
  if (roman.test(before.word)) return afterRoman(before, next) ? endOfSentence : partOfWord
  if (singleLetter.test(before.word)) return afterLetter(before, next) ? endOfSentence : partOfWord
  if (isGuessed(before)) return next.starter ? endOfSentence : partOfWord
  return endOfSentence
}

function classOf(before: Before): AbbreviationClass | undefined {
  if (number.test(before.previous) && units.has(before.word)) return undefined
  const chain = `${before.chain}${before.word}.`
  for (let start = 0; start >= 0 && start < chain.length - 1; ) {
    const kind = chainClass(start === 0 ? chain : chain.slice(start))
    if (kind && (start > 0 || chain.indexOf('.') < chain.length - 1)) return kind
    const dot = chain.indexOf('.', start)
    if (dot < 0 || dot >= chain.length - 1) break
    start = dot + 1
  }
  return singleLetter.test(before.word) ? undefined : abbreviationClass(before.word)
}

function belongsInside(before: Before, kind: AbbreviationClass | undefined): boolean {
  return (
    kind !== undefined ||
    number.test(before.word) ||
    roman.test(before.word) ||
    singleLetter.test(before.word) ||
    isGuessed(before)
  )
}

function isGuessed(before: Before): boolean {
  return withoutVowel.test(before.word) && !units.has(before.word)
}

function abbreviation(kind: AbbreviationClass, before: Before, next: NextWord): FullStop {
  const isNumber = next.begins === 'digit' || roman.test(next.text)
  switch (kind) {
    case 'before':
      return partOfWord
    case 'closing':
      return partOfWordAtEnd
    case 'onlyNumber': {
      if (isNumber) return partOfWord
      const ofDate = months.has(before.word) && before.previous.endsWith('.')
      if (ofDate) return next.starter ? partOfWordAtEnd : partOfWord
      return endOfSentence
    }
    case 'number':
    case 'mayEnd':
      return next.starter && !isNumber ? partOfWordAtEnd : partOfWord
  }
}

/** `Es waren 12. Danach …`, `… 2026. Die …` end; `am 3. Oktober`, `die 2. Bundesliga` do not. */
function afterNumber(before: Before, next: NextWord): boolean {
  const { word, previous } = before
  // 3. – 5. Oktober, 27.9. – 2.10.2026
  if (next.begins === 'digit' && next.linked) return false
  if (ordinal.test(word)) return afterOrdinal(before, next)
  const introduced = determiners.has(previous.toLowerCase())
  if (largeOrdinal.test(word)) return !(introduced && next.begins === 'capital' && !next.starter)
  if (before.first && section.test(word)) return false
  if (dayAndMonth.test(word) && (introduced || connects.has(previous) || weekdays.has(previous))) return next.starter
  return true
}

function afterOrdinal(before: Before, next: NextWord): boolean {
  const { word, previous } = before
  if (before.first && before.sign === '') return false
  if (next.begins === 'digit') {
    // 3. 10. 2026
    const month = next.stopped && /^\d{1,2}$/.test(next.text)
    const monthAndYear = /^\d{1,2}\.\d{2,4}$/.test(next.text)
    const year = /^(?:\d{4}|\d{2})$/.test(next.text) && /^\d{1,2}\.$/.test(previous)
    return !(month || monthAndYear || year)
  }
  if (months.has(next.text)) return Number(word) > 31
  if (next.starter) return true
  if (introduces(before)) return false
  if (isNumbered(previous)) return true
  if (ordinalNouns.test(next.text.toLowerCase())) return false
  return quantities.has(previous) || !isDetached(before)
}

/** `Platz 3`, `Plan B`, `Nr. 42`, `S. 3`, `Buchst. c`: what is numbered stands before its number. */
function isNumbered(previous: string): boolean {
  if (!previous.endsWith('.')) return numbered.has(previous)
  return previous === 'S.' || abbreviationClass(previous.slice(0, -1)) === 'number'
}

/** True where the words before a number make it an ordinal one. */
function introduces(before: Before): boolean {
  const previous = before.previous.toLowerCase()
  if (determiners.has(previous) || weekdays.has(before.previous)) return true
  if (previous.length > 4 && adjective.test(previous)) return true
  // 3. und 4. Klasse
  return before.linked && (connects.has(previous) || connects.has(before.sign))
}

/** After a comma, a bracket or a dash a number rather begins something: `Beispiel, 2. Vorsitzende`. */
function isDetached(before: Before): boolean {
  return before.sign !== '' && ',(:–-/„'.includes(before.sign)
}

/** `Johannes Paul II. Beispiel` and `im II. Quartal` go on; `Kapitel IV. Hessen` ends. */
function afterRoman(before: Before, next: NextWord): boolean {
  if (next.starter) return true
  if (before.first || introduces(before)) return false
  return isNumbered(before.previous)
}

/** Initials (`Erika M. Beispiel`) and single letters of unknown chains go on; `Vitamin C. Danach` ends. */
function afterLetter(before: Before, next: NextWord): boolean {
  const afterQuantity = number.test(before.previous) || (before.sign !== '' && '°%€'.includes(before.sign))
  if (before.word.length === 1 && afterQuantity && units.has(before.word)) return true
  if (before.word === 'f' && number.test(before.previous)) return next.starter
  if (isNumbered(before.previous)) return true
  if (before.word === 'S' && next.begins === 'digit') return false
  return !lowerLetter.test(before.word) && next.starter
}
