import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  l10n,
  languages,
  type Range,
  type TextDocument
} from 'vscode'
import { PARAGRAPHS, type ParagraphsParams, RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'
import { isPrinted } from './printed-lines.ts'
import type { Server } from './server.ts'

const KIND = DocumentDropOrPasteEditKind.Text.append('hausstil', 'release')

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
    if (text === undefined || !isPrinted(text)) return undefined
    const params: ParagraphsParams = { text, uri: document.uri.toString() }
    const paragraphs = await this.#server.request<string>(PARAGRAPHS, params)
    if (token.isCancellationRequested || paragraphs.trim() === text.trim()) return undefined
    const lines = text.endsWith('\n') ? paragraphs : paragraphs.trimEnd()
    const edit = new DocumentPasteEdit(lines, l10n.t('Paste as clean paragraphs'), KIND)
    // What was copied is pasted as it is, until a person wants it otherwise.
    edit.yieldTo = [DocumentDropOrPasteEditKind.Text]
    return [edit]
  }
}
