import { enableCompileCache } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { loadCompiled } from '../node/compiled-bundle.ts'

if (parentPort) void run(parentPort)

async function run(port: MessagePort): Promise<void> {
  // What has been compiled is kept for threads by itself.
  const { directory } = enableCompileCache()
  const bundle = join(dirname(fileURLToPath(import.meta.url)), 'cli-main.cjs')
  const { exports, keep } = await loadCompiled(bundle, directory, () => import('./main.ts'))
  await exports.checkShare(workerData, port)
  keep()
}
