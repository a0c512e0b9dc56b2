import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { checkShare, Share, ShareAnswer } from '../../../server/src/cli/share.ts'

// What the built program runs in a thread; a file tells when it has answered for the first time.
const program: { readonly checkShare: typeof checkShare } = createRequire(import.meta.url)('../../../dist/cli-main.cjs')
const share: Share = workerData
await program.checkShare(share, {
  postMessage(answer: ShareAnswer) {
    parentPort?.postMessage(answer)
    writeFileSync(join(share.surroundings.cwd, '.git', 'answered'), '')
  }
})
