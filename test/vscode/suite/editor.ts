// What the tests do in the editor, and how they wait: for events, never for time to pass.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import {
  type CodeAction,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  commands,
  type Diagnostic,
  type Disposable,
  type Event,
  extensions,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace
} from 'vscode'
import type { Api } from '../../../client/src/extension.ts'

/** A real editor on a busy machine may take its time. */
const LIMIT = 20_000

export const extension = extensions.getExtension<Api>('hausstil.hausstil')

export function api(): Api {
  if (!extension?.isActive) throw new Error('the extension is not active')
  return extension.exports
}

/** Settles with what `read` yields as soon as that is something; looks again at each event. */
export function eventually<T>(
  what: string,
  events: readonly ((listener: () => void) => Disposable)[],
  read: () => T | undefined | false
): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscriptions: Disposable[] = []
    const end = (): void => {
      clearTimeout(timer)
      for (const subscription of subscriptions) subscription.dispose()
    }
    const timer = setTimeout(() => {
      end()
      reject(new Error(`never came: ${what}`))
    }, LIMIT)
    const look = (): void => {
      const value = read()
      if (value === undefined || value === false) return
      end()
      resolve(value)
    }
    // Others hear of the event too, and what is looked at may be theirs: they go first.
    for (const event of events) subscriptions.push(event(() => setImmediate(look)))
    look()
  })
}

export function on<T>(event: Event<T>): (listener: () => void) => Disposable {
  return (listener) => event(listener)
}

/** A file of the workspace, shown in an editor. */
export async function show(path: string): Promise<TextEditor> {
  const uri = fileUri(path)
  // Not `openTextDocument`: what an extension has opened VS Code holds for minutes after it was closed.
  await commands.executeCommand('vscode.open', uri, { preview: false })
  return eventually(`an editor for ${path}`, [on(window.onDidChangeActiveTextEditor)], () => {
    const editor = window.activeTextEditor
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined
  })
}

export function fileUri(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('no workspace')
  return Uri.file(join(folder.uri.fsPath, path))
}

export function hausstilDiagnostics(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'hausstil')
}

/** The ids of the rules of a document's diagnostics, once they satisfy. */
export function rulesWhen(uri: Uri, enough: (rules: readonly string[]) => boolean): Promise<readonly string[]> {
  return eventually(`diagnostics of ${uri.path}`, [on(languages.onDidChangeDiagnostics)], () => {
    const rules = hausstilDiagnostics(uri).map(ruleOf)
    return enough(rules) ? rules : undefined
  })
}

export function ruleOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code)
}

export function languageWhen(document: TextDocument, language: string): Promise<true> {
  const events = [on(workspace.onDidOpenTextDocument), on(window.onDidChangeActiveTextEditor)]
  return eventually(`${language} for ${document.uri.path}`, events, () => document.languageId === language)
}

/** Closes everything; what was changed is given up. */
export async function closeAll(): Promise<void> {
  // VS Code writes its settings by itself.
  const isOurs = ({ uri }: TextDocument): boolean => !uri.path.endsWith('/User/settings.json')
  for (const document of workspace.textDocuments.filter((one) => one.isDirty && !one.isClosed && isOurs(one))) {
    // Another editor that opens at this very moment takes the place; then once more.
    await Promise.resolve(window.showTextDocument(document)).catch(() => window.showTextDocument(document))
    await commands.executeCommand('workbench.action.files.revert')
  }
  await commands.executeCommand('workbench.action.closeAllEditors')
}

let written = 0

/** A file in a folder of its own, so that no other file's house reaches it unless it is the workspace's. */
export async function writeFiles(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = `eigen/${++written}`
  for (const [name, text] of Object.entries(files)) {
    await workspace.fs.writeFile(fileUri(`${folder}/${name}`), new TextEncoder().encode(text))
  }
  return folder
}

/** A release with its house, checked and shown; the caret stands where `¦` is, else at the start. */
export async function release(marked: string, house: object = { root: true }): Promise<TextEditor> {
  const text = marked.replace('¦', '')
  const folder = await writeFiles({ 'text.pm.md': text, '.hausstil.json': JSON.stringify(house) })
  const editor = await show(`${folder}/text.pm.md`)
  if (marked !== text) moveTo(editor, marked.indexOf('¦'))
  await checked(editor.document)
  return editor
}

export function moveTo(editor: TextEditor, offset: number): void {
  const position = editor.document.positionAt(offset)
  editor.selection = new Selection(position, position)
}

/** Waits until the server has checked the text as it stands. */
export function checked(document: TextDocument): Promise<true> {
  return eventually(`the check of ${document.uri.path}`, [api().status.onDidChange], () => {
    const status = api().status.of(document.uri)
    return status?.state === 'checked' && status.version === document.version
  })
}

/** Types, sign by sign, as the keyboard does. */
export async function type(text: string): Promise<void> {
  for (const sign of text) await commands.executeCommand('type', { text: sign })
}

/** Waits until the text of a document satisfies. */
export function textWhen(document: TextDocument, satisfies: (text: string) => boolean): Promise<string> {
  const events = [on(workspace.onDidChangeTextDocument)]
  return eventually(`the text of ${document.uri.path}`, events, () => {
    const text = document.getText()
    return satisfies(text) ? text : undefined
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it is ${JSON.stringify(document.getText())}`)
  })
}

/** The code actions at a stretch of the text. */
export async function actionsAt({ document }: TextEditor, words: string): Promise<readonly CodeAction[]> {
  const start = document.positionAt(document.getText().indexOf(words))
  const range = new Range(start, start.translate(0, words.length))
  return commands.executeCommand<readonly CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range)
}

/** The entries behind one that asks which of them is wanted; the entry itself where it stands alone. */
function behind(action: CodeAction): readonly CodeAction[] {
  return action.command?.command === 'hausstil.chooseAction' ? action.command.arguments?.[1] : [action]
}

/** Does what a light bulb offers by this title, in its list or behind an entry of it. */
export async function choose(editor: TextEditor, words: string, title: string | RegExp): Promise<void> {
  const actions = (await actionsAt(editor, words)).flatMap(behind)
  const action = actions.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)))
  if (!action) throw new Error(`not offered: ${title}; there is ${actions.map((one) => one.title).join(' | ')}`)
  if (action.edit) await workspace.applyEdit(action.edit)
  if (action.command) await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []))
}

/** What is offered at the caret, best first, without snippets. */
export async function offered({ document, selection }: TextEditor): Promise<readonly CompletionItem[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active
  )
  return items
    .filter(({ kind }) => kind !== CompletionItemKind.Snippet)
    .sort((a, b) => ((a.sortText ?? labelOf(a)) < (b.sortText ?? labelOf(b)) ? -1 : 1))
}

export function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label
}

/** The process ids of the servers that this extension host runs. */
export function servers(): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
  return table
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line))
    .filter((match) => match !== null && Number(match[2]) === process.pid && match[3]?.includes('server.cjs'))
    .map((match) => Number(match?.[1]))
}
