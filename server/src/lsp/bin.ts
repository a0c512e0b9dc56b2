import { getCompileCacheDir } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCompiled } from '../node/compiled-bundle.ts'
import { compileExpressionsAtOnce } from '../node/start-up.ts'

void run()

async function run(): Promise<void> {
  compileExpressionsAtOnce()
  // Only where somebody wants it (NODE_COMPILE_CACHE): the extension has a place of its own for it.
  const folder = getCompileCacheDir()
  const bundle = join(dirname(fileURLToPath(import.meta.url)), 'server-main.cjs')
  const { exports, keep } = await loadCompiled(bundle, folder, () => import('./main.ts'))
  // A server that ends at once has compiled something, too.
  process.once('exit', keep)
  exports.main(keep)
}
