import { type Command, choose, readArguments } from '../command.ts'
import { type CheckOptions, FileCheck, formatFor } from '../file-check.ts'
import { checkFiles } from '../files-in-threads.ts'
import { formatNames } from '../formats/index.ts'
import { commandHelp } from '../help.ts'
import { UsageError } from '../io.ts'
import { findInputFiles } from '../release-files.ts'
import { Summary } from '../summary.ts'

const options = {
  fix: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  release: { type: 'boolean', default: false },
  config: { type: 'string' },
  'max-warnings': { type: 'string' },
  stdin: { type: 'boolean', default: false },
  'stdin-filename': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false }
} as const

export const lint: Command = {
  name: 'lint',
  usage: '[OPTIONEN] DATEI|ORDNER|MUSTER…',
  summary: 'Prüft Pressemitteilungen und behebt auf Wunsch, was sicher ist.',
  options: [
    ['--fix', 'sichere Korrekturen in die Dateien schreiben'],
    ['--format text|json|sarif|github', 'Ausgabe für Menschen (Vorgabe) oder Programme'],
    ['--release', 'jede Datei als Pressemitteilung prüfen'],
    ['--config DATEI', 'diese Hausdatei verwenden, nicht die nächste .hausstil.json'],
    ['--max-warnings N', 'mehr als N Warnungen zählen wie ein Fehler'],
    ['--stdin', 'den Text von der Standardeingabe lesen; mit --fix erscheint der korrigierte Text'],
    ['--stdin-filename DATEI', 'Name, unter dem dieser Text gilt']
  ],
  async run(argv, io, installation) {
    const { values, positionals } = readArguments(argv, options)
    if (values.help) {
      io.stdout.write(commandHelp(lint))
      return 0
    }
    const chosen = choose('--format', values.format, formatNames)
    const limit = readLimit(values['max-warnings'])
    const stdinName = values['stdin-filename']
    if (values.stdin && positionals.length > 0) throw new UsageError('Mit „--stdin“ ist keine Datei zu nennen.')
    if (!values.stdin && stdinName !== undefined) throw new UsageError('„--stdin-filename“ gilt nur mit „--stdin“.')
    if (!values.stdin && positionals.length === 0) {
      throw new UsageError('Es ist keine Datei genannt: hausstil lint DATEI|ORDNER|MUSTER…')
    }

    const asked: CheckOptions = {
      format: chosen,
      colours: io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb',
      fix: values.fix,
      release: values.release,
      config: values.config
    }
    const surroundings = { cwd: io.cwd, env: { ...io.env } }
    const format = formatFor(asked, installation)
    const summary = new Summary(io, format.separator)
    if (values.stdin) {
      const outcome = await new FileCheck(installation, surroundings, asked).input(await readAll(io.stdin), stdinName)
      io.stdout.write(values.fix ? '' : format.start)
      summary.add(outcome)
      io.stdout.write(values.fix ? '' : format.end(summary.tally))
    } else {
      const { files, problems } = await findInputFiles(positionals, io.cwd, values.release)
      summary.fail(problems)
      io.stdout.write(format.start)
      for await (const outcome of checkFiles(installation, { files, options: asked, surroundings }))
        summary.add(outcome)
      io.stdout.write(format.end(summary.tally))
    }
    return summary.end(limit)
  }
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/u.test(text)) throw new UsageError(`--max-warnings ist „${text}“; üblich ist eine Zahl ab 0.`)
  return Number(text)
}

async function readAll(input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk)
  return Buffer.concat(chunks)
}
