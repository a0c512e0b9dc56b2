import {
  type Disposable,
  languages,
  type Memento,
  RelativePattern,
  TabInputText,
  type TextDocument,
  type Uri,
  window,
  workspace
} from 'vscode'
import { isReleaseByPath, saysRelease } from '../../server/src/core/release/is-release.ts'
import { HISTORY_SCHEMES, RELEASE_LANGUAGE, SETTINGS_SECTION } from '../../server/src/lsp/protocol.ts'

const MARKDOWN = 'markdown'
const CHOICES = 'hausstil.choices'

type Choice = 'release' | 'markdown'

/**
 * Gives releases their language: VS Code knows them by the name `.pm.md`, this knows those that stand in a folder or a glob for
 * releases, say so in their front matter, or were switched on by hand. Every other Markdown file is looked at once and left alone.
 */
export class Releases implements Disposable {
  readonly #state: Memento
  readonly #subscriptions: readonly Disposable[]
  /** Documents that were switched; if one comes back as Markdown while it is shown, a person chose that. */
  readonly #switched = new Set<string>()

  constructor(state: Memento) {
    this.#state = state
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => void this.#opened(document)),
      // Front matter may have been written since the file was opened.
      workspace.onDidSaveTextDocument((document) => void this.#opened(document)),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (!isShown(uri)) this.#switched.delete(uri.toString())
      }),
      workspace.onDidRenameFiles(({ files }) => void this.#renamed(files))
    ]
    for (const document of workspace.textDocuments) void this.#opened(document)
  }

  /** Remembers what a person chose for a file, and does it. */
  async choose(document: TextDocument, choice: Choice): Promise<void> {
    const { [document.uri.toString()]: _, ...others } = this.#choices
    const isUsual = !document.isUntitled && isRecognised(document) === (choice === 'release')
    await this.#state.update(CHOICES, isUsual ? others : { ...others, [document.uri.toString()]: choice })
    this.#switched.add(document.uri.toString())
    await languages.setTextDocumentLanguage(document, choice === 'release' ? RELEASE_LANGUAGE : MARKDOWN)
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose()
  }

  get #choices(): Readonly<Record<string, Choice>> {
    return this.#state.get(CHOICES, {})
  }

  /** What a person chose stays with the file, wherever it goes. */
  async #renamed(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<void> {
    const moved = Object.entries(this.#choices).map(([key, choice]): [string, Choice] => {
      const from = files.find(({ oldUri }) => key === oldUri.toString() || key.startsWith(`${oldUri.toString()}/`))
      return [from ? from.newUri.toString() + key.slice(from.oldUri.toString().length) : key, choice]
    })
    const fresh = new Set(moved.map(([key]) => key).filter((key) => !(key in this.#choices)))
    if (fresh.size === 0) return
    await this.#state.update(CHOICES, Object.fromEntries(moved))
    // The file may be open under its new name by now.
    for (const document of workspace.textDocuments) if (fresh.has(document.uri.toString())) void this.#opened(document)
  }

  async #opened(document: TextDocument): Promise<void> {
    const key = document.uri.toString()
    const choice = this.#choices[key]
    if (document.languageId === RELEASE_LANGUAGE && choice === 'markdown' && !this.#switched.has(key)) {
      this.#switched.add(key)
      await languages.setTextDocumentLanguage(document, MARKDOWN)
    }
    if (document.languageId !== MARKDOWN || this.#switched.has(key) || choice === 'markdown') return
    if (choice !== 'release' && !isRecognised(document)) return
    this.#switched.add(key)
    await languages.setTextDocumentLanguage(document, RELEASE_LANGUAGE)
  }
}

/** Whether the file is a release by its place, by the setting `hausstil.files` or by its front matter. */
function isRecognised(document: TextDocument): boolean {
  if (HISTORY_SCHEMES.includes(document.uri.scheme)) return false
  const globs = workspace.getConfiguration(SETTINGS_SECTION, document.uri).get<readonly string[]>('files', [])
  const isListed = globs.length > 0 ? () => matchesGlobs(document, globs) : undefined
  return isReleaseByPath(document.uri.path, isListed) || saysRelease(document.getText())
}

function matchesGlobs(document: TextDocument, globs: readonly string[]): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri)
  let isListed = false
  for (const glob of globs) {
    const isNegated = glob.startsWith('!')
    const pattern = (isNegated ? glob.slice(1) : glob).replace(/^\.?\//u, '')
    if (languages.match({ pattern: folder ? new RelativePattern(folder, pattern) : pattern }, document) > 0) {
      isListed = !isNegated
    }
  }
  return isListed
}

function isShown(uri: Uri): boolean {
  return window.tabGroups.all.some((group) =>
    group.tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString())
  )
}
