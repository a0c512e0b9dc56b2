import {
  type Disposable,
  Range,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  window,
  workspace
} from 'vscode'
import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageclient/node'
import { RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'
import { followed, type Stretch } from './followed.ts'
import type { Server } from './server.ts'

const REQUEST = 'textDocument/onTypeFormatting'
/** So often a place may run away from its mending before that is given up. */
const MOST_ATTEMPTS = 20
/** The protocol wants them; the server has no use for them. */
const OPTIONS = { tabSize: 1, insertSpaces: true }

/**
 * Has what was just typed mended by the server: `"`, `--`, `...`. VS Code's own way (format on type) gives up when the next key is
 * pressed before the answer comes; here the place is followed through what is written meanwhile, so that a quick hand loses nothing.
 */
export class Typing implements Disposable {
  readonly #server: Server
  readonly #subscription: Disposable
  readonly #underWay = new Set<Mending>()
  /** By document, when the last of them is done: a mark that closes is known by the one that opens. */
  readonly #done = new WeakMap<TextDocument, Promise<void>>()

  constructor(server: Server) {
    this.#server = server
    this.#subscription = workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      if (document.languageId !== RELEASE_LANGUAGE) return
      for (const mending of this.#underWay) mending.follow(document, contentChanges)
      const [change, ...more] = contentChanges
      // Undone and redone is not typed.
      if (!change || more.length > 0 || reason !== undefined) return
      if (this.#isAwaited(change.text) && isAtCaret(document, change.range)) {
        const mending = new Mending(document, change)
        this.#underWay.add(mending)
        const before = this.#done.get(document) ?? Promise.resolve()
        this.#done.set(
          document,
          before.then(() => this.#mend(mending, change.text))
        )
      }
    })
  }

  dispose(): void {
    this.#subscription.dispose()
  }

  #isAwaited(text: string): boolean {
    return this.#server.typedCharacters.includes(text)
  }

  async #mend(mending: Mending, character: string): Promise<void> {
    try {
      // The server hears of the change first.
      await new Promise(setImmediate)
      const asked = mending.ask(character)
      const [edit, ...more] = (asked && (await this.#server.request<TextEdit[] | null>(REQUEST, asked))) ?? []
      if (edit && more.length === 0) await mending.apply(edit)
    } catch {
      // The server has gone, or the editor: what was typed stays as it is.
    } finally {
      this.#underWay.delete(mending)
    }
  }
}

/** Whether the change was made where the caret was, over what was selected there: so a key does, and hardly any command. */
function isAtCaret(document: TextDocument, range: Range): boolean {
  const editor = window.activeTextEditor
  // News of the caret comes behind that of the text: it is where it was before the change.
  return editor?.document === document && editor.selections.length === 1 && editor.selection.isEqual(range)
}

/** A character that was typed, wherever it stands by now, and what becomes of it. */
class Mending {
  readonly #document: TextDocument
  /** What is to be replaced: the character, then what the server names; undefined where somebody has changed it. */
  #place: Stretch | undefined
  /** What was changed since the server was asked, the oldest first. */
  #since: TextDocumentContentChangeEvent[] = []
  #lineStart = 0
  #onChange: (() => void) | undefined

  constructor(document: TextDocument, { rangeOffset, text }: TextDocumentContentChangeEvent) {
    this.#document = document
    this.#place = { start: rangeOffset, end: rangeOffset + text.length }
  }

  follow(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    if (document !== this.#document) return
    this.#place = this.#place && followed(this.#place, changes)
    this.#since.push(...changes)
    this.#onChange?.()
  }

  /** The question to the server, about the text as it stands now. */
  ask(character: string): DocumentOnTypeFormattingParams | undefined {
    if (!this.#place) return undefined
    const position = this.#document.positionAt(this.#place.end)
    this.#lineStart = this.#document.offsetAt(position.with({ character: 0 }))
    this.#since = []
    return { textDocument: { uri: this.#document.uri.toString() }, position, ch: character, options: OPTIONS }
  }

  /** Makes the edit, an answer to `ask`, in a step of undo of its own. */
  async apply({ range: { start, end }, newText }: TextEdit): Promise<void> {
    // What is mended stands in the line of the character.
    const asked = { start: this.#lineStart + start.character, end: this.#lineStart + end.character }
    this.#place = followed(asked, this.#since)
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const editor = window.visibleTextEditors.find(({ document }) => document === this.#document)
      const place = this.#place
      if (!editor || !place) return
      const { version } = this.#document
      const range = new Range(this.#document.positionAt(place.start), this.#document.positionAt(place.end))
      if (await editor.edit((edit) => edit.replace(range, newText))) return
      // Somebody has typed on, and the news of that is under way.
      if (this.#document.version === version) await new Promise<void>((resolve) => (this.#onChange = resolve))
    }
  }
}
