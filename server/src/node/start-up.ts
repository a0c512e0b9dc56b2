import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 compile an expression at its first use. By itself it interprets each the first time and compiles it the second: both cost,
 * and a check uses nearly every expression more than once. To be called before anything else is loaded, because what V8 keeps
 * compiled holds for the same flags only.
 */
export function compileExpressionsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}

/**
 * Has V8's last and dearest compiler wait until a function has run ten times as often as by default. For a program that ends within
 * seconds it costs more than it saves, once more in every thread: a seventh of the CPU time over 200 releases.
 */
export function optimiseLate(): void {
  // A V8 that does not know this would say so aloud: it was tried with the one of Node 24.
  if (process.versions.v8.startsWith('13.')) setFlagsFromString('--invocation-count-for-turbofan=30000')
}
