import type { Span } from '../text/span.ts'
import type { Fix, Severity } from './define-rule.ts'

/** What the engine makes of a rule's report: severity and text settled. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** German, for the person who writes the release. */
  readonly message: string
  readonly span: Span
  /** May be computed on first reading; see `fixesOnDemand`. */
  readonly fixes: readonly Fix[]
  /** Reading `fixes` costs time, and none of them is safe. */
  readonly fixesOnDemand?: true
}
