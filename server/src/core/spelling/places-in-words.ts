import { WordKind } from '../german/word-class.ts'
import { hasKind, type KnownWords } from './known-words.ts'
import { isLikelySlip, isNearNothing } from './neighbours.ts'

/** Ends as names of villages do, which later became quarters. */
export const QUARTER =
  /^\p{Lu}\p{Ll}+(?:heim|hausen|dorf|bach|feld|burg|berg|ingen|rode|hofen|weiler|tal|thal|wald|see|stadt|ow|itz|au|horst|stedt)$/u

const STREET =
  /^(\p{Lu}\p{Ll}{2,}?)(er)?(?:straße|allee|platz|weg|gasse|ring|damm|ufer|anlage|brücke|siedlung|schule|kirche)$/u

/** `Hermannstraße`, `Senckenberganlage`: a street bears any name. */
export function isStreet(known: KnownWords, word: string): boolean {
  const [, name, ending = ''] = STREET.exec(word) ?? []
  if (name === undefined) return false
  // `Weser·straße` beside `Offenbach·er·straße`
  if ([name, name + ending].some((form) => hasKind(known.lexicon, form, WordKind.name))) return true
  return isNearNothing(known.lexicon, name.toLowerCase())
}

/** `Sterkrader`, `Eichhorster`: who lives in a place, and what is called after it. */
export function isOfPlace(known: KnownWords, word: string): boolean {
  const place = /^(\p{Lu}\p{Ll}{4,})er(?:n|s|in|innen)?$/u.exec(word)?.[1]
  if (place === undefined) return false
  const isPlace = [place, `${place}e`].some(
    (name) =>
      hasKind(known.lexicon, name, WordKind.name) || (QUARTER.test(name) && hasKind(known.lexicon, name, WordKind.noun))
  )
  return isPlace && !isLikelySlip(known.lexicon, word.toLowerCase())
}
