import { isNoun, isSurelyFinite, mayBeFinite } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { Case, cell, Gender } from '../words/cells.ts'
import { THIRD, VerbForm } from '../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from './confusion-pattern.ts'

/** Cities whose names are no other words and have no article. */
const CITY =
  /^(?:Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Dresden|Hannover|Nürnberg|Duisburg|Bochum|Bielefeld|Bonn|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Mainz|Kassel|Darmstadt|Offenbach|Hanau|Gießen|Marburg|Fulda|Wetzlar|Potsdam|Erfurt|Magdeburg|Brüssel|Paris|London|Wien|Zürich|Straßburg)$/u
const MONTH = /^(?:Januar|Februar|März|April|Juni|Juli|September|Oktober|November|Dezember)$/u
const WEEKDAY = /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)$/u
const DATIVE_BEHIND_MIT = /^(?:dem|einem|ihm|ihnen|ihrem|seinem|unserem|unseren|ihren|seinen|diesem|allen)$/u
const FOR_DEN = cell(Case.accusative, Gender.masculine) | cell(Case.dative, Gender.plural)

/**
 * Small words that one key or letter turns into another. Sources: Duden, Die Grammatik (Rektion der Präpositionen); Duden, Richtiges
 * und gutes Deutsch.
 */
export const SMALL_WORDS: readonly ConfusionPattern[] = [
  {
    found: /^im$/u,
    right: () => 'in',
    means: '„in dem“',
    fits: (tokens, at) =>
      CITY.test(tokens[at + 1]?.text ?? '') &&
      !isNoun(tokens[at + 2]) &&
      // `im Wien nach dem Krieg`: the city of a certain time has an article.
      !/^(?:der|des|von|um|zwischen|nach|vor|unter|während|seit|jene[rs]|diese[rs]|\d+)$/u.test(lowerOf(tokens[at + 2]))
  },
  {
    found: /^in$/u,
    right: () => 'im',
    means: 'ohne Artikel',
    fits: (tokens, at) => MONTH.test(tokens[at + 1]?.text ?? '') && lowerOf(tokens[at + 2]) !== 'und'
  },
  {
    found: /^an$/u,
    right: () => 'am',
    means: 'ohne Artikel',
    // `jeweils an Samstag und Sonntag`
    fits: (tokens, at) =>
      WEEKDAY.test(tokens[at + 1]?.text ?? '') &&
      ![tokens[at - 1], tokens[at + 2], tokens[at + 3]].some((token) => WEEKDAY.test(token?.text ?? ''))
  },
  {
    found: /^zu$/u,
    right: () => 'um',
    means: 'Richtung oder Ziel',
    fits: (tokens, at) =>
      lowerOf(tokens[at - 1]) === 'rund' &&
      /^(?:infos|informationen|fragen|angebote|themen|veranstaltungen|wissenswertes|alles|programm|aktionen)$/u.test(
        lowerOf(tokens[at - 2])
      )
  },
  {
    found: /^zu$/u,
    right: () => 'zur',
    means: 'ohne Artikel',
    fits: (tokens, at) => tokens[at + 1]?.text === 'Verfügung'
  },
  {
    found: /^mir$/u,
    right: () => 'mit',
    means: 'Pronomen',
    fits: (tokens, at) => DATIVE_BEHIND_MIT.test(lowerOf(tokens[at + 1]))
  },
  {
    found: /^and$/u,
    right: () => 'an',
    means: 'englisch für „und“',
    fits: (tokens, at) => isBetweenGerman(tokens, at)
  },
  {
    found: /^is$/u,
    right: () => 'ist',
    means: 'englisch für „ist“',
    fits: (tokens, at) => isBetweenGerman(tokens, at)
  },
  {
    found: /^biss$/u,
    right: () => 'bis',
    means: 'Form von „beißen“',
    // `Der Hund biss zu.`
    fits: (tokens, at) =>
      tokens[at + 2] !== undefined &&
      /^(?:zum|zur|zu|ins|in|heute|morgen|dahin|auf|\d+)$/u.test(lowerOf(tokens[at + 1]))
  },
  {
    found: /^den$/u,
    right: () => 'denn',
    means: 'Artikel',
    fits: (tokens, at, { opens }) => {
      const noun = tokens[1]
      if (at !== 0 || opens !== ',' || tokens.length < 5 || !noun || !isNoun(noun) || noun.forms.noun === 0)
        return false
      const verb = tokens[2]
      const isVerb =
        isSurelyFinite(verb) || /^(?:können|müssen|sollen|wollen|dürfen|haben|sind|werden)$/u.test(lowerOf(verb))
      return (noun.forms.noun & FOR_DEN) === 0 && isVerb && !isSurelyFinite(tokens.at(-1))
    }
  },
  {
    found: /^wen$/u,
    right: () => 'wenn',
    means: 'Fragewort',
    fits: (tokens, at) =>
      (/^(?:auch|selbst|nur|besonders|außer|immer)$/u.test(lowerOf(tokens[at - 1])) || at === 0) &&
      /^(?:es|er|man)$/u.test(lowerOf(tokens[at + 1])) &&
      tokens.length === at + 3 &&
      /^(?:regnet|schneit|geht|klappt|passt|brennt|stürmt|dunkelt)$/u.test(lowerOf(tokens[at + 2]))
  },
  {
    found: /^wie$/u,
    right: () => 'als',
    means: 'Gleichheit',
    fits: (tokens, at) =>
      lowerOf(tokens[at - 1]) === 'anders' && tokens[at + 1] !== undefined && !mayBeFinite(tokens.at(-1))
  },
  {
    found: /^als$/u,
    right: () => 'wie',
    means: 'Ungleichheit',
    fits: (tokens, at) =>
      /^(?:viel|viele|groß|hoch|oft|lange|schnell|gut|stark|teuer|häufig)$/u.test(lowerOf(tokens[at - 1])) &&
      lowerOf(tokens[at - 2]) === 'so' &&
      /^(?:doppelt|halb|dreimal|zweimal)$/u.test(lowerOf(tokens[at - 3])) &&
      tokens[at + 1]?.lower !== 'möglich'
  },
  {
    found: /^[Nn]och$/u,
    right: (found) => found.replace('och', 'ach'),
    means: '„weiterhin“',
    fits: (tokens, at, { isFirst }) =>
      at === 0 &&
      isFirst &&
      /^(?:Angaben|Auskunft|Ansicht|Einschätzung|Erkenntnissen|Informationen)$/u.test(tokens[1]?.text ?? '') &&
      /^(?:der|des|von)$/u.test(lowerOf(tokens[2])) &&
      // `Noch Angaben der Zeugen fehlen`: there they are the subject.
      tokens.some(({ forms: { verb } }) => (verb & THIRD) === VerbForm.thirdSingular)
  },
  {
    found: /^á$/u,
    right: () => 'à',
    means: 'mit dem falschen Akzent',
    fits: (tokens, at) => at > 0 && tokens[at + 1] !== undefined
  },
  {
    found: /^kein(?:er|es|e|en|em)$/u,
    right: (found) => found.replace('kein', 'klein'),
    means: 'Verneinung',
    fits: (tokens, at) =>
      // `der keinen Platz fand`: behind these words only, which open no relative clause.
      /^(?:ein|einen|einem|eine|eines)$/u.test(lowerOf(tokens[at - 1])) &&
      !/^d(?:as|er|ie|en|em)$/u.test(lowerOf(tokens[at - 2])) &&
      isNoun(tokens[at + 1])
  },
  {
    found: /^(?:freundlich|herzlich|best|lieb)em$/u,
    right: (found) => found.replace(/m$/u, 'n'),
    means: 'Dativ der Einzahl',
    fits: (tokens, at) =>
      /^(?:Grüßen|Wünschen)$/u.test(tokens[at + 1]?.text ?? '') ||
      (tokens[at + 1]?.text === 'Dank' && lowerOf(tokens[at - 1]) === 'vielen')
  },
  {
    found: /^einzigste[nrms]?$/u,
    right: (found) => found.replace('einzigst', 'einzig'),
    means: 'gesteigert, wo nichts zu steigern ist',
    fits: () => true
  }
]

/** No neighbour is English, and a German article or preposition stands beside. */
function isBetweenGerman(tokens: Parameters<ConfusionPattern['fits']>[0], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!before || isNoun(before)) return false
  if (next === undefined) return tokens.length > 3 && before.forms.isBare
  return ARTICLES.has(next.lower) || PREPOSITIONS.has(next.lower)
}
