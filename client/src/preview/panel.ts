import { randomBytes } from 'node:crypto'
import {
  type Disposable,
  l10n,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace
} from 'vscode'
import { type DocumentParams, PREVIEW, type Preview, RELEASE_LANGUAGE } from '../../../server/src/lsp/protocol.ts'
import type { Server } from '../server.ts'
import { figuresText } from './figures.ts'
import type { FromPage, PageState, ToPage } from './page/messages.ts'
import { pageHtml } from './page-html.ts'

const VIEW_TYPE = 'hausstil.preview'

/** The live preview: one panel beside the text, showing the release that was looked at last. */
export class PreviewPanel implements Disposable {
  readonly #extension: Uri
  readonly #server: Server
  readonly #subscriptions: readonly Disposable[]
  #panel: WebviewPanel | undefined
  #uri: Uri | undefined
  /** Counts requests: an answer that was overtaken is dropped. */
  #latest = 0
  #isReady = false

  constructor(extension: Uri, server: Server) {
    this.#extension = extension
    this.#server = server
    this.#subscriptions = [
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state: PageState | undefined) => {
          if (state?.uri) this.#adopt(panel, Uri.parse(state.uri))
          else panel.dispose()
        }
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (this.#panel && editor?.document.languageId === RELEASE_LANGUAGE) this.#follow(editor.document.uri)
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scroll(textEditor)),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.#uri?.toString())
          this.#post({ kind: 'gone', text: l10n.t('The press release is not open.') })
      })
    ]
  }

  open(document: TextDocument): void {
    if (this.#panel) {
      this.#panel.reveal(undefined, true)
      this.#follow(document.uri)
      return
    }
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true }
    this.#adopt(window.createWebviewPanel(VIEW_TYPE, l10n.t('Preview'), place), document.uri)
  }

  /** Shows the release anew if it is the one in view. */
  update(uri: string): void {
    if (this.#uri && Uri.parse(uri).toString() === this.#uri.toString()) void this.#render()
  }

  /** What the panel is called now; undefined without a panel. */
  get title(): string | undefined {
    return this.#panel?.title
  }

  dispose(): void {
    this.#panel?.dispose()
    for (const subscription of this.#subscriptions) subscription.dispose()
  }

  #adopt(panel: WebviewPanel, uri: Uri): void {
    const dist = Uri.joinPath(this.#extension, 'dist')
    this.#panel?.dispose()
    this.#panel = panel
    this.#uri = uri
    this.#isReady = false
    panel.iconPath = Uri.joinPath(this.#extension, 'client', 'icon.png')
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] }
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined
    })
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message))
    panel.onDidChangeViewState(() => {
      if (panel.visible && this.#isReady) void this.#render()
    })
    panel.webview.html = pageHtml({
      nonce: randomBytes(16).toString('base64url'),
      source: panel.webview.cspSource,
      script: panel.webview.asWebviewUri(Uri.joinPath(dist, 'preview.js')).toString(),
      style: panel.webview.asWebviewUri(Uri.joinPath(dist, 'preview.css')).toString()
    })
  }

  #hear(message: FromPage): void {
    if (message.kind === 'ready') {
      this.#isReady = true
      void this.#render()
    } else void this.#goto(message.offset)
  }

  #follow(uri: Uri): void {
    if (uri.toString() === this.#uri?.toString()) return
    this.#uri = uri
    void this.#render()
  }

  async #render(): Promise<void> {
    const uri = this.#uri
    if (!uri || !this.#panel || !this.#isReady) return
    const request = ++this.#latest
    const params: DocumentParams = { uri: uri.toString() }
    const shown = await this.#server.request<Preview | null>(PREVIEW, params)
    if (request !== this.#latest || !this.#panel) return
    if (!shown) {
      this.#post({ kind: 'gone', text: l10n.t('The press release is not open.') })
      return
    }
    this.#panel.title = l10n.t('Preview: {0}', shortened(shown.title))
    this.#post({ kind: 'show', uri: uri.toString(), html: shown.html, figures: figuresText(shown.figures) })
  }

  #scroll({ document, visibleRanges }: TextEditor): void {
    const first = visibleRanges[0]
    if (!first || document.uri.toString() !== this.#uri?.toString()) return
    // At the top of the text the preview is at its top, whatever stands there.
    const offset = first.start.line === 0 ? 0 : document.offsetAt(first.start)
    this.#post({ kind: 'scroll', offset })
  }

  async #goto(offset: number): Promise<void> {
    if (!this.#uri) return
    const document = await workspace.openTextDocument(this.#uri)
    const shown = window.visibleTextEditors.find((editor) => editor.document === document)
    const editor = await window.showTextDocument(document, shown?.viewColumn ?? ViewColumn.One)
    const position = document.positionAt(offset)
    editor.selection = new Selection(position, position)
    editor.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport)
  }

  #post(message: ToPage): void {
    void this.#panel?.webview.postMessage(message)
  }
}

/** As much of a headline as a tab has room for. */
function shortened(title: string): string {
  return title.length <= 28 ? title : `${title.slice(0, 27).trimEnd()}…`
}
