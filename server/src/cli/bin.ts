import { enableCompileCache } from 'node:module'
import { compileExpressionsAtOnce, optimiseLate } from '../node/start-up.ts'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`hausstil braucht Node.js ab Version 22.18; hier läuft ${process.versions.node}.\n`)
  process.exitCode = 2
} else {
  compileExpressionsAtOnce()
  optimiseLate()
  enableCompileCache()
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  const { stdin, stdout, stderr, env } = process
  import('./main.ts')
    .then(({ main }) => main(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() }))
    .then((code) => {
      process.exitCode = code
    })
}
