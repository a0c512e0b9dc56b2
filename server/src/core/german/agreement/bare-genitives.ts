import { isAttribute, isCertainNoun } from '../clauses/certain-nouns.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { DATIVE } from '../clauses/governing-words.ts'
import { isTime } from '../clauses/noun-groups.ts'
import { Case, cells, cellsOfCase, PLURAL } from '../words/cells.ts'
import { hasOpenArticle } from './bare-phrases.ts'
import type { NounPhrase } from './phrase-repairs.ts'

const GENITIVE = cellsOfCase(Case.genitive)
/** What the ending -en goes with, where no article stands before it. */
const WITH_EN = cells('Gmn Dp Am')
/** What the ending -er goes with. */
const WITH_ER = cells('Nm Gfp Df')

/**
 * `im Beisein zahlreicher Vertretern`: behind a noun an adjective in -er opens a genitive plural, whose noun has no dative n.
 * Source: Duden, Die Grammatik (Genitivattribut; starke Deklination der Adjektive).
 */
export function bareGenitive({ tokens }: Stretch, at: number): NounPhrase | undefined {
  const head = tokens[at - 1]
  const first = tokens[at] as Token
  if (!head || !opensGenitive(first) || !(isNoun(head) ? head.forms.noun !== 0 : GOVERNS.test(head.lower)))
    return undefined
  let place = at + 1
  while (place < at + 3 && isAttribute(tokens[place]) && /er$/u.test(tokens[place]?.lower ?? '')) place++
  const [noun, next] = [tokens[place], tokens[place + 1]]
  if (!noun || !isNoun(noun) || !isCertainNoun(noun, next, undefined)) return undefined
  if ((noun.forms.noun & DATIVE & PLURAL) === 0 || (noun.forms.noun & WITH_ER) !== 0) return undefined
  // `der Einfluss zahlreicher Kindern gewidmeter Bücher`: the noun belongs to an attribute.
  if (next && !isNoun(next) && (next.forms.weak | next.forms.strong) !== 0) return undefined
  // What has no forms of an adjective is a quantity, and `commonCells` knows nothing of it: the genitive is asked for from outside.
  const adjectives = tokens.slice(at, place).filter(({ forms }) => forms.strong !== 0)
  return { determiner: adjectives[0] === first ? undefined : first, adjectives, noun, governed: GENITIVE & PLURAL }
}

/**
 * `die Kontrollen hochpreisigen Fahrzeuge`: behind a noun adjectives in -en go with no plural that is not the dative. Silent where an article
 * before could be theirs (`die im Test gefundenen Fahrzeuge`).
 */
export function weakBehindNoun({ tokens, sentence, at: from }: Stretch, at: number): NounPhrase | undefined {
  const head = tokens[at - 1]
  if (!head || !isNoun(head) || head.forms.noun === 0 || isTime(tokens, { end: at - 1 })) return undefined
  let place = at
  while (place < at + 3 && isAttribute(tokens[place]) && WEAK.test(tokens[place]?.lower ?? '')) place++
  const [noun, next] = [tokens[place], tokens[place + 1]]
  if (place === at || !noun || !isNoun(noun) || !isCertainNoun(noun, next, undefined)) return undefined
  if ((noun.forms.noun & WITH_EN) !== 0 || (noun.forms.noun & GENITIVE & PLURAL) === 0) return undefined
  if (next && !isNoun(next) && (next.forms.weak | next.forms.strong) !== 0) return undefined
  const words = sentence.tokens.slice(0, from + at)
  if (hasOpenArticle(words) || words.some(({ lower }) => OTHER_ARTICLES.test(lower))) return undefined
  return { determiner: undefined, adjectives: tokens.slice(at, place), noun, governed: GENITIVE & PLURAL }
}

/** No participle, and nothing that has a noun of its own before it (`die Kindern offenen Räume`, `die Musik liebenden Gäste`). */
const WEAK =
  /^(?!(?:offen|eigen|nah|fern|fremd|bekannt|ähnlich|gemeinsam|gleich|treu|wert|wichtig|möglich|(?:un)?zugänglich|verständlich|dienlich|nützlich|schädlich|feindlich|freundlich|gemäß|würdig|fähig|voll|\p{Ll}+(?:end|t|en))en$)\p{Ll}+en$/u
const OTHER_ARTICLES = /(?:welche[nr]?|jeglichen?|derlei|(?:die|den|der)(?:jenig|selb)en)$/u

/** A quantity or a participle; comparatives may be adverbs (`hilft Familien früher Kindern`). */
function opensGenitive(token: Token): boolean {
  if (token.text !== token.lower) return false
  if (QUANTITY.test(token.lower)) return true
  return (
    isAttribute(token) &&
    /(?:ter|ner|nder|scher)$/u.test(token.lower) &&
    (token.forms.strong & GENITIVE & PLURAL) !== 0 &&
    !token.forms.isBare
  )
}

const QUANTITY =
  /^(?:zahlreicher|vieler|mehrerer|einiger|etlicher|verschiedener|sämtlicher|zweier|dreier|weiterer|anderer|einzelner|beider)$/u
const GOVERNS =
  /^(?:aufgrund|anhand|mithilfe|hinsichtlich|anlässlich|infolge|angesichts|anstelle|innerhalb|seitens|zugunsten|bezüglich|inmitten|namens|mittels)$/u
