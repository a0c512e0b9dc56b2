// Runs inside VS Code: mocha over the tests of this folder, bundled into one file.
import { writeFileSync } from 'node:fs'
import Mocha from 'mocha'

/** By the workspace that they run in. */
const SUITES: Readonly<Record<string, () => Promise<unknown>>> = {
  main: async () => {
    await import('./releases.test.ts')
    await import('./first-steps.test.ts')
    await import('./writing.test.ts')
    await import('./fixing.test.ts')
    await import('./reading.test.ts')
    await import('./state.test.ts')
    await import('./folder.test.ts')
    await import('./save-as.test.ts')
    await import('./crash.test.ts')
  },
  bare: () => import('./bare.test.ts')
}

export async function run(): Promise<void> {
  const only = process.env.HAUSSTIL_SUITE_ONLY
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    color: false,
    ...(only ? { grep: new RegExp(only, 'u') } : {})
  })
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  await SUITES[process.env.HAUSSTIL_SUITE_NAME ?? 'main']?.()
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve)
    runner.on('end', () => {
      const { passes = 0, failures: failed = 0 } = runner.stats ?? {}
      const file = process.env.HAUSSTIL_SUITE_RESULT
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed }))
    })
  })
  if (failures > 0) throw new Error(`${failures} failed`)
}
