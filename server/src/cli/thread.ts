import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

// Node keeps what has been compiled for each thread by itself.
enableCompileCache()
const port = parentPort
if (port) import('./main.ts').then(({ checkShare }) => checkShare(workerData, port))
