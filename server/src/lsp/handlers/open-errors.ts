import type { Finding } from '../../core/engine/finding.ts'
import type { Release } from '../../core/release/model.ts'
import type { OpenErrors } from '../protocol.ts'

/** The rule that finds what a template or a draft has left to be filled in; whatever a house makes of it, it must not go out. */
const PLACEHOLDER = 'placeholder-left'

/** What keeps a release from going out; null where nothing does. */
export function openErrors({ document: { source } }: Release, findings: readonly Finding[]): OpenErrors | null {
  const left = findings.filter(({ rule }) => rule === PLACEHOLDER)
  const errors = findings.filter(({ rule, severity }) => severity === 'error' && rule !== PLACEHOLDER)
  const [first] = [...left, ...errors]
  if (!first) return null
  const placeholders = new Set(left.map(({ span }) => source.slice(span.start, span.end)))
  return { placeholders: [...placeholders], errors: errors.length, start: first.span.start }
}
