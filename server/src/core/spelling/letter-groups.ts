import { GROUPS } from './edit-costs.ts'

/** Where a group of letters stands in the written word, and what may have been meant by it. */
export interface Group {
  readonly start: number
  readonly end: number
  readonly right: readonly number[]
  readonly cost: number
}

const PATTERNS = GROUPS.map(([pattern, right, cost]) => {
  const isEnding = pattern.endsWith('$')
  const codes = [...right].map((c) => c.charCodeAt(0))
  return { written: isEnding ? pattern.slice(0, -1) : pattern, isEnding, right: codes, cost }
})

/** The groups of a written word, in lower case. */
export function groupsIn(written: string): Group[] {
  const groups: Group[] = []
  for (const { written: letters, isEnding, right, cost } of PATTERNS) {
    for (let start = written.indexOf(letters); start >= 0; start = written.indexOf(letters, start + 1)) {
      const end = start + letters.length
      if (!isEnding || end === written.length) groups.push({ start, end, right, cost })
    }
  }
  return groups
}
