import type { Severity } from '../core/engine/define-rule.ts'
import type { CheckedFile } from './formats/format.ts'

/** What the files of a call add up to. */
export interface Tally {
  readonly files: number
  readonly releases: number
  /** Files that `--fix` changed. */
  readonly fixed: number
  /** Findings with a safe fix. */
  readonly fixable: number
  readonly findings: Readonly<Record<Severity, number>>
}

export const NOTHING: Tally = {
  files: 0,
  releases: 0,
  fixed: 0,
  fixable: 0,
  findings: { error: 0, warning: 0, info: 0 }
}

export function tallyOf({ release, fixed, findings }: CheckedFile): Tally {
  const count = { error: 0, warning: 0, info: 0 }
  let fixable = 0
  for (const finding of findings) {
    count[finding.severity]++
    if (!finding.fixesOnDemand && finding.fixes.some((fix) => fix.safe)) fixable++
  }
  return { files: 1, releases: release ? 1 : 0, fixed: fixed ? 1 : 0, fixable, findings: count }
}

export function sum(a: Tally, b: Tally): Tally {
  return {
    files: a.files + b.files,
    releases: a.releases + b.releases,
    fixed: a.fixed + b.fixed,
    fixable: a.fixable + b.fixable,
    findings: {
      error: a.findings.error + b.findings.error,
      warning: a.findings.warning + b.findings.warning,
      info: a.findings.info + b.findings.info
    }
  }
}
