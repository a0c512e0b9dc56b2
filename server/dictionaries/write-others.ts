import { workerData } from 'node:worker_threads'
import { writeOthers } from './write-dictionaries.ts'

// What build.ts runs in a thread of its own; it is told the folder.
writeOthers(workerData)
