import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { type Cells, cells } from '../words/cells.ts'
import { lowerOf } from './confusion-pattern.ts'

/**
 * Whether the noun at the place is one thing, in a gender that these cells have, in a sentence in which it can have no other reason to
 * stand without its article behind the preposition at `at`.
 */
export function lacksArticle(stretch: Stretch, at: number, noun: number, due: Cells): boolean {
  return isOne(stretch.tokens[noun], due) && !standsBare(stretch.tokens, at, noun) && isSentence(stretch, noun)
}

/** A noun of one thing alone, in a gender that the contraction has. */
function isOne(token: Token | undefined, due: Cells): boolean {
  if (!token || !isNoun(token) || token.before !== '') return false
  const { noun } = token.forms
  // `Halle` is the old dative of `Hall` as well.
  if (due !== FEMININE && (noun & MASCULINE_OR_NEUTER) === 0 && (noun & FEMININE) !== 0) return false
  return (noun & due) !== 0 && ((noun & SEVERAL) === 0 || token.text === 'Mal')
}

const SEVERAL = cells('Dp')
const FEMININE = cells('Df')
const MASCULINE_OR_NEUTER = cells('Nmn')

/**
 * `in Stadtrat und Kreistag`, `in Raum 3`, `in Rathaus Mitte`, `von Stadtteil zu Stadtteil`: pairs, numbers, names and things one after the
 * other have no article.
 */
function standsBare(tokens: readonly Token[], at: number, place: number): boolean {
  const [noun, next] = tokens.slice(place)
  if (JOINED.test(lowerOf(tokens[at - 1])) || JOINED.test(lowerOf(next))) return true
  if (tokens.some((token, i) => i !== place && token.text === noun?.text)) return true
  if (next === undefined || place > at + 1) return false
  if (isNoun(next)) return !(BEFORE_NAMES.test(noun?.text ?? '') && next.text.length > 1)
  const isYear = /^(?:19|20)\d\d$/u.test(next.text)
  return /\d/u.test(next.text) && !(isYear && SEASON.test(noun?.text ?? ''))
}

const JOINED =
  /^(?:und|oder|sowie|bzw|beziehungsweise|wie|als|noch|weder|auch|ob|statt|plus|bis|samt|zwischen|per|via|je|pro|versus|kontra)$/u
/** The name of one stands behind it, and the article before it all the same. */
const BEFORE_NAMES = /^(?:Stadtteil|Ortsteil|Bereich|Landkreis)$/u
const SEASON = /(?:[Ss]ommer|[Ww]inter|[Hh]erbst|[Ff]rühjahr|[Ff]rühling|[Zz]eitraum)$/u

/**
 * A sentence with a verb and an article, and no headline, row or catchword, which do without: `Einbruch in Wohnhaus`, `in Kindergarten,
 * Schule und Hort`.
 */
function isSentence({ tokens, closes, opens, sentence, at: from }: Stretch, noun: number): boolean {
  if (!/^[“”"»«)]*[.,;:!?–—]/u.test(closes) || /[([/„‚«»"]/u.test(opens)) return false
  if (noun + 1 === tokens.length && closes === ',' && isRow(sentence.tokens.slice(from + tokens.length))) return false
  return (
    sentence.tokens.some((token) => mayBeFinite(token)) &&
    tokens.some(({ lower }) => ARTICLES.has(lower) || WITH_ARTICLE.test(lower))
  )
}

/** `Vorstand, erweiterten Vorstand …`: up to the next mark no verb follows. */
function isRow(behind: readonly Token[]): boolean {
  const [next] = behind
  if (next && (isNoun(next) || (next.forms.strong !== 0 && !ARTICLES.has(next.lower)))) return true
  const mark = behind.findIndex((token, i) => i > 0 && token.before !== '')
  return !(mark < 0 ? behind : behind.slice(0, mark)).some((token) => mayBeFinite(token))
}

const WITH_ARTICLE = /^(?:[iav]m|vom|zu[mr]|beim|ins|ans|er|sie|es|wir|ich|man|uns|sich)$/u
