import { type Span, span } from '../text/span.ts'
import type { MarkdownDocument } from './document.ts'

/** A comment that silences a rule. */
export interface Suppression {
  /** The rule it names; empty where none stands. */
  readonly rule: string
  readonly reason: string
  readonly wholeFile: boolean
  /** The comment itself. */
  readonly span: Span
  /** What it silences: the next block, or the whole file; undefined where no block follows. */
  readonly target: Span | undefined
}

const directive = /^<!--\s*hausstil-ignore(-file)?(?:\s+([a-z][a-z-]*))?\s*(?::\s*([\s\S]*?))?\s*-->$/u

/** Reads `<!-- hausstil-ignore RULE: Grund -->` and `<!-- hausstil-ignore-file RULE: Grund -->`. */
export function readSuppressions(document: MarkdownDocument): Suppression[] {
  return document.html.flatMap((html) => {
    const match = directive.exec(html.value.trim())
    if (!match) return []
    const [, file, rule = '', reason = ''] = match
    const wholeFile = file !== undefined
    const next = document.blocks.find((b) => b.span.end > html.span.end)
    const target = wholeFile ? span(0, document.source.length) : next?.span
    return [{ rule, reason, wholeFile, span: html.span, target }]
  })
}
