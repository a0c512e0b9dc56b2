import { type Span, shift } from '../text/span.ts'
import type { Fix, Report, Severity } from './define-rule.ts'
import { render } from './message.ts'
import type { ActiveRule } from './settings.ts'

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

export function toFinding({ rule, severity }: ActiveRule, report: Report): Finding {
  const { fixes } = report
  const finding = {
    rule: rule.id,
    severity: report.advice ? 'info' : report.atMost && severity === 'error' ? report.atMost : severity,
    message: render(rule.messages[report.message] ?? '', report.data ?? {}),
    span: report.span
  }
  return typeof fixes === 'function' ? withLateFixes(finding, fixes) : { ...finding, fixes: fixes ?? [] }
}

/** The same finding where the text before it is longer by so many characters. */
export function shiftFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding
  const { rule, severity, message } = finding
  const moved = { rule, severity, message, span: shift(finding.span, by) }
  if (finding.fixesOnDemand) return withLateFixes(moved, () => finding.fixes.map((fix) => shiftFix(fix, by)))
  return { ...moved, fixes: finding.fixes.map((fix) => shiftFix(fix, by)) }
}

function shiftFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })) }
}

function withLateFixes(finding: Omit<Finding, 'fixes' | 'fixesOnDemand'>, find: () => readonly Fix[]): Finding {
  let found: readonly Fix[] | undefined
  return {
    ...finding,
    fixesOnDemand: true,
    get fixes() {
      found ??= find()
      return found
    }
  }
}
