import { env, l10n, type TextDocument, Uri, window, workspace } from 'vscode'
import {
  IMPORT,
  type ImportedFile,
  type ImportParams,
  type ImportProblem,
  type ImportResult
} from '../../server/src/lsp/protocol.ts'
import type { ImportNotes } from './import-notes.ts'
import { folderForReleases, writeNew } from './new-release.ts'
import type { Server } from './server.ts'

/**
 * Makes a clean release of a text that comes from a PDF, a word processor or a web page: of the clipboard's, or of a file's.
 *
 * @param given the text or the file; asked for where it is neither
 */
export async function importText(server: Server, told: ImportNotes, given?: unknown): Promise<void> {
  const source = typeof given === 'string' || isFile(given) ? given : await askForSource()
  if (source === undefined) return
  const folder = await folderForReleases()
  const params: ImportParams = { source, ...(folder ? { uri: Uri.joinPath(folder, 'neu.pm.md').toString() } : {}) }
  const answer = await server.request<ImportResult | ImportProblem>(IMPORT, params)
  if ('problem' in answer) {
    void window.showErrorMessage(answer.problem)
    return
  }
  const { markdown, notes, fileName } = answer
  await writeNew({ fileName, snippet: markdown.replace(/[\\$}]/gu, '\\$&') }, folder)
  told.show(notes)
}

interface Choice {
  readonly label: string
  readonly detail?: string
  readonly source: () => string | Promise<ImportedFile | undefined>
}

/** The text that is copied, the one that is open, or a file; a question that has one answer only is not asked. */
async function askForSource(): Promise<string | ImportedFile | undefined> {
  const clipboard = await env.clipboard.readText()
  const open = window.activeTextEditor?.document
  const choices: readonly Choice[] = [
    ...(clipboard.trim() === '' ? [] : [choiceOf(l10n.t('From the clipboard'), clipboard)]),
    ...(open && isForeign(open) ? [choiceOf(l10n.t('From {0}', nameOf(open.uri)), open.getText())] : []),
    { label: l10n.t('From a file …'), source: askForFile }
  ]
  const title = l10n.t('Press Release from Text')
  const chosen = choices.length === 1 ? choices[0] : await window.showQuickPick(choices, { title })
  return chosen?.source()
}

function choiceOf(label: string, text: string): Choice {
  return { label, detail: `${text.replaceAll(/\s+/gu, ' ').trim().slice(0, 80)} …`, source: () => text }
}

/** A text from elsewhere, opened to be looked at. */
function isForeign(document: TextDocument): boolean {
  return ['plaintext', 'html', 'markdown'].includes(document.languageId) && document.getText().trim() !== ''
}

async function askForFile(): Promise<ImportedFile | undefined> {
  const [file] = (await window.showOpenDialog({ title: l10n.t('Press Release from Text') })) ?? []
  if (!file) return undefined
  const content = Buffer.from(await workspace.fs.readFile(file)).toString('base64')
  return { name: nameOf(file), content }
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function isFile(given: unknown): given is ImportedFile {
  return typeof given === 'object' && given !== null && 'name' in given && 'content' in given
}
