import { realpathSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readDocument } from '../../core/markdown/document.ts'
import { recognise } from '../../core/release/recognise.ts'
import { FileProblem, problemOf, readText } from '../../node/files.ts'
import { readImage } from '../../node/images.ts'
import { FORMS, renditionOf } from '../../render/rendition.ts'
import { type Command, choose, readArguments } from '../command.ts'
import { commandHelp } from '../help.ts'
import { Houses } from '../houses.ts'
import { type Io, UsageError } from '../io.ts'

export const render: Command = {
  name: 'render',
  usage: '--to html|txt|docx [-o DATEI] [--config DATEI] DATEI',
  summary: 'Gibt eine Mitteilung aus, wie sie verschickt wird: als Seite, als Text oder als Word-Dokument.',
  options: [
    ['--to html|txt|docx', 'Seite in einer Datei, Text einer E-Mail oder Word-Dokument'],
    ['-o, --output DATEI', 'dorthin schreiben (ohne Angabe: Standardausgabe)'],
    ['--config DATEI', 'diese Hausdatei verwenden (Name und Zeichen des Hauses)']
  ],
  async run(argv, io, installation) {
    const { values, positionals } = readArguments(argv, {
      to: { type: 'string' },
      output: { type: 'string', short: 'o' },
      config: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false }
    })
    if (values.help) {
      io.stdout.write(commandHelp(render))
      return 0
    }
    if (values.to === undefined) throw new UsageError('Es fehlt, wozu: --to html, --to txt oder --to docx.')
    const form = choose('--to', values.to, FORMS)
    const [name, ...more] = positionals
    if (name === undefined) throw new UsageError('Es ist keine Datei genannt: hausstil render DATEI --to html')
    if (more.length > 0) throw new UsageError('Ausgegeben wird eine Datei auf einmal.')
    if (form === 'docx' && values.output === undefined && io.stdout.isTTY) {
      throw new UsageError('Ein Word-Dokument braucht eine Datei: -o DATEI.docx')
    }
    const path = resolve(io.cwd, name)
    const houses = new Houses(installation.rules, io, values.config)
    try {
      const source = readText(path, name)
      const { house } = houses.settingsFor(path)
      const release = recognise(readDocument(source), { house, knowledge: installation.loadKnowledge() })
      const rendition = renditionOf(release, house, (address) => readImage(dirname(path), address))
      // Loaded when it is asked for: what writes Word documents is large.
      const { renderAs } = await import('../../render/render.ts')
      write(await renderAs(form, rendition), values.output, path, io)
      return houses.valid ? 0 : 2
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error
      io.stderr.write(`hausstil: ${error.message}\n`)
      return 2
    }
  }
}

/** @throws FileProblem where the target is the release itself, or must not be written */
function write(content: string | Uint8Array, output: string | undefined, source: string, io: Io): void {
  if (output === undefined) {
    io.stdout.write(content)
    return
  }
  const target = resolve(io.cwd, output)
  if (isSameFile(target, source)) {
    throw new FileProblem(
      `${output}: Das ist die Mitteilung selbst; sie bleibt, wie sie ist. Bitte eine andere Datei nennen.`
    )
  }
  try {
    writeFileSync(target, content)
  } catch (error) {
    throw problemOf(error, output)
  }
}

function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b)
  } catch {
    // What does not exist is not the release.
    return false
  }
}
