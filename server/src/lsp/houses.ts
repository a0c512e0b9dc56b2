import { dirname } from 'node:path'
import type { Rule } from '../core/engine/define-rule.ts'
import type { Settings } from '../core/engine/settings.ts'
import type { HouseProblem } from '../core/house/read.ts'
import { readText } from '../node/files.ts'
import { findHousePlace, type HousePlace, loadHouse } from '../node/house-file.ts'

/** A house as it is in force; a new object whenever something in it may have changed. */
export interface LoadedHouse {
  /** The house file; undefined where there is none. */
  readonly path: string | undefined
  /** A nearer file that was meant to be it and has a name that nothing looks for. */
  readonly misnamed?: string
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
  readonly #found = new Map<string, HousePlace>()
  readonly #loaded = new Map<string | undefined, LoadedHouse>()
  readonly #lastValid = new Map<string, Settings>()
  /** Houses with the nearer file that was meant to be in force instead. */
  readonly #misnamed = new WeakMap<LoadedHouse, LoadedHouse & { readonly misnamed: string }>()

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
    const { path, misnamed } = file === undefined ? NOWHERE : this.#find(file, folder)
    const house = this.load(path)
    return misnamed === undefined ? house : this.#insteadOf(misnamed, house)
  }

  #insteadOf(misnamed: string, house: LoadedHouse): LoadedHouse {
    const known = this.#misnamed.get(house)
    if (known?.misnamed === misnamed) return known
    const made = { ...house, misnamed }
    this.#misnamed.set(house, made)
    return made
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
      // Of the templates it is known what they leave to be written.
      if (!house.files.has(file) && dirname(file) !== house.settings.house.templates) continue
      this.#loaded.delete(path)
      any = true
    }
    return any
  }

  /** Where house files lie is asked anew. */
  forgetPlaces(): void {
    this.#found.clear()
  }

  #find(file: string, folder: string | undefined): HousePlace {
    const key = `${dirname(file)}\0${folder ?? ''}`
    const known = this.#found.get(key)
    if (known) return known
    const place = findHousePlace(file, folder)
    this.#found.set(key, place)
    return place
  }
}

const NOWHERE: HousePlace = { path: undefined, misnamed: undefined }
