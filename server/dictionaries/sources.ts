import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** Where a file of an npm package lies. */
export function packageFile(name: string, file: string): string {
  return join(packageFolder(name), file)
}

export function packageFolder(name: string): string {
  for (const base of require.resolve.paths(name) ?? []) {
    const folder = join(base, name)
    try {
      readFileSync(join(folder, 'package.json'))
      return folder
    } catch {
      // Looked up like Node does: the next folder upwards may hold it.
    }
  }
  throw new Error(`Das Paket ${name} fehlt: npm ci`)
}

export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

/** A curated list beside this file: one entry a line, `#` starts a comment. */
export function readList(name: string): string[] {
  return readFileSync(listFile(name), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter((line) => line !== '')
}

export function listFile(name: string): string {
  return join(dirname(new URL(import.meta.url).pathname), 'words', `${name}.txt`)
}

export function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
