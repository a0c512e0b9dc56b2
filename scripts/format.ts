import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

/** Formats generated text as the linter wants it. */
export function format(text: string, fileName: string): string {
  return execFileSync(process.execPath, [biome, 'check', '--write', `--stdin-file-path=${fileName}`], {
    input: text,
    encoding: 'utf8'
  })
}
