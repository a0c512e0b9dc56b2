import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  env,
  l10n,
  languages,
  type Range,
  type TextDocument,
  Uri,
  window,
  workspace
} from 'vscode'
import { IMPORT, type ImportParams, type ImportResult, RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'
import type { ImportNotes } from './import-notes.ts'
import { folderForReleases, writeNew } from './new-release.ts'
import type { Server } from './server.ts'

const KIND = DocumentDropOrPasteEditKind.Text.append('hausstil', 'release')

/**
 * Makes a clean release of a text that comes from a PDF, a word processor or a web page: of the clipboard's, or of a file's.
 *
 * @param given the text; asked for where it is none
 */
export async function importText(server: Server, told: ImportNotes, given?: unknown): Promise<void> {
  const text = typeof given === 'string' ? given : await askForText()
  if (text === undefined) return
  const folder = await folderForReleases()
  const params: ImportParams = { text, ...(folder ? { uri: Uri.joinPath(folder, 'neu.pm.md').toString() } : {}) }
  const { markdown, notes, fileName } = await server.request<ImportResult>(IMPORT, params)
  await writeNew({ fileName, snippet: markdown.replace(/[\\$}]/gu, '\\$&') }, folder)
  told.show(notes)
}

async function askForText(): Promise<string | undefined> {
  const clipboard = await env.clipboard.readText()
  const fromFile = { label: l10n.t('From a file …'), text: undefined }
  const choices = clipboard.trim() === '' ? [fromFile] : [fromClipboard(clipboard), fromFile]
  const chosen =
    choices.length === 1 ? fromFile : await window.showQuickPick(choices, { title: l10n.t('Press Release from Text') })
  return chosen && (chosen.text ?? textOfFile())
}

function fromClipboard(text: string): { label: string; detail: string; text: string } {
  const detail = text.replaceAll(/\s+/gu, ' ').trim().slice(0, 80)
  return { label: l10n.t('From the clipboard'), detail: `${detail} …`, text }
}

async function textOfFile(): Promise<string | undefined> {
  const [file] = (await window.showOpenDialog({ title: l10n.t('Press Release from Text') })) ?? []
  if (!file) return undefined
  return new TextDecoder().decode(await workspace.fs.readFile(file))
}

/** Offers, beside the plain paste, to paste text with broken lines as paragraphs. */
export class PasteAsParagraphs implements DocumentPasteEditProvider {
  readonly #server: Server

  constructor(server: Server) {
    this.#server = server
  }

  static register(server: Server): Disposable {
    return languages.registerDocumentPasteEditProvider({ language: RELEASE_LANGUAGE }, new PasteAsParagraphs(server), {
      providedPasteEditKinds: [KIND],
      pasteMimeTypes: ['text/plain']
    })
  }

  async provideDocumentPasteEdits(
    document: TextDocument,
    _ranges: readonly Range[],
    data: DataTransfer,
    _context: DocumentPasteEditContext,
    token: CancellationToken
  ): Promise<DocumentPasteEdit[] | undefined> {
    const text = await data.get('text/plain')?.asString()
    if (text === undefined || !isBroken(text)) return undefined
    const params: ImportParams = { text, uri: document.uri.toString() }
    const { markdown } = await this.#server.request<ImportResult>(IMPORT, params)
    if (token.isCancellationRequested || markdown.trim() === text.trim()) return undefined
    return [new DocumentPasteEdit(markdown, l10n.t('Paste as clean paragraphs'), KIND)]
  }
}

/** Whether the text looks like printed lines: several, most of them without an end of a sentence. */
function isBroken(text: string): boolean {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '')
  return lines.length >= 4 && lines.filter((line) => !/[.!?:“"»)]\s*$/u.test(line)).length > lines.length / 2
}
