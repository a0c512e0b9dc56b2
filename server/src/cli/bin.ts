import { enableCompileCache } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCompiled } from '../node/compiled-bundle.ts'
import { compileExpressionsAtOnce, optimiseLate } from '../node/start-up.ts'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`hausstil braucht Node.js ab Version 22.18; hier läuft ${process.versions.node}.\n`)
  process.exitCode = 2
} else {
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  void run()
}

async function run(): Promise<void> {
  compileExpressionsAtOnce()
  optimiseLate()
  const { directory } = enableCompileCache()
  const bundle = join(dirname(fileURLToPath(import.meta.url)), 'cli-main.cjs')
  const { exports, keep } = await loadCompiled(bundle, directory, () => import('./main.ts'))
  const { stdin, stdout, stderr, env } = process
  process.exitCode = await exports.main(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() })
  keep()
}
