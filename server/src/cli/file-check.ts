import { resolve } from 'node:path'
import { isRelease } from '../core/release/is-release.ts'
import { decodeText, FileProblem, readText, replaceText } from '../node/files.ts'
import type { CheckedFile, Format } from './formats/format.ts'
import { type FormatName, formats } from './formats/index.ts'
import { Houses } from './houses.ts'
import type { Installation } from './installation.ts'
import { type Io, internalError } from './io.ts'
import { Linter } from './linter.ts'
import type { InputFile } from './release-files.ts'
import { NOTHING, type Tally, tallyOf } from './tally.ts'

/** What a call of `lint` asks for, as plain data. */
export interface CheckOptions {
  readonly format: FormatName
  readonly colours: boolean
  readonly fix: boolean
  /** Every file is a release. */
  readonly release: boolean
  /** A house file that counts for every file, as given in the call. */
  readonly config: string | undefined
}

/** What came of one file, as plain data. */
export interface Outcome {
  /** What the format says about it. */
  readonly text: string
  readonly tally: Tally
  /** German messages about what went wrong with it. */
  readonly failures: readonly string[]
  /** Whether all house files met so far say nothing wrong. */
  readonly validHouses: boolean
  /** Lines for standard error that came up on the way: about house files, about rules that failed. */
  readonly notes: readonly string[]
}

export function formatFor({ format, colours }: CheckOptions, { rules, version }: Installation): Format {
  return formats[format]({ rules, version, colours })
}

/** Checks one file after the other; what goes wrong with one keeps none of the others from its check. */
export class FileCheck {
  readonly #options: CheckOptions
  readonly #surroundings: Pick<Io, 'cwd' | 'env'>
  readonly #format: Format
  readonly #houses: Houses
  readonly #linter: Linter
  #notes: string[] = []

  /** @throws UsageError where the dictionaries are missing */
  constructor(installation: Installation, surroundings: Pick<Io, 'cwd' | 'env'>, options: CheckOptions) {
    this.#options = options
    this.#surroundings = surroundings
    this.#format = formatFor(options, installation)
    const io = { cwd: surroundings.cwd, stderr: { write: (note: string) => this.#notes.push(note) } }
    this.#houses = new Houses(installation.rules, io, options.config)
    this.#linter = new Linter(installation, io, options.fix)
  }

  /** Checks a file and, where that is asked for, writes what is mended. */
  async file({ name, path }: InputFile): Promise<Outcome> {
    const failures: string[] = []
    const check = async (): Promise<CheckedFile> => {
      const source = readText(path, name)
      const settings = this.#settingsFor(path, source)
      const checked = await this.#linter.check(name, path, source, settings)
      if (!checked.fixed) return checked
      try {
        replaceText(path, source, checked.source, name)
        return checked
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error
        failures.push(error.message)
        return this.#linter.check(name, path, source, settings, false)
      }
    }
    return this.#outcome(name, check, (checked) => this.#format.file(checked), failures)
  }

  /**
   * Checks what came from standard input; the mended text itself is the answer where that is asked for.
   *
   * @param fileName under which the text counts, as given in the call
   */
  async input(bytes: Uint8Array, fileName: string | undefined): Promise<Outcome> {
    const name = fileName ?? 'Standardeingabe'
    const path = resolve(this.#surroundings.cwd, fileName ?? 'stdin.pm.md')
    const check = async (): Promise<CheckedFile> => {
      const source = decodeText(bytes, name)
      return this.#linter.check(name, path, source, this.#settingsFor(path, source))
    }
    return this.#outcome(name, check, (c) => (this.#options.fix ? c.source : this.#format.file(c)), [])
  }

  #settingsFor(path: string, source: string) {
    return this.#options.release || isRelease(path, source) ? this.#houses.settingsFor(path) : undefined
  }

  async #outcome(
    name: string,
    check: () => Promise<CheckedFile>,
    say: (checked: CheckedFile) => string,
    failures: string[]
  ): Promise<Outcome> {
    let text = ''
    let tally = NOTHING
    try {
      const checked = await check()
      text = say(checked)
      tally = tallyOf(checked)
    } catch (error) {
      const problem = error instanceof FileProblem ? error.message : undefined
      failures.push(problem ?? `${name}: ${internalError(error, this.#surroundings.env)}`)
    }
    const notes = this.#notes
    this.#notes = []
    return { text, tally, failures, validHouses: this.#houses.valid, notes }
  }
}
