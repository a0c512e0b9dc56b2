import { capitalised } from '../german/words/lexicon.ts'
import { WordKind } from '../german/words/word-class.ts'
import { hasKind, type KnownWords } from './known-words.ts'
import { nearWords } from './near-words.ts'
import { isLikelySlip, isNearNothing } from './neighbours.ts'
import { resemblesKnown } from './resemblance.ts'

/** Ends as names of villages do, which later became quarters. */
export const QUARTER =
  /^\p{Lu}\p{Ll}+(?:heim|hausen|dorf|bach|feld|burg|berg|ingen|rode|hofen|weiler|tal|thal|wald|see|stadt|ow|itz|au|horst|stedt)$/u

const STREET =
  /^(\p{Lu}\p{Ll}{2,}?)(er)?(?:straße|allee|platz|weg|gasse|ring|damm|ufer|anlage|brücke|siedlung|schule|kirche)$/u

/** What rivers, towns and valleys have, and what is called after them. */
const OF_NAME =
  /^(\p{Lu}\p{Ll}{3,})(?:aue?n?|bad|bogen|deich|forum|gau|hafen|halle|hochwasser|höhe|insel|kanal|mündung|pegel|quelle|radweg|region|schleife|stadion|tal|ufer|viertel|wiesen?)s?$/u

/** `Mittelweser`, `Oberelbe`: a part of what has a name. */
const PART_OF = /^(?:Ober|Mittel|Unter|Nieder|Nord|Süd|Ost|West)(\p{Ll}{4,})$/u

/** `Eidermündung`, `Werraradweg`: what is called after a river or a town. */
export function isCalledAfterPlace(known: KnownWords, word: string): boolean {
  const part = PART_OF.exec(word)?.[1]
  const name = OF_NAME.exec(word)?.[1] ?? (part && capitalised(part))
  return (
    name !== undefined &&
    hasKind(known.lexicon, name, WordKind.name) &&
    !isLikelySlip(known.lexicon, word.toLowerCase())
  )
}

/**
 * `Emmertalbahn`, `Jakobervorstadt`: what is called after a village or a saint that nobody may have heard of, by its make.
 */
export function isNamedAfterVillage(word: string): boolean {
  return AFTER_VILLAGE.test(word)
}

const AFTER_VILLAGE =
  /^\p{Lu}\p{Ll}{2,}(?:(?:tal|thal|bach|berg|burg|dorf|feld|heim|hausen|hofen|wald|stein|ingen?|gau)(?:er)?(?:bahn|brücke|halle|stadion|tunnel|hütte|klinik|kapelle|quelle|park)|ervorstadt)$/u

/** `Hermannstraße`, `Senckenberganlage`: a street bears any name. */
export function isStreet(known: KnownWords, word: string): boolean {
  const [, name, ending = ''] = STREET.exec(word) ?? []
  if (name === undefined) return false
  // `Weser·straße` beside `Offenbach·er·straße`
  if ([name, name + ending].some((form) => hasKind(known.lexicon, form, WordKind.name))) return true
  if (isAfterPlant(known, word)) return true
  // `Volkshchschule`, `Umgehugnsstraße`: a slip in a word, or in what stands first in compounds.
  const isSlip = nearWords(known.lexicon.modifiers, name.toLowerCase(), SLIP).some(({ wordClass }) => wordClass > 1)
  if (isSlip || ![name, word].every((form) => isNearNothing(known.lexicon, form.toLowerCase()))) return false
  // `Nachwuchslangläuufer` only ends like a bank.
  return name.length < LONG_NAME || !resemblesKnown(known.lexicon, word, 'word')
}

/** `Fliederweg`, `Eibenweg`: nouns in -er, -el and plurals in -en, which stand before others as they are (`Arbeitweg` lacks an s). */
function isAfterPlant({ lexicon }: KnownWords, word: string): boolean {
  const noun = /^(\p{Lu}\p{Ll}{2,7}(?:e[lr]|en))(?:weg|straße|gasse|ring|allee)$/u.exec(word)?.[1]
  if (noun === undefined) return false
  return hasKind(lexicon, noun.endsWith('en') ? noun.slice(0, -1) : noun, WordKind.noun)
}

const SLIP = 1
/** Longer than the names after which streets are called. */
const LONG_NAME = 12

/**
 * The places after which somebody or something may be called so: `Sterkrader` after Sterkrad or Sterkrade, `Völklinger` after
 * Völklingen, `Gernröder` after Gernrode. Source: Duden, Die Grammatik (Ableitungen auf -er von Ortsnamen).
 */
export function placesInside(word: string): readonly string[] {
  const stem = /^(\p{Lu}\p{Ll}{2,}?)er(?:n|s|in|innen)?$/u.exec(word)?.[1]
  if (stem === undefined) return []
  if (/[iu]ng$/u.test(stem)) return [stem, `${stem}e`, `${stem}en`]
  return stem.endsWith('röd') ? [`${stem.slice(0, -3)}rode`] : [stem, `${stem}e`]
}

const SHORTEST_PLACE = 5

/** `Sterkrader`, `Eichhorster`: who lives in a place, and what is called after it. */
export function isOfPlace(known: KnownWords, word: string): boolean {
  const isPlace = placesInside(word).some(
    (name) =>
      name.length >= SHORTEST_PLACE &&
      (hasKind(known.lexicon, name, WordKind.name) ||
        (QUARTER.test(name) && hasKind(known.lexicon, name, WordKind.noun)))
  )
  return isPlace && !isLikelySlip(known.lexicon, word.toLowerCase())
}
