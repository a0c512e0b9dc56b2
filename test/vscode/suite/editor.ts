// What the tests do in the editor, and how they wait: for events, never for time to pass.
import { join } from 'node:path'
import {
  commands,
  type Diagnostic,
  type Disposable,
  type Event,
  extensions,
  languages,
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
    for (const event of events) subscriptions.push(event(look))
    look()
  })
}

export function on<T>(event: Event<T>): (listener: () => void) => Disposable {
  return (listener) => event(listener)
}

/** A file of the workspace, shown in an editor. */
export async function show(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(fileUri(path)))
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

export async function closeAll(): Promise<void> {
  await commands.executeCommand('workbench.action.closeAllEditors')
}
