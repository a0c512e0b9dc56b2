import { type Disposable, type TextDocument, window, workspace } from 'vscode'
import { CARET, type CaretParams, RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'
import type { Server } from './server.ts'

/** Tells the server where the caret goes, so that no finding disturbs the word that is being written and each comes when it is left. */
export class Caret implements Disposable {
  readonly #server: Server
  readonly #subscriptions: readonly Disposable[]
  /** The version at which the text last changed: a caret that moves with the text is no news. */
  readonly #versions = new WeakMap<TextDocument, number>()

  constructor(server: Server) {
    this.#server = server
    this.#subscriptions = [
      window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        if (document.languageId !== RELEASE_LANGUAGE) return
        const isTyped = this.#versions.get(document) !== document.version
        this.#versions.set(document, document.version)
        if (!isTyped) this.#tell({ uri: document.uri.toString(), position: selection.active })
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        for (const { languageId, uri } of workspace.textDocuments) {
          if (languageId === RELEASE_LANGUAGE && uri !== editor?.document.uri) this.#tell({ uri: uri.toString() })
        }
      })
    ]
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose()
  }

  #tell(params: CaretParams): void {
    void this.#server.notify(CARET, params)
  }
}
