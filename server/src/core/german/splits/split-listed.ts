import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { COORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { isGivenName } from '../names/given-names.ts'
import { Case, cell, Gender, PLURAL } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { cellsOfArticle, determinerBefore, wordBefore } from './articles-before.ts'
import { isKind } from './split-count-nouns.ts'
import { asOneWord, mayStandFirst } from './split-parts.ts'

const WORD = /^\p{Lu}\p{Ll}{2,}$/u

/**
 * Two nouns whose compound is a word of the dictionary, behind an article that cannot belong to the first (`das Jugend Zentrum`), or
 * alone before the verb of a sentence (`Die Ampel Koalition zerbrach`): there a second noun has no place of its own.
 */
export function listedCompound(stretch: Stretch, at: number, knowledge: Knowledge): readonly string[] | undefined {
  const { dictionary, gazetteer } = knowledge
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  const next = stretch.tokens[at + 2]
  if (!first || !second || !WORD.test(first.text) || !WORD.test(second.text)) return undefined
  if (first.forms.noun === 0 || second.forms.noun === 0 || (next?.start === second.end + 1 && isNoun(next)))
    return undefined
  if (isGivenName(first.text) || isGivenName(second.text)) return undefined
  const several = severalOf(stretch.tokens[at - 1], first, second, knowledge)
  if (several) return several
  const determiner = determinerBefore(stretch, at)
  const cells = cellsOfArticle(stretch, determiner)
  // `der Ausbau der Rad Wege`: the article is that of a genitive in the plural.
  const isOfSeveral = determiner?.lower === 'der' && (first.forms.noun & cells) === 0 && isGenitiveOfSeveral(second)
  if ((cells & second.forms.noun & ~PLURAL) === 0 && !isOfSeveral) return undefined
  if (isKind(first.text)) return undefined
  const joined = asOneWord(first.text, second.text)
  // `bei der Fachkräfte Sicherung`: a word of any two parts where the preposition leaves the article to the second one alone.
  const isOfParts = (): boolean =>
    (first.forms.noun & cells) === 0 &&
    [determiner, wordBefore(stretch, determiner)].some((word) => PREPOSITIONS.has(word?.lower ?? '')) &&
    mayStandFirst(first, knowledge) &&
    dictionary.explain?.(joined).reason === 'compound'
  if (dictionary.isListed?.(joined) !== true && !isOfParts()) return undefined
  if ((first.forms.noun & cells) === 0)
    return determiner && mayBeRelative(stretch, determiner, first)
      ? undefined
      : formsOf(first.text, second.text, knowledge)
  // `Die Stadt Halle plant`: a place behind what it is.
  const isAlone = stretch.isFirst && determiner === stretch.sentence.tokens[0] && isVerbOf(stretch, next)
  return isAlone && !gazetteer.has(second.text) ? [joined] : undefined
}

/** The finite verb of the clause, also one that has the form of a participle (`begrüßt`), where no other could be it. */
function isVerbOf({ tokens }: Stretch, verb: Token | undefined): boolean {
  if (isSurelyFinite(verb) || !verb || !mayBeFinite(verb)) return isSurelyFinite(verb)
  const behind = tokens.slice(tokens.indexOf(verb) + 1)
  const end = behind.findIndex(({ lower }) => COORDINATORS.has(lower))
  return !behind.slice(0, end < 0 ? undefined : end).some((other) => mayBeFinite(other))
}

function isGenitiveOfSeveral({ forms }: Token): boolean {
  return (forms.noun & cell(Case.genitive, Gender.plural)) !== 0
}

/** `alle Grund Schulen`, `zwei Rat Häuser`: a quantity that a noun in the singular cannot belong to. */
function severalOf(
  quantity: Token | undefined,
  first: Token,
  second: Token,
  knowledge: Knowledge
): readonly string[] | undefined {
  const { dictionary } = knowledge
  if (!SEVERAL.test(quantity?.lower ?? '') || (first.forms.noun & PLURAL) !== 0 || (second.forms.noun & PLURAL) === 0)
    return undefined
  if (isKind(first.text) || /^(?:Fuß|Mann|Zoll|Grad|Satz|Welt)$/u.test(first.text)) return undefined
  const joined = asOneWord(first.text, second.text)
  // `zwölf Notfall Sanitäter`: no list has them all.
  const isOne =
    dictionary.isListed?.(joined) === true ||
    (first.text.length >= LONG && isPluralAlone(second) && mayStandFirst(first, knowledge))
  return isOne && /^(?:listed|compound)$/u.test(dictionary.explain?.(joined).reason ?? '') ? [joined] : undefined
}

/** Shorter ones count or measure: `zwei Sack Mehl`, `drei Laib Brot`. */
const LONG = 6

/** A plural that is no singular as well, or one of persons (`Sanitäter`). */
function isPluralAlone({ text, forms }: Token): boolean {
  return (forms.noun & PLURAL) !== 0 && ((forms.noun & ~PLURAL) === 0 || /er$/u.test(text))
}

const SEVERAL =
  /^(?:allen?|beiden?|diversen?|einigen?|etlichen?|mehreren?|sämtlichen?|verschiedenen?|vielen?|zahlreichen?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u

/** In one word where that is usual; behind a foreign first part the hyphen comes first (Amtliches Regelwerk 2024, § 45). */
function formsOf(first: string, second: string, { dictionary }: Knowledge): readonly string[] {
  const joined = asOneWord(first, second)
  const isUsual = dictionary.isListed?.(joined) === true || !dictionary.isEnglish?.(first)
  return isUsual ? [joined] : [`${first}-${second}`, joined]
}

/** `ein Gerät, mit dem Kinder Karten drucken`: the pronoun of a clause, with a subject and an object behind it. */
function mayBeRelative({ sentence, tokens }: Stretch, determiner: Token, first: Token): boolean {
  if (!DETERMINERS.get(determiner.lower)?.isPronoun || (first.forms.noun & PLURAL) === 0) return false
  // `Das Sommer Fest`: a sentence does not begin with one.
  if (determiner === sentence.tokens[0]) return false
  const before = sentence.tokens[sentence.tokens.indexOf(determiner) - 1]
  // `In der Fußgänger Zone`: no clause of a relative pronoun opens a sentence.
  if (before === sentence.tokens[0] && isCapitalised(before?.text ?? '')) return false
  const isGoverned = PREPOSITIONS.has(before?.lower ?? '') && (before?.before !== '' || before === sentence.tokens[0])
  return determiner.before !== '' || determiner === tokens[0] || isGoverned
}
