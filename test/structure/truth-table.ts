/** One release of a truth table. */
export interface TruthCase {
  /** The ids of the rules that speak, in the order of the text, a rule as often as it does; empty for a release that is right. */
  readonly expected: string
  readonly note: string
  /** The house file in force. */
  readonly house: string | undefined
  readonly text: string
  readonly line: number
}

/** Parts that are right, by the word in braces that stands for them on a line of its own. */
const PARTS: Readonly<Record<string, string>> = {
  Überschrift: '# Stadt Wiesbaden eröffnet neue Bücherei am Markt',
  Vorspann:
    '**Wiesbaden.** Bürgermeisterin Erika Beispiel hat am Freitag, 27. März 2026, die neue Bücherei am Markt eröffnet.',
  Text: '„Wer liest, lernt ein Leben lang“, sagte Beispiel bei der Feier.',
  Kontakt: '**Pressekontakt:** Anna Beispiel, Telefon 069 90009-120, presse@example.org',
  Kanäle:
    'Sie finden unsere Stadt auf folgenden Kanälen:\n\n- https://www.example.org/kanal-eins\n- https://www.example.org/kanal-zwei'
}

/**
 * Reads a table: each release begins with `@ rule rule` or `@` alone where it is right, a note behind `--`; lines with `%` are its
 * house file; `{Vorspann}` on a line of its own stands for a part that is right, with the empty line behind it. Lines before the
 * first `@` say what the table is about.
 */
export function readTruthTable(table: string): TruthCase[] {
  const cases: { expected: string; note: string; house: string[]; text: string[]; line: number }[] = []
  for (const [i, line] of table.split('\n').entries()) {
    const last = cases.at(-1)
    if (/^@(?: |$)/u.test(line)) {
      const [expected = '', note = ''] = line.slice(1).split('--')
      cases.push({ expected: expected.trim(), note: note.trim(), house: [], text: [], line: i + 1 })
    } else if (line.startsWith('% ')) last?.house.push(line.slice(2))
    else last?.text.push(partOf(line))
  }
  return cases.map(({ house, text, ...one }) => ({
    ...one,
    house: house.length > 0 ? house.join('\n') : undefined,
    text: `${text.join('\n').trim()}\n`
  }))
}

function partOf(line: string): string {
  const name = /^\{(\p{L}+)\}$/u.exec(line)?.[1]
  if (name === undefined) return line
  const part = PARTS[name]
  if (part === undefined) throw new Error(`no such part: ${name}`)
  return `${part}\n`
}
