import type { Knowledge } from '../german/words/knowledge.ts'
import { DocumentReader, type MarkdownDocument } from '../markdown/document.ts'
import type { Release } from '../release/model.ts'
import { recognise } from '../release/recognise.ts'
import { BlockFindings } from './block-findings.ts'
import type { BlockRule, Rule } from './define-rule.ts'
import { type Finding, toFinding } from './finding.ts'
import { withoutLiterals } from './literals.ts'
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
 * blocks keep the findings of the rules that look at blocks alone.
 */
export class ReleaseChecker {
  readonly #options: CheckerOptions
  readonly #active: readonly ActiveRule[]
  readonly #reader = new DocumentReader()
  readonly #blockFindings: BlockFindings
  /** Of alternative texts, which are read for their spelling alone. */
  readonly #imageTextFindings: BlockFindings

  constructor(options: CheckerOptions) {
    this.#options = options
    this.#active = activeRules(options.rules, options.settings)
    const { knowledge, onRuleError } = options
    const { house } = options.settings
    const rules = this.#active.filter(isBlockRule)
    const ofSpelling = rules.filter(({ rule }) => rule.group === 'spelling')
    this.#blockFindings = new BlockFindings({ rules, house, knowledge, onRuleError })
    this.#imageTextFindings = new BlockFindings({ rules: ofSpelling, house, knowledge, onRuleError })
  }

  check(source: string): CheckedRelease {
    const { knowledge, settings } = this.#options
    const document = this.#reader.read(source)
    const release = recognise(document, { house: settings.house, knowledge })
    const { blocks, imageTexts } = document
    const findings = [
      ...this.#releaseFindings(release),
      ...this.#blockFindings.of(blocks, release.partOf),
      ...this.#imageTextFindings.of(imageTexts, () => 'caption')
    ]
    const heard = silence(
      withoutLiterals(findings, [...blocks, ...imageTexts], this.#active),
      release.suppressions,
      this.#active
    )
    return { document, release, findings: heard.sort(byPlace) }
  }

  #releaseFindings(release: Release): Finding[] {
    const { knowledge, settings, onRuleError } = this.#options
    return this.#active.flatMap((active) => {
      const { rule, options } = active
      if (rule.scope !== 'release') return []
      try {
        const reports = [...rule.check(release, { options, house: settings.house, knowledge })]
        return reports.map((report) => toFinding(active, report))
      } catch (error) {
        onRuleError(rule.id, error)
        return []
      }
    })
  }
}

function isBlockRule(active: ActiveRule): active is ActiveRule & { readonly rule: BlockRule } {
  return active.rule.scope === 'block'
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1)
}
