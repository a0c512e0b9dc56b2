import type { Point, Position } from 'unist'

/** Gives places in a text their line and column; asked from left to right only. */
export class Points {
  private readonly text: string
  private line = 1
  private lineStart = 0
  private next: number

  constructor(text: string) {
    this.text = text
    this.next = this.nextLine(0)
  }

  /** Position of a range that starts nowhere before the one asked for last. */
  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) }
  }

  private point(offset: number): Point {
    while (offset >= this.next) {
      this.line++
      this.lineStart = this.next
      this.next = this.nextLine(this.next)
    }
    return { line: this.line, column: offset - this.lineStart + 1, offset }
  }

  /** Start of the next line: behind a line feed, a carriage return, or both. */
  private nextLine(from: number): number {
    for (let index = from; index < this.text.length; index++) {
      const unit = this.text.charCodeAt(index)
      if (unit === 0x0a) return index + 1
      if (unit === 0x0d) return this.text.charCodeAt(index + 1) === 0x0a ? index + 2 : index + 1
    }
    return Number.POSITIVE_INFINITY
  }
}
