import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { ARTICLES, COORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { caseBehind, DATIVE, isInsideAttribute, isInvertible, isWhatFor } from '../clauses/governing-words.ts'
import { ALL_CELLS, Case, type Cells, cellsOfCase } from '../words/cells.ts'
import { MEASURE } from './counted-phrases.ts'
import type { NounPhrase, Repair } from './phrase-repairs.ts'

/** An article in a case that the preposition before it never has, whatever noun follows. */
export interface ContradictingArticle {
  readonly preposition: Token
  readonly phrase: NounPhrase
  readonly repairs: readonly Repair[]
}

const ACCUSATIVE = cellsOfCase(Case.accusative)

/**
 * Prepositions with one case, and the articles that show another one, with those that could be meant.
 * Source: Duden, Die Grammatik (Rektion der Präpositionen).
 */
const WITH_DATIVE = {
  cells: DATIVE,
  articles: {
    ein: ['einem'],
    eine: ['einer'],
    einen: ['einem'],
    kein: ['keinem'],
    unser: ['unserem'],
    keine: ['keiner', 'keinen'],
    die: ['der', 'den'],
    das: ['dem'],
    diese: ['dieser', 'diesen'],
    dieses: ['diesem'],
    seine: ['seiner', 'seinen'],
    ihre: ['ihrer', 'ihren'],
    unsere: ['unserer', 'unseren']
  }
} as const
const WITH_ACCUSATIVE = {
  cells: ACCUSATIVE,
  articles: {
    einem: ['einen', 'ein'],
    einer: ['eine'],
    keinem: ['keinen', 'kein'],
    dem: ['den', 'das'],
    der: ['die', 'den'],
    diesem: ['diesen', 'dieses'],
    dieser: ['diese', 'diesen'],
    seinem: ['seinen', 'sein'],
    ihrem: ['ihren', 'ihr'],
    unserem: ['unseren', 'unser']
  }
} as const

interface Rection {
  readonly cells: Cells
  readonly articles: Readonly<Record<string, readonly string[]>>
}

const RECTIONS: ReadonlyMap<string, Rection> = new Map<string, Rection>([
  ...['mit', 'von', 'bei', 'aus', 'nach'].map((word): [string, Rection] => [word, WITH_DATIVE]),
  // It is a particle as well: only before `ein` there is no doubt.
  ['zu', { cells: DATIVE, articles: { ein: ['einem'], eine: ['einer'], einen: ['einem'] } }],
  ...['für', 'gegen', 'durch', 'ohne'].map((word): [string, Rection] => [word, WITH_ACCUSATIVE])
])

/** `mit eine große Community`, `durch einem Laubenbrand`: the noun need not be known. */
export function* contradictingArticles(stretch: Stretch): Generator<ContradictingArticle> {
  const { tokens, isFirst } = stretch
  for (let at = 1; at < tokens.length - 1; at++) {
    const preposition = tokens[at - 1] as Token
    const article = tokens[at] as Token
    const rection = RECTIONS.get(preposition.lower)
    const articles = rection?.articles[article.lower]
    if (!rection || !articles || article.text !== article.lower) continue
    if (preposition.text !== preposition.lower && !(isFirst && at === 1)) continue
    if (mayBeApart(stretch, at) || caseBehind(stretch, at, ALL_CELLS) === undefined) continue
    const noun = nounBehind(tokens, at)
    if (!noun || isInsideAttribute(tokens, tokens.indexOf(noun))) continue
    const phrase = { determiner: article, adjectives: [], noun, governed: rection.cells }
    const fitting = articles.filter((right) => fits(right, noun, rection.cells))
    const rights = fitting.length > 0 ? fitting : articles
    yield { preposition, phrase, repairs: rights.map((right) => [{ token: article, right }]) }
  }
}

/** `mit die besten`, `was für einer`, `mit eine der größten`, `auf ihn zu eine …`: the preposition has nothing to do with what follows. */
function mayBeApart({ tokens }: Stretch, at: number): boolean {
  const [before, preposition, article, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!preposition || !article || !next || isInvertible(preposition, before, article, next) || isWhatFor(tokens, at))
    return true
  // `zu ein Drittel`, `von ein Uhr an`, `mit ein bis zwei Kindern`, `mit ein wenig Glück`: a number, a quantity.
  if (article.lower === 'ein' && (COUNTED.test(next.text) || MEASURE.test(next.text))) return true
  if (/^(?:der|von|aus)$/u.test(next.lower) || /[sß]te[nrsm]?$/u.test(next.lower)) return true
  const isPaired =
    /^(?:zu|aus|nach|von|mit|bei)$/u.test(preposition.lower) &&
    tokens.slice(0, at - 1).some(({ lower }) => /^(?:auf|vo[nm]|nach|hin)$/u.test(lower))
  return isPaired
}

const COUNTED =
  /^(?:paar|Paar|wenig|bisschen|bißchen|klein|wenigen?|und|oder|bis|Drittel|Viertel|Fünftel|Achtel|Zehntel|halb|halber|halbes|Promille|Jahr|Minute|Kilo)$/u

/** The first noun behind the article, with adjectives and adverbs between at most. */
function nounBehind(tokens: readonly Token[], at: number): Token | undefined {
  for (const token of tokens.slice(at + 1, at + LONGEST)) {
    if (isNoun(token)) return /^\p{Lu}(?:\p{Ll}{2,}|\p{Lu}{2,}$)/u.test(token.text) ? token : undefined
    // `die Region zu einen und Brücken zu bauen`: the verb, and behind it something else.
    if (ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower) || COORDINATORS.has(token.lower)) return undefined
    const { strong, weak, isBare, verb } = token.forms
    if ((strong | weak) === 0 && !isBare && (verb !== 0 || !/^\p{Ll}+$/u.test(token.text))) return undefined
  }
  return undefined
}

const LONGEST = 6

function fits(right: string, { forms }: Token, cells: Cells): boolean {
  const own = forms.noun | forms.weak | forms.strong
  return ((determinerOf(right)?.cells ?? 0) & cells & own) !== 0
}
