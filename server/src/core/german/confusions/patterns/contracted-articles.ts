import { isNoun } from '../../clauses/clauses.ts'
import { DETERMINERS } from '../../clauses/determiners.ts'
import { isInsideAttribute } from '../../clauses/governing-words.ts'
import { MONTH } from '../../clauses/noun-groups.ts'
import { ALL_CELLS, Case, cellsOfCase } from '../../words/cells.ts'
import { type ConfusionPattern, keepCase, lowerOf } from '../confusion-pattern.ts'
import { WEEKDAY } from './until.ts'

/**
 * Prepositions with an article inside and without one: told by whether the words behind bring one, or take one at all. Source: Duden,
 * Richtiges und gutes Deutsch.
 */
export const CONTRACTED_ARTICLES: readonly ConfusionPattern[] = [
  {
    found: 'im',
    right: 'in',
    means: '„in dem“',
    fits: (tokens, at) =>
      CITY.test(tokens[at + 1]?.text ?? '') &&
      !isNoun(tokens[at + 2]) &&
      !isInsideAttribute(tokens, at) &&
      // `im Wien nach dem Krieg`: the city of a certain time has an article.
      !/^(?:der|des|von|um|zwischen|nach|vor|unter|während|seit|jene[rs]|diese[rs]|(?:[msd]?ein|ihr|unser|all|viel)e[rs]|\d+)$/u.test(
        lowerOf(tokens[at + 2])
      )
  },
  {
    found: 'an',
    right: 'am',
    means: 'ohne Artikel',
    // `jeweils an Samstag und Sonntag`
    // `erinnert an Freitag, den 13.`, `übergab an Freitag`: what one thinks of, or a surname.
    fits: (tokens, at, { sentence }) =>
      WEEKDAY.test(tokens[at + 1]?.text ?? '') &&
      !sentence.tokens.some(({ lower }) => WITH_AN.test(lower)) &&
      !(at < tokens.length - 1 && lowerOf(tokens.at(-1)) === 'an') &&
      ![tokens[at - 1], tokens[at + 2], tokens[at + 3]].some((token) => WEEKDAY.test(token?.text ?? ''))
  },
  {
    // `an 26. Januar`, `an 3.12.2025`: a day of the month; `erinnert an 1. Mai-Feiern` has no month of its own.
    found: 'an',
    right: 'am',
    means: 'ohne Artikel',
    fits: (tokens, at) => {
      const day = tokens[at + 1]?.text ?? ''
      return DATE.test(day) || (/^(?:[12]?\d|3[01]|0\d)\.$/u.test(day) && MONTH.test(tokens[at + 2]?.text ?? ''))
    }
  },
  {
    // `die uns an stärksten überzeugt`: a superlative without a noun.
    found: 'an',
    right: 'am',
    means: 'ohne Artikel',
    fits: (tokens, at) => {
      const [superlative, next] = tokens.slice(at + 1)
      return (
        superlative !== undefined &&
        SUPERLATIVE.test(superlative.lower) &&
        !isNoun(superlative) &&
        superlative.forms.weak !== 0 &&
        (next === undefined || (!isNoun(next) && next.forms.weak === 0 && !/^(?:und|oder|an|der)$/u.test(next.lower)))
      )
    }
  },
  {
    // `zur ihrer Umsetzung`: the article twice. `zur ihrer Meinung nach besten Lösung` is an attribute.
    found: 'zum zur im am vom beim Zum Zur Im Am Vom Beim',
    right: (found) => keepCase(WITHOUT_ARTICLE[found.toLowerCase()] ?? found)(found),
    means: 'mit Artikel',
    fits: (tokens, at) => {
      const possessive = lowerOf(tokens[at + 1])
      const gender = tokens[at]?.lower === 'zur' ? /^(?:ihr|sein|unser|dies)er$/u : /^(?:ihr|sein|unser|dies)em$/u
      if (!gender.test(possessive)) return false
      const noun = tokens[at + 2]
      const next = tokens[at + 3]
      if (!noun || !isNoun(noun) || noun.forms.noun === 0 || noun.before !== '') return false
      return next === undefined || (!POSTPOSED.test(next.lower) && !isNoun(next) && next.forms.weak === 0)
    }
  },
  {
    // `am der Lahn`: the article twice; `im der Stadt gehörenden Haus` is an attribute.
    found: 'am im zum zur vom beim Am Im Zum Zur Vom Beim',
    right: (found) => keepCase(WITHOUT_ARTICLE[found.toLowerCase()] ?? found)(found),
    means: 'mit Artikel',
    fits: (tokens, at) => {
      const [article, noun, next] = tokens.slice(at + 1)
      if (!article || !noun || !/^(?:der|dem|den)$/u.test(article.text) || !isNoun(noun)) return false
      if (article.text !== 'der' && noun.before !== '') return false
      const due = (DETERMINERS.get(article.lower)?.cells ?? 0) & DATIVE & (noun.forms.noun || ALL_CELLS)
      return (
        due !== 0 &&
        !(next && (isNoun(next) || next.forms.weak !== 0 || next.forms.isBare || POSTPOSED.test(next.lower))) &&
        !isInsideAttribute(tokens, at + 1)
      )
    }
  }
]

/** `03.12.`, `3.12.2025` */
const DATE = /^(?:[12]?\d|3[01]|0\d)\.(?:1[0-2]|0?[1-9])\.(?:(?:19|20)?\d\d)?$/u
/** Superlatives that no word without comparison is (`ernsten`, `ersten`, `letzten`, `Beamten`). */
const SUPERLATIVE =
  /^(?:besten|meisten|wenigsten|größten|höchsten|nächsten|ehesten|liebsten|stärksten|schnellsten|häufigsten|wichtigsten|einfachsten|schönsten|schwersten|leichtesten|deutlichsten|längsten|\p{L}{3,}(?:ig|lich|isch|sam|bar|haft|voll)sten)$/u

/** Cities whose names are no other words and have no article. */
const CITY =
  /^(?:Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Dresden|Hannover|Nürnberg|Duisburg|Bochum|Bielefeld|Bonn|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Mainz|Kassel|Darmstadt|Offenbach|Hanau|Gießen|Marburg|Fulda|Wetzlar|Potsdam|Erfurt|Magdeburg|Brüssel|Paris|London|Wien|Zürich|Straßburg)$/u

/** What is done to or with somebody or something by `an`. */
const WITH_AN =
  /^(?:zurück|weiter)?(?:ge)?(?:denk|dach|erinner|knüpf|geht$|ging|gegangen|gehen$|übergab|übergib|übergeben|übergebe|verl[ie]+h|vergab|vergeb|schrieb|schreib|send|schick|verkauf|verlor|wand|wend|glaub|anschließ|überreich|richt)/u

/** Behind a dative that stands inside of an attribute: `im der Fläche nach größten Kreis`. */
const POSTPOSED = /^(?:nach|gemäß|entsprechend|zufolge|gegenüber|nahe|nächst|zuliebe|entgegen|folgend|ähnlich|gleich)$/u

const WITHOUT_ARTICLE: Readonly<Record<string, string>> = {
  zum: 'zu',
  zur: 'zu',
  im: 'in',
  am: 'an',
  vom: 'von',
  beim: 'bei'
}

const DATIVE = cellsOfCase(Case.dative)
