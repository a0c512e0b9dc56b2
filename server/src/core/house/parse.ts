import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { LineIndex } from '../text/lines.ts'
import { span } from '../text/span.ts'
import type { Problems } from './problem.ts'

/** By jsonc-parser's ParseErrorCode, which is a const enum and so has no names at run time. */
const syntaxMessages: Readonly<Record<number, string>> = {
  1: 'Dieses Zeichen steht hier außerhalb von Anführungszeichen; Texte stehen in geraden Anführungszeichen ("…").',
  2: 'Diese Zahl ist nicht lesbar.',
  3: 'Hier fehlt ein Schlüssel in geraden Anführungszeichen.',
  4: 'Hier fehlt ein Wert.',
  5: 'Hier fehlt ein Doppelpunkt zwischen Schlüssel und Wert.',
  6: 'Vor dieser Stelle fehlt ein Komma.',
  7: 'Hier fehlt die schließende Klammer „}“.',
  8: 'Hier fehlt die schließende Klammer „]“.',
  9: 'Hier endet die Datei; danach steht noch etwas.',
  11: 'Dieser Kommentar ist nicht geschlossen; üblich ist „*/“ am Ende.',
  12: 'Dieser Text ist nicht geschlossen; am Ende fehlt ein gerades Anführungszeichen.',
  13: 'Diese Zahl ist nicht vollständig.',
  14: 'Dieses Unicode-Zeichen ist nicht vollständig; üblich ist „\\u“ mit vier Ziffern.',
  15: 'Auf „\\“ folgt hier ein Zeichen, das keine Bedeutung hat.',
  16: 'Dieses Zeichen ist in JSON nicht erlaubt; Zeilenumbrüche schreiben sich „\\n“.'
}

/** What goes wrong at one place drags more with it: the first of a line is told, and so many in all. */
const MAX_SYNTAX_PROBLEMS = 3

/**
 * Parses JSON with comments and trailing commas; undefined where it is none, with the reasons in `problems`.
 * A byte order mark is passed over.
 */
export function parseHouseFile(text: string, problems: Problems): Node | undefined {
  const readable = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  const errors: ParseError[] = []
  const root = parseTree(readable, errors, { allowTrailingComma: true })
  if (root === undefined) {
    return problems.error(span(0, text.length), 'Die Hausdatei ist leer; üblich ist wenigstens „{}“.')
  }
  const lines = new LineIndex(readable)
  const told = new Set<number>()
  for (const { error, offset, length } of errors) {
    const { line } = lines.lineColumn(offset)
    if (told.has(line) || told.size === MAX_SYNTAX_PROBLEMS) continue
    told.add(line)
    const message = syntaxMessages[error] ?? 'Das ist kein gültiges JSON.'
    problems.error(span(offset, offset + length), message, { ofJson: true })
  }
  if (errors.length > 0) return undefined
  if (root.type !== 'object') {
    return problems.error(root, 'Die Hausdatei ist kein Objekt; üblich ist „{ … }“.')
  }
  return root
}

export interface Entry {
  readonly key: string
  readonly keyNode: Node
  readonly value: Node
}

/** Entries of an object; of a key that stands twice the last one counts, and a problem says so. */
export function entriesOf(node: Node, problems: Problems): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const property of node.children ?? []) {
    const [keyNode, value] = property.children ?? []
    if (!keyNode || !value) continue
    const key = String(keyNode.value)
    const earlier = entries.get(key)
    if (earlier)
      problems.warning(earlier.keyNode, `„${key}“ steht zweimal da; es gilt der letzte Eintrag.`, { ofJson: true })
    entries.set(key, { key, keyNode, value })
  }
  return [...entries.values()]
}
