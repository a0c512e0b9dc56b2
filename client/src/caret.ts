import { type Disposable, type Position, type TextDocument, window, workspace } from 'vscode'
import { CARET, type CaretParams, RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'
import type { Server } from './server.ts'

/** Tells the server where the caret goes, so that no finding disturbs the word that is being written and each comes when it is left. */
export class Caret implements Disposable {
  readonly #server: Server
  readonly #subscriptions: readonly Disposable[]
  /** Behind what was written last: a caret that moves there moves with the text, which is no news. */
  readonly #written = new WeakMap<TextDocument, Position>()

  constructor(server: Server) {
    this.#server = server
    this.#subscriptions = [
      workspace.onDidChangeTextDocument(({ document, contentChanges: [change] }) => {
        if (document.languageId !== RELEASE_LANGUAGE || !change) return
        this.#written.set(document, document.positionAt(change.rangeOffset + change.text.length))
        const caret = caretIn(document)
        if (caret && change.range.contains(caret)) return
        // Undone, or changed by a command, away from the caret: nobody is writing there. The server hears of the change first.
        setImmediate(() => this.#tell(document, caretIn(document)))
      }),
      window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        if (document.languageId !== RELEASE_LANGUAGE || this.#written.get(document)?.isEqual(selection.active)) return
        this.#tell(document, selection.active)
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        for (const document of workspace.textDocuments) {
          if (document.languageId === RELEASE_LANGUAGE && document !== editor?.document) this.#tell(document)
        }
      })
    ]
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose()
  }

  #tell({ uri }: TextDocument, position?: Position): void {
    const params: CaretParams = { uri: uri.toString(), ...(position ? { position } : {}) }
    // A server that has gone need not know.
    this.#server.notify(CARET, params).catch(() => {})
  }
}

function caretIn(document: TextDocument): Position | undefined {
  const editor = window.activeTextEditor
  return editor?.document === document ? editor.selection.active : undefined
}
