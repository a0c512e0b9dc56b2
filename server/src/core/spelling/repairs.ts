import { analyseCompound } from '../german/words/compounds.ts'
import { capitalised, type Lexicon } from '../german/words/lexicon.ts'
import { frequencyOf, kindsOf, WordKind } from '../german/words/word-class.ts'
import { NOWHERE, ROOT } from '../german/words/word-graph.ts'
import { SWAPPED } from './edit-costs.ts'
import { nearWords } from './near-words.ts'

/** A compound that may have been meant, with one part of it mended; whether it is one the caller asks. */
export interface Repair {
  /** In lower case. */
  readonly compound: string
  /** What the slip costs, as in edit-costs.ts. */
  readonly cost: number
  /** How common the mended part is: a frequency, or the magnitude of a first part. */
  readonly frequency: number
}

/** One part is right, the other is mended: `Presseprecherin`, `Bundesminsterium`. */
export function* repairsOfEnds(lexicon: Lexicon, lower: string, budget: number): Generator<Repair> {
  for (const at of cutsBehindModifiers(lexicon, lower)) yield* mendedHeads(lexicon, lower, at, budget)
  for (const at of cutsBeforeHeads(lexicon, lower)) yield* mendedModifiers(lexicon, lower, 0, at, budget)
}

const MOST_MIDDLES = 6

/**
 * A part in the middle is mended, or the first before several right ones (`Klimagerechtgkeitsbewegung`); letters are swapped where
 * two parts meet (`Wohnunpgolitik`). Rarer than slips at the ends, and asked when those explain nothing.
 */
export function* repairsInside(lexicon: Lexicon, lower: string, budget: number): Generator<Repair> {
  for (let at = 2; at < lower.length - 2; at++) {
    const [one = '', other = ''] = [lower[at - 1], lower[at]]
    if (one !== other) {
      const compound = lower.slice(0, at - 1) + other + one + lower.slice(at + 1)
      yield { compound, cost: SWAPPED, frequency: 0 }
    }
  }
  const starts = [0, ...cutsBehindModifiers(lexicon, lower)]
  const heads = new Set(cutsBeforeHeads(lexicon, lower))
  let searches = 0
  for (const end of cutsBeforeCompounds(lexicon, lower)) {
    for (const start of starts) {
      if (end - start < SHORTEST_MENDED || (start === 0 && heads.has(end))) continue
      if (++searches > MOST_MIDDLES) return
      yield* mendedModifiers(lexicon, lower, start, end, budget)
    }
  }
}

const SHORTEST_MENDED = 4

function* mendedHeads({ words }: Lexicon, lower: string, at: number, budget: number): Generator<Repair> {
  for (const { word, cost, wordClass } of nearWords(words, lower.slice(at), budget)) {
    if (word.length > 2)
      yield { compound: lower.slice(0, at) + word.toLowerCase(), cost, frequency: frequencyOf(wordClass) }
  }
}

function* mendedModifiers(
  { modifiers }: Lexicon,
  lower: string,
  start: number,
  end: number,
  budget: number
): Generator<Repair> {
  for (const { word, cost, wordClass } of nearWords(modifiers, lower.slice(start, end), budget))
    yield { compound: lower.slice(0, start) + word + lower.slice(end), cost, frequency: wordClass }
}

const MOST_CUTS = 5
/** Of so many letters, with its link, a first part is none by accident, however rare it is (`Verpflegungs·`). */
const LONG_MODIFIER = 9

/** Where a likely first part ends, or several of them in a row (`handels·vertreter·`), the longest ones. */
function cutsBehindModifiers(lexicon: Lexicon, lower: string): number[] {
  const cuts = new Set<number>([0])
  for (const start of cuts) {
    let node = ROOT
    for (let at = start; at < lower.length - 3; at++) {
      node = lexicon.modifiers.step(node, lower.charCodeAt(at))
      if (node === NOWHERE) break
      const magnitude = lexicon.modifiers.classAt(node)
      const isLong = at >= start + LONG_MODIFIER - 1 && lower[at] === 's'
      if (at >= start + 2 && (magnitude >= 3 || (magnitude > 0 && isLong))) cuts.add(at + 1)
    }
  }
  cuts.delete(0)
  return [...cuts].sort((a, b) => a - b).slice(-MOST_CUTS)
}

/** Where a likely last part begins, the longest ones. */
function cutsBeforeHeads(lexicon: Lexicon, lower: string): number[] {
  const cuts: number[] = []
  for (let at = 3; at <= lower.length - 3 && cuts.length < MOST_CUTS; at++) {
    const last = lower.slice(at)
    const asNoun = lexicon.words.classOf(capitalised(last))
    const plain = lexicon.words.classOf(last)
    const isHead =
      (kindsOf(asNoun) & WordKind.noun) !== 0 || (kindsOf(plain) & (WordKind.adjective | WordKind.verb)) !== 0
    if (isHead) cuts.push(at)
  }
  return cuts
}

/** What a part of a compound that is right may cost. */
const RIGHT = 3.5

/** Where a head begins, or a likely compound, the longest ones. */
function cutsBeforeCompounds(lexicon: Lexicon, lower: string): number[] {
  const cuts = new Set(cutsBeforeHeads(lexicon, lower))
  for (let at = 3; at <= lower.length - 6 && cuts.size < 2 * MOST_CUTS; at++) {
    const tail = analyseCompound(lexicon, lower.slice(at), 'noun')
    if (tail && tail.cost <= RIGHT) cuts.add(at)
  }
  return [...cuts].sort((a, b) => a - b)
}
