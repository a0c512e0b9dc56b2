// Runs all tests with Node's own runner and prints `N passed, N failed` as the last line.
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'

const given = process.argv.slice(2)
const files =
  given.length > 0
    ? given
    : [
        ...globSync('test/**/*.test.ts', { exclude: ['test/vscode/**'] }),
        ...globSync('server/retext-german/test/**/*.test.ts')
      ].sort()
const child = spawn(
  process.execPath,
  [
    '--conditions=source',
    '--test',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/summary-reporter.mjs',
    '--test-reporter-destination=stdout',
    ...files
  ],
  { stdio: 'inherit' }
)
child.on('exit', (code) => process.exit(code ?? 1))
