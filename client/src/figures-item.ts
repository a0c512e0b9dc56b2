import { type Disposable, l10n, MarkdownString, StatusBarAlignment, window } from 'vscode'
import type { ActiveRelease } from './release-states.ts'
import { figureLines, figuresText } from './texts.ts'

/** Words, characters, reading time and readability of the release that is open, with all figures on hover. */
export class FiguresItem implements Disposable {
  readonly #item = window.createStatusBarItem('hausstil.figures', StatusBarAlignment.Right, 98)
  readonly #subscription: Disposable

  constructor(release: ActiveRelease) {
    this.#item.name = `Hausstil: ${l10n.t('Figures')}`
    this.#item.command = 'hausstil.release.focus'
    this.#subscription = release.onDidChange((state) => {
      if (!state) {
        this.#item.hide()
        return
      }
      const text = figuresText(state.figures)
      this.#item.text = text
      this.#item.tooltip = table(figureLines(state.figures))
      // Else a screen reader spells out the table's Markdown.
      this.#item.accessibilityInformation = { label: `Hausstil: ${text}` }
      this.#item.show()
    })
  }

  /** What the item says. */
  get text(): string {
    return this.#item.text
  }

  /** What a screen reader says. */
  get spoken(): string | undefined {
    return this.#item.accessibilityInformation?.label
  }

  dispose(): void {
    this.#subscription.dispose()
    this.#item.dispose()
  }
}

function table(lines: readonly { readonly label: string; readonly value: string }[]): MarkdownString {
  return new MarkdownString(
    ['| | |', '|:--|--:|', ...lines.map(({ label, value }) => `| ${label} | ${value} |`)].join('\n')
  )
}
