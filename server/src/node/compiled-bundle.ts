import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { getHeapCodeStatistics } from 'node:v8'
import { Script } from 'node:vm'
import { threadId } from 'node:worker_threads'
import { crc32 } from 'node:zlib'

export interface Loaded<Exports> {
  readonly exports: Exports
  /** Keeps what is compiled by now for the next start, where that is more than is kept already. Takes some 20 ms then, else 3. */
  readonly keep: () => void
}

/** What V8 compiled of a bundle, and how much it had compiled in all when that was kept, in bytes. */
interface Compiled {
  readonly data: Buffer
  readonly bytes: number
}

/** What a program has compiled is more than before when it is so many times as much. */
const MORE = 1.05

/** Behind `data` stand `bytes`, a double, and a checksum of `data`: V8 itself would run whatever a damaged file says. */
const CHECKSUM = Uint32Array.BYTES_PER_ELEMENT
const TRAILER = Float64Array.BYTES_PER_ELEMENT + CHECKSUM

/**
 * Loads a bundle with all that V8 compiled of it when it ran before. Node's own cache is filled as soon as a file is loaded, when V8
 * has skipped over the bodies of most functions; each of them would be compiled again at its first call, in every start.
 *
 * @param bundle path of a CommonJS file
 * @param folder where compiled code is kept for this version of V8 (`getCompileCacheDir()`); undefined keeps none
 * @param plain loads the same without a cache: where there is none, and where the program runs from its sources and has no bundle
 */
export async function loadCompiled<Exports>(
  bundle: string,
  folder: string | undefined,
  plain: () => Promise<Exports>
): Promise<Loaded<Exports>> {
  if (folder === undefined || !existsSync(bundle)) return { exports: await plain(), keep: () => undefined }
  const source = readFileSync(bundle)
  // Of a source V8 compares no more than the length.
  const path = join(folder, `${basename(bundle)}-${crc32(source).toString(16)}`)
  const kept = read(path)
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: bundle,
    ...(kept && { cachedData: kept.data })
  })
  let known = kept && !script.cachedDataRejected ? kept.bytes : 0
  const module = { exports: {} }
  script.runInThisContext().call(module.exports, module.exports, createRequire(bundle), module, bundle, dirname(bundle))
  return {
    exports: module.exports as Exports,
    keep: () => {
      const bytes = getHeapCodeStatistics().bytecode_and_metadata_size
      if (bytes <= known * MORE) return
      write(path, { data: script.createCachedData(), bytes })
      known = bytes
    }
  }
}

function read(path: string): Compiled | undefined {
  try {
    const file = readFileSync(path)
    if (file.length < TRAILER) return undefined
    const data = file.subarray(0, -TRAILER)
    if (crc32(data) !== file.readUInt32LE(file.length - CHECKSUM)) return undefined
    return { data, bytes: file.readDoubleLE(data.length) }
  } catch {
    return undefined
  }
}

/** Another process may read or write the same file meanwhile: each finds it whole. A disk that takes nothing only costs time. */
function write(path: string, { data, bytes }: Compiled): void {
  const trailer = Buffer.alloc(TRAILER)
  trailer.writeDoubleLE(bytes)
  trailer.writeUInt32LE(crc32(data), TRAILER - CHECKSUM)
  try {
    const fresh = `${path}.${process.pid}.${threadId}`
    writeFileSync(fresh, Buffer.concat([data, trailer]), { mode: 0o600 })
    renameSync(fresh, path)
  } catch {
    // Compiled anew the next time.
  }
}
