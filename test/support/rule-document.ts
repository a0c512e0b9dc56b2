/** One fenced example of a rule's document, with the line at which it begins. */
export interface Example {
  readonly kind: 'falsch' | 'richtig'
  readonly text: string
  readonly line: number
  /** The example is the whole document, not a part to be framed. */
  readonly whole: boolean
  /** How many findings of the rule a wrong example has. */
  readonly findings: number
  readonly corrected: string | undefined
  /** The house file in force, as written. */
  readonly house: string | undefined
}

/** Reads the examples of `<id>.md`; an unreadable document fails loudly. */
export function readExamples(markdown: string): Example[] {
  const examples: Example[] = []
  let house: string | undefined
  for (const fence of fences(markdown)) {
    const [kind, ...words] = fence.info.split(/\s+/u)
    const last = examples.at(-1)
    switch (kind) {
      case 'hausdatei':
        house = fence.text
        break
      case 'falsch':
      case 'richtig': {
        const count = words.find((w) => w.startsWith('befunde='))?.slice(8)
        const unknown = words.filter((w) => w !== 'ganz' && !w.startsWith('befunde='))
        if (unknown.length > 0) throw new Error(`line ${fence.line}: unknown word "${unknown[0]}"`)
        examples.push({
          kind,
          text: fence.text,
          line: fence.line,
          whole: words.includes('ganz'),
          findings: Number(count ?? 1),
          corrected: undefined,
          house
        })
        house = undefined
        break
      }
      case 'korrigiert':
        if (last?.kind !== 'falsch' || last.corrected !== undefined)
          throw new Error(`line ${fence.line}: nothing to correct`)
        examples[examples.length - 1] = { ...last, corrected: fence.text }
        break
      default:
        throw new Error(`line ${fence.line}: unknown example "${fence.info}"`)
    }
  }
  return examples
}

interface Fence {
  readonly info: string
  readonly text: string
  readonly line: number
}

function fences(markdown: string): Fence[] {
  const found: Fence[] = []
  const lines = markdown.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const open = /^(`{3,})\s*(.*)$/u.exec(lines[i] ?? '')
    if (!open) continue
    const end = lines.findIndex((l, at) => at > i && l.startsWith(open[1] ?? '') && /^`+\s*$/u.test(l))
    if (end < 0) throw new Error(`line ${i + 1}: the example is not closed`)
    found.push({ info: (open[2] ?? '').trim(), text: lines.slice(i + 1, end).join('\n'), line: i + 1 })
    i = end
  }
  return found
}

const HEAD = `# Stadt Musterau eröffnet neue Bücherei am Markt

**Wiesbaden.** Bürgermeisterin Erika Beispiel hat am Freitag, 27. März 2026, die neue Bücherei am Markt eröffnet.

`
const TAIL = `

Sie finden unsere Stadt auf folgenden Kanälen:

- https://www.example.org/kanal-eins
- https://www.example.org/kanal-zwei
`

/** Puts an example that is only a part into a release that has nothing wrong in it. */
export function frame(example: Pick<Example, 'whole'>, text: string): string {
  return example.whole ? `${text}\n` : `${HEAD}${text}${TAIL}`
}
