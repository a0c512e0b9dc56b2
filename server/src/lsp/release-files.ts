import type { TextDocument } from 'vscode-languageserver-textdocument'
import { isRelease } from '../core/release/is-release.ts'
import { listedBy } from '../node/globs.ts'
import { isHistory, nameOf, pathOf } from './from-protocol.ts'
import { type ClientSettings, RELEASE_LANGUAGE } from './protocol.ts'

/** Tells releases from other documents, by language, name, the client's globs and front matter. */
export class ReleaseFiles {
  /** Compiled globs; each document asks for settings of its own, again when folders change. */
  readonly #lists = new WeakMap<ClientSettings, (path: string) => boolean>()

  /** @param folder the workspace folder, which globs count from */
  isRelease(document: TextDocument, client: ClientSettings, folder: string | undefined): boolean {
    if (isHistory(document.uri)) return false
    if (document.languageId === RELEASE_LANGUAGE) return true
    let isListed = this.#lists.get(client)
    if (!isListed && client.files?.length) {
      isListed = listedBy(client.files, folder)
      this.#lists.set(client, isListed)
    }
    return isRelease(pathOf(document.uri) ?? nameOf(document.uri), document.getText(), isListed)
  }
}
