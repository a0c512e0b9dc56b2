import type { Knowledge } from '../german/words/knowledge.ts'
import type { House } from '../house/house.ts'
import type { Block } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'
import type { PartKind } from '../release/model.ts'
import type { BlockRule } from './define-rule.ts'
import { type Finding, shiftFinding, toFinding } from './finding.ts'
import type { ActiveRule } from './settings.ts'

/** What the block rules found in one block. */
interface Row {
  /** Where the block began when that was found. */
  readonly base: number
  readonly findings: readonly Finding[]
  /** Rules that threw here. */
  readonly failed: readonly string[]
}

export interface BlockFindingsOptions {
  readonly rules: readonly (ActiveRule & { readonly rule: BlockRule })[]
  readonly house: House
  readonly knowledge: Knowledge
  readonly onRuleError: (rule: string, error: unknown) => void
}

/**
 * The findings of all rules that look at blocks alone, kept for as long as a block reads the same. A long release has
 * thousands of blocks and nearly a hundred rules, so that a keystroke may ask once for each block, not once for each of both.
 */
export class BlockFindings {
  readonly #options: BlockFindingsOptions
  readonly #rows = new WeakMap<Prose, Map<PartKind, Row>>()

  constructor(options: BlockFindingsOptions) {
    this.#options = options
  }

  /** In no order; without those of rules that throw somewhere among the blocks. */
  of(blocks: readonly Block[], partOf: (block: Block) => PartKind): Finding[] {
    const findings: Finding[] = []
    const failed = new Set<string>()
    for (const block of blocks) {
      const row = this.#rowOf(block, partOf(block))
      for (const rule of row.failed) failed.add(rule)
      const by = block.span.start - row.base
      for (const finding of row.findings) findings.push(shiftFinding(finding, by))
    }
    return failed.size === 0 ? findings : findings.filter((finding) => !failed.has(finding.rule))
  }

  #rowOf(block: Block, part: PartKind): Row {
    const byPart = this.#rows.get(block.prose) ?? new Map<PartKind, Row>()
    this.#rows.set(block.prose, byPart)
    const row = byPart.get(part) ?? this.#check(block, part)
    byPart.set(part, row)
    return row
  }

  #check(block: Block, part: PartKind): Row {
    const { rules, house, knowledge, onRuleError } = this.#options
    const findings: Finding[] = []
    const failed: string[] = []
    for (const active of rules) {
      const { rule, options } = active
      try {
        for (const report of rule.check(block, { options, house, knowledge, part })) {
          findings.push(toFinding(active, report))
        }
      } catch (error) {
        failed.push(rule.id)
        onRuleError(rule.id, error)
      }
    }
    return { base: block.span.start, findings, failed }
  }
}
