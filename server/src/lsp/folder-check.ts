import { setImmediate } from 'node:timers/promises'
import type { Diagnostic } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { FileProblem, readText } from '../node/files.ts'
import { markdownFilesIn } from '../node/markdown-files.ts'
import { nameOf } from './from-protocol.ts'
import type { FolderReport } from './protocol.ts'
import { type Checking, ReleaseDocument } from './release-document.ts'
import { toDiagnostics, uriOf } from './to-protocol.ts'

/** What a check of folders needs of the session. */
export interface FolderHost {
  readonly checking: Checking
  readonly rulesFolder: string
  isOpen(uri: string): boolean
  /** Asks what holds where the document lies, and checks it; false for what is no release or is too large. */
  check(opened: ReleaseDocument): Promise<boolean>
  publish(uri: string, diagnostics: Diagnostic[]): void
}

export interface Progress {
  readonly isCancelled: boolean
  report(done: number, all: number, name: string): void
}

/** Checks the releases of whole folders, open or not, and shows what it finds in those that are not open. */
export class FolderCheck {
  readonly #host: FolderHost
  readonly #shown = new Set<string>()

  constructor(host: FolderHost) {
    this.#host = host
  }

  /** @param folders absolute paths; none clears what was shown before */
  async run(folders: readonly string[], progress: Progress): Promise<FolderReport> {
    const files = [...new Set((await Promise.all(folders.map(markdownFilesIn))).flat())]
    const before = new Set(this.#shown)
    const counts = { error: 0, warning: 0, info: 0 }
    const problems: string[] = []
    let releases = 0
    let done = 0
    for (const path of files) {
      // The server goes on listening: to keystrokes, and to whoever stops this.
      await setImmediate()
      if (progress.isCancelled) break
      progress.report(done++, files.length, nameOf(uriOf(path)).split('/').at(-1) ?? path)
      const opened = this.#read(path, problems)
      if (!opened || !(await this.#host.check(opened)) || !opened.checked) continue
      releases++
      for (const { severity } of opened.checked.findings) counts[severity]++
      const { uri } = opened.document
      before.delete(uri)
      this.#show(uri, toDiagnostics(opened.checked.findings, opened.document, this.#host.rulesFolder))
    }
    if (!progress.isCancelled) for (const uri of before) this.#show(uri, [])
    return { releases, counts, problems, cancelled: progress.isCancelled }
  }

  /** The session itself shows what is found in an open document. */
  forget(uri: string): void {
    this.#shown.delete(uri)
  }

  #read(path: string, problems: string[]): ReleaseDocument | undefined {
    try {
      return new ReleaseDocument(TextDocument.create(uriOf(path), 'markdown', 0, readText(path)), this.#host.checking)
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error
      problems.push(error.message)
      return undefined
    }
  }

  #show(uri: string, diagnostics: Diagnostic[]): void {
    if (this.#host.isOpen(uri)) return
    if (diagnostics.length > 0) this.#shown.add(uri)
    else if (!this.#shown.delete(uri)) return
    this.#host.publish(uri, diagnostics)
  }
}
