#!/usr/bin/env node
// Stands in for the desktop's `code`: takes the arguments that @vscode/test-electron gives it, and exits with the result.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { suiteEntry } from './places.mjs'
import { commandLine } from './server.mjs'
import { openWindow } from './window.mjs'

const takesNext = new Set(['install-extension', 'user-data-dir', 'extensions-dir', 'folder-uri', 'file-uri'])
const { options, rest } = readArguments(process.argv.slice(2))
const last = (/** @type {string} */ name) => options.get(name)?.at(-1)
const plain = (/** @type {string} */ file) => (file.startsWith('file:') ? fileURLToPath(file) : file)
const profile = { userData: last('user-data-dir'), extensions: last('extensions-dir') }

if (options.has('version')) process.exit(await commandLine(profile, ['--version']))
if (options.has('list-extensions')) process.exit(await commandLine(profile, ['--list-extensions']))
const installs = options.get('install-extension')
if (installs) {
  const args = installs.flatMap((extension) => ['--install-extension', extension])
  process.exit(await commandLine(profile, options.has('force') ? [...args, '--force'] : args))
}

const limit = Number(process.env.VSCODE_HOST_TIMEOUT_MS ?? 900_000)
const tests = last('extensionTestsPath')
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hausstil-suite-'))
const output = path.join(scratch, 'output.txt')
const mark = path.join(scratch, 'mark')
fs.writeFileSync(output, '')
let read = 0
let ending
let window

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130))
try {
  const given = rest.find((argument) => fs.existsSync(argument)) ?? last('folder-uri') ?? last('file-uri')
  const target = given === undefined ? undefined : plain(given)
  const isFile = target !== undefined && !target.endsWith('.code-workspace') && fs.statSync(target).isFile()
  window = await openWindow({
    ...profile,
    ...(target === undefined ? {} : { [isFile ? 'file' : 'folder']: target }),
    workspaceTrust: !options.has('disable-workspace-trust'),
    extensionDevelopmentPaths: (options.get('extensionDevelopmentPath') ?? []).map(plain),
    ...(tests ? { extensionTestsPath: suiteEntry } : {}),
    env: tests
      ? { HAUSSTIL_SUITE: path.resolve(plain(tests)), HAUSSTIL_SUITE_OUTPUT: output, HAUSSTIL_SUITE_MARK: mark }
      : {}
  })
  if (tests) {
    const passing = setInterval(passOn, 100)
    const timer = setTimeout(() => {
      console.error(`No result after ${limit} ms.`)
      end(124)
    }, limit)
    const code = await window.testsEnded
    clearInterval(passing)
    clearTimeout(timer)
    passOn()
    // An extension host that was lost also reports 0: only the mark makes a pass.
    if (code === 0 && !fs.existsSync(mark)) {
      console.error('The extension host ended before the suite did.')
      await end(1)
    }
    await end(typeof code === 'number' ? code : 1)
  }
} catch (error) {
  if (!ending) console.error(error)
  await end(1)
}

/** Writes what the suite has printed since the last time. */
function passOn() {
  const file = fs.openSync(output, 'r')
  const buffer = Buffer.alloc(65_536)
  for (let count = fs.readSync(file, buffer, 0, buffer.length, read); count > 0; ) {
    process.stdout.write(Buffer.from(buffer.subarray(0, count)))
    read += count
    count = fs.readSync(file, buffer, 0, buffer.length, read)
  }
  fs.closeSync(file)
}

/** @param {number} code */
function end(code) {
  ending ??= (async () => {
    passOn()
    const picture = process.env.VSCODE_HOST_SCREENSHOT
    if (code !== 0 && code !== 130 && picture) await window?.page.screenshot({ path: picture }).catch(() => {})
    await window?.stop()
    fs.rmSync(scratch, { recursive: true, force: true })
    process.exit(code)
  })()
  return ending
}

/** @param {string[]} args */
function readArguments(args) {
  /** @type {Map<string, string[]>} */
  const options = new Map()
  const rest = []
  for (let i = 0; i < args.length; i++) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(args[i])
    if (!match) rest.push(args[i])
    else {
      const value = match[2] ?? (takesNext.has(match[1]) ? args[++i] : 'true')
      options.set(match[1], [...(options.get(match[1]) ?? []), value])
    }
  }
  return { options, rest }
}
