// The main job, shown: the findings of an example release, what fix-all makes of it, and VS Code where a person sits at one.
import './check-node.mjs'
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readableDiff } from './readable-diff.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = 'examples/buecherei.pm.md'

console.log(`\nhausstil lint ${example}\n`)
hausstil(['lint', example], 'inherit')

console.log(`\nhausstil lint --fix ${example} (shown here, not written)\n`)
const before = readFileSync(path.join(root, example), 'utf8')
const { stdout } = hausstil(['lint', '--fix', '--stdin', '--stdin-filename', example], 'pipe', before)
for (const line of readableDiff(before, stdout, { colours: process.stdout.isTTY && !process.env.NO_COLOR }))
  console.log(line)
console.log()

const code = personAtDesktop() ? desktopCode() : undefined
if (code) {
  console.log('Opening VS Code with the extension and this release.')
  const args = [`--extensionDevelopmentPath=${root}`, path.join(root, 'examples'), path.join(root, example)]
  spawn(code, args, { stdio: 'ignore', detached: true, shell: process.platform === 'win32' }).unref()
} else {
  console.log('To see it in VS Code, in a browser: npm run start:browser')
}

/** @param {string[]} args @param {'inherit' | 'pipe'} output @param {string} [input] */
function hausstil(args, output, input) {
  const result = spawnSync(process.execPath, ['dist/cli.cjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    stdio: [input === undefined ? 'ignore' : 'pipe', output, output === 'pipe' ? 'ignore' : 'inherit']
  })
  // 1 says that there are findings, which is what the example is for.
  if (result.status !== 0 && result.status !== 1) {
    console.error(`hausstil ${args.join(' ')} ended with ${result.status ?? result.signal}.`)
    process.exit(1)
  }
  return result
}

function personAtDesktop() {
  if (process.env.CI || !process.stdout.isTTY) return false
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** The desktop's `code` on the path, if there is one. */
function desktopCode() {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code']
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}
