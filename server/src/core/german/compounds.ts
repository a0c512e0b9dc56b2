import { capitalised, type Lexicon } from './lexicon.ts'
import { asHeadOf, kindsOf, WordKind } from './word-class.ts'
import { NOWHERE, ROOT } from './word-graph.ts'

/** A compound taken apart: `Sicherheits·upgrade`. */
export interface Compound {
  /** In the order of the word, as written there. */
  readonly parts: readonly string[]
  /** How unlikely it is: the sum over its parts; the less the better. */
  readonly cost: number
}

/** The last part decides what a compound is. */
export type HeadKind = 'noun' | 'adjective'

const MOST_PARTS = 4
const SHORTEST_HEAD = 3
/** Each further cut makes accidents likelier. */
const COST_OF_CUT = 0.6

/** Takes a word apart, best way first found by least cost; undefined if there is no way at all. `word` is in lower case. */
export function analyseCompound(lexicon: Lexicon, word: string, head: HeadKind): Compound | undefined {
  const memo = new Map<number, Compound | undefined>()
  const from = (start: number, depth: number): Compound | undefined => {
    const key = start * MOST_PARTS + depth
    if (memo.has(key)) return memo.get(key)
    let best: Compound | undefined
    if (start > 0) {
      const last = word.slice(start)
      const cost = costOfHead(lexicon, last, head)
      if (cost !== undefined) best = { parts: [last], cost }
    }
    if (depth < MOST_PARTS - 1) {
      let node = ROOT
      for (let at = start; at < word.length - SHORTEST_HEAD; at++) {
        node = lexicon.modifiers.step(node, word.charCodeAt(at))
        if (node === NOWHERE) break
        const magnitude = lexicon.modifiers.classAt(node)
        if (magnitude === 0) continue
        const rest = from(at + 1, depth + 1)
        if (!rest) continue
        const cost = costOfModifier(magnitude, at + 1 - start) + rest.cost + (rest.parts.length > 1 ? COST_OF_CUT : 0)
        if (!best || cost < best.cost) best = { parts: [word.slice(start, at + 1), ...rest.parts], cost }
      }
    }
    memo.set(key, best)
    return best
  }
  return from(0, 0)
}

function costOfModifier(magnitude: number, length: number): number {
  const rare = magnitude >= 8 ? 0.6 : magnitude >= 6 ? 1 : magnitude >= 4 ? 1.6 : magnitude >= 3 ? 2.1 : 2.7
  return rare + (length <= 2 ? 2.5 : length === 3 ? 0.9 : length === 4 ? 0.3 : 0)
}

function costOfHead({ words }: Lexicon, last: string, head: HeadKind): number | undefined {
  let attested = -1
  if (head === 'noun') {
    const asNoun = words.classOf(capitalised(last))
    if (kindsOf(asNoun) & WordKind.noun) attested = asHeadOf(asNoun)
  }
  const plain = words.classOf(last)
  const declines = head === 'adjective' || /e[nrms]?$/u.test(last)
  if (kindsOf(plain) & (WordKind.adjective | WordKind.verb) && declines)
    attested = Math.max(attested, asHeadOf(plain) - 1)
  if (attested < 0 || (head === 'adjective' && attested === 0)) return undefined
  const rare = attested >= 7 ? 0.6 : attested >= 5 ? 1 : attested >= 3 ? 1.6 : attested >= 1 ? 2.4 : 3.2
  return rare + (last.length === 3 ? 1.2 : last.length === 4 ? 0.4 : 0)
}
