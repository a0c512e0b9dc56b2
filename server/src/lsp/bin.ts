import { compileExpressionsAtOnce } from '../node/start-up.ts'

// The server itself is a file of its own: only what is loaded from here on is kept compiled (NODE_COMPILE_CACHE).
compileExpressionsAtOnce()
void import('./main.ts')
