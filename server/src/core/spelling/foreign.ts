import { isForeignText } from '../german/typography/foreign.ts'
import { matchesOf } from '../text/matches.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** Small words by which a passage in another language shows itself. None of them is a German word. */
const ENGLISH =
  'the of and for with to is are was you your our this that these from by at be have has we they it its on or not as into all must'
const MARKERS = new Set(
  (
    `${ENGLISH} ` +
    'le la les du et pour une dans avec sur aux au el los las del y por para con il lo gli di della delle ' +
    'van het een voor met je ne mon ma tous bienvenue buon mio cien años qué ' +
    'est sunt sed sum non deus dei domine dominum vitae verum nobis pacem carpe diem dubio reo veni vidi vici corpore pacta summum iniuria brevis scholae'
  ).split(' ')
)
/** So many words to each side are looked at. */
const REACH = 4
const ENOUGH_MARKERS = 2
/** So many of them in one sentence, and the sentence is in another language. */
const ENOUGH_IN_SENTENCE = 4

/** Whether a word shows that what it stands in is in another language. */
export function isMarker(word: string): boolean {
  return MARKERS.has(word.toLowerCase())
}

/** Whether a whole sentence is in another language. */
export function isForeignSentence(sentence: string): boolean {
  if (isForeignText(sentence)) return true
  // Dummy text is Latin, and another rule's.
  if (/lorem ipsum/iu.test(sentence)) return true
  let markers = 0
  for (const [word] of matchesOf(sentence, /\p{L}+/gu)) if (MARKERS.has(word.toLowerCase())) markers++
  return markers >= ENOUGH_IN_SENTENCE && markers * 8 >= sentence.split(' ').length
}
const ENOUGH_UNKNOWN = 3

const ENGLISH_MARKERS = new Set(ENGLISH.split(' '))

/**
 * Whether an unknown word stands in a passage of another language: small words of that language around it, or unknown words in a
 * row. A title of two words is not told from two mistakes.
 */
export function isForeign(text: string, words: readonly Place[], isUnknown: readonly boolean[], at: number): boolean {
  const { length: markers } = [...markersAround(text, words, at)]
  if (markers >= ENOUGH_MARKERS) return true
  let first = at
  while (first > 0 && isUnknown[first - 1]) first--
  let last = at
  while (isUnknown[last + 1]) last++
  return last - first + 1 >= ENOUGH_UNKNOWN || (markers >= 1 && last > first)
}

/** `keine glbale State of the Map`: an English name is near, and the word stands before or behind it. */
export function isBesideEnglish(text: string, words: readonly Place[], at: number): boolean {
  const markers = [...markersAround(text, words, at)]
  return (
    markers.every(({ word }) => ENGLISH_MARKERS.has(word)) &&
    (markers.every(({ index }) => index > at) || markers.every(({ index }) => index < at))
  )
}

function* markersAround(
  text: string,
  words: readonly Place[],
  at: number
): Generator<{ readonly word: string; readonly index: number }> {
  const from = Math.max(0, at - REACH)
  for (let index = from; index <= Math.min(words.length - 1, at + REACH); index++) {
    const place = words[index]
    const word = place ? text.slice(place.start, place.end).toLowerCase() : ''
    if (MARKERS.has(word)) yield { word, index }
  }
}
