/** Zero-based line and column (UTF-16 code units) of an offset; lines end at \n, \r\n or \r. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Finds lines by binary search over the starts of lines, so that a document is scanned once. */
export class LineIndex {
  readonly #starts: number[] = [0]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1)
    }
  }

  get lineCount(): number {
    return this.#starts.length
  }

  lineColumn(offset: number): LineColumn {
    const at = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low, column: at - (this.#starts[low] ?? 0) }
  }

  offset(line: number, column: number): number {
    const start = this.#starts[line]
    if (start === undefined) return line < 0 ? 0 : this.#length
    return Math.min(start + column, this.#starts[line + 1] ?? this.#length)
  }
}
