import { resolve } from 'node:path'
import { importText } from '../../core/import/import-text.ts'
import { FileProblem } from '../../node/files.ts'
import { readForeignText } from '../../node/foreign-text.ts'
import { type Command, readArguments } from '../command.ts'
import { commandHelp } from '../help.ts'
import { Houses } from '../houses.ts'
import { UsageError } from '../io.ts'

export const importCommand: Command = {
  name: 'import',
  usage: '[--config DATEI] DATEI',
  summary: 'Macht aus dem Text eines PDF, einer E-Mail oder einer Internetseite eine Mitteilung in Markdown.',
  options: [['--config DATEI', 'diese Hausdatei verwenden (Form der Ortsmarke)']],
  async run(argv, io, installation) {
    const { values, positionals } = readArguments(argv, {
      config: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false }
    })
    if (values.help) {
      io.stdout.write(commandHelp(importCommand))
      return 0
    }
    const [name, ...more] = positionals
    if (name === undefined) throw new UsageError('Es ist keine Datei genannt: hausstil import DATEI')
    if (more.length > 0) throw new UsageError('Übernommen wird eine Datei auf einmal: hausstil import DATEI')
    const path = resolve(io.cwd, name)
    const houses = new Houses(installation.rules, io, values.config)
    try {
      const { text, encoding } = readForeignText(path, name)
      const { house } = houses.settingsFor(path)
      const { markdown, notes } = importText(text, installation.loadKnowledge(), house)
      if (markdown === '') throw new FileProblem(`${name}: Die Datei enthält keinen Text.`)
      io.stdout.write(markdown)
      if (encoding !== 'UTF-8') io.stderr.write(`hausstil: ${name}: Gelesen als ${encoding}, geschrieben als UTF-8.\n`)
      for (const note of notes) io.stderr.write(`hausstil: ${name}: ${note}\n`)
      return houses.valid ? 0 : 2
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error
      io.stderr.write(`hausstil: ${error.message}\n`)
      return 2
    }
  }
}
