import { flushCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 compile an expression at its first use. By itself it interprets each the first time and compiles it the second: both cost,
 * and a check uses nearly every expression more than once. To be called before anything else is loaded, because what V8 keeps
 * compiled holds for the same flags only.
 */
export function compileExpressionsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}

/** Keeps what has been compiled so far for the next start, where Node was given a place for it. */
export function keepCompiled(): void {
  flushCompileCache()
}
