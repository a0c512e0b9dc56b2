/** Tells each failure once: what fails at a keystroke fails at the next one, too. */
export class LogOnce {
  readonly #log: (message: string) => void
  readonly #told = new Set<string>()

  constructor(log: (message: string) => void) {
    this.#log = log
  }

  /** @param key what failed; of several failures of the same only the first is told */
  tell(key: string, what: string, error: unknown): void {
    if (this.#told.has(key)) return
    this.#told.add(key)
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#log(`${what}: ${detail}`)
  }
}
