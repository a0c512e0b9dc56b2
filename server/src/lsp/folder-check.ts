import { setImmediate } from 'node:timers/promises'
import type { Diagnostic } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { FileProblem, readTextAnyway } from '../node/files.ts'
import { markdownFilesIn } from '../node/markdown-files.ts'
import { nameOf } from './from-protocol.ts'
import type { LoadedHouse } from './houses.ts'
import type { FolderReport } from './protocol.ts'
import { type CheckedVersion, type Checking, ReleaseDocument } from './release-document.ts'
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
  /** The releases that were checked and not opened since, by URI. */
  readonly #checked = new Set<string>()
  readonly #shown = new Set<string>()
  /** For each house that is in force for some of them, one of them. */
  #places: readonly string[] = []

  constructor(host: FolderHost) {
    this.#host = host
  }

  /** Releases in whose places all the houses are in force that were met. */
  get places(): readonly string[] {
    return this.#places
  }

  /** @param folders absolute paths; none clears what was shown before */
  async run(folders: readonly string[], progress: Progress): Promise<FolderReport> {
    const files = [...new Set((await Promise.all(folders.map(markdownFilesIn))).flat())]
    const before = new Set([...this.#checked, ...this.#shown])
    const houses = new Map<LoadedHouse, string>()
    const counts = { error: 0, warning: 0, info: 0 }
    const problems: string[] = []
    let releases = 0
    let done = 0
    for (const path of files) {
      // The server goes on listening: to keystrokes, and to whoever stops this.
      await setImmediate()
      if (progress.isCancelled) break
      const uri = uriOf(path)
      progress.report(done++, files.length, nameOf(uri).split('/').at(-1) ?? path)
      try {
        const checked = await this.#check(path)
        if (!checked) continue
        before.delete(uri)
        releases++
        for (const { severity } of checked.findings) counts[severity]++
        if (!houses.has(checked.house)) houses.set(checked.house, uri)
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error
        problems.push(error.message)
      }
    }
    if (!progress.isCancelled) for (const uri of before) this.#drop(uri)
    this.#places = [...houses.values()]
    return { releases, counts, houses: problemsIn([...houses.keys()]), problems, cancelled: progress.isCancelled }
  }

  /** Checks those of the files anew that a check has shown before; what is gone is shown no more. */
  async update(paths: readonly string[]): Promise<void> {
    for (const path of paths.filter((one) => this.#checked.has(uriOf(one)))) {
      try {
        if (!(await this.#check(path))) this.#drop(uriOf(path))
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error
        this.#drop(uriOf(path))
      }
    }
  }

  /** The session itself shows what is found in an open document. */
  forget(uri: string): void {
    this.#checked.delete(uri)
    this.#shown.delete(uri)
  }

  /** Undefined for what is no release. @throws FileProblem */
  async #check(path: string): Promise<CheckedVersion | undefined> {
    // In an encoding that is none of ours it is read all the same: a finding says so, where the file is.
    const document = TextDocument.create(uriOf(path), 'markdown', 0, readTextAnyway(path))
    const opened = new ReleaseDocument(document, this.#host.checking)
    if (!(await this.#host.check(opened)) || !opened.checked) return undefined
    if (!this.#host.isOpen(document.uri)) this.#checked.add(document.uri)
    this.#show(document.uri, toDiagnostics(opened.checked.findings, document, this.#host.rulesFolder))
    return opened.checked
  }

  #drop(uri: string): void {
    this.#checked.delete(uri)
    this.#show(uri, [])
  }

  #show(uri: string, diagnostics: Diagnostic[]): void {
    if (this.#host.isOpen(uri)) return
    if (diagnostics.length > 0) this.#shown.add(uri)
    else if (!this.#shown.delete(uri)) return
    this.#host.publish(uri, diagnostics)
  }
}

/** How many problems these houses have; two that extend the same file share its own. */
function problemsIn(houses: readonly LoadedHouse[]): FolderReport['houses'] {
  const problems = new Map(
    houses.flatMap((house) => house.problems).map((p) => [`${p.file}\0${p.span.start}\0${p.message}`, p])
  )
  const count = (severity: string): number => [...problems.values()].filter((p) => p.severity === severity).length
  return { error: count('error'), warning: count('warning') }
}
