/** Where the program writes. */
export interface Output {
  /** @param content bytes only where no text can be meant */
  write(content: string | Uint8Array): unknown
  /** Whether a person reads along. */
  readonly isTTY?: boolean | undefined
}

/** What a call of the program sees of the world besides files. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  /** Absolute path against which relative ones count. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** 0: clean; 1: findings that count; 2: wrong usage, or something could not be read. */
export type ExitCode = 0 | 1 | 2

/** A call that makes no sense; the message is German. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** One sentence about a fault of the program itself; with HAUSSTIL_DEBUG set, also where it arose. */
export function internalError(error: unknown, env: Io['env']): string {
  const what = error instanceof Error ? error.message : String(error)
  const where = env.HAUSSTIL_DEBUG && error instanceof Error ? `\n${error.stack}` : ''
  return `Im Programm ist ein Fehler aufgetreten (${what}).${where}`
}
