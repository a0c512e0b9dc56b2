import { resolve } from 'node:path'
import type { Severity } from '../../core/engine/define-rule.ts'
import { isRelease } from '../../core/release/is-release.ts'
import { decodeText, FileProblem, readText, replaceText } from '../../node/files.ts'
import { type Command, choose, readArguments } from '../command.ts'
import type { CheckedFile, Format, FormatContext } from '../formats/format.ts'
import { githubFormat } from '../formats/github.ts'
import { jsonFormat } from '../formats/json.ts'
import { sarifFormat } from '../formats/sarif.ts'
import { textFormat } from '../formats/text.ts'
import { commandHelp } from '../help.ts'
import { Houses } from '../houses.ts'
import { internalError, UsageError } from '../io.ts'
import { Linter } from '../linter.ts'
import { findInputFiles } from '../release-files.ts'

const formats: Readonly<Record<'text' | 'json' | 'sarif' | 'github', (context: FormatContext) => Format>> = {
  text: textFormat,
  json: jsonFormat,
  sarif: sarifFormat,
  github: githubFormat
}

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
    const chosen = choose('--format', values.format, ['text', 'json', 'sarif', 'github'])
    const limit = readLimit(values['max-warnings'])
    const stdinName = values['stdin-filename']
    if (values.stdin && positionals.length > 0) throw new UsageError('Mit „--stdin“ ist keine Datei zu nennen.')
    if (!values.stdin && stdinName !== undefined) throw new UsageError('„--stdin-filename“ gilt nur mit „--stdin“.')
    if (!values.stdin && positionals.length === 0) {
      throw new UsageError('Es ist keine Datei genannt: hausstil lint DATEI|ORDNER|MUSTER…')
    }

    const format = formats[chosen]({
      rules: installation.rules,
      version: installation.version,
      colours: io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb'
    })
    const houses = new Houses(installation.rules, io, values.config)
    const linter = new Linter(installation, io, values.fix)
    const count: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
    const failures: string[] = []
    /** What goes wrong with one file keeps none of the others from its check. */
    const attempt = async (
      name: string,
      check: () => Promise<CheckedFile>,
      tell = (c: CheckedFile) => format.file(c)
    ): Promise<void> => {
      try {
        const checked = await check()
        for (const { severity } of checked.findings) count[severity]++
        io.stdout.write(tell(checked))
      } catch (error) {
        failures.push(error instanceof FileProblem ? error.message : `${name}: ${internalError(error, io.env)}`)
      }
    }

    if (values.stdin) {
      const bytes = await readAll(io.stdin)
      const name = stdinName ?? 'Standardeingabe'
      const path = resolve(io.cwd, stdinName ?? 'stdin.pm.md')
      const check = async (): Promise<CheckedFile> => {
        const source = decodeText(bytes, name)
        const release = values.release || isRelease(path, source)
        return linter.check(name, path, source, release ? houses.settingsFor(path) : undefined)
      }
      if (values.fix) await attempt(name, check, ({ source }) => source)
      else {
        io.stdout.write(format.start())
        await attempt(name, check)
        io.stdout.write(format.end())
      }
    } else {
      const { files, problems } = await findInputFiles(positionals, io.cwd, values.release)
      failures.push(...problems)
      io.stdout.write(format.start())
      for (const { name, path } of files) {
        await attempt(name, async () => {
          const source = readText(path, name)
          const release = values.release || isRelease(path, source)
          const settings = release ? houses.settingsFor(path) : undefined
          const checked = await linter.check(name, path, source, settings)
          if (!checked.fixed) return checked
          try {
            replaceText(path, source, checked.source, name)
            return checked
          } catch (error) {
            if (!(error instanceof FileProblem)) throw error
            failures.push(error.message)
            return linter.check(name, path, source, settings, false)
          }
        })
      }
      io.stdout.write(format.end())
    }

    for (const failure of failures) io.stderr.write(`hausstil: ${failure}\n`)
    if (failures.length > 0 || !houses.valid) return 2
    return count.error > 0 || count.warning > limit ? 1 : 0
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
