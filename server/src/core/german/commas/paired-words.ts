import type { Stretch, Token } from '../clauses/clauses.ts'

/**
 * `einerseits … andererseits`, `zum einen … zum anderen`, `teils … teils`: the second of the two has its comma before it, whether words, phrases
 * or clauses are set side by side; not so behind `und`, `aber` and the like. Source: Amtliches Regelwerk 2024 (Zeichensetzung: Komma bei
 * gereihten Wörtern und Sätzen).
 */
export function opensCounterpartOfPair({ tokens, sentence, at: from }: Stretch, at: number): boolean {
  const own = partnerAt(tokens, at)
  const before = tokens[at - 1]
  if (!own || !before || LINKING.test(before.lower)) return false
  const earlier = sentence.tokens.slice(0, from + at)
  return (
    earlier.some((_, i) => i < earlier.length - 1 && own.first.every((word, j) => earlier[i + j]?.lower === word)) &&
    // `zum anderen Ufer`: no pair, but an adjective.
    (own.first.length === 1 || !/^\p{Lu}/u.test(tokens[at + 2]?.text ?? ''))
  )
}

interface Pair {
  readonly first: readonly string[]
  readonly second: readonly string[]
}

const PAIRS: readonly Pair[] = [
  { first: ['einerseits'], second: ['andererseits'] },
  { first: ['einerseits'], second: ['anderseits'] },
  { first: ['teils'], second: ['teils'] },
  { first: ['zum', 'einen'], second: ['zum', 'anderen'] }
]

function partnerAt(tokens: readonly Token[], at: number): Pair | undefined {
  return PAIRS.find(({ second }) => second.every((word, i) => tokens[at + i]?.lower === word))
}

/** Words that join the two themselves, or open the clause whose adverb the second one is (`weil andererseits`). */
const LINKING =
  /^(?:und|oder|aber|doch|jedoch|sondern|denn|sowie|bzw\.?|beziehungsweise|weil|da|dass|wenn|obwohl|während|was|der|die|das|den|dem|es|er|sie|man|wir|ist|sind|war|waren|hat|haben|wird|werden|kann|muss|soll|sich|auch|nur|so)$/u
