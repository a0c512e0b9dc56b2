import type { MessagePort } from 'node:worker_threads'
import type { DictionaryFiles } from '../node/dictionaries.ts'
import { type CheckOptions, FileCheck, type Outcome } from './file-check.ts'
import { findInstallation } from './installation.ts'
import type { Io } from './io.ts'
import type { InputFile } from './release-files.ts'

/** What a thread is told, as plain data. */
export interface Share {
  readonly files: readonly InputFile[]
  readonly options: CheckOptions
  readonly surroundings: Pick<Io, 'cwd' | 'env'>
  /** In memory of all threads: at NEXT the first file that nobody has taken, from HELD on the file that each thread has at the moment. */
  readonly taken: Int32Array
  /** Number of this thread, from 0. */
  readonly thread: number
  readonly dictionaries: DictionaryFiles | undefined
}

/** What came of a file, by its index. */
export interface ShareAnswer {
  readonly at: number
  readonly outcome: Outcome
}

export const NEXT = 0
export const HELD = 1

/** Checks, in a thread of its own, one file after the other that no other thread has taken. */
export async function checkShare(
  { files, options, surroundings, taken, thread, dictionaries }: Share,
  port: Pick<MessagePort, 'postMessage'>
) {
  const check = new FileCheck(findInstallation(dictionaries), surroundings, options)
  for (;;) {
    const at = Atomics.add(taken, NEXT, 1)
    const file = files[at]
    if (!file) return
    Atomics.store(taken, HELD + thread, at)
    const answer: ShareAnswer = { at, outcome: await check.file(file) }
    port.postMessage(answer)
  }
}
