import { joinPieces } from '../german/typography/line-end-hyphen.ts'
import type { Dictionary } from '../german/words/knowledge.ts'
import type { Block, MarkdownDocument } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'
import { oncePer } from '../text/once.ts'
import { SALUTATION } from './cues.ts'
import type { PartKind } from './model.ts'

/** Paragraphs that are the printed lines of one, in order. */
export interface BrokenParagraph {
  readonly blocks: readonly Block[]
  /** What the source would be in one piece. */
  readonly whole: string
}

/** A shorter line ends for a reason: an address, a verse, the end of a list. */
const LONG = 30
const ENDS = /[.!?:;…|]["“”«»’)\]]*$/u

/**
 * Finds sentences that go on behind a blank line, as text of a PDF has it. A break is certain where a long line ends without a sign
 * and the next paragraph begins in lower case; beside such a break paragraphs that end without a sign belong to it, too.
 */
export function* brokenParagraphs(
  { blocks, source }: MarkdownDocument,
  partOf: (block: Block) => PartKind,
  dictionary: Dictionary
): Generator<BrokenParagraph> {
  let run: Block[] = []
  let certain = 0
  const joined = (): BrokenParagraph => {
    const whole = run
      .map((b) => source.slice(b.span.start, b.span.end))
      .reduce((sum, text) => joinPieces(sum, text, dictionary).text)
    return { blocks: run, whole }
  }
  for (const block of blocks) {
    const before = run.at(-1)
    const part = partOf(block)
    const isText = block.kind === 'paragraph' && block.inside.length === 0 && (part === 'lead' || part === 'body')
    const isLink = before !== undefined && source.slice(before.span.end, block.span.start).trim() !== ''
    if (!isText || isLink || (before && !mayGoOn(before, block))) {
      if (certain > 0) yield joined()
      run = []
      certain = 0
    }
    if (!isText) continue
    if (run.length > 0 && /^[\p{Ll}(]/u.test(block.text)) certain++
    run.push(block)
  }
  if (certain > 0) yield joined()
}

/** Whether the paragraph before ends in the middle of a sentence. */
function mayGoOn(before: Block, block: Block): boolean {
  if (!endsOpen(before.prose)) return false
  // `https://…`, a picture or a line in bold begins something of its own.
  return !/^[\uFFFC•]/u.test(block.text) && !block.prose.emphases.some((e) => e.kind === 'strong' && e.start === 0)
}

const endsOpen = oncePer((prose: Prose) => {
  const text = prose.text.trimEnd()
  return !SALUTATION.test(text) && text.length >= LONG && !ENDS.test(text) && !/\uFFFC$/u.test(text)
})
