import { DecorationRangeBehavior, type Disposable, Range, type TextEditor, ThemeColor, window, workspace } from 'vscode'
import { RELEASE_LANGUAGE, SETTINGS_SECTION } from '../../server/src/lsp/protocol.ts'

/** No-break space and narrow no-break space: right and wanted in `z. B.`, and invisible without help. */
const NO_BREAK_SPACE = /[\u00A0\u202F]/u
const NO_BREAK_SPACES = new RegExp(NO_BREAK_SPACE, 'gu')

/** Lines around the visible ones that are marked too, so that scrolling shows no gaps. */
const MARGIN = 50

/** Marks no-break spaces quietly, as word processors do. */
export class NoBreakSpaces implements Disposable {
  readonly #mark = window.createTextEditorDecorationType({
    textDecoration: 'none; box-shadow: inset 0 -1px 0 currentColor',
    color: new ThemeColor('editorWhitespace.foreground'),
    // What is typed at its edge is no part of it.
    rangeBehavior: DecorationRangeBehavior.ClosedClosed
  })
  readonly #subscriptions: readonly Disposable[]

  constructor() {
    this.#subscriptions = [
      window.onDidChangeVisibleTextEditors((editors) => this.#showAll(editors)),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#show(textEditor)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // The marks that are there move with the text by themselves.
        if (!contentChanges.some(({ text }) => NO_BREAK_SPACE.test(text))) return
        for (const editor of window.visibleTextEditors) if (editor.document === document) this.#show(editor)
      }),
      workspace.onDidOpenTextDocument(() => this.#showAll(window.visibleTextEditors)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SETTINGS_SECTION}.showNoBreakSpaces`))
          this.#showAll(window.visibleTextEditors)
      })
    ]
    this.#showAll(window.visibleTextEditors)
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose()
    this.#mark.dispose()
  }

  #showAll(editors: readonly TextEditor[]): void {
    for (const editor of editors) this.#show(editor)
  }

  #show(editor: TextEditor): void {
    const { document, visibleRanges } = editor
    const isWanted =
      document.languageId === RELEASE_LANGUAGE &&
      workspace.getConfiguration(SETTINGS_SECTION, document).get('showNoBreakSpaces', true)
    const ranges = isWanted ? visibleRanges.flatMap((range) => noBreakSpaces(editor, range)) : []
    editor.setDecorations(this.#mark, ranges)
  }
}

function noBreakSpaces({ document }: TextEditor, visible: Range): Range[] {
  const first = Math.max(0, visible.start.line - MARGIN)
  const last = Math.min(document.lineCount - 1, visible.end.line + MARGIN)
  const ranges: Range[] = []
  for (let line = first; line <= last; line++) {
    for (const { index } of document.lineAt(line).text.matchAll(NO_BREAK_SPACES)) {
      ranges.push(new Range(line, index, line, index + 1))
    }
  }
  return ranges
}
