import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Installation } from './installation.ts'
import { type ExitCode, type Io, UsageError } from './io.ts'

export interface Command {
  readonly name: string
  /** What follows `hausstil` in a call. */
  readonly usage: string
  /** German, one line. */
  readonly summary: string
  /** German, per option. */
  readonly options: readonly (readonly [option: string, description: string])[]
  run(argv: readonly string[], io: Io, installation: Installation): Promise<ExitCode>
}

type Options = NonNullable<ParseArgsConfig['options']>

/** Parses the arguments of a command. @throws UsageError in German */
export function readArguments<const O extends Options>(argv: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(explain(error, options))
  }
}

/** One of the values that an option may have. @throws UsageError */
export function choose<const V extends string>(option: string, value: string, values: readonly V[]): V {
  const chosen = values.find((v) => v === value)
  if (chosen === undefined) throw new UsageError(`${option} ist „${value}“; möglich: ${values.join(', ')}.`)
  return chosen
}

function explain(error: unknown, options: Options): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const message = error instanceof Error ? error.message : String(error)
  const option = /'(-[^'\s<,]*)/u.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((name) => `--${name}`)
    return `Eine Option „${option}“ gibt es hier nicht; möglich: ${known.join(', ')}.`
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const long = Object.entries(options).find(([name, o]) => message.includes(`--${name}`) || `-${o.short}` === option)
    return long?.[1].type === 'boolean'
      ? `Die Option „--${long[0]}“ steht ohne Wert.`
      : `Die Option „--${long?.[0] ?? option}“ braucht einen Wert.`
  }
  return message
}
