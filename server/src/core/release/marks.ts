import type { Block } from '../markdown/document.ts'
import { cover, type Span } from '../text/span.ts'
import type { Evidence, Part, PartKind } from './model.ts'

export const byHeading = (block: Block): Evidence => ({ kind: 'heading', text: block.text.trim() })
export const byCue = (text: string): Evidence => ({ kind: 'cue', text: text.trim().slice(0, 60) })
export const byPosition = (what: string): Evidence => ({ kind: 'position', what })

interface Mark {
  readonly kind: PartKind
  readonly evidence: Evidence
  /** Blocks marked in one go make one part. */
  readonly run: number
}

/** Says of each block to which part it belongs; what nobody marks is body, and a heading there a crosshead. */
export class PartMarks {
  readonly #marks = new Map<Block, Mark>()
  #runs = 0

  set(kind: PartKind, evidence: Evidence, ...blocks: readonly Block[]): void {
    const run = this.#runs++
    for (const block of blocks) this.#marks.set(block, { kind, evidence, run })
  }

  /** Adds a block to the part of another. */
  join(block: Block, to: Block): void {
    const mark = this.#marks.get(to)
    if (mark) this.#marks.set(block, mark)
  }

  has(block: Block): boolean {
    return this.#marks.has(block)
  }

  kindOf(block: Block): PartKind {
    return this.#marks.get(block)?.kind ?? (block.kind === 'heading' ? 'crosshead' : 'body')
  }

  /** The parts in the order of the text; body blocks in a row are one part. */
  parts(blocks: readonly Block[]): Part[] {
    const parts: { kind: PartKind; evidence: Evidence; span: Span; blocks: Block[]; run: number }[] = []
    for (const block of blocks) {
      const kind = this.kindOf(block)
      const mark = this.#marks.get(block)
      const last = parts.at(-1)
      if (last && last.kind === kind && kind !== 'crosshead' && last.run === (mark?.run ?? -1)) {
        last.span = cover(last.span, block.span)
        last.blocks.push(block)
      } else {
        const evidence = mark?.evidence ?? (kind === 'crosshead' ? byHeading(block) : byPosition('nach dem Vorspann'))
        parts.push({ kind, evidence, span: block.span, blocks: [block], run: mark?.run ?? -1 })
      }
    }
    return parts.map(({ kind, evidence, span, blocks }) => ({ kind, evidence, span, blocks }))
  }
}
