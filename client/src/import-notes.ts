import { commands, type Disposable, l10n, MarkdownString, StatusBarAlignment, window } from 'vscode'

const COMMAND = 'hausstil.showImportNotes'
/** So long in milliseconds the notes can be read at the status bar. */
const SHOWN_MS = 120_000

/** What was done with a text that was imported: how much there is to know in the status bar, all of it on hover and on a click. */
export class ImportNotes implements Disposable {
  readonly #item = window.createStatusBarItem('hausstil.importNotes', StatusBarAlignment.Left)
  readonly #subscription = commands.registerCommand(COMMAND, () => this.#list())
  #notes: readonly string[] = []
  #timer: NodeJS.Timeout | undefined

  constructor() {
    this.#item.name = `Hausstil: ${l10n.t('Notes on the import')}`
    this.#item.command = COMMAND
  }

  /** What is shown. */
  get shown(): readonly string[] {
    return this.#notes
  }

  /** What a screen reader says. */
  get spoken(): string | undefined {
    return this.#item.accessibilityInformation?.label
  }

  show(notes: readonly string[]): void {
    clearTimeout(this.#timer)
    this.#notes = notes
    if (notes.length === 0) {
      this.#item.hide()
      return
    }
    const count = notes.length === 1 ? l10n.t('1 note on the import') : l10n.t('{0} notes on the import', notes.length)
    this.#item.text = `$(info) Hausstil: ${count}`
    this.#item.tooltip = new MarkdownString().appendText(notes.join('\n\n'))
    // Else a screen reader spells out Markdown's escapes.
    this.#item.accessibilityInformation = { label: `Hausstil: ${count}. ${notes.join(' ')}` }
    this.#item.show()
    this.#timer = setTimeout(() => this.show([]), SHOWN_MS)
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#item.dispose()
    this.#subscription.dispose()
  }

  async #list(): Promise<void> {
    const notes = this.#notes.map((label) => ({ label }))
    this.show([])
    await window.showQuickPick(notes, { title: l10n.t('Notes on the import') })
  }
}
