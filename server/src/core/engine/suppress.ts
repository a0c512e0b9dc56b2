import type { Suppression } from '../markdown/directives.ts'
import { contains, touches } from '../text/span.ts'
import type { Finding } from './finding.ts'
import { render } from './message.ts'
import type { ActiveRule } from './settings.ts'

/** The rule that speaks about suppression comments; only the engine knows which of them silenced something. */
export const SUPPRESSION_RULE = 'suppression'

/** Takes out what the release's comments silence, and adds a finding for each comment that silences nothing. */
export function silence(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  active: readonly ActiveRule[]
): Finding[] {
  if (suppressions.length === 0) return [...findings]
  const used = new Set<Suppression>()
  const heard = findings.filter((finding) => {
    if (finding.rule === SUPPRESSION_RULE) return true
    const by = suppressions.filter((s) => s.rule === finding.rule && s.target && (s.wholeFile || reaches(s, finding)))
    for (const s of by) used.add(s)
    return by.length === 0
  })
  const own = active.find((a) => a.rule.id === SUPPRESSION_RULE)
  const isOn = (s: Suppression) => active.some((a) => a.rule.id === s.rule)
  const unused = own ? suppressions.filter((s) => s.rule !== '' && !used.has(s) && isOn(s)) : []
  return [
    ...heard,
    ...unused.map((s) => ({
      rule: SUPPRESSION_RULE,
      severity: own?.severity ?? 'info',
      message: render(own?.rule.messages.unused ?? '', { rule: s.rule }),
      span: s.span,
      fixes: []
    }))
  ]
}

function reaches(suppression: Suppression, finding: Finding): boolean {
  const target = suppression.target
  return target !== undefined && (contains(target, finding.span) || touches(target, finding.span))
}
