import { isNoun, type Token } from '../clauses/clauses.ts'
import { isJoinedArticle } from '../clauses/prepositions-with-article.ts'
import { cellsOfGender, Gender, PLURAL } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import type { NounPhrase } from './phrase-repairs.ts'

const FEMININE = cellsOfGender(Gender.feminine)
const NO_FEMININE = cellsOfGender(Gender.masculine) | cellsOfGender(Gender.neuter)

/**
 * `zur Stadion`, `im Stadt`, `vom Sanierungen`: right behind a preposition joined to its article stands a noun that has another gender, or
 * is a plural. With one and its bare noun there are many names and set phrases, so that only what no name looks like counts.
 * Source: Duden, Die Grammatik (Verschmelzung von Präposition und Artikel).
 */
export function hasOtherGender(
  { determiner, noun }: NounPhrase,
  tokens: readonly Token[],
  morphology: Morphology
): boolean {
  const { lower = '' } = determiner ?? {}
  if (!isJoinedArticle(lower) || !/^\p{Lu}[\p{Ll}-]{2,}/u.test(noun.text)) return false
  const place = tokens.indexOf(noun)
  const next = tokens[place + 1]
  // `im Musterkeller Salzburg`: what stands between is a name.
  if (tokens[place - 1] !== determiner) return false
  const own = noun.forms.noun
  if (lower === 'zur') {
    // `zur Linden`: an old ending of a feminine.
    const isFeminine = (own & FEMININE) !== 0 || (morphology.formsOf(noun.text.slice(0, -1)).noun & FEMININE) !== 0
    return !isFeminine && (own & NO_FEMININE) !== 0 && !NAME_OF_FEMININE.test(noun.text)
  }
  // `zum Schule schwänzen`, `beim Karten spielen`: an infinitive that stands as a noun, written apart.
  if (next && !isNoun(next) && (next.forms.verb & (VerbForm.infinitive | VerbForm.zuInfinitive)) !== 0) return false
  return (own & ~FEMININE) === 0 || ((own & ~PLURAL) === 0 && PLURAL_OF_FEMININE.test(noun.text))
}

/** Any other plural in -en may be an infinitive that stands as a noun: `beim Mappen`. */
const PLURAL_OF_FEMININE = /\p{Ll}{2}(?:ungen|heiten|keiten|schaften|ionen|täten|innen|daten|-Daten)$/u

/** Papers, fairs and firms with the gender of what they are: `zur Bild`, `zur Ambiente`, `zur Interschutz`. */
const NAME_OF_FEMININE = /^(?:Bild|Ambiente|Bau|Focus|Spiegel|(?:Inter|Euro|Agri|Expo)\p{Ll}+)$/u
