import { readFileSync, statSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'

/** Larger files are no pictures for a release. */
const MAX_BYTES = 20_000_000

/**
 * The bytes of an image that a release names; undefined where the address leads to another machine or to nothing.
 *
 * @param folder absolute, where the release lies; undefined for one that lies nowhere
 * @param address as written in Markdown, or an absolute path
 */
export function readImage(folder: string | undefined, address: string): Uint8Array | undefined {
  if (
    address === '' ||
    (folder === undefined && !isAbsolute(address)) ||
    /^(?:[a-z][a-z0-9+.-]+:|\/\/)/iu.test(address)
  )
    return undefined
  try {
    const path = resolve(folder ?? '', decodeURI(address))
    return statSync(path).size <= MAX_BYTES ? readFileSync(path) : undefined
  } catch {
    // A picture that is not there, or is no file, leaves its description behind.
    return undefined
  }
}
