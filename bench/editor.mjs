// Speed in the real extension host: `node bench/editor.mjs`, after a build; `--package` measures what is published.
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
  const extension = process.argv.includes('--package') ? installed() : root
  for (const [round, title] of [
    ['first', 'in the extension host of VS Code, the first start after the installation'],
    ['next', 'in the extension host of VS Code, a later start']
  ]) {
    console.log(`\n${title}`)
    await runTests({
      vscodeExecutablePath: process.env.VSCODE_EXE ?? standIn,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      extensionTestsEnv: { HAUSSTIL_BENCH_ROUND: round },
      launchArgs: [workspace, ...folders]
    })
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
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
