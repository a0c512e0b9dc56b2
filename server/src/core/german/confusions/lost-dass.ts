import { endsInFinite, hasFinite } from '../clauses/clause-shapes.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { isGovernor } from '../clauses/dass-governors.ts'
import { NOMINATIVE_PRONOUNS } from '../clauses/function-words.ts'
import { PLURAL } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { isApartFromArticle } from './das-as-article.ts'

/**
 * A `das` that stands for a comma and `dass`: behind a word that expects such a clause, with the verb of the clause at the end and
 * nothing that an article could belong to (`Wir hoffen das viele kommen`).
 */
export function lostDassIn(stretch: Stretch): readonly Token[] {
  const { tokens } = stretch
  return tokens.filter((token, at) => {
    if (token.text !== 'das' || at < 1) return false
    const before = tokens.slice(0, at)
    const clause = tokens.slice(at)
    const next = clause[1]
    if (
      !next ||
      clause.length < 3 ||
      !(
        isGoverned(before) ||
        isContentOf(before) ||
        (isPredicateAhead(before) && !mayBePerfect(clause)) ||
        isHalf(before, stretch)
      )
    )
      return false
    const isPlural = isHalf(before, stretch) && isNoun(next) && (next.forms.noun & PLURAL) !== 0
    if (!isPlural && !OPENS_PHRASE.has(next.lower) && !NOMINATIVE_PRONOUNS.has(next.lower)) return false
    if (!isApartFromArticle(clause) || !endsInFinite(tokens, at, stretch)) return false
    return hasFinite(before) || before.some(({ lower }) => lower === 'zu') || at === 1
  })
}

/** `so das`, `Ohne das`: two words that open a clause together. */
function isHalf(before: readonly Token[], { isFirst }: Stretch): boolean {
  // `ein Amt, ohne das der Verein nicht auskommt`: a relative pronoun.
  return before.length === 1 && (isFirst ? /^(?:so|ohne)$/u : /^so$/u).test(before[0]?.lower ?? '')
}

/** `Wir hoffen`, `Wir freuen uns`. */
function isGoverned(before: readonly Token[]): boolean {
  const isReflexive = /^(?:uns|sich)$/u.test(before.at(-1)?.lower ?? '') && before.length > 2
  const at = before.length - (isReflexive ? 2 : 1)
  const governor = before[at]
  return governor !== undefined && isGovernor(governor, before, at)
}

/** `Wichtig ist auch das die …`: what is predicated opens the sentence. */
function isPredicateAhead([predicate, verb, ...adverbs]: readonly Token[]): boolean {
  if (!predicate?.forms.isBare || !/^(?:ist|war|bleibt)$/u.test(verb?.lower ?? '')) return false
  return adverbs.every(({ lower }) => /^(?:auch|dabei|jedoch|aber|uns|ihm|ihr|ihnen|zudem|vor|allem|nur)$/u.test(lower))
}

/** `Leicht ist uns das nicht gefallen`: the verb before may be the auxiliary of a participle at the end. */
function mayBePerfect(clause: readonly Token[]): boolean {
  return ((clause.at(-1)?.forms.verb ?? 0) & VerbForm.pastParticiple) !== 0
}

/** `Das Ziel ist das niemand …`, `Es ist wichtig das alle …`: what the noun consists in. */
function isContentOf(before: readonly Token[]): boolean {
  const [article, noun, verb] = before.slice(-3)
  return (
    before.length <= 3 &&
    /^(?:ist|war|bleibt)$/u.test(verb?.lower ?? '') &&
    /^(?:das|der|die|unser|unsere|ein|eine)$/u.test(article?.lower ?? '') &&
    CONTENT.test(noun?.text ?? '')
  )
}

const CONTENT =
  /^(?:Ziel|Wunsch|Problem|Grund|Vorteil|Nachteil|Folge|Voraussetzung|Ergebnis|Fazit|Hoffnung|Vorschlag|Plan|Gefahr|Wichtigste|Beste|Schöne)$/u

/** What begins a clause of its own behind `dass` and goes on from no article. */
const OPENS_PHRASE = new Set(
  (
    'die der den dem dies wir ein eine einen einem kein keine alle viele mehr einige beide sich es sie ihr diese dieser dieses jeder jede ' +
    'unser unsere seine ihre niemand jemand nicht so bald künftig dort endlich'
  ).split(' ')
)
