import { isNoun, isSurelyFinite, mayBeFinite, type Token } from '../clauses/clauses.ts'
import { CASE_OF_PREPOSITION, DETERMINERS } from '../clauses/determiners.ts'
import { ARTICLES, PREPOSITIONS, PRONOUNS, QUESTION_WORDS } from '../clauses/function-words.ts'
import { DATIVE } from '../clauses/governing-words.ts'
import { ADJECTIVE_ENDINGS, ALL_CELLS, type Cells, SINGULAR } from '../words/cells.ts'

/** The relative pronouns that look like articles. */
const LIKE_ARTICLE = /^(?:der|die|das|den|dem)$/u
const NEVER_ARTICLE = /^(?:denen|deren|dessen|welche[mnrs]?|was|wo)$/u

/** No noun phrase has two of them. */
const NEVER_BEHIND_ARTICLE = /^(?:alle[nmrs]?|d(?:er|ie|as|en|em)|diese[nmrs]?|(?:sein|ihr|unser|kein)(?:e[nmrs]?)?)$/u

/**
 * Whether the words at the place open a relative clause and can be no noun phrase: `die in Schulen arbeiten`, `mit denen …`, but
 * also `die staatliche Hilfen beziehen`, where article and adjective do not agree. It is for the caller to see that the verb stands
 * at the end. Source: Duden, Die Grammatik (Relativsatz; Kongruenz in der Substantivgruppe).
 */
export function isRelativeAt(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  if (!first) return false
  const pronoun = PREPOSITIONS.has(first.lower) ? at + 1 : at
  const { lower = '' } = tokens[pronoun] ?? {}
  if (NEVER_ARTICLE.test(lower) || (pronoun === at && QUESTION_WORDS.has(lower))) return true
  // `mit den beiden anderen spricht der Rat`: behind a dative preposition the pronoun would be `dem` or `denen`.
  if (lower === 'den' && pronoun > at && CASE_OF_PREPOSITION.get(first.lower) === DATIVE) return false
  return LIKE_ARTICLE.test(lower) && !mayBeArticle(tokens, pronoun)
}

const PRONOMINAL = /^(?:einen|anderen?|meisten|wenigsten|beiden|übrigen|ersteren|letzteren?)$/u

/** Whether what follows can be a noun phrase with the word as its article. */
export function mayBeArticle(tokens: readonly Token[], at: number): boolean {
  let cells: Cells = DETERMINERS.get(tokens[at]?.lower ?? '')?.cells ?? ALL_CELLS
  // `mit der Ärzte Bilder auswerten`: in the dative there is no such plural.
  const governed = at > 0 ? CASE_OF_PREPOSITION.get(tokens[at - 1]?.lower ?? '') : undefined
  if (governed !== undefined) cells &= governed
  // `um der Umwelt willen`
  if (tokens[at - 1]?.lower === 'um' && tokens.slice(at).some(({ lower }) => lower === 'willen')) return true
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const { noun, weak, isBare, verb } = token.forms
    // `die 15-Jährige`, `die 7- bis 10-Jährigen`, `die 96er`, `die 4b`: a figure that names persons.
    if (i === at + 1 && /^\d+(?:-|\p{L})/u.test(token.text)) return true
    if (isNoun(token)) {
      // Of a name or a foreign word nobody knows.
      if (noun === 0) return true
      return (cells & (noun | weak)) !== 0
    }
    // `die anderen fürchten die Kosten`: it stands for a noun.
    if (i === at + 2 && mayBeFinite(token) && PRONOMINAL.test(tokens[at + 1]?.lower ?? '')) return true
    if (cells === 0) return false
    // `der einen Meter hohen Hecke`: a measure before its adjective.
    if (i === at + 1 && isMeasureAt(tokens, i)) {
      i++
      continue
    }
    // `bei der eine Frau`: in the dative the numeral has another ending.
    if (i === at + 1 && /^eine?$/u.test(token.lower) && isDative(tokens, at)) return false
    // `die eine Seite`: here it is a numeral.
    if (i === at + 1 && /^ein(?:e[nr]?)?$/u.test(token.lower) && isNoun(tokens[i + 1])) {
      // `der einen Fehler findet`: as a numeral it has the weak ending.
      cells &= (ADJECTIVE_ENDINGS[token.lower.slice('ein'.length)]?.weak ?? ALL_CELLS) & SINGULAR
      continue
    }
    if (i === at + 1 && NEVER_BEHIND_ARTICLE.test(token.lower)) return false
    if (PRONOUNS.has(token.lower) || ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower) || weak === 0) {
      if (/\d/u.test(token.text)) continue
      if (isBare && verb === 0 && !PRONOUNS.has(token.lower) && !ARTICLES.has(token.lower)) continue
      return hasLateAttribute(tokens, i, cells)
    }
    if (mayBeFinite(token) && weak === 0) return false
    cells &= weak
  }
  return false
}

/** `einen Meter hohen Hecke`, `eine Woche dauernden Sperrung` */
function isMeasureAt(tokens: readonly Token[], at: number): boolean {
  const [article, measure, attribute, noun] = tokens.slice(at, at + 4)
  return (
    /^eine?n?$/u.test(article?.lower ?? '') &&
    isNoun(measure) &&
    attribute !== undefined &&
    !isNoun(attribute) &&
    attribute.forms.weak !== 0 &&
    !ARTICLES.has(attribute.lower) &&
    isNoun(noun)
  )
}

function isDative(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  return lower === 'dem' || (lower === 'der' && PREPOSITIONS.has(tokens[at - 1]?.lower ?? ''))
}

/** `die dort parkenden Wagen`, `die in der Stadt lebenden Kinder`: a declined attribute further right, with its noun. */
function hasLateAttribute(tokens: readonly Token[], from: number, cells: Cells): boolean {
  return tokens.some((token, i) => {
    if (i < from || isNoun(token) || (token.forms.weak & cells) === 0 || !isNoun(tokens[i + 1])) return false
    if (ARTICLES.has(token.lower)) return false
    // `die im Einsatz waren bekamen warme Suppe`: no attribute holds a finite verb.
    if (tokens.slice(from, i).some((other) => isSurelyFinite(other))) return false
    // `zu einem großen neuen Netz`: another phrase, with its adjectives.
    const opener = tokens.findLastIndex((other, j) => j < i && (isNoun(other) || other.forms.weak === 0))
    const before = tokens[opener]
    if (before && opener >= from && (ARTICLES.has(before.lower) || PREPOSITIONS.has(before.lower))) return false
    const { noun } = tokens[i + 1]?.forms ?? { noun: 0 }
    return noun === 0 || (noun & cells & token.forms.weak) !== 0
  })
}
