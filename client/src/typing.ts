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
      // Undone and redone is not typed.
      if (reason === undefined && areAtCarets(document, contentChanges)) this.#typed(document, contentChanges)
    })
  }

  dispose(): void {
    this.#subscription.dispose()
  }

  /** A key wrote this, at each caret the same. */
  #typed(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    const text = changes[0]?.text ?? ''
    if (!this.#server.typedCharacters.includes(text)) return
    const last = changes.length - 1
    for (const [i, change] of changes.entries()) {
      const mending = new Mending(document, placeOf(change, changes), { before: i === 0, after: i === last })
      this.#underWay.add(mending)
      const before = this.#done.get(document) ?? Promise.resolve()
      this.#done.set(
        document,
        before.then(() => this.#mend(mending, text))
      )
    }
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

/** Whether all changes were made where the carets were, over what was selected there: so a key does, and hardly any command. */
function areAtCarets(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): boolean {
  const editor = window.activeTextEditor
  if (editor?.document !== document || editor.selections.length !== changes.length) return false
  // News of the carets comes behind that of the text: they are where they were before the change.
  return changes.every(
    ({ range, text }) => text === changes[0]?.text && editor.selections.some((caret) => caret.isEqual(range))
  )
}

/** Where a change stands in the text when all changes that were made with it are. */
function placeOf(change: TextDocumentContentChangeEvent, all: readonly TextDocumentContentChangeEvent[]): Stretch {
  const start = all
    .filter(({ rangeOffset }) => rangeOffset < change.rangeOffset)
    .reduce((at, { text, rangeLength }) => at + text.length - rangeLength, change.rangeOffset)
  return { start, end: start + change.text.length }
}

/** What was typed at several carets at once is mended in one step of undo: which edit begins it, which ends it. */
interface UndoStops {
  readonly before: boolean
  readonly after: boolean
}

/** A character that was typed, wherever it stands by now, and what becomes of it. */
class Mending {
  readonly #document: TextDocument
  readonly #undo: UndoStops
  /** What is to be replaced: the character, then what the server names; undefined where somebody has changed it. */
  #place: Stretch | undefined
  /** What was changed since the server was asked, the oldest first. */
  #since: TextDocumentContentChangeEvent[] = []
  #lineStart = 0
  #onChange: (() => void) | undefined

  constructor(document: TextDocument, place: Stretch, undo: UndoStops) {
    this.#document = document
    this.#place = place
    this.#undo = undo
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

  /** Makes the edit, an answer to `ask`, in a step of undo that typing is no part of. */
  async apply({ range: { start, end }, newText }: TextEdit): Promise<void> {
    // What is mended stands in the line of the character.
    const asked = { start: this.#lineStart + start.character, end: this.#lineStart + end.character }
    this.#place = followed(asked, this.#since)
    const undo = { undoStopBefore: this.#undo.before, undoStopAfter: this.#undo.after }
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const editor = window.visibleTextEditors.find(({ document }) => document === this.#document)
      const place = this.#place
      if (!editor || !place) return
      const { version } = this.#document
      const range = new Range(this.#document.positionAt(place.start), this.#document.positionAt(place.end))
      if (await editor.edit((edit) => edit.replace(range, newText), undo)) return
      // Somebody has typed on, and the news of that is under way.
      if (this.#document.version === version) await new Promise<void>((resolve) => (this.#onChange = resolve))
    }
  }
}
