// Runs the suite in a real VS Code: the desktop's where it can be had, otherwise the stand-in of host/. VSCODE_EXE names a program
// to use; HAUSSTIL_VSCODE is `desktop` or `stand-in`. `--package` makes the package and tests that, installed, instead of the
// project's folder (which the desktop's tests); `--vsix FILE` tests one that is there. Then, with the stand-in, window/: what only a browser window shows.
// `--only PATTERN` runs the tests of that name. The last line is `N passed, N failed`.
import '../../scripts/check-node.mjs'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runTests } from '@vscode/test-electron'
import { build } from 'esbuild'
import { ensureStandIn, standIn } from './host/ensure.mjs'
import { markdownGrammar } from './host/places.mjs'

const { values } = parseArgs({
  options: { vsix: { type: 'string' }, package: { type: 'boolean' }, only: { type: 'string' } }
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const suite = path.join(root, 'build/vscode-tests/suite.cjs')
// A short path: VS Code puts a socket into its user-data folder.
const scratch = mkdtempSync(path.join(tmpdir(), 'hs-'))
// Two folders, each with a house of its own; and one in which nothing tells of press releases.
const workspace = path.join(scratch, 'tests.code-workspace')
const bare = path.join(scratch, 'bare')

const folders = [`--user-data-dir=${scratch}/user`, `--extensions-dir=${scratch}/extensions`]
const inEditor = { passed: 0, failed: 0 }
let executable
let failure
try {
  await build({
    entryPoints: [path.join(root, 'test/vscode/suite/index.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning'
  })
  for (const [from, to] of [
    ['examples', 'first'],
    ['test/vscode/workspace', 'first'],
    ['test/vscode/second', 'second']
  ]) {
    cpSync(path.join(root, from), path.join(scratch, to), { recursive: true })
  }
  mkdirSync(bare)
  cpSync(path.join(root, 'test/vscode/workspace/notizen.md'), path.join(bare, 'notizen.md'))
  writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }] }))
  executable = program()
  const vsix = values.vsix ?? (values.package ? packed() : undefined)
  const development = vsix ? installed(vsix) : root
  for (const [name, place] of [
    ['main', workspace],
    ['bare', bare]
  ]) {
    await inHost(name, place, development)
  }
} catch (error) {
  failure = error instanceof Error ? error.message : String(error)
}

if (failure) console.error(failure)
const inWindow = executable === standIn ? await nodeTests(windows()) : { passed: 0, failed: 0 }
// The grammar lies over VS Code's own, which the stand-in brings; `npm test` has but a small copy.
if (executable === standIn && !values.only) {
  process.env.HAUSSTIL_MARKDOWN_GRAMMAR = markdownGrammar
  const { passed, failed } = await nodeTests([path.join(root, 'test/grammar/pressemitteilung.test.ts')])
  inWindow.passed += passed
  inWindow.failed += failed
}
rmSync(scratch, { recursive: true, force: true })
const passed = inEditor.passed + inWindow.passed
const failed = inEditor.failed + inWindow.failed
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failure || failed > 0 || passed === 0 ? 1 : 0

/** Runs one of the suites in the extension host, over a workspace. */
async function inHost(/** @type {string} */ name, /** @type {string} */ place, /** @type {string} */ development) {
  const result = path.join(scratch, `${name}.json`)
  try {
    await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: development,
      extensionTestsPath: suite,
      extensionTestsEnv: {
        HAUSSTIL_SUITE_NAME: name,
        HAUSSTIL_SUITE_RESULT: result,
        ...(values.only ? { HAUSSTIL_SUITE_ONLY: values.only } : {})
      },
      launchArgs: [place, ...folders]
    })
  } finally {
    const counts = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : { passed: 0, failed: 1 }
    inEditor.passed += counts.passed
    inEditor.failed += counts.failed
  }
}

/** The VS Code to run; undefined: the desktop's, downloaded. */
function program() {
  if (process.env.VSCODE_EXE) return process.env.VSCODE_EXE
  const wanted = process.env.HAUSSTIL_VSCODE
  if (wanted === 'desktop') return undefined
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  if (wanted !== 'stand-in' && hasDisplay && !process.env.CI) return undefined
  ensureStandIn()
  return standIn
}

/** The tests that drive a whole window. */
function windows() {
  const folder = path.join(root, 'test/vscode/window')
  const names = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'))
  return names.map((name) => path.join(folder, name))
}

/** Runs tests of Node's own runner, one file after the other. */
async function nodeTests(/** @type {string[]} */ files) {
  const counts = { passed: 0, failed: 0 }
  const events = run({
    files,
    concurrency: 1,
    execArgv: ['--conditions=source'],
    ...(values.only ? { testNamePatterns: [new RegExp(values.only, 'u')] } : {})
  })
  // A file of which no test is wanted passes by its own name.
  events.on('test:pass', ({ name, file, details }) => {
    if (name !== file && details.type !== 'suite') counts.passed++
  })
  events.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') counts.failed++
  })
  for await (const line of events.compose(spec)) process.stdout.write(line)
  return counts
}

/** Makes the package, as it is published; for the desktop's VS Code, which is not told to install anything, only what is in it. */
function packed() {
  if (!executable) {
    if (spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' }).status !== 0)
      throw new Error('no build')
    return undefined
  }
  const file = path.join(scratch, 'hausstil.vsix')
  const { status } = spawnSync('npm', ['run', '-s', 'package', '--', '--out', file], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('the package could not be made')
  return file
}

/** Installs the package and gives an empty extension in which the tests can run. */
function installed(/** @type {string} */ file) {
  if (!executable) throw new Error('To test a package, name the program in VSCODE_EXE or set HAUSSTIL_VSCODE=stand-in.')
  const { status } = spawnSync(executable, [...folders, '--install-extension', path.resolve(file)], {
    stdio: 'inherit'
  })
  if (status !== 0) throw new Error(`${file} could not be installed`)
  // The windows use it as well.
  process.env.HAUSSTIL_EXTENSIONS = path.join(scratch, 'extensions')
  const empty = path.join(scratch, 'empty')
  mkdirSync(empty)
  const manifest = { name: 'empty', publisher: 'hausstil', version: '0.0.0', engines: { vscode: '*' } }
  writeFileSync(path.join(empty, 'package.json'), JSON.stringify(manifest))
  return empty
}
