// Installs the stand-in and makes it ready, once; a minute the first time, nothing later.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** The program that stands in for the desktop's `code`. */
export const standIn = path.join(folder, 'code.mjs')

export function ensureStandIn() {
  if (existsSync(path.join(folder, 'node_modules/.stand-in-ready'))) return
  console.log('Setting up VS Code for this machine, once (about a minute, 1.1 GB) …')
  const env = { ...process.env }
  // Settings of the npm that runs this must not reach the one that runs here.
  for (const name of Object.keys(env)) if (/^npm_(?:package|lifecycle|config_local_prefix)/.test(name)) delete env[name]
  delete env.INIT_CWD
  execFileSync('npm', ['ci', '--loglevel=error'], { cwd: folder, env, stdio: 'inherit' })
  execFileSync(process.execPath, ['setup.mjs'], { cwd: folder, env, stdio: 'inherit' })
}
