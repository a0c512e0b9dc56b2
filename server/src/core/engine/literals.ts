import { isEnglish, isForeignProse } from '../german/typography/foreign.ts'
import type { Block } from '../markdown/document.ts'
import { literalsOf } from '../markdown/literals.ts'
import type { Span } from '../text/span.ts'
import type { Rule } from './define-rule.ts'
import type { Finding } from './finding.ts'
import type { ActiveRule } from './settings.ts'

/**
 * Without what rules about marks and spaces say of names of files, addresses, hashtags and formulas, and without what they and the
 * rules of spelling say of blocks in French, Spanish or Italian, which have rules of their own. Of English the rules know by
 * themselves what holds there.
 */
export function withoutLiterals(
  findings: readonly Finding[],
  blocks: readonly Block[],
  active: readonly ActiveRule[]
): readonly Finding[] {
  const literals = blocks.flatMap((block) => literalsOf(block.prose).map((l) => block.spanOf(l.start, l.end)))
  const foreign = blocks.filter((b) => isForeignProse(b.prose) && !isEnglish(b.text, 1)).map((b) => b.span)
  if (literals.length + foreign.length === 0) return findings
  const rules = new Map(active.map(({ rule }) => [rule.id, rule]))
  return findings.filter((finding) => {
    const rule = rules.get(finding.rule)
    if (!rule) return true
    const reaches = (place: Span) => place.start < finding.span.end && finding.span.start < place.end
    const isSilent = !readsLiterals(rule)
    const isGerman = isSilent || rule.group === 'spelling'
    return !(isSilent && literals.some(reaches)) && !(isGerman && foreign.some(reaches))
  })
}

function readsLiterals({ readsLiterals, group }: Rule): boolean {
  return readsLiterals ?? group !== 'typography'
}
