import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { misnamedMessage } from '../node/house-file.ts'
import type { LoadedHouse } from './houses.ts'
import { DIAGNOSTIC_SOURCE } from './protocol.ts'
import { toRange, uriOf } from './to-protocol.ts'

function misnamed(path: string): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    severity: DiagnosticSeverity.Information,
    source: DIAGNOSTIC_SOURCE,
    message: misnamedMessage(path)
  }
}

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning }

interface Shown {
  readonly uri: string
  /** What was sent last, to send nothing twice. */
  readonly content: string
}

/** Shows what is wrong in house files, in the files themselves. */
export class HouseDiagnostics {
  readonly #publish: (uri: string, version: number | undefined, diagnostics: Diagnostic[]) => void
  readonly #shown = new Map<string, Shown>()

  constructor(publish: (uri: string, version: number | undefined, diagnostics: Diagnostic[]) => void) {
    this.#publish = publish
  }

  /**
   * @param open house files that are open in the editor, by path
   * @param isJsonTold whether the editor itself tells what is wrong with their JSON: nobody wants to read it twice
   */
  show(houses: readonly LoadedHouse[], open: ReadonlyMap<string, TextDocument>, isJsonTold: boolean): void {
    const now = new Map<string, { uri: string; version: number | undefined; diagnostics: Diagnostic[] }>()
    for (const house of houses) {
      if (house.misnamed !== undefined) {
        now.set(house.misnamed, {
          uri: uriOf(house.misnamed),
          version: undefined,
          diagnostics: [misnamed(house.misnamed)]
        })
      }
      for (const [path, { text }] of house.files) {
        if (now.has(path)) continue
        const held = open.get(path)
        const document = held ?? TextDocument.create(uriOf(path), 'jsonc', 0, text ?? '')
        const diagnostics = house.problems
          .filter((problem) => problem.file === path && !(isJsonTold && held && problem.ofJson))
          .map((problem) => ({
            range: toRange(problem.span, document),
            severity: severities[problem.severity],
            source: DIAGNOSTIC_SOURCE,
            message: problem.message
          }))
        now.set(path, { uri: document.uri, version: held?.version, diagnostics })
      }
    }
    for (const [path, { uri }] of this.#shown) {
      if (now.has(path)) continue
      this.#publish(uri, undefined, [])
      this.#shown.delete(path)
    }
    for (const [path, { uri, version, diagnostics }] of now) {
      const content = JSON.stringify([uri, diagnostics])
      const before = this.#shown.get(path)
      if (before?.content === content || (!before && diagnostics.length === 0)) continue
      this.#publish(uri, version, diagnostics)
      if (diagnostics.length > 0) this.#shown.set(path, { uri, content })
      else this.#shown.delete(path)
    }
  }
}
