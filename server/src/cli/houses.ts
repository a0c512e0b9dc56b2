import { dirname, resolve } from 'node:path'
import type { Rule } from '../core/engine/define-rule.ts'
import type { Settings } from '../core/engine/settings.ts'
import type { HouseReading } from '../core/house/read.ts'
import { LineIndex } from '../core/text/lines.ts'
import { findHousePlace, loadHouse, misnamedMessage } from '../node/house-file.ts'
import type { Io } from './io.ts'

/** The settings of each file's house; a house file is read once, and its problems are told once. */
export class Houses {
  readonly #rules: readonly Rule[]
  readonly #io: Pick<Io, 'cwd' | 'stderr'>
  readonly #fixed: string | undefined
  readonly #read = new Map<string | undefined, HouseReading>()
  /** House files by the folder of the files that they count for. */
  readonly #found = new Map<string, string | undefined>()
  readonly #misnamed = new Set<string>()
  #valid = true

  /** @param config a house file that counts for every file, as given in the call */
  constructor(rules: readonly Rule[], io: Pick<Io, 'cwd' | 'stderr'>, config: string | undefined) {
    this.#rules = rules
    this.#io = io
    this.#fixed = config === undefined ? undefined : resolve(io.cwd, config)
  }

  /** Whether all house files read so far say nothing wrong. */
  get valid(): boolean {
    return this.#valid
  }

  settingsFor(path: string): Settings {
    const file = this.#fixed ?? this.#find(path)
    const known = this.#read.get(file)
    if (known) return known.settings
    const reading = loadHouse(file, this.#rules)
    this.#read.set(file, reading)
    this.#tell(reading)
    return reading.settings
  }

  #find(path: string): string | undefined {
    const folder = dirname(path)
    if (!this.#found.has(folder)) {
      const place = findHousePlace(path)
      this.#found.set(folder, place.path)
      if (place.misnamed !== undefined) this.#tellMisnamed(place.misnamed)
    }
    return this.#found.get(folder)
  }

  /** A remark, no fault: the file may be of another program. */
  #tellMisnamed(file: string): void {
    if (this.#misnamed.has(file)) return
    this.#misnamed.add(file)
    this.#io.stderr.write(`${file}: Hinweis: ${misnamedMessage(file)}\n`)
  }

  #tell({ problems, files, valid }: HouseReading): void {
    if (!valid) this.#valid = false
    for (const { file, severity, message, span } of problems) {
      const text = files.get(file)?.text
      if (text === undefined) {
        this.#io.stderr.write(`hausstil: Hausdatei ${message}\n`)
        continue
      }
      const { line, column } = new LineIndex(text).lineColumn(span.start)
      const what = severity === 'error' ? 'Fehler' : 'Warnung'
      this.#io.stderr.write(`${file}:${line + 1}:${column + 1}: ${what} in der Hausdatei: ${message}\n`)
    }
  }
}
