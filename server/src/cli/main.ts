import { commands } from './commands/index.ts'
import { generalHelp } from './help.ts'
import { findInstallation, type Installation } from './installation.ts'
import { type ExitCode, type Io, internalError, UsageError } from './io.ts'

/** What a further thread does. */
export { checkShare } from './share.ts'

/**
 * The command line.
 *
 * @param argv the arguments alone, without the names of Node and the program
 */
export async function main(
  argv: readonly string[],
  io: Io,
  installation: Installation = findInstallation()
): Promise<ExitCode> {
  const [name, ...rest] = argv
  try {
    if (name === undefined || name === '--help' || name === '-h') {
      ;(name === undefined ? io.stderr : io.stdout).write(generalHelp(commands))
      return name === undefined ? 2 : 0
    }
    if (name === '--version' || name === '-v') {
      io.stdout.write(`${installation.version}\n`)
      return 0
    }
    const command = commands.find((c) => c.name === name)
    if (!command) {
      throw new UsageError(`Einen Befehl „${name}“ gibt es nicht; „hausstil --help“ zeigt, was es gibt.`)
    }
    return await command.run(rest, io, installation)
  } catch (error) {
    const message = error instanceof UsageError ? error.message : internalError(error, io.env)
    io.stderr.write(`hausstil: ${message}\n`)
    return 2
  }
}
