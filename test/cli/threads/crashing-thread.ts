import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'
import { HELD, NEXT, type Share } from '../../../server/src/cli/share.ts'

// Takes a file and falls over it; a file tells when.
const { taken, thread, surroundings }: Share = workerData
Atomics.store(taken, HELD + thread, Atomics.add(taken, NEXT, 1))
writeFileSync(join(surroundings.cwd, '.git', 'answered'), '')
throw new Error('Absturz')
