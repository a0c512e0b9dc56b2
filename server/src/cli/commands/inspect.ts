import { readDocument } from '../../core/markdown/document.ts'
import { isRelease } from '../../core/release/is-release.ts'
import { recognise } from '../../core/release/recognise.ts'
import { FileProblem, readText } from '../../node/files.ts'
import { type Command, choose, readArguments } from '../command.ts'
import { inspectionJson } from '../formats/inspect-json.ts'
import { inspectionText } from '../formats/inspect-text.ts'
import { commandHelp } from '../help.ts'
import { Houses } from '../houses.ts'
import { internalError, UsageError } from '../io.ts'
import { findInputFiles } from '../release-files.ts'

export const inspect: Command = {
  name: 'inspect',
  usage: '[--format text|json] [--release] [--config DATEI] DATEI…',
  summary: 'Zeigt eine Mitteilung, wie das Programm sie versteht: Teile, Zitate, Sprecher.',
  options: [
    ['--format text|json', 'Ausgabe für Menschen (Vorgabe) oder Programme'],
    ['--release', 'jede Datei als Pressemitteilung lesen'],
    ['--config DATEI', 'diese Hausdatei verwenden']
  ],
  async run(argv, io, installation) {
    const { values, positionals } = readArguments(argv, {
      format: { type: 'string', default: 'text' },
      release: { type: 'boolean', default: false },
      config: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false }
    })
    if (values.help) {
      io.stdout.write(commandHelp(inspect))
      return 0
    }
    const format = choose('--format', values.format, ['text', 'json'])
    if (positionals.length === 0) throw new UsageError('Es ist keine Datei genannt: hausstil inspect DATEI…')
    const { files, problems } = await findInputFiles(positionals, io.cwd, values.release)
    const failures = [...problems]
    const houses = new Houses(installation.rules, io, values.config)
    const knowledge = installation.loadKnowledge()
    let count = 0
    if (format === 'json') io.stdout.write('{"version":1,"files":[')
    for (const { name, path } of files) {
      try {
        const source = readText(path, name)
        const release =
          values.release || isRelease(path, source)
            ? recognise(readDocument(source), { house: houses.settingsFor(path).house, knowledge })
            : undefined
        const inspected = { file: name, source, release }
        if (format === 'json') io.stdout.write(`${count > 0 ? ',\n' : ''}${JSON.stringify(inspectionJson(inspected))}`)
        else io.stdout.write(`${count > 0 ? '\n' : ''}${inspectionText(inspected)}`)
        count++
      } catch (error) {
        failures.push(error instanceof FileProblem ? error.message : `${name}: ${internalError(error, io.env)}`)
      }
    }
    if (format === 'json') io.stdout.write(']}\n')
    for (const failure of failures) io.stderr.write(`hausstil: ${failure}\n`)
    return failures.length > 0 || !houses.valid ? 2 : 0
  }
}
