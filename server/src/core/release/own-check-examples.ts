import type { Knowledge } from '../german/words/knowledge.ts'
import type { House, Pattern, Term } from '../house/house.ts'
import { readDocument } from '../markdown/document.ts'
import { ownHits } from './own-checks.ts'
import { recognise } from './recognise.ts'

/** An example of a check of the house's own that shows something else than it says. */
export interface FailedExample {
  readonly check: Term | Pattern
  /** `wrong`: nothing is found in it; `right`: something is. */
  readonly kind: 'wrong' | 'right'
  readonly example: string
  readonly found: readonly string[]
}

/** Runs the examples of every check of the house's own, each check by itself. */
export function failedExamples(house: House, knowledge: Knowledge): FailedExample[] {
  const alone: readonly (readonly [Term | Pattern, House])[] = [
    ...house.terms.map((term) => [term, { ...house, terms: [term], patterns: [] }] as const),
    ...house.patterns.map((pattern) => [pattern, { ...house, terms: [], patterns: [pattern] }] as const)
  ]
  return alone.flatMap(([check, only]) => {
    const found = (example: string): string[] => {
      const source = check.where === 'headline' ? `# ${example}\n` : `# Beispiel\n\n${example}\n`
      const release = recognise(readDocument(source), { house: only, knowledge })
      return [...ownHits(release, only)].map((hit) => hit.text)
    }
    const { wrong, right } = check.examples
    return [
      ...wrong.map((example) => ({ check, kind: 'wrong' as const, example, found: found(example) })),
      ...right.map((example) => ({ check, kind: 'right' as const, example, found: found(example) }))
    ].filter((e) => (e.kind === 'wrong') === (e.found.length === 0))
  })
}
