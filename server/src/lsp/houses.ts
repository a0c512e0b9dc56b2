import { dirname } from 'node:path'
import type { Rule } from '../core/engine/define-rule.ts'
import type { Settings } from '../core/engine/settings.ts'
import type { HouseProblem } from '../core/house/read.ts'
import { readText } from '../node/files.ts'
import { findHouseFile, loadHouse } from '../node/house-file.ts'

/** A house as it is in force; a new object whenever something in it may have changed. */
export interface LoadedHouse {
  /** The house file; undefined where there is none. */
  readonly path: string | undefined
  /** The last valid ones while the file is being mended. */
  readonly settings: Settings
  /** The presets that it lies over. */
  readonly presets: readonly string[]
  readonly problems: readonly HouseProblem[]
  /** All files that were asked for, by path, missing ones without text. */
  readonly files: ReadonlyMap<string, { readonly text: string | undefined }>
}

/** Finds and keeps house files. A text that an editor holds goes before the one on disk. */
export class Houses {
  readonly #rules: readonly Rule[]
  readonly #held: (path: string) => string | undefined
  readonly #found = new Map<string, string | undefined>()
  readonly #loaded = new Map<string | undefined, LoadedHouse>()
  readonly #lastValid = new Map<string, Settings>()

  /** @param held the text of a file that is open in the editor */
  constructor(rules: readonly Rule[], held: (path: string) => string | undefined) {
    this.#rules = rules
    this.#held = held
  }

  /**
   * The house of a file.
   *
   * @param folder the workspace folder, above which no house file is looked for
   */
  of(file: string | undefined, folder: string | undefined): LoadedHouse {
    return this.load(file === undefined ? undefined : this.#find(file, folder))
  }

  load(path: string | undefined): LoadedHouse {
    const known = this.#loaded.get(path)
    if (known) return known
    const reading = loadHouse(path, this.#rules, (file) => this.#held(file) ?? readText(file))
    if (path !== undefined && reading.valid) this.#lastValid.set(path, reading.settings)
    const lastValid = path === undefined || reading.valid ? undefined : this.#lastValid.get(path)
    const { presets, problems, files } = reading
    const house = { path, settings: lastValid ?? reading.settings, presets, problems, files }
    this.#loaded.set(path, house)
    return house
  }

  /** Forgets what a changed, new or vanished file may have to do with; true if some house must be loaded anew. */
  forget(file: string): boolean {
    this.#found.clear()
    let any = false
    for (const [path, house] of this.#loaded) {
      if (!house.files.has(file)) continue
      this.#loaded.delete(path)
      any = true
    }
    return any
  }

  /** Where house files lie is asked anew. */
  forgetPlaces(): void {
    this.#found.clear()
  }

  #find(file: string, folder: string | undefined): string | undefined {
    const key = `${dirname(file)}\0${folder ?? ''}`
    if (!this.#found.has(key)) this.#found.set(key, findHouseFile(file, folder))
    return this.#found.get(key)
  }
}
