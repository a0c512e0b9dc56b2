// Speed in the real extension host: `node bench/editor.mjs`, after a build; `--package` measures what is published,
// names of rounds (first, next, house, window) only those.
import '../scripts/check-node.mjs'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTests } from '@vscode/test-electron'
import { build } from 'esbuild'
import { ensureStandIn, standIn } from '../test/vscode/host/ensure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const suite = path.join(root, 'build/vscode-tests/bench.cjs')
const scratch = mkdtempSync(path.join(tmpdir(), 'hs-'))
const workspace = path.join(scratch, 'workspace')
const folders = [`--user-data-dir=${scratch}/user`, `--extensions-dir=${scratch}/extensions`]
/** Rounds named on the command line; all where there is none. */
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
let extension = root
try {
  mkdirSync(workspace)
  await build({
    entryPoints: [path.join(root, 'bench/editor/suite.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode'],
    // Of the other benchmarks' code only the arithmetic is used.
    define: { 'import.meta.url': '""' },
    logLevel: 'warning'
  })
  ensureStandIn()
  extension = process.argv.includes('--package') ? installed() : root
  await measure('first', 'nothing of a press office in the folder, first start after the installation', workspace)
  await measure('next', 'the same, a later start', workspace)
  await measure('house', 'the folder of a press office', await house())
  await measure('window', 'a window opened on a release', path.join(await house(), 'release-1.pm.md'))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** Starts the editor on a folder or file, with the profile of the times before, as a person does; each round reports by itself. */
async function measure(round, title, opened) {
  if (wanted.length > 0 && !wanted.includes(round)) return
  console.log(`\nin the extension host of VS Code: ${title}`)
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_EXE ?? standIn,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    extensionTestsEnv: { HAUSSTIL_BENCH_ROUND: round },
    launchArgs: [opened, ...folders]
  })
}

/** A folder with a house file and some releases. */
async function house() {
  const folder = mkdtempSync(path.join(scratch, 'house-'))
  const { release } = await import('./texts.ts')
  writeFileSync(path.join(folder, '.hausstil.json'), '{ "organisation": { "name": "Stadt Musterau" } }')
  for (let i = 1; i <= 3; i++) writeFileSync(path.join(folder, `release-${i}.pm.md`), release(600, i))
  return folder
}

/** Installs the package beside an extension that is empty. */
function installed() {
  const file = path.join(scratch, 'hausstil.vsix')
  const pack = spawnSync('npm', ['run', '-s', 'package', '--', '--out', file], { cwd: root, stdio: 'inherit' })
  const install = spawnSync(standIn, [...folders, '--install-extension', file], { stdio: 'inherit' })
  if (pack.status !== 0 || install.status !== 0) throw new Error('the package could not be made or installed')
  const empty = path.join(scratch, 'empty')
  mkdirSync(empty)
  const manifest = { name: 'empty', publisher: 'hausstil', version: '0.0.0', engines: { vscode: '*' } }
  writeFileSync(path.join(empty, 'package.json'), JSON.stringify(manifest))
  return empty
}
