import type { Block } from '../markdown/document.ts'
import { literalsOf } from '../markdown/literals.ts'
import type { Finding } from './finding.ts'
import type { ActiveRule } from './settings.ts'

/** What damages a name of a file as well as a sentence. */
const EVERYWHERE: ReadonlySet<string> = new Set(['file-encoding', 'invisible-characters'])

/** Without what rules about marks and spaces say of names of files, addresses, hashtags and formulas. */
export function withoutLiterals(
  findings: readonly Finding[],
  blocks: readonly Block[],
  active: readonly ActiveRule[]
): Finding[] {
  const literals = blocks.flatMap((block) => literalsOf(block.prose).map((l) => block.spanOf(l.start, l.end)))
  if (literals.length === 0) return [...findings]
  const silent = new Set(active.filter(({ rule }) => isTypographic(rule.group, rule.id)).map(({ rule }) => rule.id))
  return findings.filter(
    ({ rule, span }) => !silent.has(rule) || !literals.some((l) => l.start < span.end && span.start < l.end)
  )
}

function isTypographic(group: ActiveRule['rule']['group'], id: string): boolean {
  return (group === 'typography' || group === 'quotes') && !EVERYWHERE.has(id)
}
