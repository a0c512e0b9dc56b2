import { matchesOf } from '../../text/matches.ts'
import { RENEWED } from './reform-list.ts'

/**
 * How a spelling that the rules of 1996, 2006, 2017 or 2024 have withdrawn is written today; several ways where only the
 * dictionary knows which of them is a word. Case is kept.
 */
export function* currentSpellings(word: string): Generator<string> {
  yield* fromList(word)
  yield* withDoubleS(word)
  yield* withThirdLetter(word)
}

const PATTERN = new RegExp([...RENEWED.keys()].sort((a, b) => b.length - a.length).join('|'), 'u')

function* fromList(word: string): Generator<string> {
  const found = PATTERN.exec(word.toLowerCase())
  const today = found ? RENEWED.get(found[0]) : undefined
  if (!found || today === undefined) return
  const written = word.slice(found.index, found.index + found[0].length)
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase()
  const replaced = isCapital ? today.charAt(0).toUpperCase() + today.slice(1) : today
  yield word.slice(0, found.index) + replaced + word.slice(found.index + found[0].length)
}

/** `daß`, `mußte`, `Schloßherr`: behind a short vowel stands ss (Amtliches Regelwerk 2024, § 25, and § 2). */
function* withDoubleS(word: string): Generator<string> {
  if (word.includes('ß')) yield word.replaceAll('ß', 'ss')
  const first = word.indexOf('ß')
  if (first !== word.lastIndexOf('ß')) yield word.replace('ß', 'ss')
}

/** `Schiffahrt`, `Bettuch`: three equal letters meet in a compound and all three stay (Amtliches Regelwerk 2024, § 45). */
function* withThirdLetter(word: string): Generator<string> {
  if (!/^\p{L}\p{Ll}+$/u.test(word) || /(?:straße|platz|weg|allee|gasse)n?$/u.test(word)) return
  for (const { 0: pair, index } of matchesOf(word, /([fklmnprt])\1(?=[aeiouäöürl])(?!ung)/gu)) {
    yield word.slice(0, index) + pair.charAt(0) + word.slice(index)
  }
}
