import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Command {
  readonly name: string
  readonly argv: readonly string[]
  /** Standard input for programs that read words from there. */
  readonly input?: string
}

const require = createRequire(import.meta.url)

export const hausstil = (files: readonly string[]): Command => ({
  name: 'hausstil lint',
  argv: [process.execPath, 'dist/cli.cjs', 'lint', '--release', ...files]
})

/** Code Spell Checker's command line with its German dictionary. */
export function cspell(files: readonly string[]): Command {
  const config = join(mkdtempSync(join(tmpdir(), 'bench-cspell-')), 'cspell.json')
  const dictionary = require.resolve('@cspell/dict-de-de/cspell-ext.json')
  writeFileSync(
    config,
    JSON.stringify({ version: '0.2', import: [dictionary], language: 'de', dictionaries: ['de-de'] })
  )
  const bin = join(import.meta.dirname, '../node_modules/cspell/bin.mjs')
  return {
    name: 'cspell',
    argv: [
      process.execPath,
      bin,
      'lint',
      '--no-progress',
      '--no-summary',
      '--quiet',
      '--root',
      '/',
      '--config',
      config,
      ...files
    ]
  }
}

/** Hunspell with de_DE, where the machine has it. */
export function hunspell(files: readonly string[]): Command | undefined {
  const has = spawnSync('hunspell', ['-D'], { input: '', encoding: 'utf8' })
  if (has.error || !`${has.stdout}${has.stderr}`.includes('de_DE')) return undefined
  return { name: 'hunspell', argv: ['hunspell', '-d', 'de_DE', '-l', ...files] }
}
