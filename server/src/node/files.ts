import { isUtf8 } from 'node:buffer'
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file that cannot be read or written; the message is German and names the file. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem'
}

/**
 * Reads a UTF-8 file. A byte order mark stays, so that the text can be written back as it was.
 *
 * @param path absolute
 * @param shown how messages name the file
 * @throws FileProblem
 */
export function readText(path: string, shown: string = path): string {
  try {
    return decodeText(readFileSync(path), shown)
  } catch (error) {
    throw problemOf(error, shown)
  }
}

/**
 * Reads a file as editors do: UTF-16 where a mark says so, else UTF-8, with U+FFFD for what is none.
 *
 * @param path absolute
 * @throws FileProblem where there is nothing to be read
 */
export function readTextAnyway(path: string): string {
  try {
    const bytes = readFileSync(path)
    return new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes)
  } catch (error) {
    throw problemOf(error, path)
  }
}

/** The encoding that a byte order mark tells, but for that of UTF-8. */
function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** Decodes UTF-8, a byte order mark included. @throws FileProblem that names the first byte at fault */
export function decodeText(bytes: Uint8Array, shown: string): string {
  if (markedEncoding(bytes)) {
    throw new FileProblem(`${shown}: Die Datei ist in UTF-16 gespeichert; gelesen wird UTF-8.`)
  }
  if (!isUtf8(bytes)) {
    const at = firstInvalidByte(bytes)
    const line = bytes.subarray(0, at).reduce((n, byte) => n + (byte === 10 ? 1 : 0), 1)
    throw new FileProblem(
      `${shown}: Die Datei ist nicht in UTF-8 gespeichert (Zeile ${line}, Byte ${at + 1}). Bitte mit ihrer Kodierung öffnen, meist Windows 1252, und dann in UTF-8 speichern.`
    )
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** Index of the first byte that begins no UTF-8 character; the length if all do. */
function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    if (!isUtf8(bytes.subarray(at, Math.min(at + length, bytes.length)))) return at
    at += length
  }
  return at
}

/**
 * Replaces a file's text as a whole or not at all: the text goes to a new file beside it, which then takes its place, its mode and,
 * where the system lets it, its owner. A symbolic link stays one; its target is replaced.
 *
 * @throws FileProblem where the file is gone, has changed since `before` was read, or must not be written
 */
export function replaceText(path: string, before: string, text: string, shown: string = path): void {
  let temporary: string | undefined
  try {
    const target = realpathSync(path)
    const stat = statSync(target)
    if (!stat.isFile()) throw new FileProblem(`${shown}: Das ist keine gewöhnliche Datei; sie bleibt, wie sie ist.`)
    if (readText(target, shown) !== before) {
      throw new FileProblem(`${shown}: Die Datei hat sich während der Prüfung geändert; sie bleibt, wie sie ist.`)
    }
    // Renaming asks for leave on the folder only; a file that is write-protected must stay as it is.
    closeSync(openSync(target, 'r+'))
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${process.hrtime.bigint()}.tmp`)
    writeNew(temporary, text, stat)
    renameSync(temporary, target)
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true })
    throw problemOf(error, shown)
  }
}

function writeNew(path: string, text: string, { mode, uid, gid }: Stats): void {
  const file = openSync(path, 'wx', mode & 0o7777)
  try {
    const bytes = Buffer.from(text, 'utf8')
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    if (process.getuid?.() === 0) fchownSync(file, uid, gid)
    // The process's file creation mask may have taken bits away.
    fchmodSync(file, mode & 0o7777)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Die Datei gibt es nicht.',
  ENOTDIR: 'Die Datei gibt es nicht.',
  EISDIR: 'Das ist ein Ordner, keine Datei.',
  EACCES: 'Die Datei darf nicht gelesen oder geschrieben werden.',
  EPERM: 'Die Datei darf nicht gelesen oder geschrieben werden.',
  EROFS: 'Der Datenträger ist schreibgeschützt.',
  ENOSPC: 'Auf dem Datenträger ist kein Platz mehr.',
  EMFILE: 'Es sind zu viele Dateien geöffnet.',
  ELOOP: 'Die Verweise auf die Datei führen im Kreis.',
  ENAMETOOLONG: 'Der Dateiname ist zu lang.',
  ERR_FS_FILE_TOO_LARGE: 'Die Datei ist zu groß.'
}

/** A failure of the file system as a problem with a German message; anything else is passed on as it is. */
export function problemOf(error: unknown, shown: string): unknown {
  if (error instanceof FileProblem || !(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  return new FileProblem(`${shown}: ${reasons[code] ?? `Die Datei ist nicht zugänglich (${code}).`}`)
}
