import { type Disposable, type QuickPickItem, window } from 'vscode'

export interface Question {
  readonly title: string
  /** Stands in the empty field. */
  readonly placeholder?: string
}

/**
 * Asks for one of several and then for a line of text; undefined if either is left. The second box opens before the first is gone:
 * between two boxes the page from which they were begun would take the focus, and the text would be typed into nothing.
 */
export async function askForItemAndText<T extends QuickPickItem>(
  items: readonly T[],
  first: Question,
  second: (chosen: T) => Question & { readonly prompt: string }
): Promise<{ readonly chosen: T; readonly text: string } | undefined> {
  const pick = window.createQuickPick<T>()
  Object.assign(pick, { ...first, items, matchOnDetail: true, ignoreFocusOut: true })
  try {
    const chosen = await shown(pick, () => pick.selectedItems[0])
    if (!chosen) return undefined
    const input = window.createInputBox()
    Object.assign(input, { ...second(chosen), ignoreFocusOut: true })
    try {
      const text = await shown(input, () => input.value)
      return text === undefined ? undefined : { chosen, text }
    } finally {
      input.dispose()
    }
  } finally {
    pick.dispose()
  }
}

interface Box {
  show(): void
  onDidAccept(listener: () => void): Disposable
  onDidHide(listener: () => void): Disposable
}

/** What the box holds when it is accepted; undefined when it is closed. */
function shown<T>(box: Box, value: () => T): Promise<T | undefined> {
  return new Promise((resolve) => {
    box.onDidAccept(() => resolve(value()))
    box.onDidHide(() => resolve(undefined))
    box.show()
  })
}
