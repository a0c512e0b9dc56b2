import { realpathSync } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { FileCheck, type Outcome } from './file-check.ts'
import type { Installation } from './installation.ts'
import { internalError } from './io.ts'
import type { InputFile } from './release-files.ts'
import { HELD, NEXT, type Share, type ShareAnswer } from './share.ts'
import { NOTHING } from './tally.ts'

/** A further thread needs as long until its first answer as this many files take. */
const FILES_PER_THREAD = 32

type Threads = NonNullable<Installation['threads']>

export type FilesInThreads = Omit<Share, 'taken' | 'thread' | 'dictionaries'>

/**
 * Checks files and yields what came of each, in their order. Many files are checked in further threads too: each takes the next file
 * that nobody has, this thread among them.
 */
export async function* checkFiles(installation: Installation, work: FilesInThreads): AsyncGenerator<Outcome> {
  const { files, options, surroundings } = work
  const check = new FileCheck(installation, surroundings, options)
  const threads = options.fix && hasTwins(files) ? 0 : Math.floor(files.length / FILES_PER_THREAD)
  const count = Math.min(threads, installation.threads?.most ?? 0)
  if (!installation.threads || count === 0) {
    for (const file of files) yield check.file(file)
    return
  }
  const crew = new Crew(installation.threads, count, work)
  try {
    for (let at = 0; at < files.length; at++) {
      for (let outcome = crew.outcomeOf(at); ; outcome = crew.outcomeOf(at)) {
        if (outcome) {
          yield outcome
          break
        }
        const own = crew.take()
        if (own === undefined) await crew.news()
        else {
          crew.done(own, await check.file(files[own] as InputFile))
          // The answers of the others come in between two files.
          await turn()
        }
      }
    }
  } finally {
    crew.stop()
  }
}

/** Whether two names lead to one file, which must not be mended by two threads at once. */
function hasTwins(files: readonly InputFile[]): boolean {
  const targets = files.map(({ path }) => {
    try {
      return realpathSync(path)
    } catch {
      // What is gone is told when it is its turn.
      return path
    }
  })
  return new Set(targets).size < files.length
}

/** The further threads, and what has come of files so far. */
class Crew {
  readonly #work: FilesInThreads
  readonly #taken: Int32Array
  /** By index of the file; taken out when they are told. */
  readonly #outcomes = new Map<number, Outcome>()
  readonly #told = new Set<number>()
  #wake: () => void = () => undefined

  constructor(threads: Threads, count: number, work: FilesInThreads) {
    this.#work = work
    this.#taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (HELD + count))).fill(-1)
    this.#taken[NEXT] = 0
    for (let thread = 0; thread < count; thread++) this.#start(threads, thread)
  }

  /** Index of the next file that nobody has; undefined if there is none. */
  take(): number | undefined {
    const at = Atomics.add(this.#taken, NEXT, 1)
    return at < this.#work.files.length ? at : undefined
  }

  done(at: number, outcome: Outcome): void {
    if (this.#told.has(at)) return
    this.#outcomes.set(at, outcome)
    this.#wake()
  }

  outcomeOf(at: number): Outcome | undefined {
    const outcome = this.#outcomes.get(at)
    if (!outcome) return undefined
    this.#outcomes.delete(at)
    this.#told.add(at)
    return outcome
  }

  /** Waits until something has come of another file. */
  news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  /** Each thread ends after the file that it has. */
  stop(): void {
    Atomics.store(this.#taken, NEXT, this.#work.files.length)
  }

  #start({ file, dictionaries }: Threads, thread: number): void {
    // A copy looks at every property, so that each file is read by now.
    const share: Share = {
      ...this.#work,
      taken: this.#taken,
      thread,
      dictionaries: dictionaries && { ...dictionaries }
    }
    const worker = new Worker(file, { workerData: share })
    let why: unknown = new Error('ein Teil des Programms hat aufgehört')
    worker.on('message', ({ at, outcome }: ShareAnswer) => this.done(at, outcome))
    worker.on('error', (error) => {
      why = error
    })
    // A thread that ends by itself has answered for every file it took; of one that ended otherwise the last is lost.
    worker.on('exit', () => {
      const at = Atomics.load(this.#taken, HELD + thread)
      const { name } = this.#work.files[at] ?? {}
      if (name === undefined || this.#outcomes.has(at)) return
      const failures = [`${name}: ${internalError(why, this.#work.surroundings.env)}`]
      this.done(at, { text: '', tally: NOTHING, failures, validHouses: true, notes: [] })
    })
  }
}
