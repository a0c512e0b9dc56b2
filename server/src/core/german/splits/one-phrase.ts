import type { Prose } from '../../markdown/prose.ts'
import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isNoun, mayBeFinite, type Stretch, stretchesOf, type Token } from '../clauses/clauses.ts'
import { ARTICLES, NO_VERBS, PREPOSITIONS } from '../clauses/function-words.ts'
import { NOMINATIVE } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { ENGLISH_NOUNS } from './split-compounds-list.ts'

/**
 * Whether the words `[from, to]` of a stretch stand where no second phrase can begin among them: in a heading, an item or a bracket
 * without any verb (`## OSM Stammtisch`), or as all that stands before the finite verb of a main clause (`GPS Geräte helfen`).
 * Source: Duden, Die Grammatik (Vorfeld: one phrase stands before the finite verb).
 */
export function isOnePhrase(stretch: Stretch, from: number, to: number, morphology: Morphology): boolean {
  return isWithoutVerb(stretch, to, morphology) || isBeforeFiniteVerb(stretch, from, to)
}

/** The same for what stands between two places of a text. */
export function isOnePhraseIn(prose: Prose, start: number, end: number, morphology: Morphology): boolean {
  const stretch = stretchesOf(prose, morphology).find(({ tokens }) => (tokens.at(-1)?.end ?? 0) >= end)
  const from = stretch?.tokens.findIndex((token) => token.start === start) ?? -1
  const to = stretch?.tokens.findIndex((token) => token.end === end) ?? -1
  return stretch !== undefined && from >= 0 && to > from && isOnePhrase(stretch, from, to, morphology)
}

function isWithoutVerb(stretch: Stretch, to: number, morphology: Morphology): boolean {
  const { tokens, opens, closes, sentence } = stretch
  const next = tokens[to + 1]
  // `Für EU Bürger betreffende Fragen`
  if (next && !isNoun(next) && (next.forms.strong | next.forms.weak) !== 0) return false
  const isBracket = opens.includes('(') && closes.includes(')')
  const words = isBracket ? tokens : sentence.tokens
  return !words.some((token, i) => isVerbal(token) || (i === 0 && opensWithVerb(token, morphology)))
}

function isVerbal({ text, lower, forms }: Token): boolean {
  if (text !== lower || NO_VERBS.has(lower) || PREPOSITIONS.has(lower) || ARTICLES.has(lower)) return false
  return FINITE_AUXILIARIES.has(lower) || (forms.verb !== 0 && (forms.strong === 0 || /(?:t|en)$/u.test(lower)))
}

/** `Hilft EU Kindern?`, `Helfen Sie …`: a verb with the capital of its sentence. */
function opensWithVerb({ text, lower, forms }: Token, morphology: Morphology): boolean {
  if (text === lower || forms.noun !== 0 || PREPOSITIONS.has(lower) || ARTICLES.has(lower)) return false
  return morphology.formsOf(lower).verb !== 0 && morphology.formsOf(lower).strong === 0
}

function isBeforeFiniteVerb({ tokens, isFirst, sentence }: Stretch, from: number, to: number): boolean {
  const head = tokens[to]
  const next = tokens[to + 1]
  if (!isFirst || !head || !next || sentence.tokens.length < SHORTEST_CLAUSE) return false
  // `Kubernetes und Gaia-X Dienste laufen`
  if (from > 0 && !(tokens[from - 1]?.lower === 'und' && tokens.slice(0, from - 1).every(isNoun))) return false
  if (next.before !== '' || !(mayBeFinite(next) || FINITE_AUXILIARIES.has(next.text))) return false
  return (head.forms.noun & NOMINATIVE) !== 0 || ENGLISH_NOUNS.has(head.text)
}

const SHORTEST_CLAUSE = 4
