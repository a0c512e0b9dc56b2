import { readFileSync } from 'node:fs'

/** One case of a truth table: a text and what is expected of each of its quotations, in order. */
export interface QuoteCase {
  readonly text: string
  readonly expected: readonly (readonly string[])[]
  readonly line: number
}

/**
 * Reads `cases/<name>.txt`: paragraphs of text, below them a line `> kind | speaker | verb | position | person | paragraphs` per
 * quotation. Fields left out are not compared, `-` means that there is none. The first line of a file is a remark.
 */
export function readQuoteCases(name: string): readonly QuoteCase[] {
  const cases: QuoteCase[] = []
  let text: string[] = []
  let expected: string[][] = []
  let start = 2
  const end = (next: number): void => {
    if (expected.length > 0) {
      cases.push({ text: text.join('\n').trim(), expected, line: start })
      text = []
      expected = []
      start = next
    }
  }
  for (const [i, line] of linesOf(name).entries()) {
    if (i === 0) continue
    if (line.startsWith('> ')) {
      expected.push(line.slice(2).split(' | '))
      continue
    }
    if (line !== '') end(i + 1)
    text.push(line)
  }
  end(0)
  return cases
}

/** One line of `cases/marks.txt`: the text without its brackets, the quotations in them, and where marks have no partner. */
export interface MarkCase {
  readonly text: string
  readonly quotations: readonly string[]
  readonly unpaired: readonly number[]
}

export function readMarkCases(name: string): readonly MarkCase[] {
  return linesOf(name)
    .slice(1)
    .filter((line) => line !== '')
    .map(readMarks)
}

function readMarks(line: string): MarkCase {
  let text = ''
  const open: number[] = []
  const spans: (readonly [number, number])[] = []
  const unpaired: number[] = []
  for (const character of line) {
    if (character === '[') open.push(text.length)
    else if (character === ']') spans.push([open.pop() ?? 0, text.length])
    else if (character === '⟂') unpaired.push(text.length)
    else text += character
  }
  spans.sort((a, b) => a[0] - b[0])
  return { text, quotations: spans.map(([from, to]) => text.slice(from, to)), unpaired }
}

function linesOf(name: string): string[] {
  return readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
}
