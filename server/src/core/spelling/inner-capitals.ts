import { capitalised, isCapitalised, uncapitalised } from '../german/words/lexicon.ts'
import { WordKind } from '../german/words/word-class.ts'
import { isEnglishNoun } from './hyphenated-words.ts'
import { hasKind, type KnownWords } from './known-words.ts'
import { isNearNothing } from './neighbours.ts'

/** Shorter names are near to everything: `JuPa`, `GdB`. */
const SHORTEST_LIKE_OTHERS = 7

/**
 * `KommUnity`, `HaLT`, `iPhone`: a name. `FunktionsWert`, `SchlafenZimmer`, `DAs`, `geKauft`: German words with a capital too many.
 */
export function isNameWithInnerCapitals(known: KnownWords, word: string): boolean {
  const lower = word.toLowerCase()
  const humps = word.match(/\p{Lu}?[^\p{Lu}]+|\p{Lu}+/gu) ?? []
  // `FrankfurtRheinMain`
  if (humps.every((hump) => hump.length > 2 && hasKind(known.lexicon, hump, WordKind.name))) return true
  // `HaLT`: an abbreviation that wants to be a word.
  if (/^\p{Lu}\p{Ll}\p{Lu}{2,3}$/u.test(word)) return true
  // `BügerInnen`, `LeserInnenbrief`: right where their parts are, as gender-forms.ts says.
  if (/\p{Ll}{3}Innen(?:\p{Ll}|$)/u.test(word)) return false
  if (known.has(lower) || known.has(capitalised(lower)) || /^\p{Lu}{2}\p{Ll}+$|^\p{Ll}{2}/u.test(word)) return false
  // `OpenSteetMap` beside a listed name; `FarkarTe` beside a word, with a capital that begins none.
  if (word.length >= SHORTEST_LIKE_OTHERS && !isNearNothing(known.lexicon, uncapitalised(word))) return false
  if (humps.slice(1).some((hump) => /^\p{Lu}\p{Ll}$/u.test(hump)) && !isNearNothing(known.lexicon, lower)) return false
  return !humps.every((hump) => hump.length > 2 && (known.has(hump) || known.has(hump.toLowerCase())))
}

/** `lesenWir`, `zurVerfügung`, `SeiteÖffnet`: two right words without their space; of nouns alone names are made (`LinuxTag`). */
export function isTwoWords(known: KnownWords, word: string): boolean {
  const humps = word.match(/\p{Lu}?[^\p{Lu}]+/gu) ?? []
  if (humps.length < 2 || humps.join('') !== word) return false
  if (humps.some((hump) => isEnglishNoun(known, hump))) return false
  const isName = (hump: string) =>
    isCapitalised(hump) &&
    hasKind(known.lexicon, hump, WordKind.noun | WordKind.name) &&
    !hasKind(known.lexicon, uncapitalised(hump), WordKind.adjective)
  if (humps.every(isName)) return false
  return humps.every((hump) => hump.length > 2 && known.has(hump))
}
