import { dirname, join } from 'node:path'
import type { House } from '../core/house/house.ts'
import { pathOf } from './from-protocol.ts'
import type { Houses, LoadedHouse } from './houses.ts'
import { HOUSE_FILE_NAME } from './protocol.ts'

/** Any release in a folder: the house is looked up from there. */
const SOME_RELEASE = 'neu.pm.md'

/** Which workspace folder and which house a place belongs to. */
export class Places {
  /** Absolute paths of the workspace folders. */
  folders: readonly string[] = []
  readonly #houses: Houses
  readonly #watch: (paths: readonly string[]) => void

  /** @param watch told of the files that a house was read from */
  constructor(houses: Houses, watch: (paths: readonly string[]) => void) {
    this.#houses = houses
    this.#watch = watch
  }

  /** The house in force for a document; for one that is not saved yet, that of the workspace. */
  houseAt(uri: string): LoadedHouse {
    const path = pathOf(uri)
    const folder = this.folderOf(path) ?? (path === undefined ? this.folders[0] : undefined)
    const house = this.#houses.of(path ?? (folder === undefined ? undefined : `${folder}/${SOME_RELEASE}`), folder)
    this.#watch([...house.files.keys()])
    return house
  }

  /** The house of a release that is to be written in a folder; null: the first folder of the workspace, if there is one. */
  houseIn(folderUri: string | null): House {
    const folder = (folderUri === null ? undefined : pathOf(folderUri)) ?? this.folders[0]
    const file = folder === undefined ? undefined : join(folder, SOME_RELEASE)
    return this.#houses.of(file, this.folderOf(file)).settings.house
  }

  /** Where a house file would be made for a document: in its workspace folder, else beside it; undefined for one that lies nowhere. */
  houseFilePlace(uri: string): string | undefined {
    const path = pathOf(uri)
    const folder = this.folderOf(path) ?? (path === undefined ? this.folders[0] : dirname(path))
    return folder === undefined ? undefined : join(folder, HOUSE_FILE_NAME)
  }

  /** The workspace folder that a path lies in, the innermost of several. */
  folderOf(path: string | undefined): string | undefined {
    if (path === undefined) return undefined
    const above = this.folders.filter((f) => path.startsWith(f) && /^[\\/]/u.test(path.slice(f.length)))
    return above.sort((a, b) => b.length - a.length)[0]
  }
}
