import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { FileProblem, problemOf } from './files.ts'

/** How a text was encoded. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252'

export interface ForeignText {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Reads a text that another program wrote: UTF-8, UTF-16 with a byte order mark, otherwise Windows-1252, in which every sequence
 * of bytes is some text.
 *
 * @throws FileProblem in German where it cannot be read, or is no text
 */
export function readForeignText(path: string, shown: string = path): ForeignText {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw problemOf(error, shown)
  }
  return decodeForeignText(bytes, shown)
}

/** @throws FileProblem in German where it is no text */
export function decodeForeignText(bytes: Uint8Array, shown: string): ForeignText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const format = FORMATS.find(([sign]) => start.startsWith(sign))?.[1]
  if (format !== undefined)
    throw new FileProblem(`${shown}: Das ist ${format}. Gelesen wird Text: Bitte daraus als Text (.txt) speichern.`)
  if (bytes.includes(0)) throw new FileProblem(`${shown}: Das ist keine Textdatei. Gelesen werden .txt, .md und .html.`)
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'UTF-8' }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
}

/** By how the files begin. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['%PDF', 'die PDF-Datei selbst'],
  ['PK\u0003\u0004', 'eine Datei eines Schreibprogramms (.docx, .odt) oder ein Archiv'],
  ['\u00D0\u00CF\u0011\u00E0', 'eine Datei eines Schreibprogramms (.doc)'],
  ['{\\rtf', 'eine RTF-Datei']
]
