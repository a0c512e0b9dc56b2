import {
  ADJECTIVE_ENDINGS,
  ALL_CELLS,
  type CaseIndex,
  type Cells,
  cellsOfCase,
  PLURAL,
  SINGULAR
} from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { CASE_OF_PREPOSITION, DETERMINERS } from './determiners.ts'

/**
 * Whether one noun may take the place of another: what stands before it, and goes by its gender, must go by that of the other as well.
 * `im Bürger-Amt` takes `Bürgerservice`, `das Bürger-Amt` does not. Where the gender is not known, or nothing goes by it, it may.
 *
 * @param before the text up to the noun
 */
export function mayTakePlace(before: string, from: string, to: string, morphology: Morphology): boolean {
  const [noun, other] = [headIn(from, morphology), headIn(to, morphology)]
  if (!noun || !other) return true
  const openedHere = openedBy(before + from.slice(0, noun.at))
  const meant = noun.cells & openedHere
  // Adjectives of its own go by what stands before them as well: `die Senioren`, but `die älteren Menschen`.
  const opened = openedBy(before + to.slice(0, other.at))
  if (openedHere === ALL_CELLS || meant === 0) return true
  return CASES.every((index) => {
    const here = meant & cellsOfCase(index)
    if (here === 0) return true
    return [SINGULAR, PLURAL].some((number) => {
      const there = other.cells & cellsOfCase(index) & number
      return (here & number) !== 0 && there !== 0 && (there & opened) === there
    })
  })
}

const CASES: readonly CaseIndex[] = [0, 1, 2, 3]

interface Head {
  readonly at: number
  readonly cells: Cells
}

/** The noun that governs a phrase: the last one before a preposition or an article within (`Amt für Soziales`). */
function headIn(phrase: string, { formsOf }: Morphology): Head | undefined {
  let head: Head | undefined
  for (const { 0: word, index } of phrase.matchAll(/\p{L}[\p{L}-]*/gu)) {
    if (/^\p{Ll}/u.test(word)) {
      if (head) break
      continue
    }
    const cells = formsOf(word).noun || formsOf(word.slice(word.lastIndexOf('-') + 1)).noun
    if (cells !== 0) head = { at: index, cells }
  }
  return head
}

/** What a determiner or a preposition, and adjectives, at the end of a text leave open; all where there are none. */
function openedBy(before: string): Cells {
  const words = /(?:\p{L}+[ \u00A0]+(?:\d+\.[ \u00A0]+)?){0,4}$/u.exec(before)?.[0].match(/\p{L}+/gu) ?? []
  const endings: string[] = []
  while (words.length > 0) {
    const lower = words.pop()?.toLowerCase() ?? ''
    const determiner = DETERMINERS.get(lower)
    if (determiner) return determiner.cells & adjectiveCells(endings, determiner.declensions)
    const due = CASE_OF_PREPOSITION.get(lower)
    if (due) return due & adjectiveCells(endings, ['strong'])
    const ending = /^\p{L}{2,}(e[mnrs]?)$/u.exec(lower)?.[1]
    if (ending === undefined) break
    endings.push(ending)
  }
  return adjectiveCells(endings.slice(0, 1), ['strong'])
}

function adjectiveCells(endings: readonly string[], declensions: readonly ('strong' | 'mixed' | 'weak')[]): Cells {
  let open = ALL_CELLS
  for (const ending of endings) {
    const forms = ADJECTIVE_ENDINGS[ending]
    if (forms) open &= declensions.reduce((all, declension) => all | forms[declension], 0)
  }
  return open
}
