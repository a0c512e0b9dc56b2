import { capitalised, type Lexicon } from './lexicon.ts'
import { asHeadOf, canStandLast, kindsOf, WordKind } from './word-class.ts'
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
        const cost =
          costOfModifier(word.slice(start, at + 1), magnitude, head) +
          rest.cost +
          (rest.parts.length > 1 ? COST_OF_CUT : 0)
        if (!best || cost < best.cost) best = { parts: [word.slice(start, at + 1), ...rest.parts], cost }
      }
    }
    memo.set(key, best)
    return best
  }
  return from(0, 0)
}

function costOfModifier(modifier: string, magnitude: number, head: HeadKind): number {
  const rare =
    magnitude >= 8 ? 0.6 : magnitude >= 6 ? 1 : magnitude >= 4 ? 1.6 : magnitude >= 3 ? 2.1 : magnitude >= 2 ? 2.5 : 2.8
  const { length } = modifier
  const particle = PARTICLES.has(modifier) ? (head === 'adjective' ? 3.8 : 1.8) : 0
  return rare + particle + (length <= 2 ? 2.5 : length === 3 ? 0.9 : length === 4 ? 0.3 : 0)
}

/** They stand before nouns and participles that come from verbs, and those are listed: what is new with them is doubtful. */
const PARTICLES = new Set(
  'vor nach mit über unter wieder gegen inner außer all zwei drei zwischen neben rück recht'.split(' ')
)

function costOfHead({ words }: Lexicon, last: string, head: HeadKind): number | undefined {
  let attested = -1
  if (head === 'noun') {
    const asNoun = words.classOf(capitalised(last))
    if (kindsOf(asNoun) & WordKind.noun && canStandLast(asNoun)) attested = asHeadOf(asNoun)
  }
  if (head === 'adjective' || DECLINED.test(last)) {
    const plain = words.classOf(last)
    if (kindsOf(plain) & WordKind.adjective && (asHeadOf(plain) > 1 || last.length >= LONG_PARTICIPLE)) {
      attested = Math.max(attested, asHeadOf(plain) - 1, 0)
    }
  }
  if (attested < 0 || (last.length <= 3 && attested < 5) || (last.length === 4 && attested < 3)) return undefined
  const rare = attested >= 7 ? 0.6 : attested >= 5 ? 1 : attested >= 3 ? 1.6 : attested >= 1 ? 2.4 : 3.4
  return rare + (last.length === 3 ? 1.2 : last.length === 4 ? 0.4 : 0)
}

/** Longer ones are not met by accident (`bildungs·benachteiligt`). */
const LONG_PARTICIPLE = 8

/** An adjective or participle that stands as a noun: `Schutzsuchende`. */
const DECLINED = /e[nrms]?$/u
