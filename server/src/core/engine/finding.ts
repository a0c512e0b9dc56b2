import { type Span, shift } from '../text/span.ts'
import type { Fix, Report, Severity } from './define-rule.ts'
import { render } from './message.ts'
import type { ActiveRule } from './settings.ts'

/** What the engine makes of a rule's report: severity and text settled. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** German, for the person who writes the release; may be made on first reading. */
  readonly message: string
  readonly span: Span
  /** May be computed on first reading; see `fixesOnDemand`. */
  readonly fixes: readonly Fix[]
  /** Reading `fixes` costs time, and none of them is safe. */
  readonly fixesOnDemand?: true
}

export function toFinding({ rule, severity }: ActiveRule, report: Report): Finding {
  const { fixes, data = {} } = report
  const text = rule.messages[report.message] ?? ''
  const place: Place = {
    rule: rule.id,
    severity: report.advice ? 'info' : report.atMost && severity === 'error' ? report.atMost : severity,
    span: report.span
  }
  if (typeof fixes !== 'function' && typeof data !== 'function')
    return { ...place, message: render(text, data), fixes: fixes ?? [] }
  const say = typeof data === 'function' ? () => render(text, data()) : () => render(text, data)
  return late(place, say, typeof fixes === 'function' ? fixes : () => fixes ?? [])
}

/** The same finding where the text before it is longer by so many characters. */
export function shiftFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding
  const { rule, severity } = finding
  const place = { rule, severity, span: shift(finding.span, by) }
  const moved = () => finding.fixes.map((fix) => shiftFix(fix, by))
  if (finding.fixesOnDemand) return late(place, () => finding.message, moved)
  return { ...place, message: finding.message, fixes: moved() }
}

function shiftFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })) }
}

type Place = Pick<Finding, 'rule' | 'severity' | 'span'>

/** A finding whose text and fixes are made when somebody reads them. */
function late(place: Place, say: () => string, find: () => readonly Fix[]): Finding {
  let said: string | undefined
  let found: readonly Fix[] | undefined
  return {
    ...place,
    fixesOnDemand: true,
    get message() {
      said ??= say()
      return said
    },
    get fixes() {
      found ??= find()
      return found
    }
  }
}
