import { isEnglish, isForeignProse } from '../german/typography/foreign.ts'
import type { Block } from '../markdown/document.ts'
import { literalsOf } from '../markdown/literals.ts'
import type { Span } from '../text/span.ts'
import type { Finding } from './finding.ts'
import type { ActiveRule } from './settings.ts'

const MARKS: ReadonlySet<string> = new Set([
  'quote-comma',
  'quote-full-stop',
  'quote-marks',
  'quote-nesting',
  'quote-pairing',
  'quote-spacing'
])
/** What damages a name of a file as well as a sentence. */
const EVERYWHERE: ReadonlySet<string> = new Set(['file-encoding', 'invisible-characters'])

/**
 * Without what rules about marks and spaces say of names of files, addresses, hashtags and formulas, and without what they and the
 * rules of spelling say of blocks in French, Spanish or Italian, which have rules of their own. Of English the rules know by
 * themselves what holds there.
 */
export function withoutLiterals(
  findings: readonly Finding[],
  blocks: readonly Block[],
  active: readonly ActiveRule[]
): Finding[] {
  const literals = blocks.flatMap((block) => literalsOf(block.prose).map((l) => block.spanOf(l.start, l.end)))
  const foreign = blocks.filter((b) => isForeignProse(b.prose) && !isEnglish(b.text, 1)).map((b) => b.span)
  if (literals.length + foreign.length === 0) return [...findings]
  const silent = new Set(active.filter(({ rule }) => isTypographic(rule.group, rule.id)).map(({ rule }) => rule.id))
  const german = new Set([
    ...silent,
    ...active.filter(({ rule }) => rule.group === 'spelling').map(({ rule }) => rule.id)
  ])
  return findings.filter(({ rule, span }) => {
    const reaches = (place: Span) => place.start < span.end && span.start < place.end
    return !(silent.has(rule) && literals.some(reaches)) && !(german.has(rule) && foreign.some(reaches))
  })
}

function isTypographic(group: ActiveRule['rule']['group'], id: string): boolean {
  return (group === 'typography' && !EVERYWHERE.has(id)) || MARKS.has(id)
}
