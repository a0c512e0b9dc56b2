import type { Outcome } from './file-check.ts'
import type { ExitCode, Io } from './io.ts'
import { NOTHING, sum, type Tally } from './tally.ts'

/** Writes what came of each file, one after the other, and knows what it adds up to. */
export class Summary {
  readonly #io: Io
  readonly #separator: string
  readonly #failures: string[] = []
  /** Each thread meets the same house file and the same failing rule: what they note is told once. */
  readonly #notes = new Set<string>()
  #tally: Tally = NOTHING
  #isEmpty = true
  #areHousesValid = true

  constructor(io: Io, separator: string) {
    this.#io = io
    this.#separator = separator
  }

  get tally(): Tally {
    return this.#tally
  }

  fail(messages: readonly string[]): void {
    this.#failures.push(...messages)
  }

  add({ text, tally, failures, validHouses, notes }: Outcome): void {
    for (const note of notes) {
      if (this.#notes.has(note)) continue
      this.#notes.add(note)
      this.#io.stderr.write(note)
    }
    if (text !== '') this.#io.stdout.write(this.#isEmpty ? text : this.#separator + text)
    this.#isEmpty &&= text === ''
    this.#tally = sum(this.#tally, tally)
    this.#areHousesValid &&= validHouses
    this.fail(failures)
  }

  /** Tells what went wrong. */
  end(mostWarnings: number): ExitCode {
    for (const failure of this.#failures) this.#io.stderr.write(`hausstil: ${failure}\n`)
    if (this.#failures.length > 0 || !this.#areHousesValid) return 2
    const { error, warning } = this.#tally.findings
    return error > 0 || warning > mostWarnings ? 1 : 0
  }
}
