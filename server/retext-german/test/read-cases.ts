import { readFileSync } from 'node:fs'

export interface Case {
  /** Heading of the group that the case stands in. */
  group: string
  /** Line in the file, from 1. */
  line: number
  text: string
}

/**
 * Reads a file of cases: one a line, `#` begins the heading of a group. `\n`,
 * `\r`, `\t` and `\u00A0` stand for the character that they name.
 */
export function readCases(name: string): Case[] {
  const cases: Case[] = []
  let group = ''
  const lines = readFileSync(new URL(`cases/${name}`, import.meta.url), 'utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('# ')) group = line.slice(2)
    else if (line.trim() !== '') cases.push({ group, line: index + 1, text: withEscapes(line) })
  }
  return cases
}

function withEscapes(line: string): string {
  return line
    .replaceAll('\\n', '\n')
    .replaceAll('\\r', '\r')
    .replaceAll('\\t', '\t')
    .replaceAll(/\\u([\dA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
