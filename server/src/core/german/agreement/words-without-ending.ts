import { isCertainNoun } from '../clauses/certain-nouns.ts'
import { isNoun, type Token } from '../clauses/clauses.ts'
import { needsArticle } from '../clauses/countable-nouns.ts'
import { articleOf, DETERMINERS } from '../clauses/determiners.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { ALL_CELLS, Case, type Cells, cellsOfCase, NOMINATIVE } from '../words/cells.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { FINITE, type Morphology, VerbForm, type WordForms } from '../words/morphology.ts'
import { NUMBER } from './seeming-articles.ts'

/** `im vergangen Jahr`, `mit einer gemeinsam Aktion`: an adjective or participle straight before the noun, without any ending. */
export function lacksEnding(
  { lower, forms }: Token,
  next: Token | undefined,
  behind: Token | undefined,
  determiner: Token | undefined,
  governed: Cells,
  morphology: Morphology
): boolean {
  const isParticiple = (forms.verb & VerbForm.pastParticiple) !== 0 && (forms.verb & FINITE) === 0
  if (!determiner || !next || !(forms.isBare || isParticiple) || ADVERBIAL.test(lower)) return false
  // `Die laut Polizei 300 Gäste`
  if (PREPOSITIONS.has(lower) || LIKE_PREPOSITIONS.test(lower)) return false
  // `die vergangen drei Jahre`: before a number an adjective may belong to that (`die gut 30 Jahre`).
  if (!isNoun(next) && !(isParticiple && /en$/u.test(lower) && NUMBER.test(next.lower))) return false
  // `Die neu Halle ist offen`: what opens a sentence is no relative pronoun, and one phrase alone stands before its verb.
  if (OPENING.test(determiner.text)) return morphology.formsOf(`${lower}en`).weak !== 0 && (forms.verb & FINITE) === 0
  if (isBetweenArticleAndNoun(forms, next, behind, determiner, governed))
    return morphology.formsOf(`${lower}en`).weak !== 0 && !morphology.formsOf(next.lower).isBare
  // `mit der täglich Kinder fahren`: only a participle is no adverb.
  const isArticle = /^d(?:er|ie|as|em|en)$/u.test(determiner.lower)
  // `die so gewonnen Daten`: what is a participle and no infinitive stands right before no noun, whatever the article is.
  const isOnlyParticiple = isParticiple && (forms.verb & VerbForm.infinitive) === 0
  if (
    isArticle
      ? !isParticiple || !/en$/u.test(lower) || (governed === ALL_CELLS && !isOnlyParticiple)
      : !INFLECTED.test(determiner.lower)
  )
    return false
  return morphology.formsOf(`${lower}en`).weak !== 0
}

/**
 * `für das global Projekt`, `begann die systematisch Suche`: article and noun go together, and no adverb stands between them. `das` may
 * be an object with an adverb and a bare noun behind it (`hat das schriftlich Ende Mai erklärt`), so that there a preposition must stand
 * before it, or the noun must need an article.
 */
function isBetweenArticleAndNoun(
  forms: WordForms,
  next: Token,
  behind: Token | undefined,
  determiner: Token,
  governed: Cells
): boolean {
  if (!forms.isBare || forms.strong !== 0 || (forms.verb & NO_ADJECTIVE) !== 0) return false
  // `die privat Musik studierende Frau`: an attribute goes on behind the noun.
  if (!isCertainNoun(next, behind, undefined) || (behind && (behind.forms.weak | behind.forms.strong) !== 0))
    return false
  const article = /^d(?:er|ie|as|en|em)$/u.test(determiner.text) ? articleOf(determiner.lower)?.cells : undefined
  if (article === undefined) return false
  const isGoverned = governed !== ALL_CELLS
  if (determiner.lower === 'das' && !isGoverned && !needsArticle(next.text)) return false
  return (article & next.forms.noun & (isGoverned ? governed : DIRECT)) !== 0
}

const DIRECT = NOMINATIVE | cellsOfCase(Case.accusative)
const NO_ADJECTIVE = FINITE | VerbForm.infinitive
const LIKE_PREPOSITIONS =
  /^(?:ähnlich|getreu|entsprechend|betreffend|ausgenommen|ungeachtet|(?:zu|ab|be|vor)züglich|\p{Ll}+(?:sicht|läss|halt)lich|voraussichtlich|tief|hell|dunkel)$/u

const OPENING = /^D(?:er|ie|as|en|em)$/u

const INFLECTED = /^(?:im|am|vom|zum|zur|beim|des|(?:|k|m|d|s)eine[mnrs]?|k?ein|(?:unser|ihr)e[mnrs]?|diese[mnrs])$/u

/** Adverbs without ending that stand before nouns (`im ganz Großen`, `eine knapp Million`), and what is never declined. */
const ADVERBIAL =
  /^(?:ganz|halb|meist|voll|etwa|genau|gut|lieb|solch|manch|welch|viel|wenig|mehr|rund|knapp|gleich|bloß|fast|rein|recht|weit|lang|hoch|frei|direkt|exakt|angeblich|vermeintlich|mutmaßlich|jüngst|zuletzt|erst|nächst|gern|oft|schlicht|eigentlich|ungefähr|geschätzt|insgesamt|weniger|genug|original|mindestens|höchstens|minus|plus|[a-zäöü]+weise)$/u

/** `einen`, `einem`; behind a preposition `einer` is no pronoun either. */
export function isEin(determiner: Token | undefined, governed: Cells): boolean {
  return (governed === ALL_CELLS ? /^k?eine[nm]?$/u : /^k?eine[nmr]?$/u).test(determiner?.lower ?? '')
}

/** An adverb before an adjective, or the word that joins two of them. */
export function isBetween(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  isBehindEin: boolean
): boolean {
  if (!next || isCapitalised(next.text)) return false
  // `einen weltweit führender Anbieter`: in any ending behind `ein`, where a comparative is no adverb (`eine oft früher Kinder …`).
  const isWrongEnding =
    isBehindEin &&
    (token.forms.isBare || TIME_ADVERBS.has(token.lower)) &&
    /er$/u.test(next.lower) &&
    next.forms.strong !== 0 &&
    !COMPARED.test(next.lower)
  if (next.forms.weak === 0) return isWrongEnding
  if (token.lower === 'und' || token.lower === 'oder')
    return before !== undefined && before.forms.weak !== 0 && !DETERMINERS.has(before.lower)
  return token.forms.isBare || ADVERBS.has(token.lower) || TIME_ADVERBS.has(token.lower)
}

const COMPARED =
  /^(?:früher|später|weiter|länger|öfter|häufiger|besser|näher|schneller|stärker|lieber|leichter|sicher|höher|mehr|kürzer|günstiger|selber)$/u

const TIME_ADVERBS = new Set(
  'bislang bisher zuvor einst ehemals zunächst derzeit längst kürzlich inzwischen mittlerweile'.split(' ')
)

const ADVERBS = new Set('sehr besonders noch sogar nicht bereits so weitaus deutlich immer'.split(' '))
