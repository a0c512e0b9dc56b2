import type { Knowledge } from '../german/knowledge.ts'
import { type Block, DocumentReader, type MarkdownDocument } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'
import type { PartKind, Release } from '../release/model.ts'
import { recognise } from '../release/recognise.ts'
import { shift } from '../text/span.ts'
import type { BlockRule, Fix, Report, Rule } from './define-rule.ts'
import type { Finding } from './finding.ts'
import { render } from './message.ts'
import { type ActiveRule, activeRules, type Settings } from './settings.ts'
import { silence } from './suppress.ts'

export interface CheckerOptions {
  readonly rules: readonly Rule[]
  readonly settings: Settings
  readonly knowledge: Knowledge
  /** Told once for each rule that throws; the rule then yields nothing. */
  readonly onRuleError: (rule: string, error: unknown) => void
}

export interface CheckedRelease {
  readonly document: MarkdownDocument
  readonly release: Release
  /** By place, then by rule. */
  readonly findings: readonly Finding[]
}

/**
 * Checks the versions of one document. What stays the same between two versions is not done again: chunks keep their parse,
 * blocks keep the reports of the rules that look at blocks alone.
 */
export class ReleaseChecker {
  readonly #options: CheckerOptions
  readonly #active: readonly ActiveRule[]
  readonly #reader = new DocumentReader()
  #kept: BlockReports = new Map()

  constructor(options: CheckerOptions) {
    this.#options = options
    this.#active = activeRules(options.rules, options.settings)
  }

  check(source: string): CheckedRelease {
    const { knowledge, settings } = this.#options
    const document = this.#reader.read(source)
    const release = recognise(document, { house: settings.house, knowledge })
    const findings: Finding[] = []
    const kept: BlockReports = new Map()
    for (const active of this.#active) {
      for (const report of this.#reports(active, release, kept)) findings.push(toFinding(active, report))
    }
    this.#kept = kept
    const heard = silence(findings, release.suppressions, this.#active)
    return { document, release, findings: heard.sort(byPlace) }
  }

  #reports(active: ActiveRule, release: Release, kept: BlockReports): readonly Report[] {
    const { knowledge, settings, onRuleError } = this.#options
    const context = { options: active.options, house: settings.house, knowledge }
    const { rule } = active
    try {
      if (rule.scope === 'release') return [...rule.check(release, context)]
      return release.document.blocks.flatMap((block) => {
        const part = release.partOf(block)
        return this.#blockReports(rule, block, part, () => [...rule.check(block, { ...context, part })], kept)
      })
    } catch (error) {
      onRuleError(rule.id, error)
      return []
    }
  }

  #blockReports(
    rule: BlockRule,
    block: Block,
    part: PartKind,
    compute: () => Report[],
    kept: BlockReports
  ): readonly Report[] {
    const key = `${rule.id} ${part}`
    const mine = kept.get(block.prose) ?? new Map<string, PlacedReports>()
    kept.set(block.prose, mine)
    const known = mine.get(key) ??
      this.#kept.get(block.prose)?.get(key) ?? { base: block.span.start, reports: compute() }
    mine.set(key, known)
    const by = block.span.start - known.base
    return by === 0 ? known.reports : known.reports.map((report) => shiftReport(report, by))
  }
}

interface PlacedReports {
  /** Where the block began when the reports were made. */
  readonly base: number
  readonly reports: readonly Report[]
}

type BlockReports = Map<Prose, Map<string, PlacedReports>>

function shiftReport(report: Report, by: number): Report {
  const { fixes } = report
  const moved = (fix: Fix): Fix => ({ ...fix, edits: fix.edits.map((e) => ({ ...e, span: shift(e.span, by) })) })
  const all = typeof fixes === 'function' ? () => fixes().map(moved) : fixes?.map(moved)
  return { ...report, span: shift(report.span, by), ...(all ? { fixes: all } : {}) }
}

function toFinding({ rule, severity }: ActiveRule, report: Report): Finding {
  const { fixes } = report
  const finding = {
    rule: rule.id,
    severity: report.advice ? 'info' : report.atMost && severity === 'error' ? report.atMost : severity,
    message: render(rule.messages[report.message] ?? '', report.data ?? {}),
    span: report.span
  }
  if (typeof fixes !== 'function') return { ...finding, fixes: fixes ?? [] }
  let asked: readonly Fix[] | undefined
  return {
    ...finding,
    fixesOnDemand: true,
    get fixes() {
      asked ??= fixes()
      return asked
    }
  }
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1)
}
