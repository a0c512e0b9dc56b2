import { asHeadOf, frequencyOf, kindsOf, WordKind } from '../src/core/german/word-class.ts'
import { Words } from '../src/core/german/word-graph.ts'
import { nearWords } from '../src/core/spelling/near-words.ts'
import { isEndingAlone } from '../src/core/spelling/neighbours.ts'
import { writeWordGraph } from './write-word-graph.ts'

/** A slip of the finger, no more. */
const SLIP = 0.9
const SHORTEST = 4
/** The frequency that curated common words have; see lexicon-entries.ts. */
const COMMON = 13

/**
 * Forms that Wiktionary's list alone holds, that no compound knows, and that differ by one slip from one of the commonest words
 * (`Terasse`, `Anfand`): in a press release they are that slip.
 */
export function slipsOfCommonWords(words: ReadonlyMap<string, number>, inParadigm: ReadonlySet<string>): Set<string> {
  const rare = [...words.keys()].filter((form) => !inParadigm.has(form) && isRare(form, words.get(form) ?? 0)).sort()
  const graph = new Words(writeWordGraph(rare, () => 1))
  const slips = new Set<string>()
  for (const [form, wordClass] of words) {
    if (frequencyOf(wordClass) < COMMON || form.length < SHORTEST) continue
    for (const { word } of nearWords(graph, form.toLowerCase(), SLIP)) {
      if (!isEndingAlone(form.toLowerCase(), word.toLowerCase())) slips.add(word)
    }
  }
  return slips
}

function isRare(form: string, wordClass: number): boolean {
  if (form.length < SHORTEST || (kindsOf(wordClass) & (WordKind.name | WordKind.abbreviation)) !== 0) return false
  return frequencyOf(wordClass) <= 2 && asHeadOf(wordClass) <= 1
}
