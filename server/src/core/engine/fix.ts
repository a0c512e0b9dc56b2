import { applyEdits, conflict, type Edit } from '../text/edits.ts'
import type { Finding } from './finding.ts'

/** The edits of all safe fixes that can be applied together: earlier findings first, a fix that touches one already taken waits. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = []
  for (const finding of findings) {
    const fix = finding.fixesOnDemand ? undefined : finding.fixes.find((f) => f.safe)
    if (!fix || fix.edits.some((edit) => conflict([edit], reachedBy(edit, taken)))) continue
    for (const edit of fix.edits) insert(edit, taken)
  }
  return taken
}

/** Those of the edits, which are in order and clear of each other, that an edit could touch. */
function reachedBy({ span }: Edit, taken: readonly Edit[]): Edit[] {
  const reached: Edit[] = []
  for (let i = firstFrom(taken, span.start); i < taken.length; i++) {
    const other = taken[i]
    if (!other || other.span.start > span.end) break
    reached.push(other)
  }
  return reached
}

function insert(edit: Edit, taken: Edit[]): void {
  let i = firstFrom(taken, edit.span.start)
  while ((taken[i]?.span.end ?? Number.POSITIVE_INFINITY) <= edit.span.start) i++
  taken.splice(i, 0, edit)
}

/** Index of the first edit that ends at the place or behind it; found by halving, since a large release has thousands. */
function firstFrom(taken: readonly Edit[], place: number): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle]?.span.end ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** No text needs more: a fix that waited for its neighbour comes in the second round, and a rule that feeds another in the third. */
const MAX_ROUNDS = 5

/** Applies safe fixes until none is left. `check` is asked again after each round. */
export function fixAll(source: string, check: (source: string) => readonly Finding[]): string {
  let text = source
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = safeEdits(check(text))
    if (edits.length === 0) break
    text = applyEdits(text, edits)
  }
  return text
}
