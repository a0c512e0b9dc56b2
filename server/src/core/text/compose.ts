import type { Edit } from './edits.ts'
import { span } from './span.ts'

/** A stretch of the first text that is still there, or text that an edit brought. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string }

/**
 * One set of edits that does what several rounds do one after the other.
 *
 * @param length of the first text
 * @param rounds each counts in the text that the round before it left; edits of one round do not touch each other
 */
export function composeEdits(length: number, rounds: readonly (readonly Edit[])[]): Edit[] {
  let pieces: Piece[] = [{ start: 0, end: length }]
  for (const edits of rounds) pieces = applyToPieces(pieces, edits)
  return toEdits(pieces, length)
}

function applyToPieces(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const reader = new PieceReader(pieces)
  const out: Piece[] = []
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    out.push(...reader.take(edit.span.start))
    reader.take(edit.span.end)
    if (edit.text !== '') out.push({ text: edit.text })
  }
  out.push(...reader.take(Number.POSITIVE_INFINITY))
  return out
}

/** Hands out the pieces of a text from left to right, cut at the offsets that are asked for. */
class PieceReader {
  readonly #pieces: readonly Piece[]
  #index = 0
  /** How much of the current piece is taken. */
  #within = 0
  #offset = 0

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces
  }

  take(until: number): Piece[] {
    const taken: Piece[] = []
    for (let piece = this.#pieces[this.#index]; piece && this.#offset < until; piece = this.#pieces[this.#index]) {
      const rest = lengthOf(piece) - this.#within
      const size = Math.min(rest, until - this.#offset)
      if (size > 0) taken.push(cut(piece, this.#within, this.#within + size))
      this.#offset += size
      this.#within += size
      if (size === rest) {
        this.#index++
        this.#within = 0
      }
    }
    return taken
  }
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start
}

function cut(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to }
}

function toEdits(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = []
  let at = 0
  let text = ''
  for (const piece of [...pieces, { start: length, end: length }]) {
    if ('text' in piece) {
      text += piece.text
      continue
    }
    if (text !== '' || piece.start > at) edits.push({ span: span(at, piece.start), text })
    text = ''
    at = piece.end
  }
  return edits
}
