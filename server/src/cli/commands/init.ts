import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NEW_HOUSE_FILE } from '../../core/house/new-house-file.ts'
import { HOUSE_FILE_NAME } from '../../node/house-file.ts'
import { type Command, readArguments } from '../command.ts'
import { commandHelp } from '../help.ts'
import { UsageError } from '../io.ts'

export const init: Command = {
  name: 'init',
  usage: '',
  summary: 'Legt eine Hausdatei zum Ausfüllen an.',
  options: [
    ['', `schreibt ${HOUSE_FILE_NAME} in den Ordner, in dem der Befehl läuft; eine vorhandene bleibt, wie sie ist`]
  ],
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { help: { type: 'boolean', short: 'h', default: false } })
    if (values.help) {
      io.stdout.write(commandHelp(init))
      return 0
    }
    if (positionals.length > 0)
      throw new UsageError('„hausstil init“ steht allein; es fragt nichts und braucht nichts.')
    const path = join(io.cwd, HOUSE_FILE_NAME)
    if (existsSync(path)) throw new UsageError(`${path} gibt es schon; die Datei bleibt, wie sie ist.`)
    try {
      writeFileSync(path, NEW_HOUSE_FILE, { flag: 'wx' })
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      throw new UsageError(`${path} lässt sich nicht anlegen (${why}).`)
    }
    io.stdout.write(
      `${path} ist angelegt.\nJeder Schlüssel ist in der Datei erklärt; VS Code ergänzt und prüft sie beim Schreiben.\n`
    )
    return 0
  }
}
