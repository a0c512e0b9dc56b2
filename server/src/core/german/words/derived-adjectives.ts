import { capitalised, type Lexicon } from './lexicon.ts'
import { kindsOf, WordKind } from './word-class.ts'

/**
 * Second parts with which adjectives are made of any noun (`regionenübergreifend`, `studiengangsbezogen`). Source: Duden, Die
 * Grammatik (Wortbildung des Adjektivs: Komposition und Suffixoide).
 */
const HEADS =
  'abhängig unabhängig ähnlich arm artig basiert basierend bedürftig beständig bedingt beeinflusst begleitend behaftet belastet berechtigt betont betroffen bewusst bezogen bildend eingeschränkt empfindlich farben farbig fern freudig ' +
  'erhaltend ersetzend erkrankt fähig feindlich fest fördernd förderlich förmig frei freundlich gebunden geeignet gefährdet gemäß ' +
  'geprägt gerecht geschädigt gestützt gesteuert getrieben haft haltig halber hemmend intensiv konform kritisch lastig mäßig müde nah näher neutral orientiert ' +
  'pflichtig reich relevant resistent schädlich scharf schärfer schonend schwach seitig sicher sparend spezifisch stark steigernd süchtig tauglich tragend treu typisch ' +
  'übergreifend verbunden verträglich voll weise weit widrig willig wirksam würdig zentriert zugehörig'
const HEAD = new RegExp(`^(\\p{L}{3,}?)(?:${HEADS.split(' ').join('|')})(?:e[mnrs]?)?$`, 'u')
/** Behind these endings stands a linking s, always. */
const NEEDS_S = /(?:heit|keit|ung|schaft|[^a]ität|tum|ling|[^aeiou]ion)$/u

/** Whether a form in lower case is made of a known noun and such a second part. */
export function isMadeOfNoun(lexicon: Lexicon, form: string, isKnown: (word: string) => boolean): boolean {
  const first = HEAD.exec(form)?.[1]
  if (first === undefined || NEEDS_S.test(first) || kindsOf(lexicon.words.classOf(first)) & WordKind.verb) return false
  const isNoun = (word: string) =>
    word.length >= 3 &&
    ((kindsOf(lexicon.words.classOf(capitalised(word))) & WordKind.noun) !== 0 ||
      (word.length >= SHORTEST_COMPOUND && lexicon.words.classOf(word) === 0 && isKnown(capitalised(word))))
  if (isNoun(first)) return true
  return first.endsWith('s') && !/[sxzß]s$/u.test(first) && isNoun(first.slice(0, -1))
}

const SHORTEST_COMPOUND = 7
