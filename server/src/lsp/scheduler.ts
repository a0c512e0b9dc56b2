/** Turns of the event loop without news after which work begins: messages that already wait are read one a turn. */
const QUIET_TURNS = 2

/** Longest time in milliseconds that news may put off the work. */
const LONGEST_WAIT = 30

/**
 * Runs a task per key as soon as no more input is waiting, so that several quick keystrokes cost one check of the newest text. One
 * task a turn: between two documents the server listens.
 */
export class Scheduler {
  readonly #run: (key: string) => void
  readonly #onError: (key: string, error: unknown) => void
  readonly #waiting = new Set<string>()
  #quiet = 0
  #since = 0
  #immediate: NodeJS.Immediate | undefined

  /** @param onError told of a task that threw; the others are run all the same */
  constructor(run: (key: string) => void, onError: (key: string, error: unknown) => void) {
    this.#run = run
    this.#onError = onError
  }

  schedule(key: string): void {
    if (this.#waiting.size === 0) this.#since = performance.now()
    this.#waiting.add(key)
    this.#quiet = 0
    this.#immediate ??= setImmediate(() => this.#turn())
  }

  cancel(key: string): void {
    this.#waiting.delete(key)
  }

  dispose(): void {
    clearImmediate(this.#immediate)
    this.#immediate = undefined
    this.#waiting.clear()
  }

  #turn(): void {
    this.#immediate = undefined
    const settled = this.#quiet++ >= QUIET_TURNS || performance.now() - this.#since > LONGEST_WAIT
    if (settled) {
      const [key] = this.#waiting
      if (key !== undefined) {
        this.#waiting.delete(key)
        try {
          this.#run(key)
        } catch (error) {
          this.#onError(key, error)
        }
      }
    }
    if (this.#waiting.size > 0) this.#immediate ??= setImmediate(() => this.#turn())
  }
}
