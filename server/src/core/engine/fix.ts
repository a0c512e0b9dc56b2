import { applyEdits, conflict, type Edit } from '../text/edits.ts'
import type { Finding } from './finding.ts'

/** The edits of all safe fixes that can be applied together: earlier findings first, a fix that touches one already taken waits. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = []
  for (const finding of findings) {
    const fix = finding.fixesOnDemand ? undefined : finding.fixes.find((f) => f.safe)
    if (fix && !conflict(fix.edits, taken)) taken.push(...fix.edits)
  }
  return taken
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
