import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import {
  type Disposable,
  type ExtensionContext,
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
import { tellOpenErrors } from '../open-errors.ts'
import type { Server } from '../server.ts'
import { figureLines } from '../texts.ts'
import type { FromPage, PageState, ToPage } from './page/messages.ts'
import { pageHtml } from './page-html.ts'
import { print } from './print.ts'
import { sourcePlace } from './source-place.ts'

const VIEW_TYPE = 'hausstil.preview'
/** How long after a scroll of the page the editor's own scrolling counts as its echo, in milliseconds. */
const ECHO_MS = 300
/** On a busy machine the echo comes later: so long a scroll to where the page has led the editor is one still … */
const LATE_ECHO_MS = 3000
/** … give or take so many lines, which the lines that VS Code keeps at the top cover. */
const ECHO_LINES = 6
/** How long after a click VS Code may still hear that the page had the focus before, in milliseconds. */
const LATE_FOCUS_MS = 500
/** An answer that took longer, in milliseconds, is not asked for again at once. */
const SLOW_MS = 100

/** The live preview: one panel beside the text, showing the release that was looked at last. */
export class PreviewPanel implements Disposable {
  readonly #context: ExtensionContext
  readonly #server: Server
  readonly #subscriptions: readonly Disposable[]
  #panel: WebviewPanel | undefined
  #uri: Uri | undefined
  #shown: Preview | undefined
  /** The editor that was used last: a release may stand in several. */
  #used: TextEditor | undefined = window.activeTextEditor
  #isReady = false
  /** The page has shown nothing yet. */
  #isEmpty = true
  /** A request is under way; another is wanted after it. */
  #isAsking = false
  #isStale = false
  /** When a click in the page last led to the text, in milliseconds of the process. */
  #wentAt = Number.NEGATIVE_INFINITY
  /** When the page last led the editor, in milliseconds of the process. */
  #ledAt = Number.NEGATIVE_INFINITY
  /** The line that it led to. */
  #ledTo = 0

  constructor(context: ExtensionContext, server: Server) {
    this.#context = context
    this.#server = server
    this.#subscriptions = [
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state: PageState | undefined) => {
          if (state?.uri) this.#adopt(panel, Uri.parse(state.uri))
          else panel.dispose()
        }
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId !== RELEASE_LANGUAGE) return
        const isOther = editor !== this.#used
        this.#used = editor
        if (!this.#panel) return
        if (editor.document.uri.toString() !== this.#uri?.toString()) this.#follow(editor.document.uri)
        else if (isOther) this.#showCaret(editor)
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scroll(textEditor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#showCaret(textEditor)),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.#uri?.toString()) this.#gone()
      })
    ]
  }

  open(document: TextDocument): void {
    // It may have become a release since it was turned to.
    if (window.activeTextEditor?.document === document) this.#used = window.activeTextEditor
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

  get #dist(): Uri {
    return Uri.joinPath(this.#context.extensionUri, 'dist')
  }

  #adopt(panel: WebviewPanel, uri: Uri): void {
    this.#panel?.dispose()
    this.#panel = panel
    this.#uri = uri
    this.#isReady = false
    this.#isEmpty = true
    panel.iconPath = Uri.joinPath(this.#context.extensionUri, 'client', 'icon.png')
    this.#allow([])
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined
    })
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message))
    panel.onDidChangeViewState(() => {
      if (panel.visible && this.#isReady) void this.#render()
      if (panel.active && performance.now() - this.#wentAt < LATE_FOCUS_MS) void this.#goBack()
    })
    panel.webview.html = pageHtml({
      nonce: randomBytes(16).toString('base64url'),
      source: panel.webview.cspSource,
      script: panel.webview.asWebviewUri(Uri.joinPath(this.#dist, 'preview.js')).toString(),
      style: panel.webview.asWebviewUri(Uri.joinPath(this.#dist, 'preview.css')).toString()
    })
  }

  /** Lets the page see the workspace, the release's folder and these besides its own files. */
  #allow(others: readonly Uri[]): void {
    const panel = this.#panel
    if (!panel) return
    const folders = workspace.workspaceFolders?.map((folder) => folder.uri) ?? []
    const beside = this.#uri && this.#uri.scheme !== 'untitled' ? [Uri.joinPath(this.#uri, '..')] : []
    const roots = [this.#dist, ...folders, ...beside, ...others]
    const before = panel.webview.options.localResourceRoots
    if (before && roots.every((root) => before.some((known) => known.toString() === root.toString()))) return
    panel.webview.options = { enableScripts: true, localResourceRoots: roots }
  }

  #hear(message: FromPage): void {
    switch (message.kind) {
      case 'ready':
        this.#isReady = true
        void this.#render()
        break
      case 'goto':
        void this.#goto(message)
        break
      case 'scrolled':
        this.#lead(message.offset)
        break
      case 'copied':
        if (this.#shown?.open && this.#uri) void tellOpenErrors(l10n.t('Copied'), this.#uri, this.#shown.open)
        break
      case 'print':
        if (this.#shown && this.#uri) {
          const style = Uri.joinPath(this.#dist, 'preview.css')
          const folder = Uri.joinPath(this.#context.globalStorageUri, 'print')
          void print(folder, { ...message, shown: this.#shown, release: this.#uri, style })
        }
    }
  }

  #follow(uri: Uri): void {
    if (uri.toString() === this.#uri?.toString()) return
    this.#uri = uri
    void this.#render()
  }

  /** One request at a time: what changes meanwhile is asked for once, when the answer is there. */
  async #render(): Promise<void> {
    this.#isStale = true
    if (this.#isAsking) return
    this.#isAsking = true
    try {
      while (this.#isStale && this.#uri && this.#panel && this.#isReady) {
        this.#isStale = false
        const uri = this.#uri
        const params: DocumentParams = { uri: uri.toString() }
        const start = performance.now()
        const shown = await this.#server.request<Preview | null>(PREVIEW, params)
        const took = performance.now() - start
        if (uri.toString() === this.#uri?.toString()) this.#show(uri, shown ?? undefined)
        else this.#isStale = true
        // A text of many thousand words: findings go first, the preview gets half of the server's time at most.
        if (took > SLOW_MS) await setTimeout(took)
      }
    } catch {
      // The server has gone; what is shown stays until it is back.
    } finally {
      this.#isAsking = false
    }
  }

  #show(uri: Uri, shown: Preview | undefined): void {
    this.#shown = shown
    const panel = this.#panel
    if (!panel) return
    if (!shown) {
      this.#gone()
      return
    }
    const { html, text, findings, figures } = shown
    const { logo, ...words } = shown.letterhead
    const logoFile = logo === undefined ? undefined : Uri.parse(logo)
    this.#allow(logoFile ? [Uri.joinPath(logoFile, '..')] : [])
    panel.title = l10n.t('Preview: {0}', shortened(shown.title))
    this.#post({
      kind: 'show',
      uri: uri.toString(),
      ...{ html, text, findings },
      letterhead: logoFile ? { ...words, logo: panel.webview.asWebviewUri(logoFile).toString() } : words,
      figures: figureLines(figures)
        // A figure stands on one line with its name.
        .map(({ label, value }) => `${label}: ${value}`.replaceAll(' ', '\u00a0'))
        .join('\u00a0· '),
      images: `${panel.webview.asWebviewUri(Uri.joinPath(uri, '..')).toString()}/`
    })
    if (this.#isEmpty) this.#showPlace()
    this.#isEmpty = false
  }

  /** Begins where the editor is: a preview may be opened, or come back after a restart, in the middle of a text. */
  #showPlace(): void {
    const editor = this.#editor()
    if (!editor) return
    this.#showCaret(editor)
    this.#showTop(editor)
  }

  #gone(): void {
    this.#post({ kind: 'gone', text: l10n.t('The press release is not open.') })
  }

  #scroll(editor: TextEditor): void {
    const first = editor.visibleRanges[0]
    if (first && editor === this.#editor() && !this.#isEcho(first.start.line)) this.#showTop(editor)
  }

  /** Has the page begin where the editor does. */
  #showTop({ document, visibleRanges }: TextEditor): void {
    const first = visibleRanges[0]
    if (!first || document.uri.toString() !== this.#uri?.toString()) return
    // At the top of the text the preview is at its top, whatever stands there.
    const offset = first.start.line === 0 ? 0 : document.offsetAt(first.start)
    this.#post({ kind: 'scroll', offset })
  }

  /** Whether the editor shows this line because the page has led it there. */
  #isEcho(line: number): boolean {
    const since = performance.now() - this.#ledAt
    return since < ECHO_MS || (since < LATE_ECHO_MS && Math.abs(line - this.#ledTo) <= ECHO_LINES)
  }

  #showCaret(editor: TextEditor): void {
    if (editor !== this.#editor()) return
    this.#post({ kind: 'caret', offset: editor.document.offsetAt(editor.selection.active) })
  }

  /** Scrolls the editor to where the page is. */
  #lead(offset: number): void {
    const editor = this.#editor()
    if (!editor) return
    this.#ledAt = performance.now()
    const position = editor.document.positionAt(offset)
    this.#ledTo = position.line
    editor.revealRange(new Range(position, position), TextEditorRevealType.AtTop)
  }

  async #goto({ offset, end, before }: FromPage & { kind: 'goto' }): Promise<void> {
    if (!this.#uri) return
    const document = await workspace.openTextDocument(this.#uri)
    this.#wentAt = performance.now()
    const editor = await this.#focus(document)
    this.#wentAt = performance.now()
    const within = end && before ? sourcePlace(document.getText().slice(offset, end), before) : 0
    const position = document.positionAt(offset + within)
    editor.selection = new Selection(position, position)
    editor.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport)
  }

  /**
   * Makes the editor the active one again. VS Code looks four times a second where the focus is, and may hear that a click gave it to the
   * page when it is in the text already: then the caret stands there, but commands and status bar belong to the page.
   */
  async #goBack(): Promise<void> {
    this.#wentAt = Number.NEGATIVE_INFINITY
    const editor = this.#editor()
    if (editor) await this.#focus(editor.document)
  }

  #focus(document: TextDocument): Thenable<TextEditor> {
    return window.showTextDocument(document, this.#editor()?.viewColumn ?? ViewColumn.One)
  }

  /** The editor that shows the release; of several the one that was used last. */
  #editor(): TextEditor | undefined {
    const editors = window.visibleTextEditors.filter(
      ({ document }) => document.uri.toString() === this.#uri?.toString()
    )
    return editors.find((editor) => editor === this.#used) ?? editors[0]
  }

  #post(message: ToPage): void {
    void this.#panel?.webview.postMessage(message)
  }
}

/** As much of a headline as a tab has room for. */
function shortened(title: string): string {
  return title.length <= 28 ? title : `${title.slice(0, 27).trimEnd()}…`
}
