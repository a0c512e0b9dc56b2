import {
  CodeAction,
  type Command,
  commands,
  type Disposable,
  type Range,
  type TextDocument,
  window,
  workspace
} from 'vscode'
import { type AboutRule, SETTINGS_SECTION } from '../../server/src/lsp/protocol.ts'
import { translatedFor } from './translated.ts'

const COMMAND = 'hausstil.chooseAction'
/** In characters: more of a place does not stand before what is done there. */
const LONGEST_PLACE = 30

type Entry = CodeAction | Command

/**
 * What the light bulb lists: what mends a place, then one entry for each rule, behind which lies what is rarely wanted of it.
 * Where VS Code looks around the caret, through the whole line, a paragraph that is, only what mends, with the place that it is
 * about.
 */
export function entriesFor(document: TextDocument, range: Range, entries: readonly Entry[]): Entry[] {
  if (isElsewhere(document, range)) {
    return entries.filter((entry) => !aboutRule(entry)).map((entry) => withPlace(document, entry))
  }
  const groups = Map.groupBy(entries, (entry) => aboutRule(entry)?.group ?? null)
  const alone = groups.get(null) ?? []
  groups.delete(null)
  return [...alone, ...[...groups].flatMap(([title, behind]) => (title === null ? [] : [groupOf(title, behind)]))]
}

/** Asks which of the entries of a group is wanted, and does it. */
export function registerChoice(): Disposable {
  return commands.registerCommand(COMMAND, async (title: string, entries: readonly CodeAction[]) => {
    const chosen = await window.showQuickPick(
      entries.map((entry) => ({ label: withoutRule(entry.title, title), entry })),
      { title }
    )
    if (!chosen) return
    const { edit, command } = chosen.entry
    if (edit) await workspace.applyEdit(edit)
    if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []))
  })
}

/** What an entry does, without the name of the rule that the list is about: `Regel „…“: Erläuterung öffnen`. */
function withoutRule(entry: string, list: string): string {
  const rule = list.slice(0, list.lastIndexOf('“') + 1)
  const rest = entry.startsWith(rule) ? entry.slice(rule.length).replace(/^:? /u, '') : entry
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

function groupOf(title: string, entries: readonly Entry[]): CodeAction {
  const group = new CodeAction(title)
  for (const entry of entries) {
    if (!(entry instanceof CodeAction)) continue
    if (entry.kind) group.kind ??= entry.kind
    if (entry.diagnostics) group.diagnostics ??= entry.diagnostics
  }
  group.command = { title, command: COMMAND, arguments: [title, entries] }
  return group
}

function aboutRule(entry: Entry): AboutRule | undefined {
  return 'data' in entry ? (entry.data as AboutRule) : undefined
}

/** Of signs a title says beside which word they stand: signs between quotation marks are hard to tell apart. */
function besideWord(document: TextDocument, { start, end }: Range, title: string): string {
  const l10n = translatedFor(workspace.getConfiguration(SETTINGS_SECTION, document).get('messages', 'de'))
  const [left, right] = [
    document.lineAt(start).text.slice(0, start.character),
    document.lineAt(end).text.slice(end.character)
  ]
  const before = /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(left)?.[1]
  const behind = /[\p{L}\p{N}]+/u.exec(right)
  // A mark that opens belongs to what it opens.
  const opens = behind?.index === 0 && /(?:^|\s)$/u.test(left)
  if (before !== undefined && !opens) return l10n.t('Behind “{0}”: {1}', before, title)
  return behind ? l10n.t('Before “{0}”: {1}', behind[0], title) : title
}

/** Whether somebody asks about a place between two signs at which no caret stands. */
function isElsewhere(document: TextDocument, range: Range): boolean {
  const editor = window.visibleTextEditors.find((one) => one.document === document)
  return range.isEmpty && editor !== undefined && !editor.selections.some((one) => one.contains(range.start))
}

function withPlace(document: TextDocument, entry: Entry): Entry {
  const { diagnostics, edit } = entry instanceof CodeAction ? entry : {}
  const at = diagnostics?.[0]?.range
  const isHere = edit?.entries().every(([uri]) => uri.toString() === document.uri.toString())
  if (!at || !isHere) return entry
  const text = document.getText(at).replace(/\s+/gu, ' ')
  if (!/[\p{L}\p{N}]/u.test(text)) {
    entry.title = besideWord(document, at, entry.title)
    return entry
  }
  const place = text.length > LONGEST_PLACE ? `${text.slice(0, LONGEST_PLACE - 1)}…` : text
  if (!entry.title.includes(place)) entry.title = `„${place}“: ${entry.title}`
  return entry
}
