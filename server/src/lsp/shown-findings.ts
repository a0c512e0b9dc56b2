import type { LoadedHouse } from './houses.ts'
import type { CheckedVersion, ReleaseDocument } from './release-document.ts'
import type { SessionHost } from './session-host.ts'
import { statusOf } from './status.ts'
import { toDiagnostics } from './to-protocol.ts'

/** What the client sees of the releases that are open: their findings, then their status. */
export class ShownFindings {
  readonly #host: SessionHost
  readonly #rulesFolder: string
  /** Documents whose diagnostics are shown. */
  readonly #shown = new Set<string>()

  constructor(host: SessionHost, rulesFolder: string) {
    this.#host = host
    this.#rulesFolder = rulesFolder
  }

  /** Shows the findings of a version, but those about what is being written. */
  show(opened: ReleaseDocument, checked: CheckedVersion, house: LoadedHouse): void {
    const { document } = opened
    opened.followCaret(checked)
    this.#shown.add(document.uri)
    const diagnostics = toDiagnostics(opened.shown(checked), document, this.#rulesFolder)
    this.#host.publish(document.uri, checked.version, diagnostics)
    this.#host.status(statusOf(opened, checked, 'checked', house))
  }

  /** Says that a release is too large; what was found in it stays. */
  tooLarge(opened: ReleaseDocument, house: LoadedHouse): void {
    this.#host.status(statusOf(opened, undefined, 'tooLarge', house))
  }

  /** What is no release any more has no findings. */
  noRelease(opened: ReleaseDocument): void {
    this.withdraw(opened.document.uri, opened.document.version)
    this.#host.status(statusOf(opened, undefined, 'notRelease', undefined))
  }

  /** @param version undefined for a document that is closed */
  withdraw(uri: string, version?: number): void {
    if (this.#shown.delete(uri)) this.#host.publish(uri, version, [])
  }
}
