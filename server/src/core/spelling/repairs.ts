import { capitalised, type Lexicon } from '../german/lexicon.ts'
import { kindsOf, WordKind } from '../german/word-class.ts'
import { NOWHERE, ROOT } from '../german/word-graph.ts'

const MOST_CUTS = 5

/** Where a likely first part ends, or several of them in a row (`handels·vertreter·`), the longest ones. */
export function cutsBehindModifiers(lexicon: Lexicon, lower: string): number[] {
  const cuts = new Set<number>([0])
  for (const start of cuts) {
    let node = ROOT
    for (let at = start; at < lower.length - 3; at++) {
      node = lexicon.modifiers.step(node, lower.charCodeAt(at))
      if (node === NOWHERE) break
      if (at >= start + 2 && lexicon.modifiers.classAt(node) >= 3) cuts.add(at + 1)
    }
  }
  cuts.delete(0)
  return [...cuts].sort((a, b) => a - b).slice(-MOST_CUTS)
}

/** Where a likely last part begins, the longest ones. */
export function cutsBeforeHeads(lexicon: Lexicon, lower: string): number[] {
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
