import { basename } from 'node:path'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Rule } from '../core/engine/define-rule.ts'
import type { HouseProblem } from '../core/house/read.ts'
import { nameOf, pathOf } from './from-protocol.ts'
import { HouseDiagnostics } from './house-diagnostics.ts'
import { Houses, type LoadedHouse } from './houses.ts'
import { HOUSE_FILE_NAME } from './protocol.ts'
import type { SessionHost } from './session-host.ts'

/** The house files that are open in the editor, which go before those on disk, and what is wrong in them or in one in force. */
export class HouseFiles {
  readonly houses: Houses
  readonly #open = new Map<string, TextDocument>()
  readonly #diagnostics: HouseDiagnostics
  /** The editor itself tells what is wrong with the JSON of a file that is open. */
  isJsonTold = false

  constructor(rules: readonly Rule[], host: SessionHost) {
    this.houses = new Houses(rules, (path) => this.#open.get(path)?.getText())
    this.#diagnostics = new HouseDiagnostics((uri, version, list) => host.publish(uri, version, list))
  }

  /** Whether a document is a house file by its name; it is open from now on. */
  opens(document: TextDocument): boolean {
    if (basename(nameOf(document.uri)) !== HOUSE_FILE_NAME) return false
    const path = pathOf(document.uri)
    if (path !== undefined) this.#open.set(path, document)
    return true
  }

  /** The path of a house file that is open. */
  pathOf({ uri }: TextDocument): string | undefined {
    const path = pathOf(uri)
    return path !== undefined && this.#open.has(path) ? path : undefined
  }

  close(path: string): void {
    this.#open.delete(path)
  }

  /** The document of a house file that is open, by its URI, with what is wrong in it. */
  problemsOf(uri: string): { readonly document: TextDocument; readonly problems: readonly HouseProblem[] } | undefined {
    const path = pathOf(uri)
    const document = path === undefined ? undefined : this.#open.get(path)
    if (!document) return undefined
    return { document, problems: this.houses.load(path).problems.filter(({ file }) => file === path) }
  }

  /** @param inForce the houses of the releases that are open, or were checked with their folder */
  show(inForce: readonly LoadedHouse[]): void {
    const open = [...this.#open.keys()].map((path) => this.houses.load(path))
    this.#diagnostics.show([...new Set([...inForce, ...open])], this.#open, this.isJsonTold)
  }
}
